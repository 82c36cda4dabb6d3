// What is typed of the sheet: a text for each topic, which topics lie on the table, and experiences.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/intake/sheet.h"
#include "rooms/intake/texts.h"

namespace koers::intake {

struct TopicQuestion {
  i18n::Text label;
  i18n::Text hint{"", ""};
};

constexpr TopicQuestion question_of(Topic topic) {
  switch (topic) {
    case Topic::before:
      return {texts::before, texts::before_hint};
    case Topic::years:
      return {texts::years, texts::years_hint};
    case Topic::job:
      return {texts::job, texts::job_hint};
    case Topic::home:
      return {texts::home, texts::home_hint};
    case Topic::sport:
      return {texts::sport, texts::sport_hint};
    case Topic::volunteering:
      return {texts::volunteering, texts::volunteering_hint};
    case Topic::worked:
      return {texts::worked, texts::worked_hint};
    case Topic::not_again:
      return {texts::not_again, texts::not_again_hint};
    case Topic::missing:
      break;
  }
  return {texts::missing};
}

template <std::size_t place>
consteval forms::Field<SheetDraft> words_field() {
  forms::Field<SheetDraft> field;
  field.name = code(topics[place]);
  field.details = {.label = question_of(topics[place]).label,
                   .hint = question_of(topics[place]).hint,
                   .longest = longest_words,
                   .rows = 2,
                   .hidden_label = is_outside_school(topics[place])};
  field.put = [](void* draft, const forms::Texts& typed) {
    return forms::read_value(typed, static_cast<SheetDraft*>(draft)->words[place]);
  };
  field.get = [](const void* draft) {
    return forms::texts_of(static_cast<const SheetDraft*>(draft)->words[place]);
  };
  return field;
}

// Nothing without words can lie on the table.
inline void see_that_there_are_words(http::Visit& visit, forms::Typed<SheetDraft>& typed) {
  for (const Topic topic : typed.value.laid) {
    if (typed.value.words[place_of(topic)].empty())
      typed.refuse(code(topic), visit.say(texts::words_missing));
  }
}

inline constexpr auto sheet_form =
    forms::form<SheetDraft>(words_field<0>(), words_field<1>(), words_field<2>(), words_field<3>(),
                            words_field<4>(), words_field<5>(), words_field<6>(), words_field<7>(),
                            words_field<8>(),
                            forms::choices<&SheetDraft::laid>("tafel", {.label = texts::on_table}),
                            forms::choices<&SheetDraft::experiences>(
                                "ervaring", {.label = texts::from_before, .hint = texts::from_before_hint}))
        .with(see_that_there_are_words);
static_assert(topics.size() == 9, "a field for each topic");

}  // namespace koers::intake
