// What a student says of himself: all of it at once, then its parts one by one.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/profile/statement.h"
#include "rooms/profile/texts.h"

namespace koers::profile {

inline constexpr auto sentence_field =
    forms::text<&SelfDraft::sentence>("zin", {.label = texts::sentence_label,
                                              .hint = texts::sentence_hint,
                                              .longest = longest_self_sentence,
                                              .rows = 2});
inline constexpr auto audience_field =
    forms::choice<&SelfDraft::audience>("wie", {.label = texts::who_title, .heading = 2});

// The words to choose from depend on the part, the experiences are the student's own: both come from the
// page.
inline constexpr auto statement_form =
    forms::form<SelfDraft>(
        forms::text<&SelfDraft::own_name>("naam",
                                          {.label = texts::own_words_label, .longest = longest_self_name}),
        forms::choice<&SelfDraft::word>("woord", {.label = texts::choose_word, .hidden_label = true}),
        sentence_field,
        forms::choices<&SelfDraft::experiences>(
            "ervaring",
            {.label = texts::which_experience, .hint = texts::which_experience_hint, .heading = 2}),
        audience_field)
        .with([](http::Visit& visit, forms::Typed<SelfDraft>& typed) {
          SelfDraft& draft = typed.value;
          if (draft.own_name.empty() && draft.word.empty()) typed.refuse("naam", visit.say(texts::missing));
          // Own words go before a word from the list that is still ticked.
          if (!draft.own_name.empty()) draft.word.clear();
        });

inline constexpr auto sentence_form = forms::form<SelfDraft>(sentence_field);
inline constexpr auto audience_form = forms::form<SelfDraft>(audience_field);

struct Proof {
  std::optional<Id<Experience>> experience;
};
inline constexpr auto proof_form =
    forms::form<Proof>(forms::choice<&Proof::experience>("ervaring", {.label = texts::which_experience}));

}  // namespace koers::profile
