// What the demo school set of its time limits: Fatma gave trainers a week more, and had two
// things looked at.
#include "app/demo/time_limits.h"

#include "app/time_limits.h"

namespace koers::app {

namespace {

using time_limits::LimitChange;
using time_limits::LimitChangeKind;

struct SetLimit {
  std::string_view key;
  int days_ago = 0;
  LimitChangeKind kind = LimitChangeKind::changed;
  int value = 0;
  const char* reason = "";
  const char* checked_by = "";
};
constexpr SetLimit all_set[] = {
    {"support.age_to_sign_alone", 61, LimitChangeKind::checked, 16, "", "Mirjam Hoekstra, jurist"},
    {"placements.days_after", 47, LimitChangeKind::changed, 21,
     "Praktijkopleiders schrijven vaak pas in de derde week.", ""},
    {"requirement.days_to_answer", 33, LimitChangeKind::checked, 14, "", "Dirk Mulder, examenbureau"}};

}  // namespace

void furnish_time_limits(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  auto ids = tools.numbers.take(static_cast<int>(std::size(all_set)));
  const auto fatma = school.cast.find("fatma");
  if (fatma == school.cast.end()) return;
  for (const SetLimit& one : all_set) {
    const auto id = ids.id<LimitChange>();
    const Day on = tools.today - one.days_ago;
    const auto* limit = time_limit_with(one.key);
    if (limit == nullptr || !tools.stretch.has(on)) continue;
    LimitChange change{
        .id = id, .kind = one.kind, .value = one.value, .reason = one.reason, .changed_by = fatma->second};
    if (one.kind == LimitChangeKind::checked) {
      change.checked_by = one.checked_by;
      change.checked_on = on - 2;
    }
    time_limits::import_change(tx, school.institution, *limit, change, instant_of(on, 11 * 60));
  }
}

}  // namespace koers::app
