#include "rooms/referrals/request_forms.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "platform/i18n/dates.h"
#include "rooms/referrals/asking_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals::views {

using namespace html;
using layout::Kind;
namespace texts = request_texts;

namespace {

Html take_card(http::Visit& visit, const RequestPage& page) {
  return layout::card(
      fragment(layout::post_button(paths::take(page.referral.id), visit.say(texts::take),
                                   {.icon = layout::Icon("handshake-fill"), .big = true, .wide = true}),
               layout::sub(visit.say(texts::take_line, page.student.given_name, page.student.given_name))));
}

std::string plan_error(http::Visit& visit, const RequestPage& page, ContactPlan::Flaw flaw) {
  if (std::find(page.plan_flaws.begin(), page.plan_flaws.end(), flaw) == page.plan_flaws.end()) return {};
  switch (flaw) {
    case ContactPlan::Flaw::day:
      return visit.say(texts::flaw_day);
    case ContactPlan::Flaw::time:
      return visit.say(texts::flaw_time);
    case ContactPlan::Flaw::place:
      return visit.say(texts::flaw_place);
  }
  return {};
}

Html plan_form(http::Visit& visit, const RequestPage& page) {
  const bool refused = page.refused == Refused::plan;
  const std::string day = plan_error(visit, page, ContactPlan::Flaw::day);
  const std::string time = plan_error(visit, page, ContactPlan::Flaw::time);
  const std::string place = plan_error(visit, page, ContactPlan::Flaw::place);
  std::vector<layout::Mistake> mistakes;
  if (!day.empty()) mistakes.push_back({"dag", day});
  if (!time.empty()) mistakes.push_back({"tijd", time});
  if (!place.empty()) mistakes.push_back({"plek", place});
  return layout::form_to(
      paths::plan(page.referral.id),
      fragment(layout::error_summary(visit.language, mistakes),
               layout::field({.name = "dag",
                              .label = visit.say(texts::day),
                              .value = refused ? page.day : "",
                              .error = day,
                              .type = "date",
                              .required = true,
                              .least = text(visit.today),
                              .most = text(visit.today + farthest_contact)}),
               layout::field({.name = "tijd",
                              .label = visit.say(texts::time),
                              .value = refused ? page.time : "",
                              .error = time,
                              .type = "time",
                              .required = true}),
               layout::field({.name = "plek",
                              .label = visit.say(texts::place),
                              .hint = visit.say(texts::place_hint),
                              .value = refused ? page.plan.place : page.referral.contact_place,
                              .error = place,
                              .longest = static_cast<int>(longest_place)}),
               layout::submit(visit.say(texts::plan), {.icon = layout::Icon("calendar-plus-bold")})));
}

Html spoken_form(http::Visit& visit, const RequestPage& page) {
  const Referral& one = page.referral;
  const bool refused = page.refused == Refused::spoken;
  // The planned day, once it came; today otherwise.
  const Day likely = one.contact_on && *one.contact_on <= visit.today ? *one.contact_on : visit.today;
  const std::string error = refused ? visit.say(texts::flaw_spoken) : "";
  return layout::form_to(
      paths::spoken(one.id),
      fragment(layout::field({.name = "dag",
                              .label = visit.say(texts::spoke_on),
                              .value = refused ? page.day : text(one.first_contact_on.value_or(likely)),
                              .error = error,
                              .type = "date",
                              .required = true,
                              .id = "gesproken-dag",
                              .least = text(day_of(one.asked_at)),
                              .most = text(visit.today)}),
               layout::submit(visit.say(texts::save_contact), {.kind = Kind::plain})));
}

Html contact_card(http::Visit& visit, const RequestPage& page) {
  const Referral& one = page.referral;
  Html content = layout::section_head("contact", visit.say(texts::first_contact));
  const bool ahead = one.contact_on && one.contact_on != one.first_contact_on;
  if (ahead && !one.first_contact_on) {
    content += layout::notice(
        *one.contact_on < visit.today ? words::State::attention : words::State::info,
        layout::join({visit.say(texts::planned_for, i18n::long_day(visit.language, *one.contact_on),
                                i18n::time_of_day(visit.language, one.contact_minute.value_or(0))),
                      one.contact_place}));
  }
  if (one.first_contact_on) {
    const int days = one.first_contact_days.value_or(0);
    content += layout::notice(words::State::good,
                              layout::join({days == 0 ? visit.say(texts::spoke_same_day)
                                                      : visit.say_count(texts::spoke_after, days),
                                            i18n::day_month(visit.language, *one.first_contact_on)}));
  }
  const Html plan = plan_form(visit, page);
  content += one.contact_on
                 ? layout::fold(span(visit.say(texts::plan_other)), plan, page.refused == Refused::plan)
                 : plan;
  content += layout::fold(span(visit.say(one.first_contact_on ? texts::change_day : texts::we_spoke)),
                          spoken_form(visit, page), page.refused == Refused::spoken);
  return layout::card({.labelled_by = "contact"}, content);
}

Html finish_fold(http::Visit& visit, const RequestPage& page) {
  const bool refused = page.refused == Refused::outcome;
  const std::string& name = page.student.given_name;
  const bool both = page.referral.counsellor_may_know && !page.counsellor.empty();
  const Html form = layout::form_to(
      paths::close(page.referral.id),
      fragment(layout::field({.name = "uitkomst",
                              .label = visit.say(texts::outcome),
                              .hint = both ? visit.say(texts::read_by_both, name, page.counsellor)
                                           : visit.say(texts::read_by_student, name),
                              .value = refused ? page.words : "",
                              .error = refused ? words_for(visit, page.words_flaw) : "",
                              .rows = 4,
                              .longest = static_cast<int>(longest_words),
                              .required = true}),
               layout::submit(visit.say(texts::finish), {.icon = layout::Icon("check-bold")})));
  return layout::fold(span(visit.say(texts::finish)), form, refused);
}

Html pass_fold(http::Visit& visit, const RequestPage& page) {
  if (page.colleagues.empty()) return {};
  const bool refused = page.refused == Refused::pass_on;
  std::vector<layout::Option> options{{"", visit.say(texts::choose_one)}};
  for (const auto& one : page.colleagues) options.push_back({text(one.id), one.full_name()});
  const Html form = layout::form_to(
      paths::pass_on(page.referral.id),
      fragment(layout::select_field({.name = "naar",
                                     .label = visit.say(texts::pass_to),
                                     .error = refused ? visit.say(texts::colleague_missing) : ""},
                                    options),
               layout::submit(visit.say(texts::pass_button), {.kind = Kind::plain})));
  return layout::fold(span(visit.say(texts::pass_on)), form, refused);
}

}  // namespace

Html action_cards(http::Visit& visit, const RequestPage& page) {
  const Referral& one = page.referral;
  if (page.is_free()) return take_card(visit, page);
  if (page.in_hand()) {
    return fragment(contact_card(visit, page),
                    layout::card(fragment(finish_fold(visit, page), pass_fold(visit, page))));
  }
  if (!may_open_again(one, visit.today)) return {};
  return layout::card(fragment(
      layout::post_button(paths::open_again(one.id), visit.say(texts::open_again), {.kind = Kind::plain}),
      layout::sub(visit.say(texts::open_again_line))));
}

Html message_form(http::Visit& visit, const RequestPage& page) {
  const bool refused = page.refused == Refused::message;
  const std::string& name = page.student.given_name;
  const Html form = layout::form_to(
      paths::write(page.referral.id),
      fragment(layout::form_key(visit),
               layout::field({.name = "woorden",
                              .label = visit.say(texts::your_message, name),
                              .hint = visit.say(texts::only_you_two, name),
                              .value = refused ? page.words : "",
                              .error = refused ? words_for(visit, page.words_flaw) : "",
                              .rows = 3,
                              .longest = static_cast<int>(longest_words),
                              .required = true}),
               layout::submit(visit.say(texts::send),
                              {.kind = Kind::plain, .icon = layout::Icon("paper-plane-tilt")})));
  return layout::fold(span(visit.say(texts::write, name)), form, refused);
}

}  // namespace koers::referrals::views
