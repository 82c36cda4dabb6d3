#include "rooms/course/step_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/course/paths.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

namespace {

constexpr std::size_t shown_at_home = 3;
constexpr std::size_t closed_in_file = 5;

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += " · ";
    all += part;
  }
  return all;
}

std::string origin_words(http::Visit& visit, const Step& step) {
  return visit.say(step.origin == StepOrigin::student ? texts::own_idea : texts::agreed);
}

std::string day_words(http::Visit& visit, const Step& step) {
  if (step.state == StepState::done && step.closed_on) {
    return visit.say(texts::done_on, i18n::day_month(visit.language, *step.closed_on));
  }
  if (step.state == StepState::dropped && step.closed_on) {
    return visit.say(texts::dropped_on, i18n::day_month(visit.language, *step.closed_on));
  }
  if (!step.due_on || step.is_overdue(visit.today)) return {};
  if (*step.due_on == visit.today) return visit.say(texts::today);
  return visit.say(texts::before, i18n::day_month(visit.language, *step.due_on));
}

std::string promiser_of(const StepsPage& page, const Step& step) {
  if (step.owner_id == page.me) return {};
  const auto found = std::find_if(page.others.begin(), page.others.end(),
                                  [&](const people::Person& person) { return person.id == step.owner_id; });
  return found == page.others.end() ? std::string() : found->given_name;
}

}  // namespace

Html step_line(http::Visit& visit, const Step& step, const std::string& promised_by) {
  const std::string helper = step.helper.empty() ? "" : visit.say(texts::helped_by, step.helper);
  const std::string who =
      promised_by.empty() ? origin_words(visit, step) : visit.say(texts::promised_by, promised_by);
  Html line = fragment(join({who, day_words(visit, step), helper}));
  if (step.is_overdue(visit.today)) {
    line += fragment(" · ", layout::late(visit.say_count(texts::days_late, visit.today - *step.due_on)));
  }
  return line;
}

namespace {

Html done_button(http::Visit& visit, const Step& step) {
  return layout::post_button(
      paths::finish(step.id), visit.say(texts::it_worked),
      {.kind = Kind::line, .icon = layout::Icon("check-bold"), .small = true, .about = step.title});
}

Html step_row(http::Visit& visit, const Step& step, const std::string& promised_by, bool can_close) {
  Html more = step_line(visit, step, promised_by);
  if (can_close && step.is_overdue(visit.today)) more += fragment(br(), visit.say(texts::still_possible));
  const bool ready = step.state == StepState::done;
  const layout::Icon sign = ready ? layout::Icon("check-bold") : layout::Icon("flag");
  return layout::row({.lead = layout::bead(layout::Tone(), sign),
                      .title = step.title,
                      .href = paths::step(step.id),
                      .more = more,
                      .end = can_close ? done_button(visit, step) : Html()});
}

template <class Keep>
Html part(http::Visit& visit, const StepsPage& page, const char* id, const i18n::Text& title,
          const Keep& keep, bool can_close) {
  Html all;
  for (const Step& step : page.steps) {
    if (keep(step)) all += step_row(visit, step, promiser_of(page, step), can_close);
  }
  return when(!all.empty(), [&] { return layout::list_card(id, visit.say(title), all); });
}

Html add_button(http::Visit& visit) {
  return layout::button_link({.label = visit.say(texts::add_step),
                              .href = paths::new_step(),
                              .kind = Kind::primary,
                              .icon = layout::Icon("plus-bold")});
}

}  // namespace

Html steps_page(http::Visit& visit, const StepsPage& page) {
  const auto mine = [&](const Step& step) { return step.owner_id == page.me; };
  const bool any_open = std::any_of(page.steps.begin(), page.steps.end(), [&](const Step& step) {
    return mine(step) && step.state == StepState::open;
  });
  Html content = layout::page_head({.title = visit.say(texts::my_steps),
                                    .lead = fragment(visit.say(texts::steps_lead)),
                                    .actions = any_open ? add_button(visit) : Html()});
  if (!any_open) {
    content += layout::empty_state(visit.say(page.steps.empty() ? texts::no_steps : texts::nothing_open),
                                   visit.say(texts::which_small_step), add_button(visit));
  }
  content += part(
      visit, page, "open", texts::open_steps,
      [&](const Step& step) { return mine(step) && step.state == StepState::open; }, true);
  content += part(
      visit, page, "beloofd", texts::promised_to_you,
      [&](const Step& step) { return !mine(step) && step.state == StepState::open; }, false);
  content += part(
      visit, page, "gedaan", texts::closed_steps,
      [](const Step& step) { return step.state == StepState::done; }, false);
  content += part(
      visit, page, "los", texts::dropped_steps,
      [](const Step& step) { return step.state == StepState::dropped; }, false);
  return navigation::page(
      visit,
      {.title = visit.say(texts::my_steps), .place = "/vooruit/stappen", .width = layout::PageWidth::narrow},
      content);
}

// ---- a new step

namespace {

layout::Mistake mistake(http::Visit& visit, const StepDraft& draft, StepDraft::Flaw flaw) {
  using enum StepDraft::Flaw;
  switch (flaw) {
    case title_missing:
      return {"wat", visit.say(texts::title_missing)};
    case title_too_long:
      return {"wat", visit.say(texts::too_long)};
    case line_too_long:
      return {draft.helper.size() > longest_line ? "wie" : "teken", visit.say(texts::too_long)};
    case holds_number:
      return {"wat", visit.say(texts::holds_number)};
    case day_not_a_day:
      return {"dag", visit.say(texts::not_a_day)};
    case day_in_past:
      return {"dag", visit.say(texts::day_in_past)};
  }
  throw std::logic_error("a flaw without words");
}

std::string error_of(const std::vector<layout::Mistake>& mistakes, std::string_view field) {
  const auto found = std::find_if(mistakes.begin(), mistakes.end(),
                                  [&](const layout::Mistake& one) { return one.field == field; });
  return found == mistakes.end() ? std::string() : found->words;
}

Html step_fields(http::Visit& visit, const StepDraft& draft, const std::vector<layout::Mistake>& mistakes) {
  return fragment(layout::field({.name = "wat",
                                 .label = visit.say(texts::what),
                                 .hint = visit.say(texts::what_hint),
                                 .value = draft.title,
                                 .error = error_of(mistakes, "wat"),
                                 .longest = static_cast<int>(longest_title),
                                 .required = true}),
                  layout::field({.name = "dag",
                                 .label = visit.say(texts::by_when),
                                 .hint = visit.say(texts::by_when_hint),
                                 .value = draft.due_on,
                                 .error = error_of(mistakes, "dag"),
                                 .type = "date",
                                 .least = text(visit.today)}),
                  layout::field({.name = "wie",
                                 .label = visit.say(texts::who_helps),
                                 .value = draft.helper,
                                 .error = error_of(mistakes, "wie"),
                                 .longest = static_cast<int>(longest_line)}),
                  layout::field({.name = "teken",
                                 .label = visit.say(texts::how_do_i_know),
                                 .value = draft.sign,
                                 .error = error_of(mistakes, "teken"),
                                 .longest = static_cast<int>(longest_line)}));
}

}  // namespace

Html new_step_page(http::Visit& visit, const StepForm& form) {
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : form.flaws) mistakes.push_back(mistake(visit, form.draft, flaw));
  const auto fields =
      fragment(layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
               layout::error_summary(visit.language, mistakes), step_fields(visit, form.draft, mistakes));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::add_step),
       .back = paths::steps(),
       .stop = paths::steps(),
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "stap"})},
      fragment(div(h1(visit.say(texts::add_step)), p.cls("lead")(visit.say(texts::which_small_step))),
               layout::form_to(paths::steps(), fields, {.id = "stap"})));
}

// ---- one step

namespace {

std::string words_for(http::Visit& visit, const std::optional<OutcomeFlaw>& flaw) {
  if (!flaw) return {};
  switch (*flaw) {
    case OutcomeFlaw::missing:
      return visit.say(texts::reason_missing);
    case OutcomeFlaw::too_long:
      return visit.say(texts::too_long);
    case OutcomeFlaw::holds_number:
      return visit.say(texts::holds_number);
  }
  return {};
}

Html facts_of(http::Visit& visit, const Step& step) {
  std::vector<std::pair<std::string, Html>> facts;
  if (step.state == StepState::open) {
    facts.emplace_back(visit.say(texts::when),
                       step.due_on
                           ? layout::time_of(*step.due_on, i18n::long_day(visit.language, *step.due_on))
                           : fragment(visit.say(texts::no_day)));
  }
  if (!step.helper.empty()) facts.emplace_back(visit.say(texts::helper), fragment(step.helper));
  if (!step.sign.empty()) facts.emplace_back(visit.say(texts::sign), fragment(step.sign));
  facts.emplace_back(visit.say(texts::came_from), fragment(origin_words(visit, step)));
  return layout::fact_list(facts);
}

Html day_form(http::Visit& visit, const StepPage& page) {
  const auto fields = fragment(layout::field({.name = "dag",
                                              .label = visit.say(texts::by_when),
                                              .hint = visit.say(texts::by_when_hint),
                                              .value = page.step.due_on ? text(*page.step.due_on) : "",
                                              .error = page.day_flaw ? visit.say(*page.day_flaw) : "",
                                              .type = "date",
                                              .least = text(visit.today)}),
                               layout::submit(visit.say(texts::move), {.kind = Kind::plain}));
  return layout::fold(span(visit.say(texts::another_day)), layout::form_to(paths::move(page.step.id), fields),
                      page.day_flaw.has_value());
}

Html drop_form(http::Visit& visit, const StepPage& page) {
  const auto fields = fragment(layout::field({.name = "reden",
                                              .label = visit.say(texts::what_changed),
                                              .value = page.outcome,
                                              .error = words_for(visit, page.flaw),
                                              .rows = 2,
                                              .longest = static_cast<int>(longest_outcome)}),
                               layout::submit(visit.say(texts::let_go), {.kind = Kind::plain}));
  return layout::fold(span(visit.say(texts::no_longer_fits)),
                      layout::form_to(paths::drop(page.step.id), fields), page.flaw.has_value());
}

Html open_part(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  Html content;
  if (step.is_overdue(visit.today)) {
    content +=
        layout::notice(words::State::info, visit.say_count(texts::days_late, visit.today - *step.due_on) +
                                               ". " + visit.say(texts::still_possible));
  }
  content += facts_of(visit, step);
  if (!page.mine) return content;
  content += layout::post_button(paths::finish(step.id), visit.say(texts::it_worked),
                                 {.icon = layout::Icon("check-bold"), .big = true, .wide = true});
  content += day_form(visit, page);
  content += drop_form(visit, page);
  return content;
}

Html reopen_button(http::Visit& visit, const Step& step, const i18n::Text& words) {
  return layout::post_button(paths::reopen(step.id), visit.say(words),
                             {.kind = Kind::quiet, .icon = layout::Icon("arrow-u-up-left-bold")});
}

Html done_part(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  Html content = facts_of(visit, step);
  if (!page.mine) return content;
  content += layout::form_to(paths::outcome(step.id),
                             fragment(layout::field({.name = "opbrengst",
                                                     .label = visit.say(texts::what_came_of_it),
                                                     .hint = visit.say(texts::one_sentence),
                                                     .value = page.flaw ? page.outcome : step.outcome,
                                                     .error = words_for(visit, page.flaw),
                                                     .rows = 3,
                                                     .longest = static_cast<int>(longest_outcome)}),
                                      layout::submit(visit.say(texts::save), {.kind = Kind::plain})));
  content += layout::card({.surface = layout::Surface::flush},
                          layout::rows(layout::row({.lead = layout::thumb("plus-bold"),
                                                    .title = visit.say(texts::record_it),
                                                    .href = url("/vastleggen"),
                                                    .line = visit.say(texts::record_it_line)})));
  content += reopen_button(visit, step, texts::reopen);
  return content;
}

Html dropped_part(http::Visit& visit, const StepPage& page) {
  Html content = facts_of(visit, page.step);
  if (!page.step.outcome.empty()) content += p(visit.say(texts::because, page.step.outcome));
  if (page.mine) content += reopen_button(visit, page.step, texts::take_up_again);
  return content;
}

}  // namespace

Html step_page(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(texts::my_steps), paths::steps()}}, step.title),
       .title = step.title,
       .lead = step_line(visit, step, page.promised_by)});
  switch (step.state) {
    case StepState::open:
      content += layout::card(open_part(visit, page));
      break;
    case StepState::done:
      content += layout::card(done_part(visit, page));
      break;
    case StepState::dropped:
      content += layout::card(dropped_part(visit, page));
      break;
  }
  return navigation::page(
      visit, {.title = step.title, .place = "/vooruit/stappen", .width = layout::PageWidth::narrow}, content);
}

// ---- on pages of several rooms

Html home_card(http::Visit& visit, const std::vector<Step>& steps, Id<people::Person> me) {
  Html all;
  std::size_t open = 0;
  for (const Step& step : steps) {
    if (step.state != StepState::open || step.owner_id != me) continue;
    if (++open <= shown_at_home) all += step_row(visit, step, {}, true);
  }
  const Html content = open == 0 ? layout::card(layout::empty_state(
                                       visit.say(texts::no_steps), visit.say(texts::which_small_step),
                                       layout::button_link(visit.say(texts::add_step), paths::new_step())))
                                 : layout::card({.surface = layout::Surface::flush}, layout::rows(all));
  const Html more =
      layout::more_link(visit.say_count(texts::all_of_them, static_cast<std::int64_t>(open)), paths::steps());
  return section.cls("stack gap-3")
      .aria("labelledby", "stappen")(
          layout::section_head("stappen", visit.say(texts::my_steps), open == 0 ? Html() : more), content);
}

Html file_card(http::Visit& visit, const std::vector<Step>& steps, const std::string& given_name) {
  Html all;
  std::size_t closed = 0;
  for (const Step& step : steps) {
    if (step.state != StepState::open && ++closed > closed_in_file) continue;
    const bool ready = step.state == StepState::done;
    Html more = step_line(visit, step);
    if (step.state != StepState::open && !step.outcome.empty()) more += fragment(br(), step.outcome);
    all += layout::row(
        {.lead = layout::bead(layout::Tone(), ready ? layout::Icon("check-bold") : layout::Icon("flag")),
         .title = step.title,
         .more = more});
  }
  const std::string title = visit.say(texts::steps_of, given_name);
  if (all.empty()) {
    return layout::card({.labelled_by = "stappen"},
                        fragment(layout::section_head("stappen", title),
                                 layout::sub(visit.say(texts::no_open_steps_of, given_name))));
  }
  return layout::list_card("stappen", title, all);
}

}  // namespace koers::course::views
