// The forms of this room.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/support/agreement.h"
#include "rooms/support/texts.h"

namespace koers::support {

struct AskDraft {
  std::optional<Id<people::Person>> officer{};
  std::string words;
};
inline constexpr auto ask_form =
    forms::form<AskDraft>(forms::choice<&AskDraft::officer>(
                              "medewerker", {.label = texts::ask_whom, .needed = texts::ask_whom_missing}),
                          forms::text<&AskDraft::words>("nodig", {.label = texts::ask_words,
                                                                  .hint = texts::ask_hint,
                                                                  .needed = texts::ask_missing,
                                                                  .longest = longest_words,
                                                                  .rows = 3}));

struct StartDraft {
  std::string number;
};
inline constexpr auto start_form = forms::form<StartDraft>(forms::text<&StartDraft::number>(
    "nummer", {.label = texts::start_number, .needed = texts::start_number_missing, .longest = 40}));

struct LineDraft {
  std::string what, how;
};
inline constexpr auto line_form = forms::form<LineDraft>(
    forms::text<&LineDraft::what>("wat-af", {.label = texts::what,
                                             .hint = texts::what_hint,
                                             .needed = texts::what_missing,
                                             .longest = longest_what}),
    forms::text<&LineDraft::how>("hoe-af", {.label = texts::how, .longest = longest_words, .rows = 2}));

struct WorksDraft {
  std::string words;
};
inline constexpr auto works_form = forms::form<WorksDraft>(
    forms::text<&WorksDraft::words>("werkt", {.label = texts::works, .longest = longest_words, .rows = 2}));

enum class SignAge { alone, with_parent };
struct SignDraft {
  std::string name;
  std::optional<SignAge> age{};
  std::string parent;
  std::string text_hash;
};
}  // namespace koers::support

template <>
struct koers::Codes<koers::support::SignAge> {
  using enum koers::support::SignAge;
  static constexpr std::array list{std::pair{alone, "alone"}, std::pair{with_parent, "with_parent"}};
};

namespace koers::support {

inline constexpr forms::Choice age_choices[] = {{"alone", texts::old_enough},
                                                {"with_parent", texts::younger}};
// Who is younger has a parent beside; a name that is not meant is not kept.
inline void check_signing(http::Visit& visit, forms::Typed<SignDraft>& typed) {
  if (typed.value.age != SignAge::with_parent) typed.value.parent.clear();
  if (typed.value.age == SignAge::with_parent && typed.value.parent.empty()) {
    typed.refuse("ouder", visit.say(texts::parent_missing));
  }
}
inline constexpr auto sign_form =
    forms::form<SignDraft>(
        forms::text<&SignDraft::name>(
            "naam-af",
            {.label = texts::sign_name, .needed = texts::sign_name_missing, .longest = longest_name}),
        forms::choice<&SignDraft::age>("leeftijd", {.label = texts::how_old,
                                                    .needed = texts::how_old_missing,
                                                    .choices = age_choices,
                                                    .look = forms::Look::rounds}),
        forms::text<&SignDraft::parent>(
            "ouder", {.label = texts::parent_name, .hint = texts::parent_hint, .longest = longest_name}),
        forms::carried<&SignDraft::text_hash>("gelezen"))
        .with(check_signing);

struct WordsDraft {
  std::string words;
};
inline constexpr auto evaluation_form =
    forms::form<WordsDraft>(forms::text<&WordsDraft::words>("terugblik", {.label = texts::evaluate_words,
                                                                          .needed = texts::evaluate_missing,
                                                                          .longest = longest_words,
                                                                          .rows = 2}));
inline constexpr auto stop_form = forms::form<WordsDraft>(forms::text<&WordsDraft::words>(
    "stopt",
    {.label = texts::stop_words, .needed = texts::stop_missing, .longest = longest_words, .rows = 2}));
inline constexpr auto refuse_form = forms::form<WordsDraft>(forms::text<&WordsDraft::words>(
    "weigering",
    {.label = texts::refuse_words, .needed = texts::refuse_missing, .longest = longest_words, .rows = 2}));

struct ShownDraft {
  std::optional<Id<AgreementLine>> line{};
  std::string receiver;
  std::optional<Day> until_on{};
};
inline constexpr auto show_form = forms::form<ShownDraft>(
    forms::choice<&ShownDraft::line>("welke-regel",
                                     {.label = texts::show_line, .needed = texts::show_line_missing}),
    forms::text<&ShownDraft::receiver>("voor-wie", {.label = texts::show_whom,
                                                    .hint = texts::show_whom_hint,
                                                    .needed = texts::show_whom_missing,
                                                    .longest = longest_name}),
    forms::day<&ShownDraft::until_on>(
        "tot-dag",
        {.label = texts::show_until, .needed = texts::show_until_missing, .ahead = true, .days = 366}));

}  // namespace koers::support
