// What the booklet of a person tells of conversations: what the student brought, what was said in the four
// movements, what was agreed, and how it was.
#include "campus/rooms/booklet.h"
#include "campus/rooms/room.h"
#include "campus/words/movement.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/dialogue/canvas.h"
#include "rooms/dialogue/chapter_texts.h"
#include "rooms/dialogue/initiative_texts.h"
#include "rooms/dialogue/record.h"
#include "rooms/dialogue/texts.h"
#include "rooms/dialogue/tick_texts.h"
#include "rooms/dialogue/ways_texts.h"

namespace koers::dialogue {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

std::string who(const Teller& teller, const std::string& id) {
  return teller.is_me(id) ? teller.say(chapter_texts::you) : teller.name_of(id);
}

std::string state_of(const Teller& teller, const Row& talk) {
  switch (talk.code<ConversationState>("state").value_or(ConversationState::closed)) {
    case ConversationState::planned:
      return teller.say(chapter_texts::state_planned);
    case ConversationState::open:
      return teller.say(chapter_texts::state_open);
    case ConversationState::cancelled:
      return teller.say(chapter_texts::cancelled);
    case ConversationState::closed:
      break;
  }
  return teller.say(chapter_texts::state_closed);
}

std::string channel_of(const Teller& teller, Channel channel) {
  if (channel == Channel::school) return {};
  return teller.say(channel == Channel::phone ? ways_texts::by_phone : ways_texts::by_video);
}

// Written down afterwards, and how many days.
std::string late_of(const Teller& teller, const Row& talk) {
  if (talk["late_days"].empty()) return {};
  return teller.say(chapter_texts::written_late, talk.number("late_days"));
}

std::string wishes_of(const Teller& teller, const Row& talk) {
  i18n::WordList all;
  for (const guidance::Wish wish : guidance::all_wishes) {
    const std::string padded = " " + talk["wish"] + " ";
    if (padded.find(" " + std::string(code(wish)) + " ") == std::string::npos) continue;
    all.add(teller.say(guidance::views::wish_words(wish)));
  }
  return all.with_commas();
}

std::string companion_of(const Teller& teller, const Row& talk) {
  if (talk["companion"].empty()) return {};
  const auto relation =
      talk.code<guidance::Relation>("companion_relation").value_or(guidance::Relation::other);
  return teller.say(chapter_texts::companion, talk["companion"],
                    teller.say(guidance::views::relation_words(relation)));
}

std::string brought_to(const Teller& teller, const std::string& talk, const Rows& experiences) {
  std::vector<Id<experiences::Experience>> ids;
  for (const Row& one : experiences) {
    if (one["conversation_id"] == talk) ids.push_back(one.id<experiences::Experience>("experience_id"));
  }
  i18n::WordList all;
  for (const auto& one :
       experiences::experiences_named(teller.reader(), teller.institution(), teller.person(), ids)) {
    all.add(one.title);
  }
  return all.with_commas();
}

Html ticks_of(const Teller& teller, const Row& row) {
  std::vector<std::string> lines;
  const auto ticked = [&](std::string_view column, const i18n::Text& text) {
    if (row.yes(column)) lines.push_back(teller.say(text));
  };
  ticked("real_experience", tick_texts::my_real_experience);
  ticked("student_spoke_most", tick_texts::my_spoke_most);
  ticked("something_new", tick_texts::my_something_new);
  ticked("step_agreed", tick_texts::my_step_agreed);
  ticked("felt_safe", tick_texts::my_felt_safe);
  std::string helped;
  if (const auto answer = row.code<Helped>("helped")) {
    helped = teller.say(*answer == Helped::yes     ? texts::help_yes
                        : *answer == Helped::a_bit ? texts::help_a_bit
                                                   : texts::help_no);
  }
  return booklet::below(teller.say(chapter_texts::how_it_was),
                        fragment(booklet::list(lines), teller.fact(chapter_texts::helped, helped)));
}

// What hangs on conversations, read once.
struct Hanging {
  explicit Hanging(const Teller& teller)
      : experiences(teller.rows(guidance::room().personal_tables, "conversation_experiences")),
        notes(teller.rows(personal_tables(), "notes", "written_at")),
        drafts(teller.rows(personal_tables(), "note_drafts", "changed_at")),
        initiatives(teller.rows(guidance::room().personal_tables, "initiatives", "said_at")),
        forks(teller.rows(personal_tables(), "two_texts", "made_at")),
        agreements(teller.rows(personal_tables(), "agreements", "written_at")),
        ticks(teller.rows(personal_tables(), "ticks")) {}

  Rows experiences, notes, drafts, initiatives, forks, agreements, ticks;
};

Html written(const Teller& teller, const std::string& talk, const Hanging& hanging) {
  Html all;
  for (const auto movement : words::movements) {
    const std::string name = teller.say(words::name(movement));
    for (const Row& note : hanging.notes) {
      if (note["conversation_id"] != talk || note.code<words::Movement>("movement") != movement) continue;
      const auto competency = note.code<words::Competency>("competency");
      const std::string label = teller.say(chapter_texts::note_by, name, who(teller, note["author_id"]));
      all += booklet::below(
          label, fragment(booklet::words(note["words"]),
                          booklet::line({competency ? teller.say(words::name(*competency)) : ""})));
    }
    for (const Row& draft : hanging.drafts) {
      if (draft["conversation_id"] != talk || draft.code<words::Movement>("movement") != movement) continue;
      all += booklet::below(teller.say(chapter_texts::not_added, name), booklet::words(draft["words"]));
    }
    for (const Row& fork : hanging.forks) {
      if (fork["conversation_id"] != talk || fork.code<words::Movement>("movement") != movement) continue;
      all +=
          booklet::below(teller.say(chapter_texts::two_texts, name),
                         fragment(booklet::words(fork["first_words"]), booklet::words(fork["second_words"])));
    }
  }
  return all;
}

Html agreed(const Teller& teller, const std::string& talk, const Rows& agreements) {
  std::vector<std::string> lines;
  for (const Row& one : agreements) {
    if (one["conversation_id"] != talk) continue;
    const std::string what =
        teller.is_me(one["owner_id"])
            ? teller.say(chapter_texts::you_do, one["title"])
            : teller.say(chapter_texts::other_does, teller.name_of(one["owner_id"]), one["title"]);
    const auto day = one.day("due_on");
    lines.push_back(day ? teller.say(chapter_texts::before, what, teller.day(day)) : what);
  }
  return booklet::below(teller.say(chapter_texts::agreements), booklet::list(lines));
}

// Who would take the initiative next time, as each of the two said.
Html initiatives_of(const Teller& teller, const Row& talk, const Rows& initiatives) {
  std::vector<std::string> lines;
  for (const Row& one : initiatives) {
    if (one["conversation_id"] != talk["id"]) continue;
    const auto said = one.code<Initiative>("initiative").value_or(Initiative::together);
    const std::string whose = said == Initiative::together  ? teller.say(initiative_texts::together)
                              : said == Initiative::student ? teller.say(chapter_texts::you)
                                                            : teller.name_of(talk["counsellor_id"]);
    lines.push_back(teller.say(chapter_texts::note_by, who(teller, one["person_id"]), whose));
  }
  return booklet::below(teller.say(initiative_texts::who), booklet::list(lines));
}

Html told(const Teller& teller, const Row& talk, const Hanging& hanging) {
  const std::string& id = talk["id"];
  const bool asked = talk.code<guidance::Side>("asked_by") == guidance::Side::student;
  const bool intake = talk.code<guidance::ConversationKind>("kind") == guidance::ConversationKind::intake;
  const auto on = talk.day("held_on") ? talk.day("held_on") : parse_day(talk["planned_on"]);
  const std::string time =
      i18n::time_of_day(teller.language(), static_cast<int>(talk.number("begins_minute")));
  const auto channel = talk.code<Channel>("channel").value_or(Channel::school);
  const auto minutes = talk["minutes_spent"].empty() ? talk.number("minutes") : talk.number("minutes_spent");
  Html body =
      fragment(booklet::line({state_of(teller, talk), talk["place"], channel_of(teller, channel),
                              teller.say(texts::n_minutes, minutes), late_of(teller, talk),
                              asked ? teller.say(chapter_texts::asked_by_you) : "",
                              talk.yes("in_confidence") ? teller.say(chapter_texts::in_confidence) : ""}),
               teller.said(chapter_texts::your_question, talk["question"]),
               teller.fact(chapter_texts::your_wish, wishes_of(teller, talk)),
               teller.fact(chapter_texts::you_brought, brought_to(teller, id, hanging.experiences)),
               teller.fact(chapter_texts::who_came, companion_of(teller, talk)), written(teller, id, hanging),
               agreed(teller, id, hanging.agreements));
  body += initiatives_of(teller, talk, hanging.initiatives);
  for (const Row& row : hanging.ticks) {
    if (row["conversation_id"] == id) body += ticks_of(teller, row);
  }
  const bool mine = talk.moment("student_confirmed_at").has_value();
  const bool both = mine && talk.moment("counsellor_confirmed_at");
  body += booklet::line({both   ? teller.say(chapter_texts::both_confirmed)
                         : mine ? teller.say(chapter_texts::you_confirmed)
                                : "",
                         talk.yes("used_earlier") ? teller.say(chapter_texts::used_earlier) : ""});
  const std::string other = teller.name_of(talk["counsellor_id"]);
  return booklet::entry(
      {teller.say(intake ? texts::first_talk_with : texts::talk_with, other),
       talk["late_days"].empty() ? teller.say(chapter_texts::at, teller.day(on), time) : teller.day(on)},
      body);
}

Html talks(const Teller& teller) {
  const Hanging hanging(teller);
  Html all;
  for (const Row& talk : teller.rows(guidance::room().personal_tables, "conversations", "planned_on")) {
    all += told(teller, talk, hanging);
  }
  return booklet::group(teller.say(chapter_texts::talks), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::talks, talks}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::dialogue
