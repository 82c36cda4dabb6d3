// One step: a new one, and the page on which it is done, moved or let go.
#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/form_help.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/paths.h"
#include "rooms/course/step_views.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

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

// A goal to choose; nothing when there is none to choose from.
Html goal_field(http::Visit& visit, const std::vector<Goal>& goals, std::optional<Id<Goal>> chosen) {
  std::vector<layout::Option> options{{"", visit.say(goal_texts::no_goal)}};
  for (const Goal& goal : goals) {
    if (goal.state == GoalState::open || chosen == goal.id) options.push_back({text(goal.id), goal.title});
  }
  if (options.size() == 1) return {};
  return layout::select_field(
      {.name = "doel", .label = visit.say(goal_texts::for_which_goal), .value = chosen ? text(*chosen) : ""},
      options);
}

Html contact_field(http::Visit& visit, const std::vector<Contact>& contacts,
                   std::optional<Id<Contact>> chosen) {
  if (contacts.empty()) return {};
  std::vector<layout::Option> options{{"", visit.say(contact_texts::nobody)}};
  for (const Contact& contact : contacts) options.push_back({text(contact.id), contact.name});
  return layout::select_field(
      {.name = "persoon", .label = visit.say(contact_texts::who_helps), .value = chosen ? text(*chosen) : ""},
      options);
}

Html step_fields(http::Visit& visit, const StepForm& form, const std::vector<layout::Mistake>& mistakes) {
  const StepDraft& draft = form.draft;
  return fragment(layout::field({.name = "wat",
                                 .label = visit.say(texts::what),
                                 .hint = visit.say(texts::what_hint),
                                 .value = draft.title,
                                 .error = layout::error_of(mistakes, "wat"),
                                 .longest = static_cast<int>(longest_title),
                                 .required = true}),
                  layout::field({.name = "dag",
                                 .label = visit.say(texts::by_when),
                                 .hint = visit.say(texts::by_when_hint),
                                 .value = draft.due_on,
                                 .error = layout::error_of(mistakes, "dag"),
                                 .type = "date",
                                 .least = text(visit.today)}),
                  layout::field({.name = "wie",
                                 .label = visit.say(texts::who_helps),
                                 .value = draft.helper,
                                 .error = layout::error_of(mistakes, "wie"),
                                 .longest = static_cast<int>(longest_line)}),
                  layout::field({.name = "teken",
                                 .label = visit.say(texts::how_do_i_know),
                                 .value = draft.sign,
                                 .error = layout::error_of(mistakes, "teken"),
                                 .longest = static_cast<int>(longest_line)}),
                  contact_field(visit, form.contacts, draft.contact_id),
                  goal_field(visit, form.goals, draft.goal_id));
}

}  // namespace

Html new_step_page(http::Visit& visit, const StepForm& form) {
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : form.flaws) mistakes.push_back(mistake(visit, form.draft, flaw));
  const auto fields = fragment(layout::form_key(visit), layout::error_summary(visit.language, mistakes),
                               step_fields(visit, form, mistakes));
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

const Goal* goal_of(const StepPage& page) {
  for (const Goal& goal : page.goals) {
    if (page.step.goal_id == goal.id) return &goal;
  }
  return nullptr;
}

Html facts_of(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  std::vector<std::pair<std::string, Html>> facts;
  if (step.state == StepState::open) {
    facts.emplace_back(visit.say(texts::when),
                       step.due_on
                           ? layout::time_of(*step.due_on, i18n::long_day(visit.language, *step.due_on))
                           : fragment(visit.say(texts::no_day)));
  }
  if (!step.helper.empty()) facts.emplace_back(visit.say(texts::helper), fragment(step.helper));
  if (!step.sign.empty()) facts.emplace_back(visit.say(texts::sign), fragment(step.sign));
  facts.emplace_back(visit.say(texts::came_from), fragment(origin_words(visit, step.origin)));
  if (page.contact && !page.contact->removed_at) {
    facts.emplace_back(visit.say(texts::helper),
                       a.href(paths::contact(page.contact->id))(page.contact->name));
  }
  if (const Goal* goal = goal_of(page)) {
    facts.emplace_back(visit.say(goal_texts::goal), a.href(paths::goal(goal->id))(goal->title));
  }
  for (const auto& one : page.recorded) {
    facts.emplace_back(visit.say(goal_texts::experience),
                       a.href(portfolio::experience_path(one.id))(one.title));
  }
  if (page.experience) {
    facts.emplace_back(visit.say(goal_texts::experience),
                       a.href(portfolio::experience_path(page.experience->id))(page.experience->title));
  }
  return layout::fact_list(facts);
}

Html goal_form(http::Visit& visit, const StepPage& page) {
  const Html field = goal_field(visit, page.goals, page.step.goal_id);
  if (field.empty()) return {};
  return layout::fold(
      span(visit.say(goal_texts::for_which_goal)),
      layout::form_to(paths::place(page.step.id),
                      fragment(field, layout::submit(visit.say(texts::save), {.kind = Kind::plain}))));
}

// Those of late, to put with the step that they belong to.
Html experience_form(http::Visit& visit, const StepPage& page) {
  if (page.experiences.empty()) return {};
  std::vector<layout::Option> options{{"", visit.say(goal_texts::no_experience)}};
  for (const auto& one : page.experiences) {
    options.push_back({text(one.id), one.title + " · " + i18n::day_month(visit.language, one.happened_on)});
  }
  const Html field =
      layout::select_field({.name = "ervaring",
                            .label = visit.say(goal_texts::which_experience),
                            .value = page.step.experience_id ? id_text(*page.step.experience_id) : ""},
                           options);
  return layout::form_to(
      paths::experience(page.step.id),
      fragment(field, layout::submit(visit.say(goal_texts::link_it), {.kind = Kind::plain})));
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
                                               ". " + late_words(visit, step));
  }
  content += facts_of(visit, page);
  if (!page.mine) return content;
  content += layout::post_button(paths::finish(step.id), visit.say(texts::it_worked),
                                 {.icon = layout::Icon("check-bold"), .big = true, .wide = true});
  content += day_form(visit, page);
  content += goal_form(visit, page);
  content += drop_form(visit, page);
  return content;
}

Html reopen_button(http::Visit& visit, const Step& step, const i18n::Text& words) {
  return layout::post_button(paths::reopen(step.id), visit.say(words),
                             {.kind = Kind::quiet, .icon = layout::Icon("arrow-u-up-left-bold")});
}

Html outcome_form(http::Visit& visit, const StepPage& page) {
  return layout::form_to(paths::outcome(page.step.id),
                         fragment(layout::field({.name = "opbrengst",
                                                 .label = visit.say(texts::what_came_of_it),
                                                 .hint = visit.say(texts::one_sentence),
                                                 .value = page.flaw ? page.outcome : page.step.outcome,
                                                 .error = words_for(visit, page.flaw),
                                                 .rows = 3,
                                                 .longest = static_cast<int>(longest_outcome)}),
                                  layout::submit(visit.say(texts::save), {.kind = Kind::plain})));
}

// What was done is lived through: record it, and think of what comes next.
Html what_now(http::Visit& visit, const Step& step) {
  Html all = layout::row({.lead = layout::thumb("plus-bold"),
                          .title = visit.say(texts::record_it),
                          .href = portfolio::record_for_step_path(step.id.value),
                          .line = visit.say(texts::record_it_line)});
  all += layout::row({.lead = layout::thumb("flag-fill"),
                      .title = visit.say(goal_texts::next_step),
                      .href = step.goal_id ? paths::step_for(*step.goal_id) : paths::new_step(),
                      .line = visit.say(goal_texts::next_step_line)});
  return layout::card({.surface = layout::Surface::flush}, layout::rows(all));
}

Html done_part(http::Visit& visit, const StepPage& page) {
  Html content = facts_of(visit, page);
  if (!page.mine) return layout::card(content);
  content += outcome_form(visit, page);
  content += experience_form(visit, page);
  content += reopen_button(visit, page.step, texts::reopen);
  return fragment(layout::card(content), what_now(visit, page.step));
}

Html dropped_part(http::Visit& visit, const StepPage& page) {
  Html content = facts_of(visit, page);
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
      content += done_part(visit, page);
      break;
    case StepState::dropped:
      content += layout::card(dropped_part(visit, page));
      break;
  }
  return navigation::page(
      visit, {.title = step.title, .place = "/vooruit", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::course::views
