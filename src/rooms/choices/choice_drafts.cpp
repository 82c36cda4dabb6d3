// What a team typed, as a moment or an option, and back; and what of it does not fit together.
#include "rooms/choices/choice_team_forms.h"
#include "rooms/choices/requirement.h"

namespace koers::choices {

namespace texts = choice_team_texts;

MomentDraft draft_of(const ChoiceMoment& moment) {
  return {.team_id = moment.team_id,
          .programme_id = moment.programme_id,
          .year_of_study = moment.year_of_study,
          .kind = moment.kind,
          .title = moment.title,
          .explanation = moment.explanation,
          .opens_on = moment.opens_on,
          .closes_on = moment.closes_on,
          .change_until = moment.change_until,
          .starts_on = moment.starts_on,
          .look_back_on = moment.look_back_on};
}

void put(const MomentDraft& draft, ChoiceMoment& moment) {
  moment.programme_id = draft.programme_id;
  moment.year_of_study = draft.year_of_study;
  moment.kind = draft.kind;
  moment.title = draft.title;
  moment.explanation = draft.explanation;
  moment.opens_on = draft.opens_on.value();
  moment.closes_on = draft.closes_on.value();
  moment.change_until = draft.change_until.value_or(moment.closes_on);
  moment.starts_on = draft.starts_on;
  moment.look_back_on = draft.look_back_on;
}

OptionDraft draft_of(const ChoiceOption& option) {
  OptionDraft draft{.title = option.title,
                    .explanation = option.explanation,
                    .place = option.place,
                    .day = option.day,
                    .places = option.places,
                    .code = option.code,
                    .asks = {}};
  for (const Requirement& word : requirements_in(option.asks)) draft.asks.push_back(word.code());
  return draft;
}

void put(const OptionDraft& draft, ChoiceOption& option) {
  option.title = draft.title;
  option.explanation = draft.explanation;
  option.place = draft.place;
  option.day = draft.day;
  option.places = draft.places;
  option.code = draft.code;
  option.asks.clear();
  for (const std::string& one : draft.asks) option.asks += (option.asks.empty() ? "" : " ") + one;
}

void put_days_in_order(http::Visit& visit, forms::Typed<MomentDraft>& typed) {
  // A day that cannot be read is mistake enough.
  const auto day = [&](const char* field, const std::optional<Day>& value) {
    return typed.mistake(field).empty() ? value : std::nullopt;
  };
  const auto opens = day("open", typed.value.opens_on), closes = day("dicht", typed.value.closes_on);
  const auto changes = day("wissel", typed.value.change_until);
  const auto looks_back = day("terugkijken", typed.value.look_back_on);
  const std::string words = visit.say(texts::days_out_of_order);
  if (opens && closes && *closes < *opens) typed.refuse("dicht", words);
  if (closes && changes && *changes < *closes) typed.refuse("wissel", words);
  if (closes && looks_back && *looks_back <= *closes) typed.refuse("terugkijken", words);
}

void count_requirements(http::Visit& visit, forms::Typed<OptionDraft>& typed) {
  if (typed.value.asks.size() > most_asks) typed.refuse("vraagt", visit.say(texts::word_unknown));
}

forms::Givens moment_givens(const http::Visit& visit,
                            const std::vector<organisation::Programme>& programmes) {
  std::vector<layout::Option> options;
  for (const auto& programme : programmes) options.push_back({text(programme.id), programme.name});
  std::vector<layout::Option> years{{"0", visit.say(texts::every_year)}};
  for (int year = 1; year <= 4; ++year) {
    years.push_back({std::to_string(year), visit.say(texts::year_n, year)});
  }
  forms::Givens givens{{"soort", {.is_needed = true}},
                       {"opleiding", {.options = std::move(options)}},
                       {"leerjaar", {.options = std::move(years), .is_needed = true}}};
  // Days of this century, so that counting with them stays within bounds.
  for (const char* day : {"open", "dicht", "wissel", "begin", "terugkijken"}) {
    givens.push_back({day, {.first = make_day(2000, 1, 1), .last = make_day(2099, 12, 31)}});
  }
  return givens;
}

forms::Givens option_givens(const http::Visit& visit) {
  std::vector<layout::Option> words;
  for (const Requirement& word : all_requirements()) {
    words.push_back({word.code(), word.word->name.in(visit.language)});
  }
  return {{"vraagt", {.options = std::move(words)}}};
}

}  // namespace koers::choices
