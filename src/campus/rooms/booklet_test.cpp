// The pieces of a chapter: what is empty leaves nothing, and recordings play with their captions.
#include "campus/rooms/booklet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace koers::booklet {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(BookletPieces, WhatIsEmptyLeavesNothing) {
  EXPECT_EQ(words("").text(), "");
  EXPECT_EQ(line({"", ""}).text(), "");
  EXPECT_EQ(list({""}).text(), "");
  EXPECT_EQ(entry({}).text(), "");
  EXPECT_EQ(group("Mijn doelen", {}).text(), "");
  EXPECT_EQ(picture("", "").text(), "");
}

TEST(BookletPieces, APictureThatIsGoneLeavesItsWords) {
  EXPECT_THAT(picture("", "Een bord met eten").text(), HasSubstr("Een bord met eten"));
  EXPECT_THAT(picture("", "Een bord met eten").text(), Not(HasSubstr("<img")));
  EXPECT_THAT(picture("media/1.webp", "Een \"bord\"").text(), HasSubstr("alt=\"Een &quot;bord&quot;\""));
}

TEST(BookletPieces, ARecordingPlaysWithItsCaptions) {
  const std::string film = recording({.place = "media/1.mp4",
                                      .name = "Film van 0:12",
                                      .captions = "WEBVTT\n",
                                      .words = "Ik help.",
                                      .is_film = true})
                               .text();
  EXPECT_THAT(film, HasSubstr("<video src=\"media/1.mp4\" controls"));
  EXPECT_THAT(film, HasSubstr("src=\"data:text/vtt;charset=utf-8,WEBVTT%0A\""));
  EXPECT_THAT(film, HasSubstr("Ik help."));
  const std::string sound = recording({.place = "media/2.m4a", .name = "Opname van 0:21"}).text();
  EXPECT_THAT(sound, HasSubstr("<audio src=\"media/2.m4a\" controls"));
  EXPECT_THAT(sound, Not(HasSubstr("<track")));
}

TEST(BookletPieces, ARowKnowsOnlyWhatIsTakenAlong) {
  constexpr people::PersonalTable table{"goals", "course_goals", "id title due_on created_at is_open?"};
  const auto columns = std::make_shared<const std::vector<people::PersonalColumn>>(people::columns_of(table));
  const Row row(columns, {"01j8zq5v3k7td", "Leiding geven", std::nullopt, "2026-11-23T08:00:00Z", "true"});
  EXPECT_EQ(row["title"], "Leiding geven");
  EXPECT_EQ(row["due_on"], "");
  EXPECT_EQ(row.day("due_on"), std::nullopt);
  EXPECT_EQ(row.moment("created_at"), Instant{1795420800});
  EXPECT_TRUE(row.yes("is_open"));
  EXPECT_THROW(row["outcome"], std::logic_error);
}

}  // namespace
}  // namespace koers::booklet
