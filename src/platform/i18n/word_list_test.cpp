// Words one after the other.
#include "platform/i18n/word_list.h"

#include <gtest/gtest.h>

namespace koers::i18n {
namespace {

TEST(WordList, SaysTheWordThatJoinsTheLastOneInEachLanguage) {
  EXPECT_EQ(WordList().in_sentence(Language::nl), "");
  EXPECT_EQ(WordList({"Karin"}).in_sentence(Language::nl), "Karin");
  EXPECT_EQ(WordList({"Karin", "Joost"}).in_sentence(Language::nl), "Karin en Joost");
  EXPECT_EQ(WordList({"Karin", "Joost", "Jeroen"}).in_sentence(Language::nl), "Karin, Joost en Jeroen");
  EXPECT_EQ(WordList({"Karin", "Joost", "Jeroen"}).in_sentence(Language::en), "Karin, Joost and Jeroen");
}

TEST(WordList, LeavesOutWhatIsEmptyAndKeepsTheOrder) {
  WordList list;
  EXPECT_TRUE(list.empty());
  for (const char* word : {"zorg", "", "sport"}) list.add(word);
  EXPECT_EQ(list.with_commas(), "zorg, sport");
}

}  // namespace
}  // namespace koers::i18n
