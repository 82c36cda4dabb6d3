// Who read the vision and what colleagues see of it (OR-15). Participation is counted by team, from five
// people on; nobody reads who did not confirm. Somebody's own confirmation is his alone to read. What is
// answered when we ask back is kept without the person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::direction {

// The fewest colleagues of whom a count is said.
inline constexpr std::int64_t fewest_colleagues = 5;
// Working days in which a response is answered.
inline constexpr int days_to_answer = 10;

// ---- confirming

std::optional<Instant> own_confirmation(sql::Reader& reader, const people::SignedIn& me, int edition);
void confirm(sql::Transaction& tx, const people::SignedIn& me, int edition, Instant now);
// Within a day; Conflict later.
void unconfirm(sql::Transaction& tx, const people::SignedIn& me, int edition, Instant now);
void import_confirmation(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> person, int edition, Instant at);

// The colleagues of a team and how many of them confirmed.
struct TeamConfirmation {
  Id<organisation::Team> team{};
  Id<organisation::School> school{};
  std::string name{};
  std::string school_name{};
  std::int64_t staff = 0;
  std::int64_t confirmed = 0;

  bool may_be_said() const { return staff >= fewest_colleagues; }
};
// Of every team, by name.
std::vector<TeamConfirmation> team_confirmations(sql::Reader& reader,
                                                 Id<organisation::Institution> institution, int edition,
                                                 Day today);
// All teams that may be said, together.
TeamConfirmation together(const std::vector<TeamConfirmation>& teams);

// Everybody on the staff today; and those of them who did not confirm, for Koers to ask: for no page.
std::vector<Id<people::Person>> all_staff(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Day today);
std::vector<Id<people::Person>> to_remind(sql::Reader& reader, Id<organisation::Institution> institution,
                                          int edition, Day today);
// Whose first role began so many days ago, and who did not confirm.
std::vector<Id<people::Person>> newcomers(sql::Reader& reader, Id<organisation::Institution> institution,
                                          int edition, Day began_on);

// ---- "I see this differently"

struct VisionResponse {
  Id<VisionResponse> id{};
  int edition = 0;
  Id<people::Person> person_id{};
  std::string words{};
  Day written_on{};
  Day due_on{};
  std::string answer{};
  Id<people::Person> answered_by{};
  std::optional<Day> answered_on{};
};
void respond(sql::Transaction& tx, Id<organisation::Institution> institution, const VisionResponse& response);
// Of everybody, what waits first; or somebody's own, the newest first.
std::vector<VisionResponse> responses_of(sql::Reader& reader, Id<organisation::Institution> institution);
std::vector<VisionResponse> own_responses(sql::Reader& reader, const people::SignedIn& me);
// Throws NotFound.
VisionResponse locked_response(sql::Transaction& tx, Id<organisation::Institution> institution,
                               Id<VisionResponse> id);
void answer(sql::Transaction& tx, const people::SignedIn& me, Id<VisionResponse> id, const std::string& words,
            Day today);

// ---- asking back

enum class Seen { own_work, colleague, not_seen, unknown };

struct RecallDraft {
  std::string slug{};  // of the aspect that was shown
  std::optional<Seen> seen{};
  std::string words{};
};

// The edition about which somebody has an open question.
std::optional<int> open_question(sql::Reader& reader, const people::SignedIn& me);
// Whether there was one that is still open; closes it. Of who answers nothing else is kept.
bool close_question(sql::Transaction& tx, const people::SignedIn& me, int edition);
void count_recall(sql::Transaction& tx, const people::SignedIn& me, int edition, const RecallDraft& draft,
                  Day today);
// Whose turn it is: confirmed this edition between these days, not asked about it, at most twice this year.
std::vector<Id<people::Person>> to_ask(sql::Reader& reader, Id<organisation::Institution> institution,
                                       int edition, Instant from, Instant until, Day year_begins_on);
void ask(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person,
         int edition, Day today);

// What was answered this school year, of the whole institution.
struct RecallCount {
  std::int64_t answered = 0;    // without those who did not know
  std::int64_t recognised = 0;  // in the own work, or with a colleague
};
RecallCount recalls_of(sql::Reader& reader, Id<organisation::Institution> institution, int school_year);
// What was seen, in words, with the slug of the aspect; in no order that tells anything.
struct RecallItem {
  std::string slug{};
  std::string words{};
};
std::vector<RecallItem> recall_words(sql::Reader& reader, Id<organisation::Institution> institution,
                                     int school_year);
void import_recall(sql::Transaction& tx, Id<organisation::Institution> institution, int edition,
                   const std::string& slug, Id<organisation::Team> team, int school_year, Seen seen,
                   int number);

// The team that somebody works in today: the first; none for who works for a school or the institution.
std::optional<Id<organisation::Team>> team_of(const people::Identity& me);

}  // namespace koers::direction

template <>
struct koers::Codes<koers::direction::Seen> {
  using enum koers::direction::Seen;
  static constexpr std::array list{std::pair{own_work, "own_work"}, std::pair{colleague, "colleague"},
                                   std::pair{not_seen, "not_seen"}, std::pair{unknown, "unknown"}};
};
