// What a team typed: read, checked, and turned into a moment or an option.
#include <algorithm>
#include <charconv>

#include "platform/base/bsn.h"
#include "rooms/choices/asked.h"
#include "rooms/choices/choice_team.h"

namespace koers::choices {

using organisation::Programme;
using organisation::Team;

namespace {

std::optional<int> small_number(const std::string& words, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error != std::errc() || end != words.data() + words.size() || value < least || value > most) {
    return std::nullopt;
  }
  return value;
}

template <class Thing>
std::optional<Id<Thing>> id_in(const std::string& words) {
  const auto value = parse_id_text(words);
  return value ? std::optional<Id<Thing>>(Id<Thing>{*value}) : std::nullopt;
}

// A day of this century, so that counting with it stays within bounds.
std::optional<Day> day_in(const std::string& words) {
  const auto day = parse_day(words);
  if (!day || *day < make_day(2000, 1, 1) || *day > make_day(2099, 12, 31)) return std::nullopt;
  return day;
}

}  // namespace

std::vector<MomentDraft::Flaw> MomentDraft::flaws(const ChoiceMaker& me,
                                                  const std::vector<Programme>& programmes) const {
  std::vector<Flaw> flaws;
  const auto own_team = id_in<Team>(team);
  if (!own_team || !me.is_of(*own_team)) flaws.push_back(Flaw::team_unknown);
  const auto own_programme = id_in<Programme>(programme);
  const bool known = std::any_of(programmes.begin(), programmes.end(), [&](const Programme& one) {
    return one.id == own_programme && one.team_id == own_team;
  });
  if (!programme.empty() && !known) flaws.push_back(Flaw::programme_unknown);
  if (title.empty()) flaws.push_back(Flaw::title_missing);
  if (title.size() > longest_choice_title || explanation.size() > longest_explanation) {
    flaws.push_back(Flaw::too_long);
  }
  if (mentions_bsn(title) || mentions_bsn(explanation)) flaws.push_back(Flaw::holds_number);
  const auto opens = day_in(opens_on), closes = day_in(closes_on);
  const auto optional_day_is_wrong = [](const std::string& words) {
    return !words.empty() && !day_in(words);
  };
  if (!opens || !closes || optional_day_is_wrong(change_until) || optional_day_is_wrong(starts_on) ||
      optional_day_is_wrong(look_back_on)) {
    flaws.push_back(Flaw::day_missing);
    return flaws;
  }
  const auto changes = day_in(change_until), looks_back = day_in(look_back_on);
  if (*closes < *opens || (changes && *changes < *closes) || (looks_back && *looks_back <= *closes)) {
    flaws.push_back(Flaw::days_out_of_order);
  }
  return flaws;
}

ChoiceMoment MomentDraft::moment(Id<ChoiceMoment> id) const {
  return {.id = id,
          .team_id = id_in<Team>(team).value(),
          .programme_id = id_in<Programme>(programme),
          .year_of_study = small_number(year, 0, 4).value_or(0),
          .kind = from_code<MomentKind>(kind).value_or(MomentKind::elective),
          .title = title,
          .explanation = explanation,
          .opens_on = day_in(opens_on).value(),
          .closes_on = day_in(closes_on).value(),
          .change_until = day_in(change_until).value_or(day_in(closes_on).value()),
          .starts_on = day_in(starts_on),
          .look_back_on = day_in(look_back_on)};
}

MomentDraft draft_of(const ChoiceMoment& moment) {
  const auto day = [](const std::optional<Day>& one) { return one ? text(*one) : std::string(); };
  return {.team = text(moment.team_id),
          .programme = moment.programme_id ? text(*moment.programme_id) : "",
          .year = std::to_string(moment.year_of_study),
          .kind = std::string(code(moment.kind)),
          .title = moment.title,
          .explanation = moment.explanation,
          .opens_on = day(moment.opens_on),
          .closes_on = day(moment.closes_on),
          .change_until = day(moment.change_until),
          .starts_on = day(moment.starts_on),
          .look_back_on = day(moment.look_back_on)};
}

std::vector<OptionDraft::Flaw> OptionDraft::flaws() const {
  std::vector<Flaw> flaws;
  if (title.empty()) flaws.push_back(Flaw::title_missing);
  bool long_line = false;
  for (const std::string* line : {&title, &place, &day, &code})
    long_line |= line->size() > longest_choice_line;
  if (long_line || explanation.size() > longest_explanation) flaws.push_back(Flaw::too_long);
  if (mentions_bsn(title) || mentions_bsn(explanation) || mentions_bsn(place) || mentions_bsn(day)) {
    flaws.push_back(Flaw::holds_number);
  }
  if (!places.empty() && !small_number(places, 1, most_places)) flaws.push_back(Flaw::places_not_a_number);
  const bool unknown =
      std::any_of(asks.begin(), asks.end(), [](const std::string& one) { return !asked_word(one); });
  if (unknown || asks.size() > most_asks) flaws.push_back(Flaw::word_unknown);
  return flaws;
}

ChoiceOption OptionDraft::option(Id<ChoiceOption> id) const {
  std::string words;
  for (const std::string& one : asks) words += (words.empty() ? "" : " ") + one;
  return {.id = id,
          .title = title,
          .explanation = explanation,
          .place = place,
          .day = day,
          .places = small_number(places, 1, most_places),
          .asks = words,
          .code = code};
}

OptionDraft draft_of(const ChoiceOption& option) {
  OptionDraft draft{.title = option.title,
                    .explanation = option.explanation,
                    .place = option.place,
                    .day = option.day,
                    .places = option.places ? std::to_string(*option.places) : "",
                    .code = option.code,
                    .asks = {}};
  for (const AskedWord& word : asked_words(option.asks)) draft.asks.push_back(word.code());
  return draft;
}

}  // namespace koers::choices
