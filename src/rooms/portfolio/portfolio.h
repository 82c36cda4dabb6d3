// The portfolio: what a student lived through, thought of it and shares of it. This is the door of the room;
// other rooms include this file and no other.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/people/personal_data.h"
#include "campus/words/competency.h"
#include "campus/words/self.h"
#include "platform/html/html.h"
#include "platform/http/router.h"
#include "platform/sql/sql.h"

namespace koers::files {
class Store;
}
namespace koers::jobs {
class Worker;
}

namespace koers::portfolio {

struct Experience;

// Who may see an experience. `counsellor` opens it to those who guide the student at the moment of looking,
// whose names the student sees beside it (ST-16).
enum class Audience { me, counsellor };

void add_routes(http::Router& router);
// What this room does later: making sound and film ready to play. `database` and `store` outlive the worker.
void add_jobs(jobs::Worker& worker, sql::Database& database, files::Store& store);

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

html::Url experience_path(Id<Experience> id);    // /ervaringen/{id}
html::Url picture_path(const std::string& key);  // the bytes, for whoever may see the experience

// The student's own experiences, newest first; thrown-away ones are not among them.
std::vector<ExperienceSummary> experiences_of(sql::Reader& reader, const people::Student& student, int limit);
// What this student shares with the one who guides him.
std::vector<ExperienceSummary> shared_experiences_of(sql::Reader& reader,
                                                     const access::GuidedStudent& student, int limit);
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
struct ShownPicture {
  std::string large_key;
  std::string small_key;
  int width = 0;
  int height = 0;
  std::string description;
};
// Sound, film and drawings at the experience itself, those that are ready.
enum class MediaKind { sound, film, drawing };
struct ShownMedia {
  MediaKind kind = MediaKind::sound;
  std::string file_key;
  std::string poster_key;  // of a film: a picture of it
  int seconds = 0;
  int width = 0;
  int height = 0;
  std::string transcript;  // what is said in it, or what is to be seen
};
struct ShownExperience {
  ExperienceSummary summary;
  std::string story;
  Audience audience = Audience::me;
  Instant changed_at;  // also when the audience was changed
  std::vector<ShownPicture> pictures;
  std::vector<ShownMedia> media;
};
std::vector<ShownExperience> experiences_to_show(sql::Reader& reader,
                                                 Id<organisation::Institution> institution,
                                                 Id<people::Person> student,
                                                 const std::vector<Id<Experience>>& ids);

// To hear or see it, with its words to read along. A file has its address below `files`: .../{key}, and
// .../{key}/ondertitels for the captions.
html::Html media_player(const http::Visit& visit, const ShownMedia& media, const html::Url& files);
std::string media_name(const http::Visit& visit, const ShownMedia& media);  // "Opname van 0:12"
std::string media_type(MediaKind kind);                                     // of its file
// The transcript as captions (WebVTT) for something of so many seconds: as it is when it already is WebVTT,
// otherwise its sentences spread over the time.
std::string captions_of(const std::string& transcript, int seconds);
// The transcript to read: without the times of WebVTT.
std::string words_of_transcript(const std::string& transcript);

// What the students of this guide recorded and shared since `since`, newest first.
struct NewExperience {
  Id<people::Person> student_id;
  std::string student_name;
  ExperienceSummary experience;
};
std::vector<NewExperience> new_for_guide(sql::Reader& reader, const people::SignedIn& guide, Instant since,
                                         Day today, int limit);

// Which day each experience is of, and whether the student came up with it; for the line from guided to
// self-directed (ST-13).
struct StartedExperience {
  Day on;
  bool by_student = true;
};
std::vector<StartedExperience> started_experiences(sql::Reader& reader, const people::Student& student);

// Something a student says of himself, with the experiences that prove it (KK 4.1; ST-05). Other rooms
// compare it with what work asks for, and show it; none of them weighs it.
struct SelfStatement {
  Id<SelfStatement> id;
  words::SelfPart part = words::SelfPart::quality;
  std::string word{};      // an id of content/self.toml; empty when it is said in own words
  std::string own_name{};  // own words; empty with a word
  std::string sentence{};  // what the student says about it; may be empty
  Audience audience = Audience::me;
  Instant stated_at{};
  Instant changed_at{};
  std::optional<Instant> let_go_at{};            // it fits no more
  std::vector<ExperienceSummary> experiences{};  // newest first

  std::string name(i18n::Language language) const;
  // Something that happened in the twelve months until `today` proves it.
  bool is_proven_lately(Day today) const;
};
// What the student says of himself now, newest first within the order of the parts.
std::vector<SelfStatement> self_statements_of(sql::Reader& reader, const people::Student& student);
// What of it this student shares with the one who guides him, with the experiences that are shared too.
std::vector<SelfStatement> shared_self_statements_of(sql::Reader& reader,
                                                     const access::GuidedStudent& student);
// Those of the list that the student still says. Private ones are among them: the page asks `audience`. Of
// the experiences that prove them only those that are shared.
std::vector<SelfStatement> self_statements_to_show(sql::Reader& reader,
                                                   Id<organisation::Institution> institution,
                                                   Id<people::Person> student,
                                                   const std::vector<Id<SelfStatement>>& ids);
html::Url self_statement_path(const SelfStatement& statement);  // /ik/{onderdeel}/{id}

// Fragments for pages that show several rooms (student home, student file).
html::Html record_card(http::Visit& visit);  // "Wat heb je meegemaakt?"
html::Html open_question_card(http::Visit& visit,
                              const people::Student& me);  // a guide's question; empty without one
// The experience that was recorded last and not thought over yet: "Wil je er kort over nadenken?"; empty
// without one.
html::Html reflect_card(http::Visit& visit, const people::Student& me);
// Every own experience with who may see it and the button that changes it (ST-16).
html::Html audience_list(http::Visit& visit, const people::Student& me);
html::Html shared_line(http::Visit& visit,
                       const access::GuidedStudent& student);  // the student's line, as shared
// What the student says of himself, as shared, and that he lets his questions rest, if he shares that; empty
// when nothing is.
html::Html shared_self_card(http::Visit& visit, const access::GuidedStudent& student);

// Brings portfolio_out_student_facts of one student up to date. Called in every transaction of this room that
// changes what it counts, after tx.lock(student); also by `koers facts rebuild`.
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// A row of facts for every enrolled student who has none yet, for many new students at once (an import).
void begin_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Day today);

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
void bring_experience(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, const ExperienceRow& experience);
// An answer to a question card; `choices` are ids of the card's choices. Throws NotFound for an unknown card.
void bring_answer(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Id<Experience> experience, const std::string& card, const std::vector<std::string>& choices,
                  const std::string& words, Instant at);
// What a guide asks, or what the student says to it (author is the student). `answered_at` for a question.
void bring_response(sql::Transaction& tx, Id<organisation::Institution> institution,
                    Id<people::Person> student, Id<Experience> experience, std::int64_t id,
                    Id<people::Person> author, const std::string& words, Instant written_at,
                    std::optional<Instant> answered_at);

// Photos, sound and film that are ready (platform/media), in the store already.
void bring_picture(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<Experience> experience, std::int64_t id,
                   const ShownPicture& picture, Instant at);
void bring_media(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                 Id<Experience> experience, std::int64_t id, const ShownMedia& media, Instant at);

// What a student says of himself; the experiences exist. `next_id` makes the ids of its history.
struct SelfStatementRow {
  Id<SelfStatement> id;
  words::SelfPart part = words::SelfPart::quality;
  std::string word{};
  std::string own_name{};
  std::string sentence{};
  Audience audience = Audience::counsellor;
  Instant stated_at{};
  std::vector<Id<Experience>> experiences{};
  std::optional<Instant> let_go_at{};
};
void bring_self_statement(sql::Transaction& tx, Id<organisation::Institution> institution,
                          Id<people::Person> student, const SelfStatementRow& statement,
                          const std::function<std::int64_t()>& next_id);

// Days on which Koers asks this student nothing; ends_on is the last.
void bring_rest(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                std::int64_t id, Day begins_on, Day ends_on, Audience audience);
// The skills for this century at an experience: ids of content/self.toml.
void bring_skills(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Id<Experience> experience, const std::vector<std::string>& skills);

// ---- upkeep

// Erases what was thrown away more than 30 days ago and drafts that were left for so long, with their
// pictures and media, and uploads of more than a day ago. Answers how many experiences and drafts. Run every
// night.
std::int64_t erase_old(sql::Database& database, files::Store* files, Instant now);

// How much this room holds of a student, thrown-away things too.
struct RowCount {
  std::int64_t experiences = 0;
  std::int64_t drafts = 0;
  std::int64_t pictures = 0;
  std::int64_t answers = 0;
  std::int64_t responses = 0;
  std::int64_t media = 0;
  std::int64_t uploads = 0;
  std::int64_t self_statements = 0;
  std::int64_t rests = 0;
};
RowCount row_count_of(sql::Reader& reader, Id<organisation::Institution> institution,
                      Id<people::Person> student);
// Forgets everything of a student, for good. Answers the keys of the files that the caller then removes.
// Of files under way the bytes follow within a day (see files::Store).
std::vector<std::string> forget(sql::Transaction& tx, Id<organisation::Institution> institution,
                                Id<people::Person> student);

// What this room holds of a person, as it is taken along (privacy.cpp).
std::span<const people::PersonalTable> personal_tables();

}  // namespace koers::portfolio

template <>
struct koers::Codes<koers::portfolio::Audience> {
  using enum koers::portfolio::Audience;
  static constexpr std::array list{std::pair{me, "me"}, std::pair{counsellor, "counsellor"}};
};

template <>
struct koers::Codes<koers::portfolio::MediaKind> {
  using enum koers::portfolio::MediaKind;
  static constexpr std::array list{std::pair{sound, "sound"}, std::pair{film, "film"},
                                   std::pair{drawing, "drawing"}};
};
