#include "rooms/placements/expectation_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/expectation_forms.h"
#include "rooms/placements/paths.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;

namespace {

Html line_of(Visit& visit, const PlacementPact& of, const Expectation& line,
             const forms::Returned& returned) {
  const auto said = std::find_if(of.happenings.begin(), of.happenings.end(),
                                 [&](const Happening& one) { return one.number == line.number; });
  const bool is_said = said != of.happenings.end();
  Html state;
  HappeningDraft draft;
  if (is_said) {
    draft = {said->outcome, said->words};
    const auto tone =
        said->outcome == ExpectationOutcome::happened ? words::State::good : words::State::nearly;
    state =
        fragment(layout::state(tone, visit.say(forms::choice_of(outcome_choices, said->outcome).label)),
                 when(!said->words.empty(), [&] { return p(said->words); }),
                 layout::sub(visit.say(expectation_texts::said_by, said->said_by,
                                       i18n::day_month(visit.language, day_of(said->said_at), visit.today))));
  }
  const std::string suffix = "-lijn-" + std::to_string(line.number);
  if (of.seat.may_write()) {
    state += happening_form.fold(visit, visit.say(expectation_texts::say_it),
                                 returned.or_start(happening_form, draft, suffix),
                                 {.action = paths::happening(of.seat.placement().id, line.number),
                                  .submit = visit.say(expectation_texts::save),
                                  .suffix = suffix});
  }
  return div.cls("expect stack gap-2")(b(line.words), state);
}

}  // namespace

Html placement_pact_card(Visit& visit, const PlacementPact& of, const forms::Returned& returned) {
  if (!of.pact) return {};
  const std::string until = i18n::day_month(visit.language, of.pact->until_on, visit.today);
  const auto& words =
      of.pact->until_on < visit.today ? expectation_texts::ended : expectation_texts::in_force;
  const Html head = layout::section_head(
      "afgesproken", visit.say(expectation_texts::agreed_with, of.seat.placement().company),
      layout::sub(visit.say(words, until)));
  return layout::card({.labelled_by = "afgesproken"},
                      fragment(head, each(of.pact->lines, [&](const Expectation& line) {
                                 return line_of(visit, of, line, returned);
                               })));
}

}  // namespace koers::placements::views
