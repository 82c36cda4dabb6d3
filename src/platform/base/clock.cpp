#include "platform/base/clock.h"

#include <charconv>
#include <chrono>

namespace koers {
namespace {

using namespace std::chrono;

year_month_day date_of(Day day) { return year_month_day(sys_days(days(day.number))); }

Day from_date(const year_month_day& date) {
  return {static_cast<std::int32_t>(sys_days(date).time_since_epoch().count())};
}

// Summer time in the Netherlands runs from the last Sunday of March, 01:00 UTC, to the last Sunday of
// October, 01:00 UTC (Directive 2000/84/EC, articles 2 and 3). The only time zone Koers needs, so no table of
// zones.
std::int64_t offset_at(Instant instant) {
  const auto date = year_month_day(floor<days>(sys_seconds(seconds(instant.seconds))));
  const auto change = [&](month m) {
    return sys_days(date.year() / m / Sunday[last]).time_since_epoch().count() * 86'400LL + 3'600;
  };
  return instant.seconds >= change(March) && instant.seconds < change(October) ? 7'200 : 3'600;
}

std::int64_t local_seconds(Instant instant) { return instant.seconds + offset_at(instant); }

}  // namespace

int Day::year() const { return static_cast<int>(date_of(*this).year()); }
int Day::month() const { return static_cast<int>(static_cast<unsigned>(date_of(*this).month())); }
int Day::day_of_month() const { return static_cast<int>(static_cast<unsigned>(date_of(*this).day())); }
int Day::weekday() const {
  return static_cast<int>(std::chrono::weekday(sys_days(days(number))).iso_encoding());
}

Day make_day(int year, int month, int day) {
  return from_date(std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) /
                   std::chrono::day(static_cast<unsigned>(day)));
}

Day add_months(Day day, int months) {
  auto date = date_of(day) + std::chrono::months(months);
  if (!date.ok()) date = date.year() / date.month() / last;
  return from_date(date);
}

std::string text(Day day) {
  const int parts[] = {day.year(), day.month(), day.day_of_month()};
  std::string out(10, '-');
  const auto put = [&](std::size_t at, std::size_t width, int value) {
    for (std::size_t i = width; i-- > 0; value /= 10) out[at + i] = static_cast<char>('0' + value % 10);
  };
  put(0, 4, parts[0]);
  put(5, 2, parts[1]);
  put(8, 2, parts[2]);
  return out;
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t width) {
    int value = -1;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + width, value);
    return error == std::errc() && end == text.data() + at + width ? value : -1;
  };
  const int y = number(0, 4);
  const int m = number(5, 2);
  const int d = number(8, 2);
  if (y < 1900 || y > 2200 || m < 1 || d < 1) return std::nullopt;
  const year_month_day date = year(y) / month(static_cast<unsigned>(m)) / day(static_cast<unsigned>(d));
  if (!date.ok()) return std::nullopt;
  return from_date(date);
}

Day day_of(Instant instant) {
  return {static_cast<std::int32_t>(floor<days>(seconds(local_seconds(instant))).count())};
}

int minute_of_day(Instant instant) {
  const auto local = local_seconds(instant);
  return static_cast<int>((local - floor<days>(seconds(local)).count() * 86'400LL) / 60);
}

Instant instant_of(Day day, int minute) {
  const std::int64_t local = day.number * 86'400LL + minute * 60LL;
  const Instant summer{local - 7'200};
  return offset_at(summer) == 7'200 ? summer : Instant{local - 3'600};
}

int school_year_of(Day day) { return day.month() >= 8 ? day.year() : day.year() - 1; }

Day first_day_of_school_year(int school_year) { return make_day(school_year, 8, 1); }

Instant SystemClock::now() const {
  return {duration_cast<seconds>(system_clock::now().time_since_epoch()).count()};
}

}  // namespace koers
