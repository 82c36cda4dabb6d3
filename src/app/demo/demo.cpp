#include "app/demo/demo.h"

#include <algorithm>
#include <cstdio>

#include "app/commands.h"
#include "app/demo/furnisher.h"
#include "app/facts.h"
#include "app/rooms.h"
#include "campus/facts/recount.h"
#include "platform/base/error.h"
#include "rooms/quality/quality.h"
#include "rooms/requirement/requirement.h"
#include "rooms/signals/signals.h"

namespace koers::app {
namespace {

// One institution is not larger than this; more students make more institutions.
constexpr int most_students_of_one = 30'000;
// So many students are written in one transaction.
constexpr std::size_t students_at_once = 500;

// The Mondays on which the school counted its figures: one in four weeks, which is a point in every month. A
// large school did so less often, for here all its figures are counted in a row.
std::vector<Day> days_of_counting(Day today, int students) {
  const Day monday = today - (today.weekday() - 1);
  const auto weeks = [students]() -> std::vector<int> {
    if (students > 10'000) return {53, 0};
    if (students > 2'000) return {60, 53, 44, 36, 24, 12, 4, 0};
    return {60, 56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 16, 12, 8, 4, 0};
  }();
  std::vector<Day> days;
  for (const int before : weeks) days.push_back(monday - 7 * before);
  return days;
}

// Lets the past of one institution happen.
class Past {
 public:
  Past(sql::Database& database, const demo::DemoWords& words, const DemoWish& wish, Day today, int index,
       int students, files::Store* files)
      : database_(database),
        words_(words),
        today_(today),
        students_(students),
        seed_(wish.seed * 1'000 + static_cast<std::uint64_t>(index)),
        told_(demo::read_told_stories(today)),
        with_cast_(index == 0),
        numbers_(today, index),
        media_(with_cast_ && files != nullptr ? demo::prepare_media(told_, *files)
                                              : std::map<std::string, demo::CastMedia>{}) {
    begin(with_cast_ ? words.institution : words.institution + " " + std::to_string(index + 1));
  }

  void pass() {
    const auto source = quality::make_source(facts_tables());
    demo::Stretch stretch{.is_first = true};
    const auto days = days_of_counting(today_, students_);
    for (const Day day : days) {
      stretch.until = day - 1;  // who counts on a Monday counts before anybody is at work
      live(stretch, day);
      facts::write_overtaken(database_, facts_tables(), day);
      quality::take_snapshots(database_, *source, day,
                              day == days.back() ? quality::WeekKind::looked_at : quality::WeekKind::passed);
      stretch = {.after = stretch.until};
    }
    stretch.until = today_;
    stretch.is_last = true;
    live(stretch, today_);
    facts::write_overtaken(database_, facts_tables(), today_);
  }

 private:
  // The school with everybody who comes: of whom comes later it is known from which day on.
  void begin(const std::string& name) {
    demo::Dice dice(seed_);
    demo::Tools tools{words_.names, numbers_, dice, today_, {.is_first = true}, changed_, seed_};
    database_.write_in_bulk([&](sql::Transaction& tx) {
      school_ = demo::make_school(tx, tools, words_, name, students_, with_cast_ ? &told_ : nullptr);
      if (with_cast_) demo::enrol_cast(tx, tools, school_, told_);
      demo::enrol_students(tx, tools, words_, school_, students_);
    });
  }

  void live(const demo::Stretch& stretch, Day counted_on) {
    changed_.clear();
    demo::Numbers numbers = numbers_;
    demo::Dice dice(seed_);
    const auto write = [&](auto act) {
      demo::Numbers own = numbers.take(numbers_of_one_room);
      demo::Tools tools{words_.names, own, dice, today_, stretch, changed_, seed_};
      database_.write_in_bulk([&](sql::Transaction& tx) { act(tx, tools); });
    };
    for (const rooms::Room* room : all_rooms()) {
      if (room->furnish == nullptr) continue;
      write([&](sql::Transaction& tx, demo::Tools& tools) { room->furnish(tx, tools, school_); });
    }
    if (with_cast_) {
      write([&](sql::Transaction& tx, demo::Tools& tools) {
        demo::tell_stories(tx, tools, school_, told_, media_);
        for (const auto& one : told_.students) changed_.insert(school_.cast.at(one.person));
      });
    }
    for (std::size_t first = 0; first < school_.pupils.size(); first += students_at_once) {
      write([&](sql::Transaction& tx, demo::Tools& tools) {
        const std::size_t last = std::min(school_.pupils.size(), first + students_at_once);
        for (std::size_t i = first; i < last; ++i) {
          demo::write_history(tx, tools, words_, school_, school_.pupils[i]);
        }
      });
    }
    count(stretch, counted_on);
    // What stands out follows from these facts, as every night.
    changed_.clear();
    write([&](sql::Transaction& tx, demo::Tools& tools) { signals::live_in_demo(tx, tools, school_); });
    write([&](sql::Transaction& tx, demo::Tools& tools) { requirement::live_in_demo(tx, tools, school_); });
  }

  // As the pages do when something happens: who did nothing keeps the row that stands there.
  void count(const demo::Stretch& stretch, Day day) {
    if (stretch.is_first) {
      database_.write_in_bulk([&](sql::Transaction& tx) { begin_facts(tx, school_.institution, day); });
    }
    const std::vector<Id<people::Person>> changed(changed_.begin(), changed_.end());
    for (std::size_t first = 0; first < changed.size(); first += students_at_once) {
      database_.write_in_bulk([&](sql::Transaction& tx) {
        const std::size_t last = std::min(changed.size(), first + students_at_once);
        for (std::size_t i = first; i < last; ++i) {
          refresh_facts_of(tx, school_.institution, changed[i], day);
        }
      });
    }
  }

  static constexpr int numbers_of_one_room = 1 << 22;

  sql::Database& database_;
  const demo::DemoWords& words_;
  const Day today_;
  const int students_;
  const std::uint64_t seed_;
  const demo::ToldStories told_;
  const bool with_cast_;  // they live in the first institution
  demo::Numbers numbers_;
  const std::map<std::string, demo::CastMedia> media_;
  demo::School school_;
  std::set<Id<people::Person>> changed_;
};

}  // namespace

void furnish_demo(sql::Database& database, const DemoWish& wish, Day today, files::Store* files) {
  const auto words = demo::read_demo_words();
  const int institutions = std::max(1, (wish.students + most_students_of_one - 1) / most_students_of_one);
  for (int i = 0; i < institutions; ++i) {
    Past(database, words, wish, today, i, wish.students / institutions, files).pass();
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
