#include "platform/base/visible.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace koers {
namespace {

TEST(VisibleText, LeavesWritingAsItIs) {
  for (const std::string text : {
           "Ik liep stage bij café 't Hoekje; één dag per week.",
           "twee\n\nalinea's\tmet een tab",
           "e\u0301e\u0301n accent dat een eigen teken is",          // é of two signs
           "a\u0328\u0301",                                          // two accents on one letter
           "أريد أن أصبح ممرضة",                                     // Arabic
           "می\u200cخواهم یاد بگیرم",                                // Persian, with a non-joiner in a word
           "ه\u200d",                                                // an Arabic letter in its joined form
           "क्\u200dष क्\u200cष",                                      // Hindi: both joiners after a virama
           "ශ්\u200dරී ලංකා",                                          // Sinhala
           "\u0644\u063a\u0629 C++\u200e \u062c\u064a\u062f\u0629",  // a mark that keeps C++ in its place
           "中文 日本語 한국어 ไทย",                                 // scripts without joiners
           "\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466",  // a family
           "\U0001F469\U0001F3FD\u200d\U0001F527",                        // a mechanic with a colour of skin
           "\U0001F575\U0001F3FD\u200d\u2642\ufe0f",                      // a detective, with a sign for man
           "\U0001F3F3\ufe0f\u200d\U0001F308 \u2764\ufe0f\u200d\U0001F525",  // rainbow flag, heart on fire
           "1\ufe0f\u20e3 #\ufe0f\u20e3",                                    // keycaps
           "\u260e\ufe0e",                                                   // a telephone as text
           "\U0001F1F3\U0001F1F1",                                           // the flag of the Netherlands
           "\U0001FAE9",  // an emoji of Unicode 16, newer than ICU
       }) {
    EXPECT_EQ(visible_text(text), text);
  }
}

TEST(VisibleText, TakesOutWhatShowsNothing) {
  EXPECT_EQ(visible_text("Ya\u200bra"), "Yara");                                 // zero-width space
  EXPECT_EQ(visible_text("Ya\u2060ra"), "Yara");                                 // word joiner
  EXPECT_EQ(visible_text("\ufeffYara"), "Yara");                                 // byte order mark
  EXPECT_EQ(visible_text("loop\u00adbaan"), "loopbaan");                         // soft hyphen
  EXPECT_EQ(visible_text("Ya\u200dra \u200cBos"), "Yara Bos");                   // joiners that join nothing
  EXPECT_EQ(visible_text("1\ufe0f2 a\ufe0f"), "12 a");                           // selectors without an emoji
  EXPECT_EQ(visible_text("\u8fbb\U000E0100"), "\u8fbb");                         // a selector for ideographs
  EXPECT_EQ(visible_text("ja\U000E006A\U000E0061"), "ja");                       // tags
  EXPECT_EQ(visible_text("\u3164\u115f\u1160\uffa0"), "");                       // fillers
  EXPECT_EQ(visible_text(std::string("a\0b\x1b[31m\x7f\u009f", 11)), "ab[31m");  // control characters
  EXPECT_EQ(visible_text("a\ufff9b\ufffb"), "ab");                               // anchors
}

TEST(VisibleText, TakesOutWhatTurnsADirection) {
  EXPECT_EQ(visible_text("cv\u202efdp.exe"), "cvfdp.exe");
  EXPECT_EQ(visible_text("\u202a\u202b\u202c\u202dok\u2066\u2067\u2068\u2069"), "ok");
  EXPECT_EQ(visible_text("Ya\u200era\u200f\u061c"),
            "Yara");  // no letter runs from the right: these say nothing
  EXPECT_EQ(visible_text("\u202e\u0623\u0631\u064a\u062f\u202c"), "\u0623\u0631\u064a\u062f");
}

TEST(VisibleText, KeepsOneJoinerOfMany) {
  EXPECT_EQ(visible_text("می\u200c\u200c\u200d\u200cخواهم"), "می\u200cخواهم");
  EXPECT_EQ(visible_text("\U0001F468\u200d\u200d\U0001F469"), "\U0001F468\u200d\U0001F469");
  EXPECT_EQ(visible_text("\U0001F468\u200d"), "\U0001F468");
  EXPECT_EQ(visible_text("\u2764\ufe0f\ufe0f"), "\u2764\ufe0f");
}

TEST(VisibleText, TakesOutCodePointsThatMeanNothing) {
  EXPECT_EQ(visible_text("a\uffff\ufdd0\U0010FFFEb"), "ab");
  EXPECT_EQ(visible_text("a\u0378\U000C0000b"), "ab");
}

TEST(VisibleText, ShowsBytesThatAreNoText) { EXPECT_EQ(visible_text("caf\xE9!"), "caf\ufffd!"); }

TEST(VisibleText, TrimsAndHasOneKindOfLineEnd) {
  EXPECT_EQ(visible_text("  \r\n\u00a0\u3000Yara\u2800 \t\r\n"), "Yara");
  EXPECT_EQ(visible_text(" \u200b\u00a0\n"), "");
  EXPECT_EQ(visible_text("a\r\nb\rc\nd\u2028e\u0085f"), "a\nb\nc\nd\ne\nf");
}

TEST(SignsOf, CountsAsABrowserDoes) {
  EXPECT_EQ(signs_of(""), 0U);
  EXPECT_EQ(signs_of("café"), 4U);
  EXPECT_EQ(signs_of("e\u0301"), 2U);
  EXPECT_EQ(signs_of("a\r\nb\rc\n"), 6U);
  EXPECT_EQ(signs_of("\U0001F9ED"), 2U);
  EXPECT_EQ(signs_of("\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466"), 11U);
}

// Texts of the signs that mean something here and of any code points, whole or in pieces.
rc::Gen<std::string> any_text() {
  static const std::vector<std::string> telling{
      "a",          "1",          "e",          "\u0301", " ",      "\n",     "\r",         "\u200b",
      "\u200c",     "\u200d",     "\u200e",     "\u200f", "\u061c", "\u202e", "\ufe0f",     "\ufe0e",
      "\u20e3",     "\u2764",     "\u0647",     "\u064e", "\u0915", "\u094d", "\U0001F468", "\U0001F3FD",
      "\U0001F1F3", "\U000E0061", "\u2800",     "\xE9",   "\xF0",   "\x9F",   "\u05D0",     "\U0001EEFF",
      "\u3164",     "\ufff9",     "\U0001FAE9", "\u115f"};
  const auto any_sign = rc::gen::map(rc::gen::inRange(1U, 0x110000U), [](unsigned point) {
    std::string sign;  // surrogates too, which are no text
    if (point < 0x80) return std::string(1, static_cast<char>(point));
    const unsigned rest = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    const unsigned leads[] = {0, 0xC0, 0xE0, 0xF0};
    sign += static_cast<char>(leads[rest] | (point >> (6 * rest)));
    for (unsigned i = rest; i > 0; --i) sign += static_cast<char>(0x80U | ((point >> (6 * (i - 1))) & 0x3FU));
    return sign;
  });
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(
                          rc::gen::oneOf(rc::gen::elementOf(telling), rc::gen::elementOf(telling), any_sign)),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const auto& part : parts) text += part;
                        return text;
                      });
}

RC_GTEST_PROP(VisibleTextProperty, CleaningTwiceChangesNothing, ()) {
  const auto once = visible_text(*any_text());
  RC_ASSERT(visible_text(once) == once);
}

RC_GTEST_PROP(VisibleTextProperty, CleaningNeverMakesATextLonger, ()) {
  const auto text = *any_text();
  RC_ASSERT(signs_of(visible_text(text)) <= signs_of(text));
}

RC_GTEST_PROP(VisibleTextProperty, NoHiddenSignStays, ()) {
  const auto cleaned = visible_text(*any_text());
  for (const std::string_view hidden :
       {"\u200b", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\r", "\u3164"}) {
    RC_ASSERT(cleaned.find(hidden) == std::string::npos);
  }
}

}  // namespace
}  // namespace koers
