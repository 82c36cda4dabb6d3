// The recap of a moment: written and confirmed by the student and who guides on the page of the moment, and
// by the trainer at /link/{sleutel}/verslag.
#include <functional>
#include <memory>

#include "platform/base/error.h"
#include "rooms/placements/link_pages.h"
#include "rooms/placements/moment_pages.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/recap_forms.h"
#include "rooms/placements/recap_views.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/texts.h"

namespace koers::placements {
namespace {

using http::Response;
using http::Visit;
using people::Anyone;
using people::SignedIn;

// What is done to a recap, by whichever of the three; `here` is the page to come back to, `show` that page
// with the form that was refused; `write` begins with what must still hold.
struct Doing {
  Visit& visit;
  RecapWriter writer;
  Id<Touchpoint> moment;
  html::Url here;
  std::function<Response(const forms::Returned&)> show;
  std::function<void(const std::function<void(sql::Transaction&)>&)> write;
};

Response say(const Doing& doing) {
  Visit& visit = doing.visit;
  const auto typed = recap_form.read(visit);
  if (!typed.holds()) return doing.show({recap_form, typed});
  const auto id = visit.new_id<RecapLine>();
  doing.write([&](sql::Transaction& tx) {
    add_line(tx, doing.writer, doing.moment, id, typed.value.words, visit.now, visit.today);
  });
  return http::see_other(doing.here, visit.say(recap_texts::added));
}

// The key of the form is the id, so that an agreement that is sent twice is there once.
Response agree(const Doing& doing) {
  Visit& visit = doing.visit;
  const auto typed = agreement_form.read(visit);
  if (!typed.holds()) return doing.show({agreement_form, typed});
  const auto id = visit.request.id<MomentAgreement>("sleutel").value_or(visit.new_id<MomentAgreement>());
  doing.write([&](sql::Transaction& tx) {
    add_agreement(tx, doing.writer, doing.moment, id, typed.value, visit.now, visit.today);
  });
  return http::see_other(doing.here, visit.say(recap_texts::agreed));
}

Response take(const Doing& doing, Id<RecapLine> id) {
  doing.write([&](sql::Transaction& tx) { take_away(tx, doing.writer, doing.moment, id); });
  return http::see_other(doing.here, doing.visit.say(recap_texts::removed));
}

Response say_right(const Doing& doing) {
  Visit& visit = doing.visit;
  doing.write([&](sql::Transaction& tx) { confirm(tx, doing.writer, doing.moment, visit.now, visit.today); });
  return http::see_other(doing.here, visit.say(recap_texts::confirmed));
}

// ---- the student and who guides

Doing doing_of(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = std::make_shared<PlacementSeat>(PlacementSeat::take(visit, me, id));
  return {visit,
          RecapWriter::of(*seat, me.person().full_name()),
          moment,
          paths::moment(id, moment),
          [&visit, seat, moment](const forms::Returned& returned) {
            return moment_page(visit, *seat, moment, returned);
          },
          [&visit](const auto& act) { visit.write(act); }};
}

Response own_say(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  return say(doing_of(visit, me, id, moment));
}
Response own_agree(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  return agree(doing_of(visit, me, id, moment));
}
Response own_take(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment,
                  Id<RecapLine> part) {
  return take(doing_of(visit, me, id, moment), part);
}
Response own_say_right(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  return say_right(doing_of(visit, me, id, moment));
}

// ---- the trainer

std::string guide_of(Visit& visit, const OpenedLink& opened) {
  const auto guide = access::counsellor_of(visit.db(), opened.institution, opened.student.id, visit.today);
  return guide ? guide->given_name : visit.say(recap_texts::guide);
}

Response trainer_page(Visit& visit, const OpenedLink& opened, const std::string& key, Id<Touchpoint> moment,
                      const forms::Returned& returned = {}) {
  const auto writer = RecapWriter::of(opened);
  const Recap recap = recap_of(visit.db(), writer, moment);
  if (!recap.moment.with_trainer) throw NotFound("the trainer was not there");
  const views::RecapPage page{
      .recap = recap,
      .writer = writer,
      .student = opened.student.given_name,
      .trainer = opened.placement.trainer_given_name(),
      .guide = guide_of(visit, opened),
      .at = [&](std::string_view what) { return paths::recap_by_link(key, moment, what); },
      .returned = returned};
  return unlisted(http::page(views::trainer_recap_page(visit, opened, key, page), returned.status()));
}

// Runs `act` when the trainer's own device asks, and answers what is due otherwise.
template <class Act>
Response by_trainer(Visit& visit, const std::string& key, Id<Touchpoint> moment, Act act) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  if (!recap_of(visit.db(), RecapWriter::of(opened), moment).moment.with_trainer) {
    throw NotFound("the trainer was not there");
  }
  return act(Doing{
      visit, RecapWriter::of(opened), moment, paths::recap_by_link(key, moment),
      [&](const forms::Returned& returned) { return trainer_page(visit, opened, key, moment, returned); },
      [&](const auto& act) {
        visit.write([&](sql::Transaction& tx) { locked_link(tx, opened, visit.now), act(tx); });
      }});
}

Response show(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  return trainer_page(visit, opened, key, moment);
}
Response trainer_says(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  return by_trainer(visit, key, moment, [](const Doing& doing) { return say(doing); });
}
Response trainer_agrees(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  return by_trainer(visit, key, moment, [](const Doing& doing) { return agree(doing); });
}
Response trainer_takes(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment,
                       Id<RecapLine> part) {
  return by_trainer(visit, key, moment, [&](const Doing& doing) { return take(doing, part); });
}
Response trainer_says_right(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  return by_trainer(visit, key, moment, [](const Doing& doing) { return say_right(doing); });
}

}  // namespace

void add_recap_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/zin", own_say);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/weg/{deel}", own_take);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/afspraak", own_agree);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/klopt", own_say_right);
  constexpr http::Rate rate{.burst = 40, .seconds = 5};
  router.get<Anyone>("/link/{sleutel}/verslag/{moment}", show).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/zin", trainer_says).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/weg/{deel}", trainer_takes).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/afspraak", trainer_agrees).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/klopt", trainer_says_right).at_most(rate);
}

}  // namespace koers::placements
