// The five career competencies (Kuijpers, Meijers & Gundy 2011; the Dutch "loopbaancompetenties"), in the
// order in which Koers always shows them. Each has one name, one colour (data-c in tokens.css), one icon and
// one question.
#pragma once

#include <array>
#include <string_view>

#include "platform/base/codes.h"
#include "platform/i18n/text.h"

namespace koers::words {

enum class Competency { qualities, motives, exploration, steering, networking };

inline constexpr std::array competencies{Competency::qualities, Competency::motives, Competency::exploration,
                                         Competency::steering, Competency::networking};

i18n::Text name(Competency competency);           // Kwaliteiten, Qualities
i18n::Text question(Competency competency);       // Wat kan ik?
std::string_view icon_id(Competency competency);  // the filled symbol: star-four-fill

}  // namespace koers::words

template <>
struct koers::Codes<koers::words::Competency> {
  using Competency = koers::words::Competency;
  static constexpr std::array list{
      std::pair{Competency::qualities, "qualities"}, std::pair{Competency::motives, "motives"},
      std::pair{Competency::exploration, "exploration"}, std::pair{Competency::steering, "steering"},
      std::pair{Competency::networking, "networking"}};
};
