// What runs from right to left is fenced off from what stands around it.
#include "platform/base/direction.h"

#include <gtest/gtest.h>

namespace koers::direction {
namespace {

TEST(Direction, OnlyWhatRunsFromRightIsFenced) {
  EXPECT_EQ(isolated("Renée van der Ångström 王 小明 한 🙂"),
            "Renée van der Ångström 王 小明 한 🙂");
  EXPECT_EQ(isolated("יעל"), "\u2068יעל\u2069");
  EXPECT_EQ(isolated("عبد الرحمن 3"), "\u2068عبد الرحمن 3\u2069");
  EXPECT_EQ(isolated("Yael (יעל)"), "\u2068Yael (יעל)\u2069");
  EXPECT_EQ(isolated(""), "");
}

TEST(Direction, WhatHasAFenceNeedsNoOther) {
  const std::string sentence = "Gesprek met \u2068יעל\u2069, 10.20 uur";
  EXPECT_FALSE(runs_from_right(sentence));
  EXPECT_EQ(isolated(sentence), sentence);
  EXPECT_TRUE(runs_from_right(sentence + " שלום"));
  EXPECT_TRUE(runs_from_right("\u2069 שלום")) << "an end without a beginning ends nothing";
  EXPECT_FALSE(runs_from_right("\xd7"));  // half a letter
}

}  // namespace
}  // namespace koers::direction
