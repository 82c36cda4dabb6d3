// How guidance works for a student, in the student's own choice of words: rather talking, a quiet place, more
// time (RW: guidance that suits everybody). No reason is asked and nothing is called by the name of an
// illness; what is about health belongs in an agreement on support.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::care {

enum class Fit {
  talk,  // rather than type
  quiet_place,
  questions_ahead,  // to think about them first
  large_print,
  more_time,
  other_language,
  somebody_along
};

inline constexpr int longest_fit = 300;  // signs of the own words

struct WayOfWorking {
  std::vector<Fit> fits{};
  std::string words{};

  bool is_empty() const { return fits.empty() && words.empty(); }
};

// As they are kept: codes with spaces between.
std::vector<Fit> fits_of(const std::string& codes);
std::string codes_of(const std::vector<Fit>& fits);

WayOfWorking way_of_working_of(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<people::Person> student);
void keep_way_of_working(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> student, const WayOfWorking& way, Instant now);

}  // namespace koers::care

template <>
struct koers::Codes<koers::care::Fit> {
  using enum koers::care::Fit;
  static constexpr std::array list{std::pair{talk, "talk"},
                                   std::pair{quiet_place, "quiet_place"},
                                   std::pair{questions_ahead, "questions_ahead"},
                                   std::pair{large_print, "large_print"},
                                   std::pair{more_time, "more_time"},
                                   std::pair{other_language, "other_language"},
                                   std::pair{somebody_along, "somebody_along"}};
};
