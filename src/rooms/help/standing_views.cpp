// How help outside the school stands: the same words for who guides and for the student.

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/help/outside_forms.h"
#include "rooms/help/outside_views.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
using layout::Passed;
using words::State;
namespace texts = outside_texts;

Html state_of(const Visit& visit, const OutsideHelp& one) {
  const auto until = [&](const i18n::Text& words) {
    return visit.say(words, i18n::day_month(visit.language, one.until_on, visit.today));
  };
  switch (one.state) {
    case HelpState::asked:
      if (!one.is_asked(visit.today)) return layout::tag(visit.say(texts::state_unanswered));
      return layout::state(State::attention, visit.say(texts::state_waits));
    case HelpState::parent:
      return layout::state(State::attention, visit.say(texts::state_parent));
    case HelpState::agreed:
    case HelpState::contact:
    case HelpState::busy:
      return one.holds(visit.today) ? layout::state(State::good, until(texts::state_runs))
                                    : layout::state(State::attention, until(texts::state_ended));
    case HelpState::back:
      return layout::state(State::good, visit.say(texts::state_back));
    case HelpState::refused:
      return layout::tag(visit.say(texts::state_refused));
    case HelpState::stopped:
      return layout::tag(visit.say(one.withdrawn_at ? texts::state_stopped : texts::state_taken_back));
  }
  return {};
}

Html way_of(const Visit& visit, const OutsideHelp& one) {
  const auto on = [&](const std::optional<Day>& day) {
    return day ? i18n::day_month(visit.language, *day, visit.today) : std::string();
  };
  const auto at = [&](const std::optional<Instant>& when) {
    return on(when ? std::optional(day_of(*when)) : std::nullopt);
  };
  const int reached = one.state == HelpState::back      ? 5
                      : one.state == HelpState::busy    ? 4
                      : one.state == HelpState::contact ? 3
                      : one.state == HelpState::agreed  ? 2
                                                        : 1;
  const std::pair<i18n::Text, std::string> steps[] = {{texts::step_asked, at(one.asked_at)},
                                                      {texts::step_yes, at(one.given_at)},
                                                      {texts::step_contact, on(one.contact_on)},
                                                      {texts::step_busy, ""},
                                                      {texts::step_back, at(one.report_agreed_at)}};
  std::vector<layout::Station> all;
  for (const auto& [label, line] : steps) {
    const int place = static_cast<int>(all.size());
    all.push_back({.label = visit.say(label),
                   .line = line,
                   .passed = place < reached    ? Passed::done
                             : place == reached ? Passed::now
                                                : Passed::later});
  }
  return layout::stations(all, "year-path");
}

std::string known_words(const Visit& visit, const OutsideHelp& one) {
  std::string words;
  for (const Known known : known_of(one.may_know)) {
    words += (words.empty() ? "" : " · ") + visit.say(forms::choice_of(known_choices, known).label);
  }
  return words.empty() ? visit.say(texts::knows_nothing) : words;
}

Html dates_of(const Visit& visit, const OutsideHelp& one) {
  std::vector<std::string> all;
  const auto add = [&](const i18n::Text& words, Day on) {
    all.push_back(visit.say(words, i18n::day_with_year(visit.language, on)));
  };
  if (one.given_at) add(texts::given_on, day_of(*one.given_at));
  if (one.parent_agreed_on) add(texts::parent_said, *one.parent_agreed_on);
  if (one.withdrawn_at) {
    add(one.state == HelpState::refused ? texts::refused_on : texts::stopped_on, day_of(*one.withdrawn_at));
  }
  return when(!all.empty(), [&] { return layout::sub(layout::join(all)); });
}

}  // namespace koers::help::views
