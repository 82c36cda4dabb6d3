#include "rooms/referrals/asking_views.h"

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/base/working_days.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/moments.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/joint_views.h"
#include "rooms/referrals/line_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"

namespace koers::referrals::views {

using namespace html;
using layout::Kind;
namespace texts = asking_texts;

namespace {

constexpr std::int64_t seconds_on_top = 14LL * 86'400;

// ---- asking

// In full for whoever asks for the first time, folded afterwards. It stands after the form: who has a
// question need not read first.
Html explanation(http::Visit& visit, bool known) {
  Html reasons;
  for (const auto& one : {texts::when_switch, texts::when_study, texts::when_home, texts::when_stuck}) {
    reasons += li(visit.say(one));
  }
  const Html content =
      fragment(p(visit.say(texts::what_is_line)), h2.cls("h4")(visit.say(texts::when)), ul(reasons));
  if (known) return layout::fold(span(visit.say(texts::what_is)), layout::stack(3, content));
  return layout::card({.surface = layout::Surface::soft},
                      fragment(layout::eyebrow("lifebuoy-fill", visit.say(texts::what_is)), content));
}

forms::Givens counsellor_givens(const AskingPage& page) {
  return {{"begeleider", {.name = page.counsellor, .leave_out = page.counsellor.empty()}}};
}

Html ask_form(http::Visit& visit, const AskingPage& page) {
  const Html send = layout::submit(visit.say(texts::send),
                                   {.icon = layout::Icon("paper-plane-tilt"), .big = true, .wide = true});
  return layout::card(
      {.labelled_by = "nieuw"},
      fragment(layout::section_head("nieuw", visit.say(texts::ask_yours)),
               layout::sub(visit.say(texts::none_open)),
               referral_form.show(visit, page.returned.or_start(referral_form),
                                  {.action = paths::own_referrals(),
                                   .after = fragment(send, p.cls("sub")(visit.say(texts::who_sees)))},
                                  counsellor_givens(page))));
}

// ---- what happened

// Newest first, down to the question itself.
Html course_of(http::Visit& visit, const OwnReferral& own) {
  std::vector<layout::Moment> moments;
  for (auto line = own.lines.rbegin(); line != own.lines.rend(); ++line) {
    const bool place = line->kind == LineKind::planned && !line->words.empty();
    moments.push_back({.bead = layout::bead(layout::Tone(), icon_of(line->kind)),
                       .when = i18n::moment_words(visit.language, line->written_at),
                       .title = line_for_student(visit.language, *line,
                                                 line->author_id == own.referral.student_id, visit.today),
                       .content = line->kind == LineKind::said ? layout::own_words(line->words)
                                  : place ? p(visit.say(texts::planned_place, line->words))
                                          : Html()});
  }
  moments.push_back({.bead = layout::bead(layout::Tone(), "paper-plane-tilt-fill"),
                     .when = i18n::moment_words(visit.language, own.referral.asked_at),
                     .title = own.referral.by_counsellor.empty()
                                  ? visit.say(texts::line_sent)
                                  : visit.say(joint_texts::line_sent, own.referral.by_counsellor)});
  return layout::timeline(moments);
}

std::string status_words(const http::Visit& visit, const Referral& one) {
  const std::string who = one.specialist.empty() ? visit.say(texts::somebody) : one.specialist;
  if (one.is_free) return visit.say(texts::waits);
  if (has_talk_ahead(one, visit.today) && one.contact_minute) {
    return visit.say(texts::planned, who, i18n::long_day(visit.language, *one.contact_on, visit.today),
                     i18n::time_of_day(visit.language, *one.contact_minute));
  }
  if (one.first_contact_on) {
    return visit.say(texts::spoken, i18n::long_day(visit.language, *one.first_contact_on, visit.today));
  }
  return visit.say(texts::taken, who);
}

// How long it takes, said as it is.
Html waiting_words(const http::Visit& visit, const AskingPage& page) {
  const Referral& one = page.open->referral;
  if (one.first_contact_on) return {};
  const int days = working_days(day_of(one.asked_at), visit.today);
  std::string words = days > 0 ? visit.say_count(texts::waiting_days, days) + " " : "";
  words += visit.say(texts::aim, contact_within);
  if (days <= contact_within) return layout::sub(words);
  const std::string advice = page.counsellor.empty() || !one.counsellor_may_know
                                 ? visit.say(texts::too_long_wait_school)
                                 : visit.say(texts::too_long_wait, page.counsellor);
  return layout::notice(words::State::attention, words + " " + advice);
}

Html add_part(http::Visit& visit, const AskingPage& page) {
  return add_form.fold(visit, visit.say(texts::say_more), page.returned.or_start(add_form),
                       {.action = paths::own(page.open->referral.id, Action::add),
                        .submit = visit.say(texts::send),
                        .button = {.icon = layout::Icon("paper-plane-tilt")}});
}

// The page has this form for each request: the id of the request keeps them apart.
Html who_knows_part(http::Visit& visit, const AskingPage& page, const Referral& one) {
  if (page.counsellor.empty()) return {};
  const std::string of = text(one.id);
  return counsellor_form.fold(visit, visit.say(texts::who_knows),
                              page.returned.or_start(counsellor_form, draft_of(one), of),
                              {.action = paths::counsellor(one.id),
                               .submit = visit.say(texts::save),
                               .button = {.kind = Kind::plain, .icon = layout::Icon("check-bold")},
                               .suffix = of},
                              counsellor_givens(page));
}

Html open_part(http::Visit& visit, const AskingPage& page) {
  const OwnReferral& own = *page.open;
  const Referral& one = own.referral;
  const bool planned = has_talk_ahead(one, visit.today);
  Html status = fragment(stations_of(visit, one), p.cls("lead")(status_words(visit, one)),
                         when(planned && !one.contact_place.empty(),
                              [&] { return p(visit.say(texts::planned_place, one.contact_place)); }),
                         when(planned, [&] { return calendar_link(visit, paths::own_calendar(one.id)); }),
                         waiting_words(visit, page));
  const Html question =
      fragment(layout::section_head("vraag-kop", visit.say(texts::your_open_question)),
               layout::own_words(one.question), layout::labelled(visit.say(texts::you_did), one.tried),
               when(!one.opens_file, [&] { return layout::sub(visit.say(joint_texts::sees_question)); }));
  const Html wide =
      fragment(layout::card(status),
               layout::card({.labelled_by = "vraag-kop"},
                            fragment(question, add_part(visit, page), who_knows_part(visit, page, one))));
  const Html narrow = fragment(
      layout::card(
          {.labelled_by = "verloop"},
          fragment(layout::section_head("verloop", visit.say(texts::what_happened)), course_of(visit, own))),
      layout::post_button(paths::own(one.id, Action::withdraw), visit.say(texts::withdraw),
                          {.kind = Kind::quiet}));
  return layout::beside(wide, narrow);
}

Html earlier_part(http::Visit& visit, const AskingPage& page) {
  Html all;
  for (const OwnReferral& own : page.earlier) {
    const Referral& one = own.referral;
    const bool withdrawn = one.state == ReferralState::withdrawn;
    Html content = fragment(layout::own_words(one.question),
                            layout::labelled(visit.say(texts::outcome), one.outcome), course_of(visit, own));
    if (!withdrawn) content += who_knows_part(visit, page, one);
    if (withdrawn && !page.open) {
      content += layout::post_button(paths::own(one.id, Action::resubmit), visit.say(texts::ask_again),
                                     {.kind = Kind::plain, .small = true});
    }
    all +=
        layout::fold(span(visit.say(withdrawn ? texts::earlier_withdrawn : texts::earlier_closed,
                                    i18n::day_with_year(visit.language, day_of(one.asked_at)))),
                     layout::stack(4, content), own.is_new || (&own == &page.earlier.front() && !page.open));
  }
  return when(!all.empty(), [&] {
    return section.cls("stack gap-3")
        .aria("labelledby", "eerder-kop")(layout::section_head("eerder-kop", visit.say(texts::earlier)), all);
  });
}

// What was typed for a second question is not lost.
Html second_part(http::Visit& visit, const AskingPage& page) {
  if (!page.refused) return {};
  Html content = layout::notice(words::State::attention, visit.say(texts::one_at_a_time));
  Html typed;
  for (const std::string& words : {page.refused->question, page.refused->tried}) {
    if (!words.empty()) typed += layout::own_words(words);
  }
  if (!typed.empty()) {
    content +=
        layout::card({.surface = layout::Surface::flat}, fragment(p(visit.say(texts::not_kept)), typed));
  }
  return content;
}

}  // namespace

Html asking_page(http::Visit& visit, const AskingPage& page) {
  const std::string title = visit.say(texts::title);
  const std::string lead =
      page.counsellor.empty() ? visit.say(texts::lead) : visit.say(texts::lead_counsellor, page.counsellor);
  const Html readers =
      layout::who_sees(visit.language, layout::Reach::several, visit.say(texts::you_and_specialists));
  Html content = layout::page_head({.above = readers, .title = title, .lead = fragment(lead)});
  for (const JointRequest& joint : page.joint) {
    content += joint_card(visit,
                          {.joint = joint,
                           .student = page.student,
                           .specialist = page.reader,
                           .has_open = page.open.has_value()},
                          page.returned);
  }
  content += second_part(visit, page);
  // What came of a question stands on top for a while; a mistyped form always does.
  const bool came_of_it = !page.open && !page.returned.is(referral_form) && !page.earlier.empty() &&
                          page.earlier.front().referral.closed_at &&
                          *page.earlier.front().referral.closed_at > visit.now - seconds_on_top;
  const Html earlier = earlier_part(visit, page);
  if (came_of_it) content += earlier;
  content += page.open ? open_part(visit, page)
                       : layout::beside(ask_form(visit, page), explanation(visit, !page.earlier.empty()));
  if (!came_of_it) content += earlier;
  return navigation::page(visit, {.title = title, .place = "/gesprekken"}, content);
}

}  // namespace koers::referrals::views
