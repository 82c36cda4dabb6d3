// /link/{sleutel}: what a workplace trainer does without an account. Reading changes nothing, for programs
// that show links read them before people do.
#include <algorithm>

#include "campus/forms/autosave.h"
#include "platform/base/error.h"
#include "rooms/trainers/link_forms.h"
#include "rooms/trainers/link_pages.h"
#include "rooms/trainers/link_views.h"
#include "rooms/trainers/paths.h"
#include "rooms/trainers/routes.h"

namespace koers::trainers {
namespace {

// The student, and who guides the student today: theirs is the page of the placement.
bool belongs_to_placement(http::Visit& visit, const OpenedLink& opened) {
  if (!visit.session) return false;
  const Id<people::Person> who{visit.session->subject_id.value};
  return who == opened.student.id ||
         access::guides_today(visit.db(), opened.institution, who, opened.student.id, visit.today)
             .has_value();
}

}  // namespace

http::Response unlisted(http::Response&& response) {
  return std::move(response).with("X-Robots-Tag", "noindex, nofollow").with("Cache-Control", "no-store");
}

std::optional<http::Response> turned_away(http::Visit& visit, const OpenedLink& opened,
                                          const std::string& key) {
  if (belongs_to_placement(visit, opened)) {
    return unlisted(http::page(views::own_link_page(visit, opened), 403));
  }
  if (!opened.link.opens_at(visit.now)) return unlisted(http::page(views::closed_page(visit), 410));
  if (!opened.is_bound) return unlisted(http::page(views::door_page(visit, opened, key)));
  if (!opened.is_here) {
    return unlisted(http::page(views::code_page(visit, opened, key, code_form.start())));
  }
  return std::nullopt;
}

namespace {

using http::Response;
using http::Visit;
using people::Anyone;

Response page_of(Visit& visit, const OpenedLink& opened, const std::string& key,
                 const forms::Answers& answers) {
  const auto institution = opened.institution;
  const auto student = opened.student.id;
  const auto id = opened.placement.id;
  views::TrainerPage page{
      .opened = opened,
      .key = key,
      .shown = shown_to_trainer(visit.db(), institution, student, id),
      .observations = observations_of(visit.db(), institution, student, id),
      .next = next_planned(visit.db(), institution, student, id, visit.today),
      .has_begun = at_table(visit.db(), institution, student, id).has_value(),
      .recap = recap_for_trainer(visit.db(), opened),
      .is_asked = pact_to_answer(pacts_of(visit.db(), institution, opened.placement.company_id)).has_value(),
      .answers = answers};
  std::erase_if(page.observations, [&](const auto& one) { return one.link_id != opened.link.id; });
  return unlisted(http::page(views::trainer_page(visit, page), answers.status()));
}

Response show(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  return page_of(visit, opened, key, observation_form.edit(link_draft_of(visit.db(), opened)));
}

Response with_device(Visit& visit, const OpenedLink& opened, const std::string& key,
                     const std::string& device) {
  const std::int64_t seconds = opened.link.ends_at.seconds - visit.now.seconds;
  return unlisted(http::see_other(paths::by_link(key)))
      .with("Set-Cookie", http::cookie(device_cookie(opened.link), device, seconds, visit.secure()));
}

// "Yes, that is me": from now on the link opens on this device.
Response come_in(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  const bool at_the_door =
      opened.link.opens_at(visit.now) && !opened.is_bound && !belongs_to_placement(visit, opened);
  if (!at_the_door) {
    if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
    return http::see_other(paths::by_link(key));
  }
  std::string device;
  visit.write([&](sql::Transaction& tx) { device = bind_device(tx, opened, visit.now); });
  return with_device(visit, opened, key, device);
}

Response give_code(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  const bool may_try = opened.link.opens_at(visit.now) && opened.is_bound && !opened.is_here &&
                       !belongs_to_placement(visit, opened);
  if (!may_try) {
    if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
    return http::see_other(paths::by_link(key));
  }
  auto typed = code_form.read(visit);
  if (!typed.holds())
    return unlisted(http::page(views::code_page(visit, opened, key, typed), typed.status()));
  std::string figures;
  std::copy_if(typed.value.code.begin(), typed.value.code.end(), std::back_inserter(figures),
               [](char sign) { return sign >= '0' && sign <= '9'; });
  std::optional<std::string> device;
  visit.write([&](sql::Transaction& tx) {
    device = bind_with_code(tx, opened, figures, visit.now, visit.today);
    if (!device) Table::of(opened).send_trainer_away(visit, tx);
  });
  if (device) return with_device(visit, opened, key, *device);
  if (!opened_by(visit, key).link.opens_at(visit.now)) {
    return unlisted(http::page(views::closed_page(visit), 410));
  }
  typed.refuse("code", visit.say(link_texts::code_wrong));
  return unlisted(http::page(views::code_page(visit, opened, key, typed), typed.status()));
}

Response not_me(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (belongs_to_placement(visit, opened))
    return unlisted(http::page(views::own_link_page(visit, opened), 403));
  if (opened.link.opens_at(visit.now)) {
    visit.write([&](sql::Transaction& tx) {
      say_not_me(tx, opened, visit.now, visit.today);
      Table::of(opened).send_trainer_away(visit, tx);
    });
  }
  return unlisted(http::page(views::not_me_page(visit)));
}

// ---- what the trainer writes

forms::Typed<ObservationDraft> keep(Visit& visit, const OpenedLink& opened) {
  return observation_form.change(
      visit, [&](sql::Transaction& tx) { return locked_link_draft(tx, opened, visit.now); },
      [&](sql::Transaction& tx, const ObservationDraft& draft) {
        keep_link_draft(tx, opened, draft, visit.now);
      },
      views::observation_givens(visit, opened));
}

Response keep_draft(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (turned_away(visit, opened, key)) throw Forbidden("not the trainer's device");
  const auto typed = keep(visit, opened);
  return forms::kept(typed, observation_form.edit(typed.value).version);
}

Response send(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  auto typed = keep(visit, opened);
  if (typed.holds() && typed.value.is_empty()) typed.refuse("moment", visit.say(link_texts::nothing_said));
  if (!typed.holds()) return page_of(visit, opened, key, typed);
  visit.write([&](sql::Transaction& tx) {
    send_observation(tx, opened, visit.new_id<Observation>(), typed.value, visit.now, visit.today);
  });
  return http::see_other(paths::by_link(key), visit.say(link_texts::sent));
}

Response take_back(Visit& visit, const Anyone&, std::string key, Id<Observation> id) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  visit.write([&](sql::Transaction& tx) { take_observation_back(tx, opened, id, visit.now, visit.today); });
  return http::see_other(paths::by_link(key), visit.say(link_texts::taken_back));
}

Response join(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto typed = joining_form.read(visit);
  if (!typed.holds()) {
    return page_of(visit, opened, key, observation_form.edit(link_draft_of(visit.db(), opened)));
  }
  visit.write([&](sql::Transaction& tx) {
    locked_link_draft(tx, opened, visit.now);
    say_joining_next(tx, opened.institution, opened.student.id, opened.placement.id, typed.value.joining,
                     visit.today);
    tell_around(tx, opened.institution, opened.student.id, opened.placement.id, placements::Told::changed, {},
                visit.now, visit.today);
  });
  return http::see_other(paths::by_link(key), visit.say(link_texts::joins_kept));
}

Response messages(Visit& visit, const std::string& key, bool stop) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  visit.write([&](sql::Transaction& tx) { stop_messages(tx, opened, stop, visit.now); });
  return http::see_other(paths::by_link(key),
                         visit.say(stop ? link_texts::stopped : link_texts::started_again));
}
Response stop(Visit& visit, const Anyone&, std::string key) { return messages(visit, key, true); }
Response start_again(Visit& visit, const Anyone&, std::string key) { return messages(visit, key, false); }

}  // namespace

void add_link_routes(http::Router& router) {
  constexpr http::Rate rate{.burst = 40, .seconds = 5};
  router.get<Anyone>("/link/{sleutel}", show).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}", come_in).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/code", give_code).at_most({.burst = 10, .seconds = 60});
  router.post<Anyone>("/link/{sleutel}/niet-ik", not_me).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/concept", keep_draft).at_most({.burst = 240, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/stuur", send).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/gezien/{id}/terug", take_back).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/gesprek", join).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/stop", stop).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/weer", start_again).at_most(rate);
}

}  // namespace koers::trainers
