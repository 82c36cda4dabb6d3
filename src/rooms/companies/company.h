// Companies where students learn to work, and the people there who train them (PA-01). The school keeps them
// together: a company that a student writes down is there for the next one. No remark on a trainer, no stars,
// no list of good and bad companies.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "platform/sql/window.h"

namespace koers::companies {

// Who may see companies and keep them: those who guide students, teachers, and the co-ordinator.
class CompanyKeeper final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "counsellor, specialist, teacher, coordinator";
  static CompanyKeeper admit(http::Visit& visit) {
    return CompanyKeeper(with_role(visit, {people::Role::counsellor, people::Role::specialist,
                                           people::Role::teacher, people::Role::coordinator}));
  }

 private:
  explicit CompanyKeeper(const people::Identity& identity) : SignedIn(identity) {}
};

struct Company {
  Id<Company> id;
  std::string slug;
  std::string name;
  std::string place;
  std::string sector;  // a code of content; "" when not known
  std::optional<Day> recognised_on;
  std::string recognised_by;
};

struct Trainer {
  Id<Trainer> id;
  std::string name;
  std::string email;
  std::string phone;
  std::optional<Instant> no_messages_since;
  std::optional<Day> left_on;
};

inline constexpr int longest_company = 80;  // signs; also of a place and of a person's name
inline constexpr int longest_address = 120;

// ---- companies

struct CompanyRow {
  Id<Company> id;
  std::string slug, name, place, sector;
  std::int64_t running = 0;  // placements that run today
};
// What is looked for: a part of the name or the place, or a sector (its code). "" finds all.
struct CompanySearch {
  std::string words;
  std::vector<std::string> sectors{};
};
std::int64_t count_companies(sql::Reader& reader, Id<organisation::Institution> institution,
                             const CompanySearch& search);
std::vector<CompanyRow> companies(sql::Reader& reader, Id<organisation::Institution> institution,
                                  const CompanySearch& search, Day today, sql::Window window);
std::int64_t count_running(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<Company> company, Day today);
// Some names, to choose from while typing.
std::vector<std::string> company_names(sql::Reader& reader, Id<organisation::Institution> institution);

// Throws NotFound. The address of one that went into another leads to the kept one (merge.h).
Company company_at(sql::Reader& reader, Id<organisation::Institution> institution, const std::string& slug);

// The company of that name, or a new one: two people who write it down at once get the same. Of one that went
// into another it is the kept one, also when that happens at the same moment.
Id<Company> company_named(sql::Transaction& tx, Id<organisation::Institution> institution,
                          const std::string& name, const std::string& place, IdSource& ids);

struct CompanyDraft {
  std::string name;
  std::string place;
  std::string sector;
  std::optional<Day> recognised_on{};
  std::string recognised_by{};
};
CompanyDraft locked_company_draft(sql::Transaction& tx, Id<organisation::Institution> institution,
                                  Id<Company> id);
// The address of its page stays as it is.
void change_company(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> id,
                    const CompanyDraft& draft);

// ---- trainers

// Those who work there, by name; those who left after them.
std::vector<Trainer> trainers_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<Company> company);
struct TrainerDraft {
  std::string name;
  std::string email{};
  std::string phone{};
};
// The one of that name who works there, or a new one. What is known of how to reach somebody stays.
Id<Trainer> trainer_named(sql::Transaction& tx, Id<organisation::Institution> institution,
                          Id<Company> company, const TrainerDraft& draft, IdSource& ids, Instant now);
TrainerDraft locked_trainer_draft(sql::Transaction& tx, Id<organisation::Institution> institution,
                                  Id<Company> company, Id<Trainer> id);
void change_trainer(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
                    Id<Trainer> id, const TrainerDraft& draft);
// Works there no more from that day on, or does after all.
void set_left(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
              Id<Trainer> id, std::optional<Day> left_on);
// By the trainer: no more messages, or messages again.
void set_no_messages(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
                     Id<Trainer> id, std::optional<Instant> since);
// How to reach a trainer is forgotten a year after the last placement; the name stays with the students'
// placements.
std::int64_t forget_addresses(sql::Transaction& tx, Day today);

// From elsewhere, and in the demo school.
void import_company(sql::Transaction& tx, Id<organisation::Institution> institution, const Company& company);
void import_trainer(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
                    const Trainer& trainer, Instant at);

// Names as they are compared: without capitals, accents and signs.
std::string compared(const std::string& name);
// Of a name, as it stands in an address.
std::string slug_of(const std::string& name);

}  // namespace koers::companies
