// What the booklet says of commitments, meetings and decisions, beside the words of the pages.
#pragma once

#include "platform/i18n/text.h"

namespace koers::commitments::chapter_texts {

using i18n::Text;

inline constexpr Text yours{"Wat je in je werk afsprak", "What you agreed to do at work"};
inline constexpr Text asked{"Wat je aan collega’s vroeg", "What you asked of colleagues"};
inline constexpr Text before{"Vóór:", "Before:"};
inline constexpr Text first{"Eerst:", "First:"};
inline constexpr Text ended{"Klaar op:", "Ended on:"};
inline constexpr Text from{"Kwam uit:", "Came from:"};
inline constexpr Text asked_by{"Gevraagd door:", "Asked by:"};
inline constexpr Text reason{"Waarom losgelaten of niet aangenomen:", "Why let go or not taken on:"};
inline constexpr Text instead{"Wat je liever wilde:", "What you would rather have:"};
inline constexpr Text moves{"Wanneer je een dag verzette", "When you moved a day"};
inline constexpr Text from_to{"Van {} naar {}.", "From {} to {}."};
inline constexpr Text talks{"Gesprekken over wat te laat was", "Conversations about what was late"};
inline constexpr Text with{"Met {}", "With {}"};
inline constexpr Text owner{"Wanneer je LOB-eigenaar was", "When you owned career guidance"};
inline constexpr Text deputy{"Wanneer je verving", "When you stood in"};
inline constexpr Text appointed{"Wie je als eigenaar aanwees", "Whom you appointed as owner"};
inline constexpr Text invitations{"Teams waaraan je een eigenaar vroeg", "Teams you asked for an owner"};
inline constexpr Text meetings{"Vergaderingen die je plande", "Meetings you planned"};
inline constexpr Text items{"Punten die je op een agenda zette", "Items you put on an agenda"};
inline constexpr Text decisions_asked{"Besluiten die je vroeg", "Decisions you asked for"};
inline constexpr Text decisions_taken{"Besluiten die je nam", "Decisions you took"};
inline constexpr Text touches{"Raakt:", "Touches:"};
inline constexpr Text if_nothing{"Zonder besluit:", "Without a decision:"};
inline constexpr Text why{"Waarom:", "Why:"};
inline constexpr Text reactions{"Wat je over besluiten zei", "What you said of decisions"};

}  // namespace koers::commitments::chapter_texts
