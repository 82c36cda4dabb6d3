// Names of every direction stand in their place in a sentence.
#include "platform/i18n/text.h"

#include <gtest/gtest.h>

namespace koers::i18n {
namespace {

constexpr Text talk{"Gesprek met {}, {} minuten", "Talk with {}, {} minutes"};

TEST(Sentences, FenceWhatRunsFromRightToLeft) {
  EXPECT_EQ(say(Language::nl, talk, "Karin", 25), "Gesprek met Karin, 25 minuten");
  EXPECT_EQ(say(Language::nl, talk, "יעל", 25), "Gesprek met \u2068יעל\u2069, 25 minuten");
  EXPECT_EQ(say(Language::en, talk, std::string("عبد الرحمن"), 25),
            "Talk with \u2068عبد الرحمن\u2069, 25 minutes");
}

TEST(Sentences, ThatStandInAnotherOneAreFencedOnce) {
  constexpr Text noted{"Genoteerd: {}.", "Noted: {}."};
  EXPECT_EQ(say(Language::nl, noted, say(Language::nl, talk, "יעל", 25)),
            "Genoteerd: Gesprek met \u2068יעל\u2069, 25 minuten.");
}

}  // namespace
}  // namespace koers::i18n
