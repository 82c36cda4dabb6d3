#include "rooms/referrals/asking_views.h"

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/base/working_days.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/moments.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"

namespace koers::referrals::views {

using namespace html;
using layout::Kind;
namespace texts = asking_texts;

namespace {

constexpr std::int64_t seconds_on_top = 14LL * 86'400;

std::string name_or(http::Visit& visit, const std::string& name) {
  return name.empty() ? visit.say(texts::somebody) : name;
}

// ---- asking

// In full for whoever asks for the first time, folded afterwards.
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

// The page has this choice for each request: `of` keeps the ids apart.
Html counsellor_choice(http::Visit& visit, const std::string& counsellor, const forms::Answers& answers,
                       const std::string& of) {
  const std::string id = of.empty() ? "begeleider" : "begeleider-" + of;
  const auto choice = [&](MayKnow may, const i18n::Text& label, const i18n::Text& line) {
    return layout::tick({.name = "begeleider",
                         .value = std::string(code(may)),
                         .label = visit.say(label, counsellor),
                         .line = visit.say(line, counsellor),
                         .checked = answers.text("begeleider") == code(may),
                         .one_of = true,
                         .id = id + "-" + std::string(code(may))});
  };
  const std::string mistake = answers.mistake("begeleider");
  const Html choices = fragment(when(!mistake.empty(),
                                     [&] {
                                       return p.cls("error").id(id + "-error")(
                                           layout::icon("warning-circle-fill"), span(mistake));
                                     }),
                                choice(MayKnow::yes, texts::may_yes, texts::may_yes_line),
                                choice(MayKnow::no, texts::may_no, texts::may_no_line));
  return div.id(id)(
      layout::question(0, visit.say(texts::may_know, counsellor), visit.say(texts::may_know_hint), choices));
}

Html ask_form(http::Visit& visit, const AskingPage& page) {
  Html content = fragment(referral_form.head(visit, page.ask), referral_form.field(visit, page.ask, "vraag"),
                          referral_form.field(visit, page.ask, "eerder"));
  if (!page.counsellor.empty()) content += counsellor_choice(visit, page.counsellor, page.ask, "");
  content += layout::submit(visit.say(texts::send),
                            {.icon = layout::Icon("paper-plane-tilt"), .big = true, .wide = true});
  content += p.cls("sub")(visit.say(texts::who_sees));
  return layout::card({.labelled_by = "nieuw"},
                      fragment(layout::section_head("nieuw", visit.say(texts::none_open)),
                               layout::form_to(paths::asking(), content)));
}

// ---- what happened

std::string line_title(http::Visit& visit, const Asked& asked, const ReferralLine& line) {
  const bool mine = line.author_id == asked.referral.student_id;
  const std::string who = name_or(visit, line.given_name);
  const std::string day = line.happens_on ? i18n::long_day(visit.language, *line.happens_on) : "";
  switch (line.kind) {
    case LineKind::taken:
      return visit.say(texts::line_taken, who);
    case LineKind::planned:
      return visit.say(texts::line_planned, who, day,
                       i18n::time_of_day(visit.language, line.minute.value_or(0)));
    case LineKind::spoken:
      return visit.say(texts::line_spoken, who, day);
    case LineKind::said:
      return mine ? visit.say(texts::line_you_said) : visit.say(texts::line_said, who);
    case LineKind::passed_on:
      return visit.say(texts::line_passed, who, line.words);
    case LineKind::closed:
      return visit.say(texts::line_closed, who);
    case LineKind::withdrawn:
      return visit.say(texts::line_withdrawn);
    case LineKind::opened:
      return mine ? visit.say(texts::line_you_opened) : visit.say(texts::line_opened, who);
  }
  return {};
}

layout::Icon icon_of(LineKind kind) {
  switch (kind) {
    case LineKind::taken:
      return "handshake-fill";
    case LineKind::planned:
      return "calendar-check-fill";
    case LineKind::spoken:
      return "chats-circle-fill";
    case LineKind::said:
      return "paper-plane-tilt-fill";
    case LineKind::passed_on:
      return "user-fill";
    case LineKind::closed:
      return "check-circle-fill";
    case LineKind::withdrawn:
    case LineKind::opened:
      return "arrows-clockwise-fill";
  }
  return "info-fill";
}

// Newest first, down to the question itself.
Html course_of(http::Visit& visit, const Asked& asked) {
  std::vector<layout::Moment> moments;
  for (auto line = asked.lines.rbegin(); line != asked.lines.rend(); ++line) {
    const bool place = line->kind == LineKind::planned && !line->words.empty();
    moments.push_back({.bead = layout::bead(layout::Tone(), icon_of(line->kind)),
                       .when = i18n::moment_words(visit.language, line->written_at),
                       .title = line_title(visit, asked, *line),
                       .content = line->kind == LineKind::said ? layout::own_words(line->words)
                                  : place ? p(visit.say(texts::planned_place, line->words))
                                          : Html()});
  }
  moments.push_back({.bead = layout::bead(layout::Tone(), "paper-plane-tilt-fill"),
                     .when = i18n::moment_words(visit.language, asked.referral.asked_at),
                     .title = visit.say(texts::line_sent)});
  return layout::timeline(moments);
}

std::string status_words(http::Visit& visit, const Asked& asked, Day today) {
  const Referral& one = asked.referral;
  const std::string who = name_or(visit, asked.specialist);
  if (one.state == ReferralState::asked) return visit.say(texts::waits);
  const bool planned_later = one.contact_on && one.contact_minute && *one.contact_on >= today &&
                             one.contact_on != one.first_contact_on;
  if (planned_later) {
    return visit.say(texts::planned, who, i18n::long_day(visit.language, *one.contact_on),
                     i18n::time_of_day(visit.language, *one.contact_minute));
  }
  if (one.first_contact_on) {
    return visit.say(texts::spoken, i18n::long_day(visit.language, *one.first_contact_on));
  }
  return visit.say(texts::taken, who);
}

// How long it takes, said as it is.
Html waiting_words(http::Visit& visit, const AskingPage& page, Day today) {
  const Referral& one = page.open->referral;
  if (one.first_contact_on) return {};
  const int days = working_days(day_of(one.asked_at), today);
  std::string words = days > 0 ? visit.say_count(texts::waiting_days, days) + " " : "";
  words += visit.say(texts::aim, contact_within);
  if (days <= contact_within) return layout::sub(words);
  const std::string advice = page.counsellor.empty() || !one.counsellor_may_know
                                 ? visit.say(texts::too_long_wait_school)
                                 : visit.say(texts::too_long_wait, page.counsellor);
  return layout::notice(words::State::attention, words + " " + advice);
}

Html stations_of(const http::Visit& visit, const Referral& one) {
  using layout::Passed;
  const bool taken = one.state == ReferralState::taken;
  const bool spoken = one.first_contact_on.has_value();
  return layout::stations(
      {{visit.say(texts::step_sent), "", taken ? Passed::done : Passed::now, std::nullopt},
       {visit.say(texts::step_taken), "",
        !taken   ? Passed::later
        : spoken ? Passed::done
                 : Passed::now,
        std::nullopt},
       {visit.say(texts::step_spoken), "", taken && spoken ? Passed::now : Passed::later, std::nullopt},
       {visit.say(texts::step_done), "", Passed::later, std::nullopt}},
      "year-path");
}

Html say_more_part(http::Visit& visit, const AskingPage& page) {
  const Html form = more_form.show(visit, page.more,
                                   {.action = paths::say_more(page.open->referral.id),
                                    .submit = visit.say(texts::send),
                                    .button = {.icon = layout::Icon("paper-plane-tilt")}});
  return layout::fold(span(visit.say(texts::say_more)), form, page.more.was_refused());
}

Html who_knows_part(http::Visit& visit, const AskingPage& page, const Referral& one) {
  if (page.counsellor.empty()) return {};
  const bool refused = page.refused == one.id;
  const forms::Answers answers = refused ? page.counsellor_choice : counsellor_form.start(choice_of(one));
  const std::string of = text(one.id);
  const Html form = layout::form_to(
      paths::counsellor(one.id),
      fragment(
          counsellor_form.head(visit, answers, of), counsellor_choice(visit, page.counsellor, answers, of),
          layout::submit(visit.say(texts::save), {.kind = Kind::plain, .icon = layout::Icon("check-bold")})));
  return layout::fold(span(visit.say(texts::who_knows)), form, refused);
}

Html open_part(http::Visit& visit, const AskingPage& page) {
  const Asked& asked = *page.open;
  const Referral& one = asked.referral;
  const bool planned =
      one.contact_on && *one.contact_on >= visit.today && one.contact_on != one.first_contact_on;
  Html status = fragment(stations_of(visit, one), p.cls("lead")(status_words(visit, asked, visit.today)),
                         when(planned && !one.contact_place.empty(),
                              [&] { return p(visit.say(texts::planned_place, one.contact_place)); }),
                         waiting_words(visit, page, visit.today));
  Html question = fragment(layout::section_head("vraag-kop", visit.say(texts::your_open_question)),
                           layout::own_words(one.question));
  if (!one.tried.empty()) question += p(b(visit.say(texts::you_did)), br(), one.tried);
  Html content = layout::card(status);
  content += layout::card({.labelled_by = "vraag-kop"},
                          fragment(question, say_more_part(visit, page), who_knows_part(visit, page, one)));
  content += layout::card(
      {.labelled_by = "verloop"},
      fragment(layout::section_head("verloop", visit.say(texts::what_happened)), course_of(visit, asked)));
  content += layout::post_button(paths::withdraw(one.id), visit.say(texts::withdraw), {.kind = Kind::quiet});
  return content;
}

Html earlier_part(http::Visit& visit, const AskingPage& page) {
  Html all;
  for (const Asked& asked : page.earlier) {
    const Referral& one = asked.referral;
    const bool withdrawn = one.state == ReferralState::withdrawn;
    Html content = layout::own_words(one.question);
    if (!one.outcome.empty()) content += p(b(visit.say(texts::outcome)), br(), one.outcome);
    content += course_of(visit, asked);
    if (!withdrawn) content += who_knows_part(visit, page, one);
    if (withdrawn && !page.open) {
      content += layout::post_button(paths::ask_again(one.id), visit.say(texts::ask_again),
                                     {.kind = Kind::plain, .small = true});
    }
    all += layout::fold(span(visit.say(withdrawn ? texts::earlier_withdrawn : texts::earlier_closed,
                                       i18n::day_with_year(visit.language, day_of(one.asked_at)))),
                        layout::stack(4, content),
                        asked.is_new || (&asked == &page.earlier.front() && !page.open));
  }
  return when(!all.empty(), [&] {
    return section.cls("stack gap-3")
        .aria("labelledby", "eerder-kop")(layout::section_head("eerder-kop", visit.say(texts::earlier)), all);
  });
}

// What was typed for a second question is not lost.
Html second_part(http::Visit& visit, const AskingPage& page) {
  if (!page.second) return {};
  Html content = layout::notice(words::State::attention, visit.say(texts::one_at_a_time));
  if (const std::string question = page.ask.text("vraag"); !question.empty()) {
    content += layout::card({.surface = layout::Surface::flat},
                            fragment(p(visit.say(texts::not_kept)), layout::own_words(question)));
  }
  return content;
}

}  // namespace

Html asking_page(http::Visit& visit, const AskingPage& page) {
  const std::string title = visit.say(texts::title);
  const std::string lead =
      page.counsellor.empty() ? visit.say(texts::lead) : visit.say(texts::lead_counsellor, page.counsellor);
  Html content = layout::page_head({.title = title, .lead = fragment(lead)});
  content += second_part(visit, page);
  // What came of a question stands on top for a while; a mistyped form always does.
  const bool came_of_it = !page.open && !page.ask.was_refused() && !page.earlier.empty() &&
                          page.earlier.front().referral.closed_at &&
                          *page.earlier.front().referral.closed_at > visit.now - seconds_on_top;
  const Html earlier = earlier_part(visit, page);
  if (came_of_it) content += earlier;
  content += page.open ? open_part(visit, page)
                       : fragment(explanation(visit, !page.earlier.empty()), ask_form(visit, page));
  if (!came_of_it) content += earlier;
  return navigation::page(visit, {.title = title, .place = "/gesprekken", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::referrals::views
