// What the room that holds a conversation (rooms/dialogue) asks of this one: how far a conversation is and
// what moves it on, who takes the initiative next time, and how a conversation is called. Part of the door
// (guidance.h). Whatever writes takes tx.lock(student), brings the facts up to date and throws Conflict when
// the conversation is in another state than it needs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/cards.h"
#include "platform/http/visit.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/seat.h"

namespace koers::guidance {

inline constexpr int most_minutes = 240;  // of one conversation

// ---- how far it is

// Whoever begins it holds it: after a handover that is the new counsellor.
void begin_talk(sql::Transaction& tx, const Seat& seat, Instant now, Day today);
// It was begun by mistake: it is planned again, as it was; one that never was planned is cancelled. Only
// while nothing is written at it, which the room that keeps what is written has seen under the lock.
void put_back_talk(sql::Transaction& tx, const Seat& seat, Day today);
// Takes the lock and sees, by how it is now, that it may still be written in: it is open, or closed and not
// confirmed by both. Answers which.
ConversationState see_that_it_is_open(sql::Transaction& tx, const Seat& seat);
// After something was written: what was confirmed has to be confirmed again.
void written_in(sql::Transaction& tx, const Seat& seat, Day today);
// What the counsellor says when it ends.
struct Closing {
  std::optional<int> minutes{};      // how long it took; nothing: as long as it was planned
  std::optional<Channel> channel{};  // nothing: as it was planned
  bool used_earlier = false;         // a first talk built on what the student did before
};
// By the counsellor, who confirms with it: held today, or on its day when it is written down afterwards.
void end_talk(sql::Transaction& tx, const Seat& seat, const Closing& closing, Instant now, Day today);
// By either side: "Klopt het zo?"
void confirm_talk(sql::Transaction& tx, const Seat& seat, Instant now, Day today);

// ---- what lies on the table

std::vector<Id<experiences::Experience>> experiences_on_table(sql::Reader& reader, const Seat& seat);
// The latest closed conversation before this one, whose steps come back; nothing for a first one.
std::optional<Id<Conversation>> conversation_before(sql::Reader& reader, const Seat& seat);
// When another conversation of this student was held.
std::optional<Day> day_held(sql::Reader& reader, const Seat& seat, Id<Conversation> other);

// ---- who takes the initiative next time (initiative.cpp; GU-12)

// What the two said at one conversation.
struct Initiatives {
  std::optional<Initiative> student{};
  std::optional<Initiative> counsellor{};

  bool is_agreed() const { return student && student == counsellor; }
  // What holds: what both said, or of two the one with more guidance, or the only one.
  std::optional<Initiative> now() const;
};
Initiatives initiatives_of(sql::Reader& reader, const Seat& seat);
// Of the last conversation at which anything was said, that everybody who guides may know of.
struct SaidInitiatives {
  Initiatives said;
  Day held_on;
};
std::optional<SaidInitiatives> last_initiatives(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student);
void say_initiative(sql::Transaction& tx, const Seat& seat, Initiative initiative, Instant now, Day today);
// What Koers proposes, and why.
enum class ProposalReason { asked_twice, prepared, first_talk, year };
struct Proposal {
  Initiative initiative = Initiative::together;
  ProposalReason because = ProposalReason::year;
};
Proposal propose(sql::Reader& reader, const Seat& seat);
// How much a question may steer: by what the two said last, and by the year of study before that.
words::Phase phase_of(const std::optional<Initiative>& initiative, int year_of_study);

// ---- who looks at it

// The topic on which pages of this conversation hear that something changed (platform/http/events.h), and the
// event that they hear (koers-samen's data-events).
std::string topic_of(Id<Conversation> id);
inline constexpr std::string_view changed_event = "changed";
// Those pages hear of what `tx` writes once it is committed.
void tell_the_table(const http::Visit& visit, sql::Transaction& tx, Id<Conversation> id);

}  // namespace koers::guidance

// How it is called.
namespace koers::guidance::views {

// How it is held: "telefonisch"; "" at school.
std::string channel_words(const http::Visit& visit, Channel channel);
// That it was written down afterwards; "" when it was not.
std::string late_words(const http::Visit& visit, const Conversation& talk);
// "Gesprek met Karin"; the other one's given name.
std::string talk_title(const http::Visit& visit, const Conversation& conversation, std::string_view other);
// "donderdag 26 november · 10.20 uur · B2.14"
std::string when_and_where(const http::Visit& visit, const Conversation& conversation);
// "een ouder"; of who comes along.
std::string companion_words(const http::Visit& visit, const Conversation& conversation);
i18n::Text relation_words(Relation relation);  // "Ouder"
i18n::Text wish_words(Wish wish);

}  // namespace koers::guidance::views
