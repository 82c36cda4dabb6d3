// What a specialist can do with one request, each a form.
#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/line_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"
#include "rooms/referrals/request_texts.h"
#include "rooms/referrals/request_views.h"

namespace koers::referrals::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = request_texts;

namespace {

forms::Sheet sheet_of(const http::Visit& visit, const RequestPage& page, Action action,
                      const i18n::Text& words, const layout::Submit& button) {
  return {.action = paths::request(page.referral.id, action), .submit = visit.say(words), .button = button};
}

// How the first contact stands: planned, or had.
Html contact_notice(const http::Visit& visit, const Referral& one) {
  if (one.first_contact_on) {
    const int days = one.first_contact_days.value_or(0);
    return layout::notice(
        words::State::good,
        layout::join(
            {days == 0 ? visit.say(texts::spoke_same_day) : visit.say_count(texts::spoke_after, days),
             i18n::day_month(visit.language, *one.first_contact_on, visit.today)}));
  }
  if (!one.contact_on) return {};
  return layout::notice(
      *one.contact_on < visit.today ? words::State::attention : words::State::info,
      layout::join(
          {visit.say(texts::planned_for, i18n::long_day(visit.language, *one.contact_on, visit.today),
                     i18n::time_of_day(visit.language, one.contact_minute.value_or(0))),
           one.contact_place}));
}

Html contact_card(http::Visit& visit, const RequestPage& page) {
  const Referral& one = page.referral;
  const auto plan = page.returned.or_start(plan_form, {.words = one.contact_place});
  auto plan_sheet = sheet_of(visit, page, Action::plan, texts::plan, {.icon = Icon("calendar-plus-bold")});
  plan_sheet.before = page.warning;
  // The planned day, once it came; today otherwise.
  const Day likely = one.contact_on && *one.contact_on <= visit.today ? *one.contact_on : visit.today;
  auto spoken_sheet = sheet_of(visit, page, Action::note_contact, texts::save_contact, {.kind = Kind::plain});
  spoken_sheet.suffix = "gesproken";
  return layout::card(
      {.labelled_by = "contact"},
      fragment(layout::section_head("contact", visit.say(texts::first_contact)), contact_notice(visit, one),
               when(has_talk_ahead(one, visit.today),
                    [&] { return calendar_link(visit, paths::calendar(one.id)); }),
               one.contact_on && page.warning.empty()
                   ? plan_form.fold(visit, visit.say(texts::plan_other), plan, plan_sheet)
                   : plan_form.show(visit, plan, plan_sheet),
               contact_form.fold(
                   visit, visit.say(one.first_contact_on ? texts::change_day : texts::we_spoke),
                   page.returned.or_start(contact_form, {.on = one.first_contact_on.value_or(likely)}),
                   spoken_sheet, contact_givens(one))));
}

Html finish_fold(http::Visit& visit, const RequestPage& page) {
  const std::string& name = page.student.given_name;
  const bool both = page.referral.counsellor_may_know && !page.counsellor.empty();
  const std::string readers =
      both ? visit.say(texts::read_by_both, name, page.counsellor) : visit.say(texts::read_by_student, name);
  return outcome_form.fold(visit, visit.say(texts::finish), page.returned.or_start(outcome_form),
                           sheet_of(visit, page, Action::close, texts::finish, {.icon = Icon("check-bold")}),
                           {{"uitkomst", {.hint = readers}}});
}

Html reassign_fold(http::Visit& visit, const RequestPage& page) {
  if (page.colleagues.empty() && !page.returned.is(reassign_form)) return {};
  return reassign_form.fold(
      visit, visit.say(texts::pass_on), page.returned.or_start(reassign_form),
      sheet_of(visit, page, Action::reassign, texts::pass_button, {.kind = Kind::plain}),
      colleague_givens(page.colleagues));
}

}  // namespace

Html action_cards(http::Visit& visit, const RequestPage& page) {
  const std::string& name = page.student.given_name;
  const auto button = [&](Action action, const i18n::Text& words, const layout::Submit& look) {
    return layout::post_button(paths::request(page.referral.id, action), visit.say(words), look);
  };
  if (page.standing == Standing::free) {
    return layout::card(fragment(
        button(Action::accept, texts::take, {.icon = Icon("handshake-fill"), .big = true, .wide = true}),
        layout::sub(page.referral.opens_file ? visit.say(texts::take_line, name, name)
                                             : visit.say(joint_texts::take_line, name))));
  }
  if (page.standing == Standing::in_hand) {
    return fragment(contact_card(visit, page),
                    layout::card(fragment(finish_fold(visit, page), reassign_fold(visit, page))));
  }
  if (page.standing != Standing::closed_today) return {};
  return layout::card(fragment(button(Action::reopen, texts::open_again, {.kind = Kind::plain}),
                               layout::sub(visit.say(texts::open_again_line))));
}

Html message_fold(http::Visit& visit, const RequestPage& page) {
  const std::string& name = page.student.given_name;
  return message_form.fold(visit, visit.say(texts::write, name), page.returned.or_start(message_form),
                           sheet_of(visit, page, Action::write, texts::send,
                                    {.kind = Kind::plain, .icon = Icon("paper-plane-tilt")}),
                           {{"woorden", {.name = name}}});
}

}  // namespace koers::referrals::views
