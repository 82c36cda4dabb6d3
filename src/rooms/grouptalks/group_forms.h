// What is typed at a group talk.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/grouptalks/group_talk.h"
#include "rooms/grouptalks/texts.h"

namespace koers::grouptalks {

// The page gives the students to choose from.
inline constexpr auto group_form =
    forms::form<GroupDraft>(forms::text<&GroupDraft::topic>("onderwerp", {.label = texts::topic,
                                                                          .hint = texts::topic_hint,
                                                                          .needed = texts::topic_missing,
                                                                          .longest = 160}),
                            forms::choices<&GroupDraft::students>("wie", {.label = texts::who}))
        .with([](http::Visit& visit, forms::Typed<GroupDraft>& typed) {
          if (typed.value.students.size() < fewest_students) typed.refuse("wie", visit.say(texts::too_few));
          if (typed.value.students.size() > most_students) typed.refuse("wie", visit.say(texts::too_many));
        });

inline constexpr auto board_form = forms::form<BoardDraft>(
    forms::text<&BoardDraft::words>(
        "tekst", {.label = texts::write, .needed = texts::words_missing, .longest = 400, .rows = 2}),
    forms::tick<&BoardDraft::is_signed>("naam", {.label = texts::sign}));

inline constexpr auto own_form = forms::form<OwnWords>(
    forms::text<&OwnWords::words>("eigen", {.label = texts::own_words, .longest = 2'000, .rows = 4}));

inline constexpr auto step_form = forms::form<StepDraft>(
    forms::text<&StepDraft::title>("stap",
                                   {.label = texts::step, .needed = texts::step_missing, .longest = 160}),
    forms::day<&StepDraft::due_on>(
        "voor", {.label = texts::before, .needed = texts::before_missing, .ahead = true, .days = 800}));

inline constexpr auto end_form = forms::form<GroupClosing>(
    forms::number<&GroupClosing::minutes>("minuten", {.label = texts::minutes,
                                                      .needed = texts::minutes_wrong,
                                                      .wrong = texts::minutes_wrong,
                                                      .least = 1,
                                                      .most = 240}),
    forms::choices<&GroupClosing::present>("erbij", {.label = texts::present}));

inline forms::Given one_of(const std::vector<people::Person>& students) {
  std::vector<layout::Option> options;
  for (const auto& one : students) options.push_back({text(one.id), one.full_name()});
  return {.options = std::move(options)};
}

}  // namespace koers::grouptalks
