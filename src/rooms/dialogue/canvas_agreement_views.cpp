// What was agreed: the time before, now, and the form for one more.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/states.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/canvas_views.h"
#include "rooms/dialogue/paths.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;
using words::State;

namespace {

Html step_state(Visit& visit, const course::Step& step) {
  switch (step.state) {
    case course::StepState::done:
      return layout::state(State::good, visit.say(canvas_texts::step_done));
    case course::StepState::dropped:
      return layout::state(State::none, visit.say(canvas_texts::step_dropped));
    case course::StepState::open:
      return step.is_overdue(visit.today)
                 ? layout::late(visit.say_count(canvas_texts::days_late, visit.today - *step.due_on))
                 : layout::state(State::info, visit.say(canvas_texts::step_open));
  }
  throw std::logic_error("a step in no state");
}

std::string before_day(Visit& visit, const std::optional<Day>& day) {
  return day ? visit.say(canvas_texts::before_day, i18n::day_month(visit.language, *day, visit.today))
             : visit.say(canvas_texts::no_day);
}

}  // namespace

// What was agreed the time before opens the first movement by itself (GU-05).
Html agreed_before(Visit& visit, const Canvas& canvas) {
  if (canvas.steps_before.empty()) return {};
  const auto done =
      std::count_if(canvas.steps_before.begin(), canvas.steps_before.end(),
                    [](const course::Step& step) { return step.state == course::StepState::done; });
  const auto line =
      visit.say(canvas_texts::kept_of, static_cast<std::int64_t>(done), canvas.steps_before.size());
  const auto rows = each(canvas.steps_before, [&](const course::Step& step) {
    const auto came_of_it = when(!step.outcome.empty(), [&] { return p.cls("words")(step.outcome); });
    return li(div.cls("deal")(layout::avatar(full_name(canvas, step.owner_id)), b(step.title),
                              small(given_name(canvas, step.owner_id), " · ", step_state(visit, step))),
              came_of_it);
  });
  const std::string title = canvas.held_before
                                ? visit.say(canvas_texts::last_time,
                                            i18n::day_month(visit.language, *canvas.held_before, visit.today))
                                : visit.say(canvas_texts::last_time_plain);
  return div.cls("stack gap-2")(p.cls("sub")(layout::icon("check-circle-fill"), " ", title, " ", line),
                                ul.cls("plain-list")(rows));
}

namespace {

const course::Step* step_of(const Canvas& canvas, const Agreement& agreement) {
  for (const course::Step& step : canvas.steps) {
    if (agreement.step_id == step.id.value) return &step;
  }
  return nullptr;
}

Html deal(Visit& visit, const Canvas& canvas, const Agreement& agreement) {
  const course::Step* step = step_of(canvas, agreement);
  const auto state = when(step != nullptr, [&] { return fragment(" · ", step_state(visit, *step)); });
  const bool removable = canvas.writable() && !agreement.step_id;
  const auto remove = when(removable, [&] {
    return form.method("post")
        .action(paths::remove_agreement(canvas.talk().id, agreement.id))
        .data("here", "")(button.cls("btn quiet icon-only small")
                              .type("submit")(layout::icon("x-bold"),
                                              layout::hidden_words(visit.say(canvas_texts::remove_agreement,
                                                                             agreement.title))));
  });
  return div.cls(removable ? "deal with-end" : "deal")(
      layout::avatar(full_name(canvas, agreement.owner_id)), b(agreement.title), remove,
      small(given_name(canvas, agreement.owner_id), " · ", before_day(visit, agreement.due_on), state));
}

}  // namespace

Html deals(Visit& visit, const Canvas& canvas) {
  return each(canvas.agreements, [&](const Agreement& one) { return deal(visit, canvas, one); });
}

// ---- one more

Html agreement_id_field(const Canvas& canvas) {
  return fragment(input.type("hidden")
                      .id("sleutel-afspraak")
                      .name("sleutel")
                      .value(id_text(canvas.next_agreement.value))
                      .data("live", ""));
}

namespace {

Html owner_chip(const people::Person& person, bool checked) {
  return label.cls("chip")(
      input.cls("vh").type("radio").name("wie").value(id_text(person.id.value)).checked(checked),
      person.given_name);
}

}  // namespace

Html agreement_part(Visit& visit, const Canvas& canvas) {
  const forms::Answers& answers = canvas.agreement;
  const auto& student = canvas.seat.student();
  const auto& counsellor = canvas.seat.counsellor();
  const bool by_counsellor = answers.text("wie") == text(counsellor.id);
  const auto inside = fragment(
      agreement_form.head(visit, answers), agreement_id_field(canvas),
      agreement_form.field(visit, answers, "afspraak"),
      fieldset.cls("cluster").id("wie")(
          legend.cls("vh")(visit.say(canvas_texts::who_does_it)), forms::mistake_line(answers, "wie", "wie"),
          owner_chip(student, !by_counsellor), owner_chip(counsellor, by_counsellor)),
      agreement_form.field(visit, answers, "voor"),
      div(layout::submit(visit.say(canvas_texts::add_agreement),
                         {.icon = layout::Icon("plus-bold"), .small = true})));
  return form.cls("stack gap-2 new-deal")
      .method("post")
      .action(paths::agreements(canvas.talk().id))
      .data("here", "")(inside);
}

}  // namespace koers::dialogue::views
