// The recap of a moment: written and confirmed by the student and who guides on the page of the moment, and
// by the trainer at /link/{sleutel}/verslag.
#include "rooms/placements/recap_pages.h"

#include <functional>
#include <memory>

#include "rooms/placements/link_pages.h"
#include "rooms/placements/link_views.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/recap_forms.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/table_pages.h"
#include "rooms/placements/table_texts.h"

namespace koers::placements {

std::pair<std::string, std::string> guide_names(http::Visit& visit, Id<organisation::Institution> institution,
                                                Id<people::Person> student) {
  const auto guide = access::counsellor_of(visit.db(), institution, student, visit.today);
  const std::string otherwise = visit.say(recap_texts::guide);
  return guide ? std::pair(guide->given_name, guide->full_name()) : std::pair(otherwise, otherwise);
}

html::Url recap_address(const PlacementSeat& seat, Id<Touchpoint> moment, std::string_view what) {
  return html::local_url(paths::moment(seat.placement().id, moment).text() + "/" + std::string(what));
}

html::Url recap_address(const std::string& key, Id<Touchpoint> moment, std::string_view what) {
  return paths::recap_by_link(key, moment, what);
}

namespace {

using http::Response;
using http::Visit;
using people::Anyone;
using people::SignedIn;

// What is done to a recap, by whichever of the three; `here` is the page to come back to, `show` that page
// with the form that was refused, `late` the page with words that came too late; `write` begins with what
// must still hold.
struct Doing {
  Visit& visit;
  RecapWriter writer;
  Touchpoint moment;
  html::Url here;
  std::function<Response(const forms::Returned&)> show;
  std::function<Response(const std::string& words)> late;
  std::function<void(const std::function<void(sql::Transaction&)>&)> write;
};

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

// ---- the student and who guides

Response late_page(Visit& visit, const PlacementSeat& seat, Id<Touchpoint> moment, const std::string& words) {
  return http::page(
      views::narrow_page(visit, seat, visit.say(table_texts::too_late),
                         views::too_late(visit, words, paths::moment(seat.placement().id, moment))),
      409);
}

Doing doing_of(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = std::make_shared<PlacementSeat>(PlacementSeat::take(visit, me, id));
  return {visit,
          RecapWriter::of(*seat, me.person().full_name()),
          touchpoint_of(visit.db(), *seat, moment),
          paths::moment(id, moment),
          [&visit, seat, moment](const forms::Returned& returned) {
            return moment_page(visit, *seat, moment, returned);
          },
          [&visit, seat, moment](const std::string& words) { return late_page(visit, *seat, moment, words); },
          [&visit](const auto& act) { visit.write(act); }};
}

template <auto act>
Response own(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  return act(doing_of(visit, me, id, moment));
}
Response own_take(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment,
                  Id<RecapLine> part) {
  return take(doing_of(visit, me, id, moment), part);
}

// ---- the trainer

Response trainer_page(Visit& visit, const OpenedLink& opened, const std::string& key, Id<Touchpoint> moment,
                      const forms::Returned& returned = {}) {
  return with_recap(visit, opened, key, moment, returned, [&](const views::RecapPage& page) {
    return unlisted(http::page(views::trainer_recap_page(visit, opened, key, page), returned.status()));
  });
}

Response trainer_late_page(Visit& visit, const std::string& key, const std::string& words) {
  return unlisted(
      http::page(views::public_page(visit, views::too_late(visit, words, paths::by_link(key))), 409));
}

// Runs `act` when the trainer's own device asks, and answers what is due otherwise. Whoever was at the table
// when it ended, or was put back, keeps what was typed; of a moment that was held without finds nothing.
template <class Act>
Response by_trainer(Visit& visit, const std::string& key, Id<Touchpoint> id, Act act) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto writer = RecapWriter::of(opened);
  const Touchpoint moment = any_recap_of(visit.db(), writer, id).moment;
  if (moment.state == MomentState::held && !moment.with_trainer && !moment.begun_at) {
    throw NotFound("the trainer was not there");
  }
  return act(Doing{visit, writer, moment,
                   moment.is_begun() ? paths::table_by_link(key) : paths::recap_by_link(key, id),
                   [&](const forms::Returned& returned) {
                     return moment.is_begun() ? trainer_table(visit, opened, key, id, returned)
                                              : trainer_page(visit, opened, key, id, returned);
                   },
                   [&](const std::string& words) { return trainer_late_page(visit, key, words); },
                   [&](const auto& act) {
                     visit.write([&](sql::Transaction& tx) { locked_link(tx, opened, visit.now), act(tx); });
                   }});
}

Response show(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  if (any_recap_of(visit.db(), RecapWriter::of(opened), moment).moment.is_begun()) {
    return http::see_other(paths::table_by_link(key));
  }
  return trainer_page(visit, opened, key, moment);
}
template <auto act>
Response trainers(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  return by_trainer(visit, key, moment, act);
}
Response trainer_takes(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment,
                       Id<RecapLine> part) {
  return by_trainer(visit, key, moment, [&](const Doing& doing) { return take(doing, part); });
}

}  // namespace

void add_recap_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/zin", own<say>);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/weg/{deel}", own_take);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/afspraak", own<agree>);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/klopt", own<say_right>);
  constexpr http::Rate rate{.burst = 40, .seconds = 5};
  router.get<Anyone>("/link/{sleutel}/verslag/{moment}", show).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/zin", trainers<say>).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/weg/{deel}", trainer_takes).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/afspraak", trainers<agree>).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/klopt", trainers<say_right>).at_most(rate);
}

}  // namespace koers::placements
