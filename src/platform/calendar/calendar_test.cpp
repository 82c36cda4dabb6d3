// Calendar files are read back by a library that did not write them (tools/read_calendar.mjs).
#include "platform/calendar/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

#include "platform/base/temporary_folder.h"
#include "platform/json/json.h"

namespace koers::calendar {
namespace {

using ::testing::HasSubstr;

std::filesystem::path top() {
  auto here = std::filesystem::current_path();
  while (!std::filesystem::exists(here / "tools/read_calendar.mjs") && here.has_relative_path())
    here = here.parent_path();
  return here;
}

std::string read_back(const Event& event) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "event.ics";
  std::ofstream(file, std::ios::binary) << file_of(event);
  const std::string command = "bash -c 'cd \"" + top().string() +
                              "\" && source tools/shell.sh && \"$(node_program)\" tools/read_calendar.mjs " +
                              file.string() + "'";
  std::FILE* pipe = popen(command.c_str(), "r");
  std::string found;
  char line[4096];
  while (std::fgets(line, sizeof line, pipe) != nullptr) found += line;
  EXPECT_EQ(pclose(pipe), 0) << file_of(event);
  return found;
}

Event talk(Day day, int minute_of_day) {
  return {.uid = "3f7q0000000a1@koers",
          .sequence = 7,
          .written_at = instant_of(make_day(2026, 3, 1), 12 * 60),
          .begins_at = instant_of(day, minute_of_day),
          .minutes = 25,
          .summary = "Gesprek met Karin"};
}

struct Turn {
  Day day;
  int minute;
  int minutes;
  const char* begins;
  const char* ends;
};

TEST(Calendar, KeepsTheClockOfAmsterdamThroughSummerTime) {
  const Turn turns[] = {
      {make_day(2026, 3, 28), 10 * 60 + 20, 25, "2026-03-28T09:20:00", "2026-03-28T09:45:00"},
      {make_day(2026, 3, 29), 10 * 60 + 20, 25, "2026-03-29T08:20:00", "2026-03-29T08:45:00"},
      // Two hours from half past one: the clock jumps from two to three in between.
      {make_day(2026, 3, 29), 1 * 60 + 30, 120, "2026-03-29T00:30:00", "2026-03-29T02:30:00"},
      {make_day(2026, 10, 24), 10 * 60 + 20, 25, "2026-10-24T08:20:00", "2026-10-24T08:45:00"},
      {make_day(2026, 10, 25), 10 * 60 + 20, 25, "2026-10-25T09:20:00", "2026-10-25T09:45:00"},
      {make_day(2026, 10, 25), 1 * 60 + 30, 180, "2026-10-24T23:30:00", "2026-10-25T02:30:00"},
      // Far from now the rule holds too.
      {make_day(2041, 7, 1), 10 * 60, 25, "2041-07-01T08:00:00", "2041-07-01T08:25:00"},
      {make_day(2041, 12, 2), 10 * 60, 25, "2041-12-02T09:00:00", "2041-12-02T09:25:00"}};
  for (const Turn& turn : turns) {
    Event event = talk(turn.day, turn.minute);
    event.minutes = turn.minutes;
    const auto found = read_back(event);
    EXPECT_THAT(found, HasSubstr("dtstart \"" + std::string(turn.begins) + ".000Z\"")) << text(turn.day);
    EXPECT_THAT(found, HasSubstr("dtend \"" + std::string(turn.ends) + ".000Z\"")) << text(turn.day);
    EXPECT_THAT(found, HasSubstr("zone \"Europe/Amsterdam\""));
  }
}

TEST(Calendar, GivesBackEveryTextAsItWas) {
  const auto eight_times = [](std::string_view part) {
    std::string whole;
    for (int i = 0; i < 8; ++i) whole += part;
    return whole;
  };
  for (const std::string& text :
       {std::string("a, b; c: d \\ e \"f\""), std::string("eerste regel\ntweede, regel"),
        std::string("één 👩‍👩‍👧 vraag"), eight_times("éééééééééé"),
        eight_times("👩‍👩‍👧"), eight_times("أهلا وسهلا "), eight_times("你好，世界; ")}) {
    for (int before = 0; before < 4; ++before) {  // so that a line is full at each byte of a letter
      Event event = talk(make_day(2026, 11, 26), 620);
      event.summary = std::string(static_cast<std::size_t>(before), 'x') + text;
      event.place = text;
      const auto found = read_back(event);
      EXPECT_THAT(found, HasSubstr("summary " + json::in_quotes(event.summary) + "\n"));
      EXPECT_THAT(found, HasSubstr("location " + json::in_quotes(text) + "\n"));
    }
  }
}

TEST(Calendar, ATextCannotAddALine) {
  Event event = talk(make_day(2026, 11, 26), 620);
  event.summary = "Gesprek\r\nATTACH:https://example.org/x\x1b";
  const auto found = read_back(event);
  EXPECT_THAT(found, HasSubstr("summary \"Gesprek\\nATTACH:https://example.org/x\"\n"));
}

TEST(Calendar, SaysWhichVersionItIsAndWhetherItGoesOn) {
  Event event = talk(make_day(2026, 11, 26), 620);
  event.url = "https://koers.example/gesprekken/3f7q0000000a1?a=1,2;b";
  const auto planned = read_back(event);
  for (const char* line :
       {"method \"PUBLISH\"", "status \"CONFIRMED\"", "uid \"3f7q0000000a1@koers\"", "sequence 7",
        "class \"PRIVATE\"", "dtstamp \"2026-03-01T11:00:00.000Z\"", "location null",
        "url \"https://koers.example/gesprekken/3f7q0000000a1?a=1,2;b\""}) {
    EXPECT_THAT(planned, HasSubstr(std::string(line) + "\n"));
  }
  event.is_cancelled = true;
  const auto cancelled = read_back(event);
  EXPECT_THAT(cancelled, HasSubstr("method \"CANCEL\"\n"));
  EXPECT_THAT(cancelled, HasSubstr("status \"CANCELLED\"\n"));
}

}  // namespace
}  // namespace koers::calendar
