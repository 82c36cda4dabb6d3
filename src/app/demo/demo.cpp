#include "app/demo/demo.h"

#include <algorithm>
#include <cstdio>

#include "app/commands.h"
#include "app/demo/furnisher.h"
#include "app/facts.h"
#include "app/rooms.h"
#include "platform/base/error.h"
#include "rooms/quality/quality.h"

namespace koers::app {
namespace {

// One institution is not larger than this; more students make more institutions.
constexpr int most_students_of_one = 30'000;
// So many students are written in one transaction.
constexpr std::size_t students_at_once = 500;

void furnish_institution(sql::Database& database, const demo::DemoWords& words, const DemoWish& wish,
                         Day today, int index, int students, files::Store* files) {
  demo::Numbers numbers(today, index);
  demo::Dice dice(wish.seed * 1'000 + static_cast<std::uint64_t>(index));
  demo::Tools tools{words.names, numbers, dice, today};
  const auto told = demo::read_told_stories(today);
  // The cast lives in the first one.
  const bool with_cast = index == 0;
  demo::School school;
  auto media = with_cast && files != nullptr ? demo::prepare_media(told, *files)
                                             : std::map<std::string, demo::CastMedia>{};
  const std::string name =
      with_cast ? words.institution : words.institution + " " + std::to_string(index + 1);
  database.write_in_bulk([&](sql::Transaction& tx) {
    school = demo::make_school(tx, tools, words, name, students, with_cast ? &told : nullptr);
    if (with_cast) demo::enrol_cast(tx, tools, school, told);
    demo::enrol_students(tx, tools, words, school, students);
  });
  for (const rooms::Room* room : all_rooms()) {
    if (room->furnish == nullptr) continue;
    database.write_in_bulk([&](sql::Transaction& tx) { room->furnish(tx, tools, school); });
  }
  if (with_cast) {
    database.write_in_bulk([&](sql::Transaction& tx) { demo::tell_stories(tx, tools, school, told, media); });
  }
  for (std::size_t first = 0; first < school.pupils.size(); first += students_at_once) {
    database.write_in_bulk([&](sql::Transaction& tx) {
      const std::size_t last = std::min(school.pupils.size(), first + students_at_once);
      for (std::size_t i = first; i < last; ++i) {
        demo::write_history(tx, tools, words, school, school.pupils[i]);
      }
    });
  }
  const auto source = quality::make_source(facts_tables());
  database.write_in_bulk(
      [&](sql::Transaction& tx) { quality::make_history(tx, *source, school.institution, today); });
}

}  // namespace

void furnish_demo(sql::Database& database, const DemoWish& wish, Day today, files::Store* files) {
  const auto words = demo::read_demo_words();
  const int institutions = std::max(1, (wish.students + most_students_of_one - 1) / most_students_of_one);
  for (int i = 0; i < institutions; ++i) {
    furnish_institution(database, words, wish, today, i, wish.students / institutions, files);
  }
}

int make_demo(const Config& config, const DemoWish& wish) {
  const auto database = open_ready(config);
  if (!organisation::institutions(database->snapshot()->reader()).empty()) {
    std::puts("There is a school already; the demo school only fills an empty database.");
    return 0;
  }
  const auto day = wish.day.empty() ? day_of(SystemClock().now()) : parse_day(wish.day).value_or(Day{});
  if (day == Day{}) throw std::runtime_error("--day is a date such as 2026-11-23");
  if (wish.students < 1 || wish.students > 1'000'000) throw std::runtime_error("--students is 1 to 1000000");
  files::Store files(config.files);
  furnish_demo(*database, wish, day, &files);
  std::printf("The demo school is ready: about %d students.\n", wish.students);
  return 0;
}

}  // namespace koers::app
