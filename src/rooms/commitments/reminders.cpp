// Reminders of commitments: once each, by Koers, to the person alone (policy: no mail to who leads).
#include "campus/inbox/inbox.h"
#include "rooms/commitments/commitment_writing.h"
#include "rooms/commitments/notices.h"

namespace koers::commitments {

using organisation::Institution;
using people::Person;

namespace {

struct DueRow {
  Id<Commitment> id;
  Id<Person> person_id;
  Day before_on;
  int reminded = 0;
};

// $2 is the last day that is near enough.
constexpr sql::Statement select_due{"commitments.select_due", R"(
    SELECT id, person_id, before_on, reminded FROM commitments_commitments
    WHERE institution_id = $1 AND state = 'open' AND before_on <= $2 AND reminded < 3 AND person_id <> 0)"};
constexpr sql::Statement update_reminded{"commitments.update_reminded", R"(
    UPDATE commitments_commitments SET reminded = $3 WHERE institution_id = $1 AND id = $2)"};

// How many reminders there should have been by today: three days before, on the day, a week after.
int reminders_by(Day before_on, Day today) {
  if (today >= before_on + 7) return 3;
  if (today >= before_on) return 2;
  return today >= before_on - 3 ? 1 : 0;
}

}  // namespace

void remind(sql::Transaction& tx, Id<Institution> institution, Instant now) {
  const Day today = day_of(now);
  // Nobody is reminded in the weekend: Monday does it.
  if (today.weekday() > 5) return;
  tx.lock(institution.value);
  for (const DueRow& one : tx.all<DueRow>(select_due, institution, today + 3)) {
    const int wanted = reminders_by(one.before_on, today);
    if (wanted <= one.reminded) continue;
    const bool is_late = wanted == 3;
    if (is_late) inbox::withdraw(tx, institution, notices::due, one.id.value);
    inbox::tell(tx, institution, {is_late ? notices::late : notices::due, one.id.value, std::nullopt, now},
                {one.person_id});
    tx.run(update_reminded, institution, one.id, wanted);
  }
}

}  // namespace koers::commitments
