// What the term of this room says of itself, on the page where a school sets it.
#pragma once

#include "platform/i18n/text.h"

namespace koers::placements::limit_texts {

using i18n::Text;

inline constexpr Text placements{"Stages", "Placements"};
inline constexpr Text link{"Hoe lang de link van een praktijkopleider na de stage werkt",
                           "How long a trainer's link works after the placement"};
inline constexpr Text link_meaning{"Tot dan kan de praktijkopleider nog schrijven wat hij zag.",
                                   "Until then the trainer may still write what he saw."};
inline constexpr Text link_reach{
    "Geldt voor links die vanaf nu worden gemaakt, en als een stage verandert. Andere links houden hun dag.",
    "Holds for links that are made from now on, and when a placement changes. Other links keep their day."};
inline constexpr Text from_koers{"Een keuze van Koers. Dit staat niet in onze bronnen.",
                                 "A choice of Koers. It is not in our sources."};

}  // namespace koers::placements::limit_texts
