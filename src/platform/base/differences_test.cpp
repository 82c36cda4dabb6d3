// Which words of a text another one does not have.
#include "platform/base/differences.h"

#include <gtest/gtest.h>

namespace koers {
namespace {

TEST(Pieces, SayWhichWordsAreOfThisTextAlone) {
  const auto marked = [](const std::string& text, const std::string& other) {
    std::string all;
    for (const auto& piece : pieces_of(text, other)) {
      all += piece.is_different ? "[" + piece.words + "]" : piece.words;
    }
    return all;
  };
  EXPECT_EQ(marked("Ik bleef rustig", "Ik werd rustig"), "Ik [bleef ]rustig");
  EXPECT_EQ(marked("Ik werd rustig", "Ik bleef rustig"), "Ik [werd ]rustig");
  EXPECT_EQ(marked("Ik bleef", ""), "[Ik bleef]");
  EXPECT_EQ(marked("", "Ik bleef"), "");
  EXPECT_EQ(marked("een twee drie", "een twee drie"), "een twee drie");
  EXPECT_EQ(marked("a b\nc", "a b c"), "a b\nc");
}

}  // namespace
}  // namespace koers
