#include "rooms/quality/wording.h"

#include <cmath>

#include "platform/i18n/dates.h"
#include "rooms/quality/texts.h"

namespace koers::quality {
namespace {

// Of "per 100 students" only a whole number is said (quantities.h).
int digits_of(const Indicator& indicator) {
  return indicator.unit == FigureUnit::number && indicator.measure.per == 1 ? 1 : 0;
}

double rounded(double value, int digits) {
  const double scale = std::pow(10.0, digits);
  return std::round(value * scale) / scale;
}

bool reaches(const Indicator& indicator, double value) {
  return state_of(indicator, value) == words::State::good;
}

std::string unit_text(Language language, const Indicator& indicator) {
  if (indicator.unit == FigureUnit::percent) return "%";
  if (indicator.unit == FigureUnit::months) return " " + i18n::say(language, texts::months_unit);
  return "";
}

std::string with_unit(Language language, const Indicator& indicator, double value, int digits) {
  return i18n::decimal(language, rounded(value, digits), digits) + unit_text(language, indicator);
}

}  // namespace

std::string whole_number(Language language, std::int64_t value) {
  std::string text = std::to_string(value);
  const char sign = language == Language::nl ? '.' : ',';
  for (std::size_t at = text.size(); at > 3 && at - 3 > (value < 0 ? 1U : 0U); at -= 3)
    text.insert(at - 3, 1, sign);
  return text;
}

namespace {

// As many as it takes to be on the same side of the target as the value is.
int digits_of(const Indicator& indicator, double value) {
  int digits = digits_of(indicator);
  while (digits < 2 && indicator.target &&
         reaches(indicator, rounded(value, digits)) != reaches(indicator, value)) {
    ++digits;
  }
  return digits;
}

}  // namespace

std::string value_text(Language language, const Indicator& indicator, double value) {
  return with_unit(language, indicator, value, digits_of(indicator, value));
}

std::optional<Counted> counted(const Indicator& indicator, const PublishedReading& published) {
  if (published.status != CellStatus::exact || !indicator.is_part_of_whole() || published.tally.whole == 0) {
    return std::nullopt;
  }
  return Counted{published.tally.part, published.tally.whole};
}

std::string figure_number(const Indicator& indicator, const PublishedReading& published) {
  if (!published.value) return "";
  double value = *published.value;
  int digits = 0;
  if (published.status == CellStatus::top_coded) value = std::floor(value);
  if (published.status == CellStatus::bottom_coded) value = std::ceil(value);
  if (published.status == CellStatus::exact) digits = digits_of(indicator, value);
  return i18n::decimal(Language::en, rounded(value, digits), digits);
}

namespace {

std::string figure_in(Language language, const Indicator& indicator, const PublishedReading& published,
                      const i18n::Text& more_than, const i18n::Text& less_than) {
  if (!published.value) return "";
  if (published.status == CellStatus::top_coded) {
    return i18n::say(language, more_than, with_unit(language, indicator, std::floor(*published.value), 0));
  }
  if (published.status == CellStatus::bottom_coded) {
    return i18n::say(language, less_than, with_unit(language, indicator, std::ceil(*published.value), 0));
  }
  return value_text(language, indicator, *published.value);
}

}  // namespace

std::string figure_text(Language language, const Indicator& indicator, const PublishedReading& published) {
  return figure_in(language, indicator, published, texts::more_than, texts::less_than);
}

std::string short_figure_text(Language language, const Indicator& indicator,
                              const PublishedReading& published) {
  return figure_in(language, indicator, published, texts::more_than_short, texts::less_than_short);
}

std::string target_text(Language language, const Indicator& indicator) {
  if (!indicator.target) return "";
  const auto& words = indicator.better == Better::higher ? texts::target : texts::target_at_most;
  const double target = *indicator.target;
  const int digits = rounded(target, 0) == target ? 0 : 1;
  return i18n::say(language, words, with_unit(language, indicator, target, digits));
}

std::string counted_text(Language language, const Indicator& indicator, const PublishedReading& published) {
  const auto said = counted(indicator, published);
  if (!said) return "";
  return i18n::say(language, texts::counted_of, whole_number(language, said->part),
                   whole_number(language, said->whole));
}

std::string withheld_text(Language language, const PublishedReading& published) {
  switch (published.reason) {
    case Reason::gives_away:
      return i18n::say(language, texts::gives_away);
    case Reason::not_yet:
      return i18n::say(language, texts::not_yet);
    case Reason::too_small:
    case Reason::none:
      break;
  }
  const bool none_or_few = published.state == words::State::none;
  return i18n::say(language, none_or_few ? texts::no_data : texts::too_small);
}

std::string evidence_sentence(Language language, const Indicator& indicator,
                              const PublishedReading& published) {
  const std::string& name = indicator.name.in(language);
  if (!indicator.has_source) return i18n::say(language, texts::no_source);
  if (published.status == CellStatus::suppressed) return withheld_text(language, published);
  if (!published.value) return i18n::say(language, texts::no_data);
  if (published.status == CellStatus::exact && indicator.is_part_of_whole()) {
    return i18n::say(language, texts::part_of_whole, name, whole_number(language, published.tally.part),
                     whole_number(language, published.tally.whole));
  }
  return i18n::say(language, texts::name_and_value, name, figure_text(language, indicator, published));
}

std::string change_text(Language language, const Indicator& indicator, const PublishedReading& now,
                        std::optional<double> before) {
  if (!before || now.status != CellStatus::exact || !now.value) return "";
  const int digits = digits_of(indicator);
  const double change = rounded(*now.value, digits) - rounded(*before, digits);
  const auto& words = change < 0 ? texts::points_down : texts::points_up;
  return i18n::say(language, words, i18n::decimal(language, std::abs(change), digits));
}

std::string comparison(Language language, const Indicator& indicator, const PublishedReading& now,
                       std::optional<double> before) {
  if (!before || now.status != CellStatus::exact || !now.value) return "";
  const std::string then = value_text(language, indicator, *before);
  if (then == value_text(language, indicator, *now.value))
    return i18n::say(language, texts::compared_same, then);
  const bool better = (*now.value > *before) == (indicator.better == Better::higher);
  return i18n::say(language, better ? texts::compared_better : texts::compared_worse, then);
}

}  // namespace koers::quality
