// /ik/begeleiding: who guides me, since when and why, handed out to app; the handover that I read first; and
// asking for somebody else.
#include "campus/access/accepted_forms.h"
#include "campus/access/counsellors.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "campus/people/names.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/aftercare/aftercare.h"
#include "rooms/care/care.h"
#include "rooms/caseload/caseload.h"
#include "rooms/caseload/guide_wish.h"
#include "rooms/caseload/handover_forms.h"
#include "rooms/caseload/handover_views.h"
#include "rooms/caseload/own_texts.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"
#include "rooms/signals/signals.h"
#include "rooms/support/support.h"

namespace koers::caseload {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Student;
namespace texts = own_texts;

Html counsellor_card(Visit& visit, const Student& me, const access::Guide& guide) {
  const auto person = people::person_of(visit.db(), me.institution(), guide.person_id);
  const bool is_coming = guide.begins_on > visit.today;
  const std::string title =
      visit.say(is_coming ? texts::becomes_your_counsellor : texts::is_your_counsellor, person.full_name());
  const std::string when =
      visit.say(is_coming ? texts::from : texts::since, i18n::day_with_year(visit.language, guide.begins_on));
  const Html why =
      html::when(!guide.reason.empty(), [&] { return p(b(visit.say(texts::why)), ": ", guide.reason); });
  Html tags;
  for (const auto& words : {texts::sees_shared, texts::sees_talks, texts::sees_steps}) {
    tags += layout::tag(visit.say(words));
  }
  const Html sees = html::when(!is_coming, [&] { return layout::cluster(tags); });
  return layout::card(div.cls("guide-head")(layout::avatar(person.full_name(), layout::Size::large),
                                            div(h2(title), layout::sub(when), why, sees)));
}

Html crumbs(const Visit& visit, const std::string& title) {
  return layout::crumbs(visit.language,
                        {{visit.say(texts::me), url("/ik")}, {visit.say(texts::title), own_guidance_path()}},
                        title);
}

// The one that runs, with its names; nothing without.
std::optional<HandoverNamed> running(Visit& visit, const Student& me) {
  auto last = handover_of(visit.db(), me.institution(), me.id());
  if (!last || !last->is_running(visit.today)) return std::nullopt;
  return with_its_names(visit.db(), me.institution(), std::move(*last));
}

Html handover_card(const Visit& visit, const std::optional<HandoverNamed>& one) {
  if (!one) return {};
  return layout::card({.surface = layout::Surface::tone, .tone = words::State::info},
                      fragment(h2(visit.say(texts::handover_runs, one->to.given_name)),
                               p(visit.say(texts::wrote_for_you, one->from.given_name)),
                               layout::cluster(layout::button_link({.label = visit.say(texts::read_handover),
                                                                    .href = own_handover_path(),
                                                                    .kind = layout::Kind::primary}))));
}

// Who sees to it, by first name.
std::string leader_name(Visit& visit, const Student& me) {
  const auto leaders = leaders_of(visit.db(), me.institution(), me.enrolment().team_id, visit.today);
  return leaders.empty() ? visit.say(texts::the_leader) : leaders.front().given_name;
}

Html wish_card(Visit& visit, const Student& me, const std::optional<GuideWish>& wish) {
  if (!wish) return {};
  const auto day = i18n::near_day(visit.language, day_of(wish->asked_at), visit.today);
  return layout::card(fragment(
      p(b(visit.say(texts::other_runs, day)), " ", visit.say(texts::other_runs_line, leader_name(visit, me))),
      layout::more_link(visit.say(texts::other_title), other_guide_path())));
}

}  // namespace

OwnCards own_cards(Visit& visit, const Student& me) {
  OwnCards own;
  std::vector<std::int64_t> seen;
  bool has_counsellor = false;
  for (const access::Guide& guide : access::guides_of(visit.db(), me.institution(), me.id())) {
    seen.push_back(guide.id.value);
    const bool counts =
        guide.kind == access::GuideKind::counsellor &&
        (!guide.ends_on || (*guide.ends_on > visit.today && *guide.ends_on > guide.begins_on));
    if (!counts) continue;
    has_counsellor = true;
    own.counsellor += counsellor_card(visit, me, guide);
    if (guide.begins_on <= visit.today) {
      own.name = people::person_of(visit.db(), me.institution(), guide.person_id).full_name();
    }
  }
  inbox::opened(visit, me, seen);
  if (!has_counsellor) {
    own.counsellor =
        layout::card(layout::empty_state(visit.say(texts::nobody_yet), visit.say(texts::nobody_yet_line)));
  }
  const auto wish = guide_wish_of(visit.db(), me.institution(), me.id());
  own.open = fragment(handover_card(visit, running(visit, me)), wish_card(visit, me, wish));
  own.rows = fragment(care::own_row(visit), signals::own_row(visit), support::own_row(visit),
                      aftercare::own_row(visit, me));
  if (has_counsellor && !wish) {
    own.ask_other = layout::button_link(
        {.label = visit.say(texts::ask_other), .href = other_guide_path(), .kind = layout::Kind::quiet});
  }
  return own;
}

namespace {

// ---- the handover

std::string reason_of(const Visit& visit, const Handover& one) {
  std::string words = one.reason == HandoverReason::other
                          ? one.reason_words
                          : visit.say(handover_texts::reason_said(one.reason));
  while (!words.empty() && words.back() == '.') words.pop_back();
  return words;
}

// What was said already, and by whom it is held now.
Html answer_part(Visit& visit, const HandoverNamed& named, const forms::Answers& answers) {
  const Handover& one = named.handover;
  const std::string& from = named.from.given_name;
  const std::string& to = named.to.given_name;
  const HandoverState state = one.state(visit.today);
  Html above;
  if (one.answered_at) {
    above = one.student_words.empty() ? layout::sub(visit.say(texts::you_said_nothing))
                                      : layout::says({.who = named.student.full_name(),
                                                      .line = fragment(visit.say(texts::you_said)),
                                                      .words = one.student_words,
                                                      .quoted = false,
                                                      .mine = true});
  }
  if (one.accepted_at) {
    return layout::card(
        fragment(above, layout::notice(words::State::good, visit.say(texts::they_took_over, to))));
  }
  const bool is_silent = state == HandoverState::with_next && !one.answered_at;
  std::string line =
      visit.say(texts::answer_until, i18n::day_month(visit.language, one.answer_until(), visit.today));
  if (state == HandoverState::talk_first) line = visit.say(texts::talk_waits);
  if (is_silent) line = visit.say(texts::went_on, to);
  if (one.answered_at) line = visit.say(texts::they_read_now, to);
  const Html form =
      answer_form.show(visit, answers,
                       {.action = own_handover_path(),
                        .submit = visit.say(texts::send_to, from, to),
                        .button = {.icon = layout::Icon("paper-plane-right-fill"), .wide = true}});
  const Html talk = when(state == HandoverState::with_student, [&] {
    return layout::post_button(own_handover_talk_path(), visit.say(texts::talk_first, from),
                               {.kind = layout::Kind::quiet, .wide = true});
  });
  if (one.answered_at) {
    return layout::card(
        fragment(above, layout::sub(line),
                 layout::fold(span(visit.say(texts::change_answer)), form, answers.was_refused())));
  }
  return layout::card(fragment(layout::sub(line), form, talk));
}

Response handover_page_of(Visit& visit, const HandoverNamed& named, const forms::Answers& answers) {
  const Handover& one = named.handover;
  const std::string& from = named.from.given_name;
  const std::string& to = named.to.given_name;
  const std::string day = i18n::day_month(visit.language, one.begins_on, visit.today);
  const std::string title = visit.say(texts::handover_runs, to);
  const Html letter =
      layout::card({.labelled_by = "brief"},
                   fragment(div.cls("between")(h2.id("brief")(visit.say(texts::wrote_for_you, from)),
                                               layout::who_sees(visit.language, layout::Reach::several,
                                                                visit.say(texts::you_and_two, from, to))),
                            views::handover_letter(visit, named)));
  const Html other = details.cls("card fold")(
      summary(visit.say(texts::does_not_fit, to)),
      div.cls("stack gap-3")(p(visit.say(texts::does_not_fit_line)),
                             layout::cluster(layout::button_link({.label = visit.say(texts::ask_other),
                                                                  .href = other_guide_path(),
                                                                  .kind = layout::Kind::line}))));
  const Html content = fragment(
      crumbs(visit, title),
      layout::page_head(
          {.title = title, .lead = fragment(visit.say(texts::handover_from, day, reason_of(visit, one)))}),
      letter, answer_part(visit, named, answers),
      layout::notice(words::State::info, layout::Icon("eye-fill"),
                     fragment(visit.say(texts::what_is_seen, to, day, from))),
      when(!one.accepted_at, [&] { return other; }));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content),
      answers.status());
}

Response no_handover(Visit& visit) {
  const std::string title = visit.say(texts::no_handover);
  const Html content = fragment(crumbs(visit, title),
                                layout::card(layout::empty_state(title, visit.say(texts::no_handover_line))));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content));
}

HandoverAnswer stored_answer(const Handover& one) { return {one.student_words, one.first_talk}; }

Response show_own_handover(Visit& visit, const Student& me) {
  const auto named = running(visit, me);
  if (!named) return no_handover(visit);
  read_by_student(visit, me, named->handover);
  inbox::opened(visit, me, {named->handover.id.value});
  return handover_page_of(visit, *named, answer_form.edit(stored_answer(named->handover)));
}

Response answer_own_handover(Visit& visit, const Student& me) {
  const auto named = running(visit, me);
  if (!named) throw Conflict("no handover that runs");
  const auto typed = answer_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        const auto now = handover_of(tx, me.institution(), me.id());
        if (!now || now->id != named->handover.id) throw Conflict("another handover");
        return stored_answer(*now);
      },
      [&](sql::Transaction& tx, const HandoverAnswer& answer) { answer_handover(visit, tx, me, answer); });
  if (!typed.holds()) return handover_page_of(visit, *named, typed);
  return http::see_other(own_handover_path(), visit.say(texts::sent, named->to.given_name));
}

Response talk_first(Visit& visit, const Student& me) {
  const auto named = running(visit, me);
  if (!named) throw Conflict("no handover that runs");
  visit.write([&](sql::Transaction& tx) { ask_to_talk_first(visit, tx, me); });
  return http::see_other(own_handover_path(), visit.say(texts::asked_talk, named->from.given_name));
}

// ---- somebody else

Response show_other(Visit& visit, const Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (!counsellor) return http::see_other(own_guidance_path());
  const auto wish = guide_wish_of(visit.db(), me.institution(), me.id());
  const std::string leader = leader_name(visit, me);
  const std::string title = visit.say(texts::other_title);
  Html body;
  if (wish) {
    const auto day = i18n::near_day(visit.language, day_of(wish->asked_at), visit.today);
    body = layout::card(fragment(
        p(b(visit.say(texts::other_runs, day)), " ", visit.say(texts::other_runs_line, leader)),
        layout::post_button(other_guide_back_path(), visit.say(texts::other_withdraw, counsellor->given_name),
                            {.kind = layout::Kind::line})));
  } else {
    const Html lines = fragment(li(visit.say(texts::other_how_1, leader, counsellor->given_name)),
                                li(visit.say(texts::other_how_2, leader)),
                                li(visit.say(texts::other_how_3, counsellor->given_name)),
                                li(visit.say(texts::other_how_4)));
    body = layout::card(
        fragment(ul.cls("ticks")(lines),
                 layout::form_to(other_guide_path(),
                                 fragment(layout::form_key(visit),
                                          layout::submit(visit.say(texts::other_send), {.wide = true})))));
  }
  const Html content =
      fragment(crumbs(visit, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::other_lead))}), body);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content));
}

Response ask_other(Visit& visit, const Student& me) {
  const auto id = visit.new_id<GuideWish>();
  return access::once(visit, me, own_guidance_path(),
                      [&](sql::Transaction& tx) { wish_for_guide(visit, tx, me, id); })
      .with_toast({visit.say(texts::other_sent), std::nullopt});
}

Response keep_counsellor(Visit& visit, const Student& me) {
  visit.write([&](sql::Transaction& tx) { withdraw_wish(visit, tx, me); });
  return http::see_other(own_guidance_path(), visit.say(texts::other_withdrawn));
}

}  // namespace

void add_own_guidance_routes(http::Router& router) {
  router.get<Student>("/ik/begeleiding/overdracht", show_own_handover);
  router.post<Student>("/ik/begeleiding/overdracht", answer_own_handover);
  router.post<Student>("/ik/begeleiding/overdracht/praten", talk_first);
  router.get<Student>("/ik/begeleiding/andere", show_other);
  router.post<Student>("/ik/begeleiding/andere", ask_other);
  router.post<Student>("/ik/begeleiding/andere/terug", keep_counsellor);
}

}  // namespace koers::caseload
