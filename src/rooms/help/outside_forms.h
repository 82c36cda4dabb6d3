// What is typed of help outside the school: what is asked of the student, and what happened.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/help/outside_help.h"
#include "rooms/help/outside_texts.h"

namespace koers::help {

inline constexpr int longest_question = 600;  // signs
inline constexpr int longest_report = 1'000;

// The words of what they may know, for both sides.
inline constexpr forms::Choice known_choices[] = {{"name", outside_texts::knows_name},
                                                  {"reach", outside_texts::knows_reach},
                                                  {"question", outside_texts::knows_question},
                                                  {"talks", outside_texts::knows_talks}};
inline constexpr forms::Choice first_choices[] = {{"student", outside_texts::first_student},
                                                  {"together", outside_texts::first_together},
                                                  {"guide", outside_texts::first_guide}};

// An address of the directory, or a name of another one.
inline void refuse_without_address(http::Visit& visit, forms::Typed<OutsideDraft>& typed) {
  if (typed.value.address || !typed.value.name.empty()) return;
  typed.refuse("adres", visit.say(outside_texts::address_missing));
}

inline constexpr auto outside_form =
    forms::form<OutsideDraft>(
        forms::choice<&OutsideDraft::address>("adres", {.label = outside_texts::address,
                                                        .hint = outside_texts::address_hint,
                                                        .none = outside_texts::other_address}),
        forms::text<&OutsideDraft::name>("naam",
                                         {.label = outside_texts::other_name, .longest = longest_name}),
        forms::text<&OutsideDraft::contact>("contact",
                                            {.label = outside_texts::other_contact, .longest = longest_line}),
        forms::text<&OutsideDraft::question>("vraag", {.label = outside_texts::question,
                                                       .hint = outside_texts::question_hint,
                                                       .needed = outside_texts::question_missing,
                                                       .longest = longest_question,
                                                       .rows = 3}),
        forms::choices<&OutsideDraft::may_know>("weten", {.label = outside_texts::may_know,
                                                          .hint = outside_texts::may_know_hint,
                                                          .choices = known_choices,
                                                          .look = forms::Look::rounds}),
        forms::day<&OutsideDraft::until_on>("tot", {.label = outside_texts::until,
                                                    .needed = outside_texts::until_missing,
                                                    .wrong = outside_texts::until_missing,
                                                    .ahead = true,
                                                    .days = 365}),
        forms::choice<&OutsideDraft::first_contact>(
            "eerste", {.label = outside_texts::first, .choices = first_choices, .look = forms::Look::rounds}))
        .with(refuse_without_address);
inline forms::Givens outside_givens(const std::string& student, const std::vector<HelpAddress>& addresses,
                                    Day today) {
  std::vector<layout::Option> options;
  for (const HelpAddress& one : addresses) options.push_back({text(one.id), one.name});
  return {{"adres", {.options = std::move(options)}},
          {"vraag", {.name = student}},
          {"eerste", {.name = student}},
          {"tot", {.first = today + 1}}};
}

struct NoteDraft {
  std::string words{};
  std::optional<Day> on{};
};
inline constexpr auto parent_form = forms::form<NoteDraft>(forms::day<&NoteDraft::on>(
    "ouderdag", {.label = outside_texts::parent_on, .needed = outside_texts::parent_missing, .past = true}));
inline constexpr auto contact_form = forms::form<NoteDraft>(forms::day<&NoteDraft::on>(
    "contactdag",
    {.label = outside_texts::contact_on, .needed = outside_texts::contact_missing, .past = true}));
inline forms::Givens contact_givens(const OutsideHelp& help) {
  forms::Given given;
  if (help.given_at) given.first = day_of(*help.given_at);
  return {{"contactdag", std::move(given)}};
}
inline constexpr auto report_form =
    forms::form<NoteDraft>(forms::text<&NoteDraft::words>("terug", {.label = outside_texts::report,
                                                                    .hint = outside_texts::report_hint,
                                                                    .needed = outside_texts::report_missing,
                                                                    .longest = longest_report,
                                                                    .rows = 3}));
inline forms::Givens report_givens(const std::string& student) { return {{"terug", {.name = student}}}; }
inline constexpr auto own_report_form =
    forms::form<NoteDraft>(forms::text<&NoteDraft::words>("terug", {.label = outside_texts::own_report,
                                                                    .hint = outside_texts::own_report_hint,
                                                                    .needed = outside_texts::report_missing,
                                                                    .longest = longest_report,
                                                                    .rows = 3}));

// A yes, with what Koers does not know.
struct YesDraft {
  std::optional<Age> age{};
};
inline constexpr forms::Choice age_choices[] = {{"16", outside_texts::age_16},
                                                {"jonger", outside_texts::age_younger}};
inline constexpr auto yes_form =
    forms::form<YesDraft>(forms::choice<&YesDraft::age>("leeftijd", {.label = outside_texts::age,
                                                                     .hint = outside_texts::age_hint,
                                                                     .needed = outside_texts::age_missing,
                                                                     .choices = age_choices,
                                                                     .look = forms::Look::rounds}));

}  // namespace koers::help
