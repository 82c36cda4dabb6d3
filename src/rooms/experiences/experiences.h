// Experiences: what a student lived through, thought of it and shares of it. This is the door of the room;
// other rooms include this file and no other.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/layout/cards.h"
#include "campus/people/people.h"
#include "campus/words/cards.h"
#include "campus/words/competency.h"
#include "campus/words/fitting_cards.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "platform/sql/window.h"
#include "rooms/attachments/attachments.h"

namespace koers::files {
class Store;
}
namespace koers::rooms {
struct Room;
}
namespace koers::forms {
struct Given;
class Answers;
}  // namespace koers::forms

namespace koers::experiences {

struct Experience;

// Who may see an experience. `counsellor` opens it to those who guide the student at the moment of looking,
// whose names the student sees beside it (ST-16).
enum class Audience { me, counsellor };

// What this room says of itself (room.cpp).
const rooms::Room& room();

// An experience as others show it: on the table of a conversation, in a list of what is new.
struct ExperienceSummary {
  Id<Experience> id;
  std::string title;
  std::string kind;  // code of content/kinds.toml
  Day happened_on;
  std::optional<std::string> small_picture;  // key of the thumbnail
  std::vector<words::Competency> competencies;
  Instant recorded_at;
};

html::Url experiences_path();                  // /ervaringen
html::Url record_path();                       // /vastleggen
html::Url experience_path(Id<Experience> id);  // /ervaringen/{id}

// The student's own experiences, newest first; thrown-away ones are not among them.
std::vector<ExperienceSummary> experiences_of(sql::Reader& reader, const people::Student& student);
// The same for somebody who may have left: for what is told to that person.
std::vector<ExperienceSummary> experiences_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                              Id<people::Person> person);
// Those of the list that exist and belong to the student, shared or not: for a conversation that the student
// prepared.
std::vector<ExperienceSummary> experiences_named(sql::Reader& reader,
                                                 Id<organisation::Institution> institution,
                                                 Id<people::Person> student,
                                                 const std::vector<Id<Experience>>& ids);

// Those that were recorded for a step (its id in the room course), and where to record one for it.
std::vector<ExperienceSummary> experiences_of_step(sql::Reader& reader,
                                                   Id<organisation::Institution> institution,
                                                   Id<people::Person> student, std::int64_t step);
html::Url record_for_step_path(std::int64_t step);  // /vastleggen?stap=...

// Those of the list that exist and belong to the student, with all that a portfolio page shows of them, the
// newest first. Private ones are among them: the page asks `audience` before it shows one.
struct ShownExperience {
  ExperienceSummary summary;
  std::string story;
  Audience audience = Audience::me;
  Instant changed_at;  // its words, its audience, its pictures or its media
  std::vector<attachments::ShownPicture> pictures;
  std::vector<attachments::MediaSummary> media;
  std::string feelings{};  // ids of content/kinds.toml, with spaces between them
};
// What was told there, for the question cards that fit it.
words::Told told_in(const ShownExperience& experience);
std::vector<ShownExperience> experiences_to_show(sql::Reader& reader,
                                                 Id<organisation::Institution> institution,
                                                 Id<people::Person> student,
                                                 const std::vector<Id<Experience>>& ids);

// What the students of this guide recorded and shared since `since`, newest first.
struct NewExperience {
  Id<people::Person> student_id;
  std::string student_name;
  ExperienceSummary experience;
};
std::vector<NewExperience> new_for_guide(sql::Reader& reader, const people::SignedIn& guide, Instant since,
                                         Day today, sql::Window window = sql::whole);

// Which day each experience is of, and whether the student came up with it; for the line from guided to
// self-directed (ST-13).
struct StartedExperience {
  Day on;
  bool by_student = true;
};
std::vector<StartedExperience> started_experiences(sql::Reader& reader, const people::Student& student);

// Fragments for pages that show several rooms (student home, student file).
html::Html record_card(http::Visit& visit);  // "Wat heb je meegemaakt?"
// What Koers asks of the student: the newest question of a guide, and the experience that was recorded last
// and not thought over yet ("Wil je er kort over nadenken?"). To who rests it says that instead. May be
// empty.
html::Html asking_cards(http::Visit& visit, const people::Student& me);
// Every own experience with who may see it and the button that changes it (ST-16).
html::Html audience_list(http::Visit& visit, const people::Student& me);
// All that a student shares with a guide, newest first, read once for what the student's file shows of it;
// with what this guide asked there last, and what became of that.
struct GuideQuestion {
  std::string words;
  Instant asked_at;
  std::optional<Instant> answered_at;
  std::optional<Instant> laid_aside_at;
};
struct GuideExperience {
  ExperienceSummary summary;
  std::string story;
  std::optional<GuideQuestion> asked{};
};
std::vector<GuideExperience> shared_with(sql::Reader& reader, const people::Guide& me,
                                         const access::GuidedStudent& student);
// These as a line, the newest in the student's own words, with the moments of other rooms (conversations)
// between them. `?onderdeel=` narrows it to the experiences of a competency, `?lijn=alles` shows all of it.
html::Html shared_line(http::Visit& visit, const people::Guide& me, const access::GuidedStudent& student,
                       const std::vector<GuideExperience>& shared, std::vector<layout::DatedMoment> others);

// What a student who rests shows of it: to himself on /ik, to the one who guides him. Empty when it is not
// so, or not shared.
html::Html rest_card(http::Visit& visit, const people::Student& me);
html::Html rest_for_guide(http::Visit& visit, const access::GuidedStudent& student);
html::Html rest_row(http::Visit& visit);  // the way to /ik/rust

// Who may see something: the names of those who guide the student today, the counsellor first; the choice
// between them and oneself (field `wie`); and what the choice means.
struct GuideName {
  std::string given_name;
  bool is_counsellor = false;
};
std::vector<GuideName> guide_names(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student, Day today);
std::string names_of(i18n::Language language, const std::vector<GuideName>& guides);  // Karin en Jeroen
// The field "wie" of a form: who may see it, by name, and below it what that means or another hint.
forms::Given audience_given(http::Visit& visit, const forms::Answers& answers,
                            const std::vector<GuideName>& guides, std::string_view hint = {});
// What the student chose at the newest experience; "me" the first time.
Audience last_audience(sql::Reader& reader, const people::Student& me);

html::Html kind_thumb(const std::string& kind);  // the sign of a kind of experience, as a small picture

// ---- for who asks about an experience (rooms/reflection): what is answered is kept and counted here.

inline constexpr int longest_answer = 2000;

struct Answer {
  std::string card;
  words::Competency competency = words::Competency::qualities;
  std::string choices;  // ids of the card's choices, separated by spaces
  std::string words;
  std::string picture;  // an id of campus/words/answer_pictures.h, or empty
  Instant answered_at;
};
// In the order in which they were given.
std::vector<Answer> answers_of(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<people::Person> student, Id<Experience> experience);
// Which cards were answered, at any of these.
struct CardAnswer {
  Id<Experience> experience;
  std::string card;
};
std::vector<CardAnswer> answered_cards_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> student,
                                          const std::vector<Id<Experience>>& experiences);
// The student's own, each under its question, with what was said, filmed or drawn at it. Empty without any.
html::Html own_answers(http::Visit& visit, Id<Experience> experience, const std::vector<Answer>& answers,
                       const std::vector<attachments::MediaItem>& media);

// The questions that were answered, at whichever experience; and how many experiences since that day belong
// to each competency, in the order of words::competencies.
struct AnswerCard {
  Id<Experience> experience_id;
  std::string card;
};
std::vector<AnswerCard> cards_answered(sql::Reader& reader, const people::Student& me);
using CompetencyCounts = std::array<int, words::competencies.size()>;
CompetencyCounts competency_counts(sql::Reader& reader, const people::Student& me, Day since);

// What was said to a question.
struct GivenAnswer {
  std::vector<std::string> choices{};  // ids of the card's choices
  std::string words{};
  std::string picture{};
  std::optional<attachments::MediaKind> media{};  // that was sent with it, or before
};
// What is kept of it, to be changed; empty when the question was not answered yet.
GivenAnswer given_answer(sql::Reader& reader, const people::Student& me, Id<Experience> experience,
                         const words::Card& card);
// Keeps the answer in the place of an earlier one to the same question. Choices that the card does not have
// and pictures that Koers does not have are left out; an answer without anything in it takes the earlier one
// away. Facts follow.
void save_answer(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
                 const words::Card& card, const GivenAnswer& given, Instant now, Day today);

// In a form: the sounds, films and drawings that are there already, each with a button to take it away (name
// "opname_weg"). What is taken away is gone for good, the bytes too, with an answer that was nothing else;
// nothing happens when there is no such item.
html::Html media_in_form(http::Visit& visit, const std::vector<attachments::MediaItem>& items,
                         const std::string& form);
void remove_media(http::Visit& visit, const people::Student& me, Id<Experience> experience,
                  Id<attachments::MediaItem> item);

// The last day on which this student is asked nothing; nothing when Koers may ask.
std::optional<Day> rests_until(sql::Reader& reader, const people::Student& me, Day today);

std::vector<std::string> split_words(std::string_view spaced);
// The first words of the story; `fallback` when there is none. Never breaks a letter.
std::string title_from(std::string_view story, std::string_view fallback);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// ---- for those who bring experiences in from elsewhere (the demo school, a file of an earlier school). None
// of these refreshes the facts: call refresh_facts once per student afterwards.

struct ExperienceRow {
  Id<Experience> id;
  std::string kind;
  std::string title;
  std::string story;
  Day happened_on;
  std::string place{};
  std::string companions{};
  std::string feelings{};  // ids of content/kinds.toml, separated by spaces
  Audience audience = Audience::counsellor;
  std::vector<words::Competency> competencies{};
  std::optional<Id<people::Person>> proposed_by{};
  Instant recorded_at;
};
void import_experience(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, const ExperienceRow& experience);
// An answer to a question card; `choices` are ids of the card's choices. Throws NotFound for an unknown card.
void import_answer(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<Experience> experience, const std::string& card,
                   const std::vector<std::string>& choices, const std::string& words, Instant at);
// What a guide asks, or what the student says to it (author is the student), which answers what waited.
// `answered_at` for a question.
void import_response(sql::Transaction& tx, Id<organisation::Institution> institution,
                     Id<people::Person> student, Id<Experience> experience, std::int64_t id,
                     Id<people::Person> author, const std::string& words, Instant written_at,
                     std::optional<Instant> answered_at);

// Days on which Koers asks this student nothing; ends_on is the last.
void import_rest(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                 std::int64_t id, Day begins_on, Day ends_on, Audience audience);
// The skills for this century at an experience: ids of content/self.toml.
void import_skills(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<Experience> experience,
                   const std::vector<std::string>& skills);

// ---- upkeep

// Erases what was thrown away more than 30 days ago and drafts that were left for so long, with their
// pictures and media. Answers how many experiences and drafts. Run every night. `erased` is told of each of
// them in its transaction, so that other rooms forget what hangs on it.
using Erased =
    std::function<void(sql::Transaction&, Id<organisation::Institution>, Id<people::Person>, Id<Experience>)>;
std::int64_t erase_old(sql::Database& database, files::Store* files, Instant now, const Erased& erased);

// How much this room holds of a student, thrown-away things too.
struct RowCount {
  std::int64_t experiences = 0;
  std::int64_t drafts = 0;
  std::int64_t answers = 0;
  std::int64_t responses = 0;
  std::int64_t rests = 0;
};
RowCount row_count_of(sql::Reader& reader, Id<organisation::Institution> institution,
                      Id<people::Person> student);

}  // namespace koers::experiences

template <>
struct koers::Codes<koers::experiences::Audience> {
  using enum koers::experiences::Audience;
  static constexpr std::array list{std::pair{me, "me"}, std::pair{counsellor, "counsellor"}};
};
