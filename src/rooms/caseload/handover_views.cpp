// /studenten/{id}/overdracht and /overdrachten.
#include "rooms/caseload/handover_views.h"

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/relay.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/caseload/handover_forms.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/texts.h"

namespace koers::caseload::views {
namespace {

using namespace html;
using http::Visit;
using layout::Passed;
using people::Person;
using words::State;
namespace say = handover_texts;

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

// Which of the four has it now: 0 writes, 1 the student, 2 the next, 3 the first talk, 4 nobody any more.
int turn_of(const Visit& visit, const std::optional<HandoverNamed>& handover) {
  if (!handover) return 0;
  switch (handover->handover.state(visit.today)) {
    case HandoverState::with_student:
    case HandoverState::talk_first:
      return 1;
    case HandoverState::with_next:
      return 2;
    case HandoverState::accepted:
    case HandoverState::done:
      return 3;
    case HandoverState::withdrawn:
    case HandoverState::stopped:
      break;
  }
  return 4;
}

Passed passed(int place, int turn) {
  return place < turn ? Passed::done : place == turn ? Passed::now : Passed::later;
}

layout::RelayStep student_step(const Visit& visit, const Person& student, const Handover* handover) {
  const std::string& name = student.given_name;
  layout::RelayStep step{student.full_name(), visit.say(say::relay_reads, name),
                         visit.say(say::five_days, days_for_student)};
  if (handover == nullptr) return step;
  const HandoverState state = handover->state(visit.today);
  if (state == HandoverState::talk_first) step.line = visit.say(say::talks_first);
  if (state == HandoverState::with_student) {
    step.line = visit.say(say::until, day_words(visit, handover->answer_until()));
  }
  if (handover->answered_at) {
    step.title = visit.say(say::relay_said, name);
    step.line = i18n::near_day(visit.language, day_of(*handover->answered_at), visit.today);
  } else if (state == HandoverState::with_next || handover->was_silent()) {
    step.title = visit.say(say::relay_silent, name);
    step.line = visit.say(say::until, day_words(visit, handover->answer_until()));
  }
  return step;
}

Html part_of(const Visit& visit, const i18n::Text& title, const std::string& words) {
  if (words.empty()) return {};
  return div(b(visit.say(title)), layout::paragraphs(words));
}

}  // namespace

Html handover_relay(const Visit& visit, const Person& from, const Person& student,
                    const std::optional<HandoverNamed>& handover) {
  const int turn = turn_of(visit, handover);
  const Handover* one = handover ? &handover->handover : nullptr;
  std::vector<layout::RelayStep> steps;
  steps.push_back(
      {from.full_name(), visit.say(one ? say::relay_wrote : say::relay_writes, from.given_name),
       one ? i18n::near_day(visit.language, day_of(one->written_at), visit.today) : visit.say(say::now)});
  steps.push_back(student_step(visit, student, one));
  const bool is_taken = one && one->accepted_at;
  steps.push_back(
      {handover ? handover->to.full_name() : std::string(),
       handover ? visit.say(is_taken ? say::relay_took : say::relay_takes, handover->to.given_name)
                : visit.say(say::relay_next),
       one ? visit.say(is_taken ? say::from_day : say::before, day_words(visit, one->begins_on)) : ""});
  const bool is_of_two = one && one->answered_at && one->first_talk == FirstTalk::two;
  steps.push_back({"", visit.say(is_of_two ? say::relay_two : say::relay_three),
                   one && one->answered_at
                       ? ""
                       : visit.say(say::student_chooses, student.given_name, student.given_name)});
  steps[2].icon = layout::Icon("handshake");
  for (std::size_t place = 0; place < steps.size(); ++place) {
    steps[place].passed = passed(static_cast<int>(place), turn);
  }
  return layout::relay(visit.say(say::how_far), steps);
}

Html handover_letter(const Visit& visit, const HandoverNamed& named) {
  const Handover& one = named.handover;
  return div.cls("says")(
      layout::avatar(named.from.full_name()),
      div.cls("stack gap-3")(
          small(layout::join(
              {named.from.given_name, i18n::near_day(visit.language, day_of(one.written_at), visit.today)})),
          part_of(visit, own_texts::where_you_stand, one.stands),
          part_of(visit, own_texts::what_runs, one.running),
          part_of(visit, own_texts::what_works, one.works)));
}

Html handover_reply(const Visit& visit, const HandoverNamed& named) {
  const Handover& one = named.handover;
  const std::string& name = named.student.given_name;
  if (!one.student_words.empty()) {
    return layout::says({.who = named.student.full_name(),
                         .line = fragment(visit.say(say::student_adds, name)),
                         .words = one.student_words,
                         .quoted = false,
                         .mine = true});
  }
  const bool is_with_next = one.answered_at || one.state(visit.today) == HandoverState::with_next ||
                            one.state(visit.today) == HandoverState::accepted;
  if (!is_with_next) return {};
  return layout::sub(visit.say(say::said_nothing, name));
}

namespace {

Html list_of(const std::string& classes, const std::vector<std::string>& lines) {
  return ul.cls(classes)(each(lines, [](const std::string& line) { return li(line); }));
}

Html goes_along(const Visit& visit, const Person& student) {
  const std::string& name = student.given_name;
  return layout::card(
      {.labelled_by = "mee"},
      fragment(
          layout::section_head("mee", visit.say(say::goes_along)),
          list_of("ticks two-col", {visit.say(say::along_shared, name), visit.say(say::along_talks),
                                    visit.say(say::along_planned), visit.say(say::along_steps)}),
          list_of("crosses two-col", {visit.say(say::not_own, name), visit.say(say::not_specialist, name)})));
}

Html writing_form(http::Visit& visit, const HandoverPage& page) {
  const auto field = [&](std::string_view name) {
    return handover_form.field(visit, page.answers, name, page.givens);
  };
  const std::string& name = page.student.given_name;
  const Html who = section.cls("card stack gap-4")
                       .aria("labelledby", "wie")(layout::section_head("wie", visit.say(say::to_whom)),
                                                  div.cls("pair-fields")(field("naar"), field("vanaf")),
                                                  div.cls("in-line")(field("reden")), field("reden-woorden"));
  const Html what =
      section.cls("card stack gap-4")
          .aria("labelledby", "brief")(
              layout::section_head(
                  "brief", visit.say(say::pass_on),
                  layout::who_sees(visit.language, layout::Reach::several,
                                   visit.say(own_texts::you_and_two, name, visit.say(say::the_next)))),
              field("staat"), field("loopt"), field("werkt"), div.cls("in-line")(field("gesprek")));
  return layout::form_to(
      handover_path(page.student.id),
      fragment(
          handover_form.head(visit, page.answers), who, what, goes_along(visit, page.student),
          div.cls("cluster")(layout::submit(visit.say(say::send_first, name),
                                            {.icon = layout::Icon("paper-plane-right-fill"), .big = true}))),
      {.classes = "stack gap-5"});
}

Html running_part(http::Visit& visit, const HandoverNamed& named) {
  const Handover& one = named.handover;
  const std::string& name = named.student.given_name;
  Html top;
  if (one.state(visit.today) == HandoverState::talk_first) {
    top += layout::card(
        {.surface = layout::Surface::tone, .tone = State::attention},
        fragment(p(visit.say(say::wants_talk, name)),
                 layout::post_button(handover_talked_path(named.student.id), visit.say(say::we_talked))));
  }
  if (one.is_late(visit.today)) {
    top += layout::notice(State::attention, visit.say(say::too_late, named.to.given_name));
  }
  const Html letter = layout::card({.labelled_by = "leest"},
                                   fragment(layout::section_head("leest", visit.say(say::as_read, name)),
                                            handover_letter(visit, named), handover_reply(visit, named)));
  const Html back = when(!one.accepted_at, [&] {
    return fragment(layout::post_button(handover_withdraw_path(named.student.id), visit.say(say::withdraw),
                                        {.kind = layout::Kind::line}),
                    layout::sub(visit.say(say::withdraw_line)));
  });
  return fragment(top, letter, back);
}

}  // namespace

Html handover_page(http::Visit& visit, const HandoverPage& page) {
  const std::string& name = page.student.given_name;
  const Html lead = when(page.guided_since.has_value(), [&] {
    return fragment(
        visit.say(say::you_guide_since, name, i18n::day_with_year(visit.language, *page.guided_since)));
  });
  const Html stopped = when(page.was_stopped && !page.running, [&] {
    return layout::notice(State::attention, visit.say(say::was_stopped, name));
  });
  const Html body = page.running ? running_part(visit, *page.running) : writing_form(visit, page);
  return fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::my_students_crumb), students_path()},
                      {page.student.full_name(), file_path(page.student.id)}},
                     visit.say(say::crumb)),
      layout::page_head({.title = visit.say(say::title, name), .lead = lead}), stopped,
      handover_relay(visit, page.me, page.student, page.running),
      layout::beside(
          layout::stack(5, body),
          layout::stack(
              5, fragment(layout::notice(State::info, visit.say(say::your_access, name)),
                          layout::cluster(layout::more_link(visit.say(say::list_title), handovers_path())),
                          layout::cluster(layout::more_link(visit.say(say::leaving), leaving_path())))),
          layout::Width::m));
}

// ---- /overdrachten

namespace {

Html state_words(const Visit& visit, const HandoverNamed& named) {
  const Handover& one = named.handover;
  if (one.is_late(visit.today)) {
    const auto& who = one.state(visit.today) == HandoverState::with_next ? named.to : named.student;
    return layout::state(State::attention, visit.say(say::late_now, who.given_name));
  }
  switch (one.state(visit.today)) {
    case HandoverState::with_student:
      return layout::tag(visit.say(say::state_with_student));
    case HandoverState::talk_first:
      return layout::tag(visit.say(say::state_talk_first));
    case HandoverState::with_next:
      return layout::tag(visit.say(say::state_with_next, named.to.given_name));
    case HandoverState::accepted:
      return layout::state(State::good, visit.say(say::state_accepted));
    case HandoverState::done:
      return layout::tag(visit.say(say::state_done));
    case HandoverState::withdrawn:
      return layout::tag(visit.say(say::state_withdrawn));
    case HandoverState::stopped:
      break;
  }
  return layout::tag(visit.say(say::state_stopped));
}

}  // namespace

Html handover_row(const Visit& visit, const HandoverNamed& one, const std::optional<Url>& href) {
  return layout::row({.lead = layout::avatar(one.student.full_name(), layout::Size::small),
                      .title = one.student.full_name(),
                      .href = href,
                      .more = fragment(visit.say(say::from_to, one.from.given_name, one.to.given_name,
                                                 day_words(visit, one.handover.begins_on)),
                                       span.cls("cluster")(state_words(visit, one)))});
}

Html handovers_page(const Visit& visit, Id<Person> me, const std::vector<HandoverNamed>& handovers) {
  Html to_me;
  Html by_me;
  for (const HandoverNamed& one : handovers) {
    if (one.handover.from_id == me) {
      by_me += handover_row(visit, one, handover_path(one.student.id));
    } else {
      to_me += handover_row(visit, one, taking_path(one.handover.id.value));
    }
  }
  Html cards;
  if (!to_me.empty()) cards += layout::list_card("naar-jou", visit.say(say::to_you), to_me);
  if (!by_me.empty()) cards += layout::list_card("door-jou", visit.say(say::by_you), by_me);
  if (cards.empty()) {
    cards = layout::card(layout::empty_state(visit.say(say::list_empty), visit.say(say::list_empty_line)));
  }
  const Html more = layout::button_link(
      {.label = visit.say(say::leaving), .href = leaving_path(), .kind = layout::Kind::line});
  return fragment(layout::page_head({.title = visit.say(say::list_title), .actions = more}), cards);
}

Html taking_page(http::Visit& visit, const HandoverNamed& named) {
  const Handover& one = named.handover;
  const std::string& name = named.student.given_name;
  const std::string day = day_words(visit, one.begins_on);
  const auto& talk = one.first_talk == FirstTalk::two ? say::talk_of_two : say::talk_of_three;
  const Html act = one.accepted_at
                       ? layout::card(fragment(layout::notice(State::good, visit.say(say::taken, day, name)),
                                               layout::sub(visit.say(say::talk_then, visit.say(talk)))))
                       : section.cls("card stack gap-4 foot-card")
                             .aria("label", visit.say(say::take_over))(
                                 layout::post_button(taking_path(one.id.value), visit.say(say::take_over),
                                                     {.kind = layout::Kind::primary, .big = true}),
                                 layout::sub(visit.say(say::take_over_line, name)));
  const std::string title = visit.say(say::take_title, name);
  return fragment(
      layout::crumbs(visit.language, {{visit.say(say::list_title), handovers_path()}}, title),
      layout::page_head(
          {.title = title, .lead = fragment(visit.say(say::take_lead, named.from.given_name, name, day))}),
      handover_relay(visit, named.from, named.student, named),
      layout::card({.labelled_by = "brief"},
                   fragment(layout::section_head("brief", visit.say(say::wrote_this, named.from.given_name)),
                            handover_letter(visit, named), handover_reply(visit, named))),
      act);
}

}  // namespace koers::caseload::views
