#include "rooms/trainers/link_views.h"

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "platform/i18n/capital.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/trainers/link_forms.h"
#include "rooms/trainers/pact_views.h"
#include "rooms/trainers/paths.h"
#include "rooms/trainers/recap_views.h"
#include "rooms/trainers/table_views.h"

namespace koers::trainers::views {

using namespace html;
using http::Visit;
using layout::Kind;

// The title in the browser names nobody: it stands in the history of a telephone.
Html public_page(Visit& visit, const Html& content) {
  return layout::public_frame(visit, {.title = visit.say(link_texts::door_title)},
                              fragment(placements::views::style_sheet(), content));
}

namespace {

std::string day_of_link(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

// "morgen", or "dinsdag 8 december" for who has to keep the day free.
std::string day_of_talk(const Visit& visit, Day day) {
  return day - visit.today <= 1 ? i18n::near_day(visit.language, day, visit.today)
                                : i18n::long_day(visit.language, day, visit.today);
}

}  // namespace

std::string when_of_talk(const Visit& visit, const Touchpoint& moment) {
  std::string line = day_of_talk(visit, moment.planned_on.value_or(visit.today)) + ", " +
                     i18n::time_of_day(visit.language, moment.begins_minute.value_or(0));
  if (!moment.place.empty()) line += ", " + moment.place;
  return line;
}

namespace {

Html not_me_button(const Visit& visit, const OpenedLink& opened, const std::string& key,
                   const i18n::Text& words) {
  return layout::post_button(paths::by_link(key, "niet-ik"),
                             visit.say(words, opened.placement.trainer_given_name()), {.kind = Kind::quiet});
}

}  // namespace

Html door_page(Visit& visit, const OpenedLink& opened, const std::string& key) {
  const Html content = fragment(
      layout::page_head({.above = layout::eyebrow("clock-fill", visit.say(link_texts::minutes)),
                         .title = visit.say(link_texts::ask_who, opened.placement.trainer),
                         .lead = fragment(visit.say(link_texts::ask_lead, opened.student.given_name))}),
      layout::post_button(paths::by_link(key), visit.say(link_texts::that_is_me),
                          {.kind = Kind::primary, .big = true, .wide = true}),
      layout::sub(visit.say(link_texts::bound_line)), not_me_button(visit, opened, key, link_texts::not_me));
  return public_page(visit, content);
}

Html code_page(Visit& visit, const OpenedLink& opened, const std::string& key,
               const forms::Answers& answers) {
  const std::string whom = visit.say(link_texts::or_, opened.student.given_name);
  const Html content =
      fragment(layout::page_head({.title = visit.say(link_texts::other_title),
                                  .lead = fragment(visit.say(link_texts::other_lead, whom))}),
               layout::card(code_form.show(visit, answers,
                                           {.action = paths::by_link(key, "code"),
                                            .submit = visit.say(link_texts::open),
                                            .button = {.kind = Kind::primary}})),
               not_me_button(visit, opened, key, link_texts::not_me_again));
  return public_page(visit, content);
}

Html closed_page(Visit& visit) {
  return public_page(
      visit, layout::empty_state(visit.say(link_texts::closed_title), visit.say(link_texts::closed_line)));
}

Html not_me_page(Visit& visit) {
  return public_page(
      visit, layout::empty_state(visit.say(link_texts::not_me_title), visit.say(link_texts::not_me_line)));
}

Html own_link_page(Visit& visit, const OpenedLink& opened) {
  return public_page(
      visit, layout::empty_state(visit.say(link_texts::own_title, opened.placement.trainer_given_name()),
                                 visit.say(link_texts::own_line),
                                 layout::button_link(visit.say(link_texts::to_placement),
                                                     placements::placement_path(opened.placement.id))));
}

// ---- the page itself

forms::Givens observation_givens(const Visit& visit, const OpenedLink& opened) {
  const std::string& name = opened.student.given_name;
  const Day last = std::min(visit.today, day_of(opened.link.ends_at) - 1);
  return {{"zag", {.name = name}},
          {"moment", {.name = name}},
          {"dag", {.first = opened.placement.begins_on, .last = std::max(last, opened.placement.begins_on)}},
          {"proberen", {.name = name}}};
}

namespace {

Html shared_part(const Visit& visit, const TrainerPage& page) {
  const people::Person& student = page.opened.student;
  const Html all = placements::views::brought(visit, {student, page.opened.placement, page.shown});
  if (all.empty()) return all;
  return layout::card(
      {.labelled_by = "deelt"},
      fragment(h2.id("deelt").cls("vh")(visit.say(link_texts::chose_to_share, student.given_name)), all));
}

Html sent_part(const Visit& visit, const TrainerPage& page) {
  if (page.observations.empty()) return {};
  Html all = layout::section_head("schreef", visit.say(link_texts::what_you_sent));
  for (const Observation& one : page.observations) {
    all += placements::views::observation(visit, one,
                                          visit.say(link_texts::you_saw, day_of_link(visit, one.seen_on)));
    if (may_take_back(page.opened, one, visit.now)) {
      all += layout::post_button(paths::take_back(page.key, one.id), visit.say(link_texts::take_back),
                                 {.kind = Kind::quiet, .small = true, .about = one.words});
    }
  }
  return layout::card({.labelled_by = "schreef"}, all);
}

Html joining_part(Visit& visit, const TrainerPage& page) {
  if (!page.next) return {};
  const auto answers =
      page.next->trainer_joins ? joining_form.edit({*page.next->trainer_joins}) : joining_form.start({});
  return layout::card(joining_form.show(visit, answers,
                                        {.action = paths::by_link(page.key, "gesprek"),
                                         .submit = visit.say(link_texts::pass_on),
                                         .button = {.kind = Kind::line},
                                         .before = layout::sub(when_of_talk(visit, *page.next))}));
}

Html ask_part(Visit& visit, const TrainerPage& page) {
  const std::string& name = page.opened.student.given_name;
  const forms::Givens givens = observation_givens(visit, page.opened);
  const Html form = observation_form.show(visit, page.answers,
                                          {.action = paths::by_link(page.key, "stuur"),
                                           .submit = visit.say(link_texts::send, name),
                                           .button = {.kind = Kind::primary,
                                                      .icon = layout::Icon("paper-plane-right-fill"),
                                                      .big = true,
                                                      .wide = true}},
                                          givens);
  return layout::autosaved(visit.language, paths::by_link(page.key, "concept"), form);
}

Html foot_part(const Visit& visit, const TrainerPage& page) {
  const OpenedLink& opened = page.opened;
  const std::string until = day_of_link(visit, day_of(opened.link.ends_at - 1));
  const bool stopped = opened.placement.no_messages_since.has_value();
  return fragment(
      layout::notice(
          {}, "eye-fill",
          fragment(visit.say(link_texts::readers, opened.student.given_name, opened.student.given_name), " ",
                   visit.say(link_texts::works_until, until), " ", visit.say(link_texts::no_judging))),
      layout::cluster(
          fragment(not_me_button(visit, opened, page.key, link_texts::not_me_again),
                   layout::post_button(paths::by_link(page.key, stopped ? "weer" : "stop"),
                                       visit.say(stopped ? link_texts::start_again : link_texts::stop),
                                       {.kind = Kind::quiet}))));
}

}  // namespace

Html trainer_page(Visit& visit, const TrainerPage& page) {
  const std::string& name = page.opened.student.given_name;
  std::string lead = visit.say(link_texts::lead, name);
  if (page.next && page.next->planned_on) {
    lead += " " +
            visit.say(link_texts::next_talk, i18n::with_capital(day_of_talk(visit, *page.next->planned_on)));
  }
  const Html content = fragment(
      layout::page_head({.above = layout::eyebrow("clock-fill", visit.say(link_texts::minutes)),
                         .title = visit.say(link_texts::hello, page.opened.placement.trainer_given_name()),
                         .lead = fragment(lead)}),
      when(page.has_begun || (page.next && page.next->planned_on == visit.today),
           [&] { return join_card(visit, page.key, page.has_begun); }),
      when(page.recap.has_value(), [&] { return recap_asked_card(visit, page.key, *page.recap); }),
      shared_part(visit, page), sent_part(visit, page), ask_part(visit, page), joining_part(visit, page),
      when(page.is_asked, [&] { return asked_card(visit, page.key); }), foot_part(visit, page));
  return public_page(visit, content);
}

}  // namespace koers::trainers::views
