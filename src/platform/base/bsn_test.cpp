#include "platform/base/bsn.h"

#include <gtest/gtest.h>

namespace koers {
namespace {

// 123456782 and 111222333 are the numbers that the tax office uses in its own examples; they belong to
// nobody.

// Meets LA-07.
TEST(Bsn, IsFoundHoweverItIsWritten) {
  EXPECT_TRUE(mentions_bsn("123456782"));
  EXPECT_TRUE(mentions_bsn("Mijn bsn is 123456782."));
  EXPECT_TRUE(mentions_bsn("bsn123456782, bel me"));
  EXPECT_TRUE(mentions_bsn("123 456 782"));
  EXPECT_TRUE(mentions_bsn("1234.56.782"));
  EXPECT_TRUE(mentions_bsn("123-456-782"));
  EXPECT_TRUE(mentions_bsn("123\u00a0456\u00a0782"));
  EXPECT_TRUE(mentions_bsn("Yara;Groep 2;111222333;yara@school.example"));
  EXPECT_TRUE(mentions_bsn("Kamer 12. 123456782"));
  EXPECT_TRUE(mentions_bsn("010464554"));
}

// Meets LA-07.
TEST(Bsn, OtherNumbersAreLeftAlone) {
  EXPECT_FALSE(mentions_bsn(""));
  EXPECT_FALSE(mentions_bsn("Ik heb 9 dagen stage gelopen."));
  EXPECT_FALSE(mentions_bsn("123456789"));  // fails the eleven test
  EXPECT_FALSE(mentions_bsn("000000000"));
  EXPECT_FALSE(mentions_bsn("0612345678"));  // ten digits
  EXPECT_FALSE(mentions_bsn("06-12345678"));
  EXPECT_FALSE(mentions_bsn("+31 6 12345678"));
  EXPECT_FALSE(mentions_bsn("1234567820"));  // a BSN with a digit behind it is another number
  EXPECT_FALSE(mentions_bsn("NL91 ABNA 0417 1643 00"));
  EXPECT_FALSE(mentions_bsn("op 12-10-2026 8 uur"));
  EXPECT_FALSE(mentions_bsn("1 2 3 4 5 6 7 8 2"));  // marks in a row
  EXPECT_FALSE(mentions_bsn("123 456-782"));        // two different signs: not one number
  EXPECT_FALSE(mentions_bsn("123  456  782"));
  EXPECT_FALSE(mentions_bsn("12345678"));
}

TEST(Bsn, TheElevenTestWantsNineDigits) {
  EXPECT_TRUE(passes_eleven_test("111222333"));
  EXPECT_FALSE(passes_eleven_test("11122233"));
  EXPECT_FALSE(passes_eleven_test("11122233a"));
  EXPECT_FALSE(passes_eleven_test("111222334"));
}

}  // namespace
}  // namespace koers
