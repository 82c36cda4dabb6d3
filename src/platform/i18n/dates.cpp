#include "platform/i18n/dates.h"

#include "platform/i18n/dates_in_time.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace koers::i18n {
namespace {

constexpr std::array weekdays{Text{"maandag", "Monday"},     Text{"dinsdag", "Tuesday"},
                              Text{"woensdag", "Wednesday"}, Text{"donderdag", "Thursday"},
                              Text{"vrijdag", "Friday"},     Text{"zaterdag", "Saturday"},
                              Text{"zondag", "Sunday"}};
constexpr std::array weekdays_short{Text{"ma", "Mon"}, Text{"di", "Tue"}, Text{"wo", "Wed"},
                                    Text{"do", "Thu"}, Text{"vr", "Fri"}, Text{"za", "Sat"},
                                    Text{"zo", "Sun"}};
constexpr std::array months{
    Text{"januari", "January"}, Text{"februari", "February"}, Text{"maart", "March"},
    Text{"april", "April"},     Text{"mei", "May"},           Text{"juni", "June"},
    Text{"juli", "July"},       Text{"augustus", "August"},   Text{"september", "September"},
    Text{"oktober", "October"}, Text{"november", "November"}, Text{"december", "December"}};
constexpr std::array months_short{Text{"jan", "Jan"}, Text{"feb", "Feb"}, Text{"mrt", "Mar"},
                                  Text{"apr", "Apr"}, Text{"mei", "May"}, Text{"jun", "Jun"},
                                  Text{"jul", "Jul"}, Text{"aug", "Aug"}, Text{"sep", "Sep"},
                                  Text{"okt", "Oct"}, Text{"nov", "Nov"}, Text{"dec", "Dec"}};

constexpr Text today_text{"vandaag", "today"};
constexpr Text tomorrow{"morgen", "tomorrow"};
constexpr Text yesterday{"gisteren", "yesterday"};
constexpr Text in_days{"over {} dagen", "in {} days"};
constexpr Text days_ago{"{} dagen geleden", "{} days ago"};
constexpr Text weeks_ago{"{} weken geleden", "{} weeks ago"};

std::string_view name(const auto& list, int index, Language language) {
  return list[static_cast<std::size_t>(index)].in(language);
}

}  // namespace

std::string day_month(Language language, Day day) {
  return std::to_string(day.day_of_month()) + " " + std::string(name(months, day.month() - 1, language));
}

std::string long_day(Language language, Day day) {
  return std::string(name(weekdays, day.weekday() - 1, language)) + " " + day_month(language, day);
}

std::string weekday_short(Language language, Day day) {
  return std::string(name(weekdays_short, day.weekday() - 1, language));
}

std::string month_short(Language language, Day day) {
  return std::string(name(months_short, day.month() - 1, language));
}

std::string short_day(Language language, Day day) {
  return weekday_short(language, day) + " " + std::to_string(day.day_of_month()) + " " +
         month_short(language, day);
}

std::string day_with_year(Language language, Day day) {
  return day_month(language, day) + " " + std::to_string(day.year());
}

std::string time_of_day(Language language, int minute) {
  char out[16];
  std::snprintf(out, sizeof out, language == Language::nl ? "%d.%02d uur" : "%d:%02d", minute / 60,
                minute % 60);
  return out;
}

std::string near_day(Language language, Day day, Day today) {
  const int distance = day - today;
  if (distance == 0) return say(language, today_text);
  if (distance == 1) return say(language, tomorrow);
  if (distance == -1) return say(language, yesterday);
  if (distance > 1 && distance <= 13) return say(language, in_days, distance);
  if (distance < -1 && distance >= -13) return say(language, days_ago, -distance);
  if (distance < -13 && distance >= -7 * 12) return say(language, weeks_ago, -distance / 7);
  return day.year() == today.year() ? short_day(language, day) : day_with_year(language, day);
}

bool needs_year(Day day, Day today) {
  constexpr int days_of_eleven_months = 335;
  return day < today - days_of_eleven_months || day > today + days_of_eleven_months;
}

namespace {

std::string with_year(std::string words, Day day, Day today) {
  if (needs_year(day, today)) words += " " + std::to_string(day.year());
  return words;
}

}  // namespace

std::string long_day(Language language, Day day, Day today) {
  return with_year(long_day(language, day), day, today);
}

std::string day_month(Language language, Day day, Day today) {
  return with_year(day_month(language, day), day, today);
}

std::string short_day(Language language, Day day, Day today) {
  return with_year(short_day(language, day), day, today);
}

std::string school_year(int first_year) {
  return std::to_string(first_year) + "-" + std::to_string(first_year + 1);
}

std::string decimal(Language language, double value, int digits) {
  char out[64];
  std::snprintf(out, sizeof out, "%.*f", digits, value);
  std::string text = out;
  if (language == Language::nl) {
    for (char& c : text) c = c == '.' ? ',' : c;
  }
  return text;
}

}  // namespace koers::i18n
