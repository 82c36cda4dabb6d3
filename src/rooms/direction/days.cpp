// What a day brings by itself: who confirmed the vision ten to fourteen weeks ago is asked one question, and
// who began last week is asked to read it.
#include "campus/inbox/inbox.h"
#include "rooms/direction/notices.h"
#include "rooms/direction/participation.h"
#include "rooms/direction/record.h"
#include "rooms/direction/vision.h"

namespace koers::direction {
namespace {

using organisation::Institution;

constexpr int weeks_until_asked = 10;
constexpr int weeks_until_too_late = 14;
constexpr int days_until_newcomer_reads = 8;

struct Today {
  sql::Transaction& tx;
  Id<Institution> institution{};
  Instant now{};

  Day day() const { return day_of(now); }
};

void ask_back(const Today& today, const Edition& edition) {
  if (edition.aspects.empty()) return;
  const Instant from = instant_of(today.day() - 7 * weeks_until_too_late, 0);
  const Instant until = instant_of(today.day() - 7 * weeks_until_asked + 1, 0);
  const Day year = first_day_of_school_year(school_year_of(today.day()));
  const auto people = to_ask(today.tx, today.institution, edition.number, from, until, year);
  for (const auto person : people) ask(today.tx, today.institution, person, edition.number, today.day());
  inbox::tell(today.tx, today.institution, {notices::recall, edition.number, std::nullopt, today.now},
              people);
}

void ask_newcomers(const Today& today, const Edition& edition) {
  const auto people =
      newcomers(today.tx, today.institution, edition.number, today.day() - days_until_newcomer_reads);
  inbox::tell(today.tx, today.institution, {notices::published, edition.number, std::nullopt, today.now},
              people);
}

}  // namespace

void live_a_day(const rooms::Tools& tools) {
  std::vector<Institution> institutions;
  {
    const auto snapshot = tools.database.snapshot();
    institutions = organisation::institutions(snapshot->reader());
  }
  for (const Institution& institution : institutions) {
    tools.database.write([&](sql::Transaction& tx) {
      tx.lock(institution.id.value);
      const Today today{tx, institution.id, tools.clock.now()};
      const Vision vision = vision_of(tx, institution.id);
      if (const Edition* edition = vision.in_force()) {
        ask_back(today, *edition);
        ask_newcomers(today, *edition);
      }
    });
  }
}

}  // namespace koers::direction
