// Time as Koers knows it. An Instant is a moment (UTC seconds since 1970), a Day is a date in the
// Netherlands. Both are stored as they are read here: instants as integers, days as ISO text (2026-11-26), so
// that they sort and compare alike in both databases and no SQL ever asks for "now".
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace koers {

struct Instant {
  std::int64_t seconds = 0;
  auto operator<=>(const Instant&) const = default;
};

inline Instant operator+(Instant instant, std::int64_t seconds) { return {instant.seconds + seconds}; }
inline Instant operator-(Instant instant, std::int64_t seconds) { return {instant.seconds - seconds}; }

struct Day {
  std::int32_t number = 0;  // days since 1 January 1970
  auto operator<=>(const Day&) const = default;

  int year() const;
  int month() const;         // 1 to 12
  int day_of_month() const;  // 1 to 31
  int weekday() const;       // 1 is Monday, 7 is Sunday
};

inline Day operator+(Day day, int days) { return {day.number + days}; }
inline Day operator-(Day day, int days) { return {day.number - days}; }
inline int operator-(Day later, Day earlier) { return later.number - earlier.number; }

Day make_day(int year, int month, int day);

// The same date so many months later or earlier; the last day of the month where it does not exist.
Day add_months(Day day, int months);

std::string text(Day day);                            // 2026-11-26
std::optional<Day> parse_day(std::string_view text);  // ISO only; a date that does not exist is nothing

// The date and the time of day on the clock of Amsterdam, summer time included.
Day day_of(Instant instant);
int minute_of_day(Instant instant);              // 0 to 1439
Instant instant_of(Day day, int minute_of_day);  // the first of two, in the hour that comes twice

// A school year is named by the year in which it begins, on 1 August: 2026 is 2026-2027.
int school_year_of(Day day);
Day first_day_of_school_year(int school_year);

// Where "now" comes from. Tests bring their own.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
 public:
  Instant now() const override;
};

// A clock that stands still until it is moved.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Instant instant) : instant_(instant) {}
  Instant now() const override { return instant_; }
  void set(Instant instant) { instant_ = instant; }

 private:
  Instant instant_;
};

}  // namespace koers
