// What is said where there is no network, and of Koers as an app.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::offline_texts {

using i18n::Text;

inline constexpr Text what_it_is{"Koers helpt je kiezen wat bij je past.",
                                 "Koers helps you choose what suits you."};
inline constexpr Text no_network{"Geen internet", "No internet"};
inline constexpr Text no_network_line{"Deze bladzijde kan nu niet. Een ervaring vastleggen kan wel.",
                                      "This page is not available now. Recording an experience is."};
inline constexpr Text record{"Leg een ervaring vast", "Record an experience"};

}  // namespace koers::app::offline_texts
