// The forms of a commitment: what, who and before when; the answer of who is asked; what became of it.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/commitments/talk.h"
#include "rooms/commitments/texts.h"

namespace koers::commitments {

inline constexpr int most_days_ahead = 730;

// From which page it came, and whether that may be: a code that is known, and a name of an address.
inline void check_source(http::Visit&, forms::Typed<CommitmentDraft>& typed) {
  CommitmentDraft& draft = typed.value;
  const auto is_plain = [](char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') ||
           sign == '_';
  };
  const bool fits = from_code<CommitmentOrigin>(draft.origin).has_value() && draft.ref.size() <= 80 &&
                    std::all_of(draft.ref.begin(), draft.ref.end(), is_plain) && draft.title.size() <= 400;
  if (!fits) draft.origin = draft.ref = draft.title = "";
}

inline constexpr auto commitment_form =
    forms::form<CommitmentDraft>(
        forms::text<&CommitmentDraft::what>(
            "afspraak", {.label = texts::what, .needed = texts::what_missing, .longest = longest_what}),
        forms::choice<&CommitmentDraft::person>("afspraak-wie",
                                                {.label = texts::who, .needed = texts::who_missing}),
        forms::day<&CommitmentDraft::before>("klaar", {.label = texts::before,
                                                       .needed = texts::before_missing,
                                                       .wrong = texts::before_wrong,
                                                       .ahead = true,
                                                       .days = most_days_ahead}),
        forms::tick<&CommitmentDraft::follows>("volg", {.label = texts::follow}),
        forms::carried<&CommitmentDraft::origin>("herkomst"), forms::carried<&CommitmentDraft::ref>("bron"),
        forms::carried<&CommitmentDraft::title>("bron-naam"), forms::carried<&CommitmentDraft::unit>("deel"))
        .with(check_source);

inline void check_counter(http::Visit& visit, forms::Typed<CounterDraft>& typed) {
  if (!typed.value.before && !typed.value.person) {
    typed.refuse("liever-dag", visit.say(texts::rather_missing));
  }
}
inline constexpr auto counter_form =
    forms::form<CounterDraft>(forms::day<&CounterDraft::before>("liever-dag", {.label = texts::rather_day,
                                                                               .wrong = texts::before_wrong,
                                                                               .ahead = true,
                                                                               .days = most_days_ahead}),
                              forms::choice<&CounterDraft::person>(
                                  "liever-wie", {.label = texts::rather_who, .none = texts::nobody_else}),
                              forms::text<&CounterDraft::words>(
                                  "liever-waarom", {.label = texts::rather_words, .longest = longest_reason}))
        .with(check_counter);

struct ReasonDraft {
  std::string words{};
};
inline constexpr auto decline_form = forms::form<ReasonDraft>(forms::text<&ReasonDraft::words>(
    "nee-want", {.label = texts::cannot_words, .needed = texts::cannot_missing, .longest = longest_reason}));
inline constexpr auto let_go_form = forms::form<ReasonDraft>(forms::text<&ReasonDraft::words>(
    "los-want", {.label = texts::let_go_why, .needed = texts::let_go_missing, .longest = longest_reason}));

inline constexpr auto move_form = forms::form<MoveDraft>(
    forms::day<&MoveDraft::before>("nieuwe-dag", {.label = texts::new_day,
                                                  .needed = texts::before_missing,
                                                  .wrong = texts::before_wrong,
                                                  .ahead = true,
                                                  .days = most_days_ahead}),
    forms::text<&MoveDraft::words>(
        "anders-want",
        {.label = texts::why_other, .needed = texts::why_other_missing, .longest = longest_reason}));

struct ColleagueDraft {
  std::optional<Id<people::Person>> person{};
};
inline constexpr auto pass_on_form = forms::form<ColleagueDraft>(
    forms::choice<&ColleagueDraft::person>("wie-nu", {.label = texts::who, .needed = texts::who_missing}));

inline constexpr forms::Choice talk_choices[] = {
    {"today", texts::yes_today}, {"earlier", texts::yes_earlier}, {"not_yet", texts::not_yet}};
inline void check_talk(http::Visit& visit, forms::Typed<TalkDraft>& typed) {
  if (typed.value.when == TalkDay::earlier && !typed.value.on) {
    typed.refuse("gesproken-op", visit.say(texts::which_day_missing));
  }
}
inline constexpr auto talk_form =
    forms::form<TalkDraft>(
        forms::choice<&TalkDraft::when>(
            "gesproken",
            {.label = texts::was_it_talked, .needed = texts::talk_missing, .choices = talk_choices}),
        forms::day<&TalkDraft::on>("gesproken-op",
                                   {.label = texts::which_day, .hint = texts::which_day_hint, .past = true}),
        forms::text<&TalkDraft::words>(
            "gesproken-over",
            {.label = texts::what_was_agreed, .hint = texts::two_read, .longest = 500, .rows = 1}))
        .with(check_talk);

}  // namespace koers::commitments
