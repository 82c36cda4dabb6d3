// A test or an instrument that a student did, here or elsewhere: an interest test, research into reading, an
// assessment at work. The student writes down what it is, what it says in two sentences, and what he thinks
// of that. Nobody else adds one, and only the student shares it. It is never used to place anybody: what it
// says grows old, and then it says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::help {

inline constexpr int longest_said = 300;  // signs: about two sentences
inline constexpr int longest_meaning = 600;

enum class InstrumentAudience { me, guides };

struct InstrumentDraft {
  std::string name{};
  std::optional<Day> taken_on{};
  std::string by_whom{};
  std::string says{};
  std::string meaning{};
  std::optional<Day> valid_until{};
  InstrumentAudience audience = InstrumentAudience::me;
};

struct Instrument {
  Id<Instrument> id{};
  std::string name;
  Day taken_on{};
  std::string by_whom;
  std::string says;
  std::string meaning;
  std::optional<Day> valid_until{};
  InstrumentAudience audience = InstrumentAudience::me;

  InstrumentDraft draft() const { return {name, taken_on, by_whom, says, meaning, valid_until, audience}; }
  bool is_expired(Day today) const { return valid_until && *valid_until < today; }
};

// The newest first.
std::vector<Instrument> instruments_of(sql::Reader& reader, const people::Student& me);
// What the student shows to those who guide.
std::vector<Instrument> instruments_shown(sql::Reader& reader, const access::GuidedStudent& student);

// NotFound when it is not there; the caller holds the lock of the student.
Instrument instrument_of(sql::Reader& reader, const people::Student& me, Id<Instrument> id);
void save_instrument(sql::Transaction& tx, const people::Student& me, Id<Instrument> id,
                     const InstrumentDraft& draft, Instant now);
// Thrown away, or brought back within a day.
void drop_instrument(sql::Transaction& tx, const people::Student& me, Id<Instrument> id, Instant now);
void bring_back_instrument(sql::Transaction& tx, const people::Student& me, Id<Instrument> id);
// What was thrown away more than a day ago.
std::int64_t erase_dropped_instruments(sql::Transaction& tx, Instant now);

// Of the demo school.
void import_instrument(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, Id<Instrument> id, const InstrumentDraft& draft,
                       Instant now);

}  // namespace koers::help

template <>
struct koers::Codes<koers::help::InstrumentAudience> {
  using enum koers::help::InstrumentAudience;
  static constexpr std::array list{std::pair{me, "me"}, std::pair{guides, "guides"}};
};
