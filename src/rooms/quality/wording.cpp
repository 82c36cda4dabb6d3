#include "rooms/quality/wording.h"

#include <cmath>

#include "campus/indicators/expectation.h"
#include "platform/i18n/dates.h"
#include "rooms/quality/texts.h"

namespace koers::quality {
namespace {

double rounded(double value, int digits) {
  const double scale = std::pow(10.0, digits);
  return std::round(value * scale) / scale;
}

bool reaches(const Indicator& indicator, double target, double value) {
  constexpr double rounding = 1e-9;
  return indicator.better == Better::higher ? value >= target - rounding : value <= target + rounding;
}

// Whether what is said of a value lies on the other side of the target, or of what may be expected today. Of
// the latter only a share is said more precisely: its parts stand beside it, and it is expected anew each
// day.
bool says_otherwise(const Indicator& indicator, double value, int digits) {
  const auto crosses = [&](std::optional<double> bar) {
    return bar && reaches(indicator, *bar, rounded(value, digits)) != reaches(indicator, *bar, value);
  };
  return crosses(indicator.target) || (indicator.is_part_of_whole() && crosses(expected_of(indicator)));
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
  int digits = indicator.digits();
  while (digits < 2 && says_otherwise(indicator, value, digits)) ++digits;
  return digits;
}

std::string target_value(Language language, const Indicator& indicator, double target) {
  return with_unit(language, indicator, target, rounded(target, 0) == target ? 0 : 1);
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

std::string target_text(Language language, const Indicator& indicator, Day day) {
  if (!indicator.target) return "";
  const std::string target = target_value(language, indicator, *indicator.target);
  const auto expected = expected_on(indicator, day);
  if (expected && *expected != *indicator.target) {
    return i18n::say(language, texts::expected_and_target, target_value(language, indicator, *expected),
                     target);
  }
  const auto& words = indicator.better == Better::higher ? texts::target : texts::target_at_most;
  const std::string aim = i18n::say(language, words, target);
  return expected ? aim : i18n::say(language, texts::too_early_and_target, aim);
}

std::string expectation_text(Language language, const Indicator& indicator, Day day) {
  if (!indicator.target) return "";
  const std::string target = target_value(language, indicator, *indicator.target);
  const auto expected = expected_on(indicator, day);
  const bool grows =
      indicator.expectation && indicator.expectation->grows_from && expected != indicator.target;
  const auto& plain = indicator.better == Better::lower ? texts::target_is_at_most : texts::target_is;
  const std::string aim = i18n::say(language, grows ? texts::target_of_year_is : plain, target);
  if (!expected) {
    const std::string from = i18n::day_month(language, judged_from(indicator, day));
    return i18n::say(language, texts::too_early_until, from) + " " + aim;
  }
  if (!grows) return aim;
  return i18n::say(language, texts::expected_is, i18n::day_month(language, day),
                   target_value(language, indicator, *expected)) +
         " " + aim;
}

double said_value(const Indicator& indicator, double value) {
  return rounded(value, digits_of(indicator, value));
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

std::string growth_text(Language language, const Indicator& indicator, const std::vector<PartFigure>& years) {
  if (years.size() < 2) return "";
  const auto said = [](const PartFigure& part) {
    return part.published.status == CellStatus::exact && part.published.value;
  };
  if (!said(years.front()) || !said(years.back())) return "";
  const double first = *years.front().published.value, last = *years.back().published.value;
  const int digits = indicator.digits();
  const double growth = rounded(last, digits) - rounded(first, digits);
  const auto& words = growth > 0 ? texts::grows_by : growth < 0 ? texts::shrinks_by : texts::grows_not;
  return i18n::say(language, words, years.front().name, value_text(language, indicator, first),
                   years.back().name, value_text(language, indicator, last),
                   i18n::decimal(language, std::abs(growth), digits));
}

std::string change_text(Language language, const Indicator& indicator, const PublishedReading& now,
                        std::optional<double> before) {
  if (!before || now.status != CellStatus::exact || !now.value) return "";
  const int digits = indicator.digits();
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
  if (!indicator.target) return i18n::say(language, texts::compared_only, then);
  const bool better = (*now.value > *before) == (indicator.better == Better::higher);
  return i18n::say(language, better ? texts::compared_better : texts::compared_worse, then);
}

}  // namespace koers::quality
