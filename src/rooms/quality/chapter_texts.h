// What the booklet says of judgements.
#pragma once

#include "platform/i18n/text.h"

namespace koers::quality::chapter_texts {

using i18n::Text;

inline constexpr Text judgements{"Wat je in je werk beoordeelde", "What you judged in your work"};
inline constexpr Text a_guideline{"Een richtlijn die er niet meer is", "A guideline that is no longer there"};
inline constexpr Text judgement{"Jullie oordeel:", "Your judgement:"};
inline constexpr Text figure{"Het cijfer stond toen op:", "The figure stood then at:"};
inline constexpr Text why{"Waarom jullie er anders over dachten", "Why you saw it otherwise"};
inline constexpr Text version{"kader van {}", "framework of {}"};

}  // namespace koers::quality::chapter_texts
