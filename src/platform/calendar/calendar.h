// An appointment as a file that every calendar can take in (iCalendar, RFC 5545; written by libical).
//
//   const calendar::Event event{.uid = "3f7q0000000a1@koers.example",
//                               .sequence = 4,
//                               .written_at = clock.now(),
//                               .begins_at = instant_of(make_day(2026, 11, 26), 10 * 60 + 20),
//                               .minutes = 25,
//                               .summary = "Gesprek met Karin",
//                               .place = "lokaal B2.14, 2e verdieping"};
//   http::download(calendar::file_of(event), "text/calendar; charset=utf-8", "gesprek.ics");
//
// Times stand in the file as the clock of Amsterdam shows them, with the rules of summer time beside them: an
// appointment at ten stays at ten, whatever a calendar thinks of the clock. In the hour that comes twice, in
// October, the first is meant. Texts are UTF-8; commas, line ends and long lines are the library's work, and
// what would break a line of the file in two otherwise is left out.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "platform/base/clock.h"

namespace koers::calendar {

struct Event {
  std::string uid{};  // the same for ever, and nowhere else in the world
  int sequence = 0;   // higher in every later version of the same appointment, or calendars keep the old one
  Instant written_at{};  // when this version was made
  Instant begins_at{};
  int minutes = 0;
  std::string summary{};
  std::string place{};  // "" when it is not known
  std::string url{};    // where it can be read and changed; "" for nowhere
  // It will not be: calendars that have it strike it out or take it away.
  bool is_cancelled = false;
};

// A number for Event::sequence that is higher after every change, so that no count of changes has to be kept:
// the seconds since 2026. They fit until 2094.
int version_at(Instant now);

// A whole file with this event. Others who see somebody's calendar see only that he is busy (CLASS:PRIVATE).
std::string file_of(const Event& event);

// A calendar that others follow at an address: events that are to be, and those that are cancelled. Programs
// ask for it again by themselves, about once an hour; `name` is what they call it.
std::string feed_of(std::span<const Event> events, std::string_view name);

}  // namespace koers::calendar
