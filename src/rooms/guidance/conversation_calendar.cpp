#include "rooms/guidance/conversation_calendar.h"

#include <cstdio>

#include "platform/base/utf8.h"

namespace koers::guidance {
namespace {

// 20261126T092000Z: calendars turn it into the clock of the place themselves.
std::string moment(Instant instant) {
  const Day day{static_cast<std::int32_t>(instant.seconds / 86'400)};
  const int seconds = static_cast<int>(instant.seconds % 86'400);
  char out[32];
  std::snprintf(out, sizeof out, "%04d%02d%02dT%02d%02d%02dZ", day.year(), day.month(), day.day_of_month(),
                seconds / 3600, seconds / 60 % 60, seconds % 60);
  return out;
}

// What RFC 5545 3.3.11 escapes in a text.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c != '\r') {
      out += c;
    }
  }
  return out;
}

// A line of at most 75 bytes; the rest goes on after a space, and no character is cut in two (3.1).
void add_line(std::string& file, std::string line) {
  std::size_t most = 75;
  while (line.size() > most) {
    const std::size_t cut = cut_before(line, most);
    file += line.substr(0, cut) + "\r\n ";
    line.erase(0, cut);
    most = 74;
  }
  file += line + "\r\n";
}

}  // namespace

std::string calendar_file(const Conversation& conversation, std::string_view title, std::string_view path,
                          std::string_view base_url, Instant now) {
  const Instant begin = instant_of(conversation.planned_on, conversation.begins_minute);
  const bool cancelled = conversation.state == ConversationState::cancelled;
  std::string file;
  add_line(file, "BEGIN:VCALENDAR");
  add_line(file, "VERSION:2.0");
  add_line(file, "PRODID:-//Koers//Koers//NL");
  add_line(file, "METHOD:PUBLISH");
  add_line(file, "BEGIN:VEVENT");
  add_line(file, "UID:" + text(conversation.id) + "@koers");
  add_line(file, "DTSTAMP:" + moment(now));
  add_line(file, "DTSTART:" + moment(begin));
  add_line(file, "DTEND:" + moment(begin + conversation.minutes * 60));
  add_line(file, "SUMMARY:" + escaped(title));
  if (!conversation.place.empty()) add_line(file, "LOCATION:" + escaped(conversation.place));
  add_line(file, "URL:" + std::string(base_url) + std::string(path));
  add_line(file, cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  add_line(file, "CLASS:PRIVATE");
  add_line(file, "END:VEVENT");
  add_line(file, "END:VCALENDAR");
  return file;
}

}  // namespace koers::guidance
