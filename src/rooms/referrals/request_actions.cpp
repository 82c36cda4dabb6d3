#include "rooms/referrals/request_actions.h"

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "platform/i18n/dates.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"
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

Html plan_part(http::Visit& visit, const RequestPage& page) {
  return plan_form.show(visit, page.plan,
                        {.action = paths::plan(page.referral.id),
                         .submit = visit.say(texts::plan),
                         .button = {.icon = layout::Icon("calendar-plus-bold")}});
}

Html spoken_part(http::Visit& visit, const RequestPage& page) {
  return spoken_form.show(visit, page.spoken,
                          {.action = paths::spoken(page.referral.id),
                           .submit = visit.say(texts::save_contact),
                           .button = {.kind = Kind::plain},
                           .suffix = "gesproken"},
                          spoken_givens(page.referral));
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
  const Html plan = plan_part(visit, page);
  content +=
      one.contact_on ? layout::fold(span(visit.say(texts::plan_other)), plan, page.plan.was_refused()) : plan;
  content += layout::fold(span(visit.say(one.first_contact_on ? texts::change_day : texts::we_spoke)),
                          spoken_part(visit, page), page.spoken.was_refused());
  return layout::card({.labelled_by = "contact"}, content);
}

Html finish_fold(http::Visit& visit, const RequestPage& page) {
  const std::string& name = page.student.given_name;
  const bool both = page.referral.counsellor_may_know && !page.counsellor.empty();
  const std::string readers =
      both ? visit.say(texts::read_by_both, name, page.counsellor) : visit.say(texts::read_by_student, name);
  const Html form = outcome_form.show(visit, page.outcome,
                                      {.action = paths::close(page.referral.id),
                                       .submit = visit.say(texts::finish),
                                       .button = {.icon = layout::Icon("check-bold")}},
                                      {{"uitkomst", {.hint = readers}}});
  return layout::fold(span(visit.say(texts::finish)), form, page.outcome.was_refused());
}

Html pass_fold(http::Visit& visit, const RequestPage& page) {
  if (page.colleagues.empty() && !page.pass_on.was_refused()) return {};
  const Html form = pass_form.show(visit, page.pass_on,
                                   {.action = paths::pass_on(page.referral.id),
                                    .submit = visit.say(texts::pass_button),
                                    .button = {.kind = Kind::plain}},
                                   pass_givens(page.colleagues));
  return layout::fold(span(visit.say(texts::pass_on)), form, page.pass_on.was_refused());
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

Html message_fold(http::Visit& visit, const RequestPage& page) {
  const std::string& name = page.student.given_name;
  const Html form = message_form.show(
      visit, page.message,
      {.action = paths::write(page.referral.id),
       .submit = visit.say(texts::send),
       .button = {.kind = Kind::plain, .icon = layout::Icon("paper-plane-tilt")}},
      {{"woorden",
        {.label = visit.say(texts::your_message, name), .hint = visit.say(texts::only_you_two, name)}}});
  return layout::fold(span(visit.say(texts::write, name)), form, page.message.was_refused());
}

}  // namespace koers::referrals::views
