#include "rooms/placements/recap_acts.h"

#include "campus/access/guides.h"
#include "platform/base/error.h"
#include "rooms/placements/recap_forms.h"
#include "rooms/placements/table.h"

namespace koers::placements {

using http::Response;
using http::Visit;

std::pair<std::string, std::string> guide_names(http::Visit& visit, Id<organisation::Institution> institution,
                                                Id<people::Person> student) {
  const auto guide = access::counsellor_of(visit.db(), institution, student, visit.today);
  const std::string otherwise = visit.say(recap_texts::guide);
  return guide ? std::pair(guide->given_name, guide->full_name()) : std::pair(otherwise, otherwise);
}

namespace {

// What was typed stays with who typed it, also when it comes too late.
template <class Act>
Response kept(const Doing& doing, const std::string& words, const i18n::Text& done, const Act& act) {
  Visit& visit = doing.visit;
  try {
    doing.write([&](sql::Transaction& tx) {
      act(tx);
      Table::of(doing.writer).tell(visit, tx);
    });
  } catch (const Conflict&) {
    return doing.late(words);
  }
  return http::see_other(doing.here, visit.say(done));
}

}  // namespace

Response say(const Doing& doing) {
  Visit& visit = doing.visit;
  const auto typed = recap_form.read(visit);
  if (!typed.holds()) return doing.show({recap_form, typed});
  const auto id = visit.new_id<RecapLine>();
  return kept(doing, typed.value.words, recap_texts::added, [&](sql::Transaction& tx) {
    add_line(tx, doing.writer, doing.moment.id, id, typed.value.words, visit.now, visit.today);
  });
}

// The key of the form is the id, so that an agreement that is sent twice is there once. At the table each
// agrees to something; afterwards also for another.
Response agree(const Doing& doing) {
  Visit& visit = doing.visit;
  const bool at_table = doing.moment.is_begun();
  const auto typed =
      agreement_form.read(visit, {{"wie-doet", {.leave_out = at_table}}}, {.voice = doing.writer.voice()});
  if (!typed.holds()) return doing.show({agreement_form, typed});
  const auto id = visit.request.id<MomentAgreement>("sleutel").value_or(visit.new_id<MomentAgreement>());
  return kept(doing, typed.value.title, recap_texts::agreed, [&](sql::Transaction& tx) {
    add_agreement(tx, doing.writer, doing.moment.id, id, typed.value, visit.now, visit.today);
  });
}

Response take(const Doing& doing, Id<RecapLine> id) {
  return kept(doing, "", recap_texts::removed,
              [&](sql::Transaction& tx) { take_away(tx, doing.writer, doing.moment.id, id); });
}

Response say_right(const Doing& doing) {
  Visit& visit = doing.visit;
  bool is_read = true;
  auto answer = kept(doing, "", recap_texts::confirmed, [&](sql::Transaction& tx) {
    is_read =
        confirm(tx, doing.writer, doing.moment.id, visit.request.field("gelezen"), visit.now, visit.today);
  });
  return is_read ? std::move(answer) : http::see_other(doing.here, visit.say(recap_texts::read_again));
}

}  // namespace koers::placements
