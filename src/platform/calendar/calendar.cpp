#include "platform/calendar/calendar.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

#include "platform/base/error.h"

namespace koers::calendar {
namespace {

constexpr const char* amsterdam = "Europe/Amsterdam";

// The clock of Amsterdam as the European Union sets it since 1996. Written out, because libical would make it
// of the system's own tables, which are not on every machine and know no rule for the years to come.
constexpr const char* clock_of_amsterdam =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Amsterdam\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "TZNAME:CEST\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "DTSTART:19960331T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "TZNAME:CET\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

struct ComponentEnd {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentEnd>;

Component owned(icalcomponent* component) {
  if (component == nullptr) throw Unavailable("no memory for a calendar");
  return Component(component);
}

// Without signs that steer a terminal, which RFC 5545 (3.1) allows in no text; a line end stays.
std::string clean(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 ? byte != 0x7F : c == '\n' || c == '\t') out += c;
  }
  return out;
}

icaltimetype on_the_clock(Instant instant) {
  const Day day = day_of(instant);
  const int minute = minute_of_day(instant);
  icaltimetype time = icaltime_null_time();
  time.year = day.year();
  time.month = day.month();
  time.day = day.day_of_month();
  time.hour = minute / 60;
  time.minute = minute % 60;
  return time;
}

icalproperty* in_amsterdam(icalproperty* time) {
  icalproperty_add_parameter(time, icalparameter_new_tzid(amsterdam));
  return time;
}

Component component_of(const Event& event) {
  Component made = owned(icalcomponent_new_vevent());
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(made.get(), property); };
  add(icalproperty_new_uid(event.uid.c_str()));
  add(icalproperty_new_sequence(event.sequence));
  add(icalproperty_new_dtstamp(
      icaltime_from_timet_with_zone(event.written_at.seconds, 0, icaltimezone_get_utc_timezone())));
  add(in_amsterdam(icalproperty_new_dtstart(on_the_clock(event.begins_at))));
  add(in_amsterdam(icalproperty_new_dtend(on_the_clock(event.begins_at + event.minutes * 60))));
  add(icalproperty_new_summary(clean(event.summary).c_str()));
  if (!event.place.empty()) add(icalproperty_new_location(clean(event.place).c_str()));
  if (!event.url.empty()) add(icalproperty_new_url(clean(event.url).c_str()));
  add(icalproperty_new_status(event.is_cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
  return made;
}

Component empty_calendar(icalproperty_method method) {
  Component calendar = owned(icalcomponent_new_vcalendar());
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar.get(), property); };
  add(icalproperty_new_version("2.0"));
  add(icalproperty_new_prodid("-//Koers//Koers//NL"));
  add(icalproperty_new_method(method));
  icalcomponent_add_component(calendar.get(), owned(icalparser_parse_string(clock_of_amsterdam)).release());
  return calendar;
}

std::string text_of(const Component& calendar) {
  const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                         &std::free);
  if (!text) throw Unavailable("no memory for a calendar");
  return text.get();
}

}  // namespace

int version_at(Instant now) {
  constexpr Day beginning{20'454};  // 1 January 2026
  return static_cast<int>(now.seconds - instant_of(beginning, 0).seconds);
}

std::string file_of(const Event& event) {
  const Component calendar = empty_calendar(event.is_cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH);
  icalcomponent_add_component(calendar.get(), component_of(event).release());
  return text_of(calendar);
}

std::string feed_of(std::span<const Event> events, std::string_view name) {
  const Component calendar = empty_calendar(ICAL_METHOD_PUBLISH);
  // Names that are in no standard and that the calendars of telephones read all the same.
  const auto say = [&](const char* property, const std::string& value) {
    icalproperty* made = icalproperty_new_x(value.c_str());
    icalproperty_set_x_name(made, property);
    icalcomponent_add_property(calendar.get(), made);
  };
  say("X-WR-CALNAME", clean(name));
  say("X-PUBLISHED-TTL", "PT1H");
  for (const Event& event : events) {
    icalcomponent_add_component(calendar.get(), component_of(event).release());
  }
  return text_of(calendar);
}

}  // namespace koers::calendar
