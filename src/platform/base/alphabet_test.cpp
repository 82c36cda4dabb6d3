// Names in a list stand where people look for them.
#include "platform/base/alphabet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace koers::alphabet {
namespace {

using ::testing::ElementsAreArray;

TEST(Alphabet, AccentsStandBesideTheirLetter) {
  const std::vector<std::string> order{"Abbasi", "Ångström",       "Benali",  "Dekker", "Đurić",
                                       "Evers",  "Fuente-Ruíz",    "Fuentes", "Isa",    "İşcan",
                                       "Ober",   "Ó Súilleabháin", "Otten",   "Simons", "ŞİMŞEK",
                                       "Singh",  "'t Hooft",       "Wit",     "Yıldız", "Zwart"};
  auto names = order;
  std::reverse(names.begin(), names.end());
  std::sort(names.begin(), names.end(), before);
  EXPECT_THAT(names, ElementsAreArray(order));
}

TEST(Alphabet, DigitsAreANumberAndTheSameBytesAloneAreEqual) {
  EXPECT_TRUE(before("MZ9", "MZ10"));
  EXPECT_EQ(compare("Çelik", "Çelik"), 0);
  EXPECT_NE(compare("ONeil", "O'Neil"), 0);
  EXPECT_EQ(compare("ONeil", "O'Neil"), -compare("O'Neil", "ONeil"));
  EXPECT_TRUE(before("", "a"));
  EXPECT_NE(compare("\xff", "a"), 0) << "what is no UTF-8 has an order too";
}

}  // namespace
}  // namespace koers::alphabet
