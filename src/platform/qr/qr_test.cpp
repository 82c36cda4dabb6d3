// The code of an address as a drawing: its shape, its name, and what does not fit.
#include "platform/qr/qr.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace koers::qr {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(QrCode, IsADrawingWithAName) {
  const auto svg = drawing("https://koers.example/p/abc", "De link als code").text();
  EXPECT_THAT(svg, HasSubstr("<svg class=\"qr\""));
  EXPECT_THAT(svg, HasSubstr("role=\"img\" aria-label=\"De link als code\""));
  EXPECT_THAT(svg, Not(HasSubstr("style=")));
}

// The three corners by which every reader finds a code: seven dark modules after the quiet zone.
TEST(QrCode, HasItsCornersAndItsQuietZone) {
  const auto svg = drawing("https://koers.example/p/abc", "x").text();
  EXPECT_THAT(svg, HasSubstr("M4 4h7v1h-7z"));
  EXPECT_THAT(svg, HasSubstr("M4 10h7v1h-7z"));
  EXPECT_THAT(svg, Not(HasSubstr("M3 ")));
  EXPECT_THAT(svg, Not(HasSubstr(" 3h")));
}

TEST(QrCode, TellsTextsApartAndRefusesWhatDoesNotFit) {
  EXPECT_NE(drawing("a", "x").text(), drawing("b", "x").text());
  EXPECT_THROW(drawing(std::string(2'001, 'a'), "x"), std::invalid_argument);
  EXPECT_THROW(drawing("", "x"), std::invalid_argument);
}

}  // namespace
}  // namespace koers::qr
