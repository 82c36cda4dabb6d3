// Dates and times as people say them, in both languages. Near dates are relative ("over 3 dagen").
#pragma once

#include <string>

#include "platform/base/clock.h"
#include "platform/i18n/text.h"

namespace koers::i18n {

std::string long_day(Language language, Day day);        // donderdag 26 november
std::string short_day(Language language, Day day);       // do 26 nov
std::string day_with_year(Language language, Day day);   // 26 november 2026
std::string day_month(Language language, Day day);       // 26 november
std::string weekday_short(Language language, Day day);   // do
std::string month_short(Language language, Day day);     // nov
std::string time_of_day(Language language, int minute);  // 10.20 uur, 10:20
std::string near_day(Language language, Day day,
                     Day today);          // vandaag, morgen, over 3 dagen, 2 weken geleden; else short_day
std::string school_year(int first_year);  // 2026-2027
std::string decimal(Language language, double value, int digits);  // 3,4 in Dutch, 3.4 in English

}  // namespace koers::i18n
