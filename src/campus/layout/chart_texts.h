// What drawings say.
#pragma once

#include "platform/i18n/text.h"

namespace koers::layout::texts {

inline constexpr i18n::Plural petal_words{
    {"{}: {} ervaring, een jaar geleden {}.", "{}: {} experience, {} a year ago."},
    {"{}: {} ervaringen, een jaar geleden {}.", "{}: {} experiences, {} a year ago."}};
inline constexpr i18n::Text one_dot{"1 stip is 1 ervaring van de laatste 12 maanden",
                                    "1 dot is 1 experience of the last 12 months"};
inline constexpr i18n::Text a_year_ago{"een jaar geleden", "a year ago"};
inline constexpr i18n::Text part{"Onderdeel", "Part"};
inline constexpr i18n::Text last_year_of_days{"Laatste 12 maanden", "Last 12 months"};
inline constexpr i18n::Text year_before{"Jaar daarvoor", "Year before"};
inline constexpr i18n::Text number_of{"Aantal", "Number"};
inline constexpr i18n::Text last_year{"vorig jaar", "last year"};
inline constexpr i18n::Text expected{"te verwachten", "expected"};
inline constexpr i18n::Text target_of{"doel {}", "target {}"};
inline constexpr i18n::Text spark_words{"verloop: {}", "trend: {}"};
inline constexpr i18n::Text spark_with_target{"verloop: {}; doel {}", "trend: {}; target {}"};

}  // namespace koers::layout::texts
