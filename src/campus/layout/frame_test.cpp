#include "campus/layout/frame.h"

#include <gtest/gtest.h>

#include "campus/layout/pieces.h"

namespace koers::layout {
namespace {

class NoDatabase final : public sql::Database {
  std::unique_ptr<sql::Snapshot> snapshot() override { return nullptr; }
  void write(const std::function<void(sql::Transaction&)>&) override {}
  void migrate(std::span<const sql::Migration>) override {}
  void write_in_bulk(const std::function<void(sql::Transaction&)>&) override {}
  std::string_view kind() const override { return "none"; }
};

class FrameTest : public ::testing::Test {
 protected:
  http::Visit visit(std::string cookie = {}, std::string path = "/start") {
    request.path = std::move(path);
    if (!cookie.empty()) request.headers = {{"cookie", std::move(cookie)}};
    return http::Visit(house, request);
  }
  static Viewer yara() {
    return {.name = "Yara Benali",
            .school = "ROC Lindewaard",
            .student = true,
            .entries = {{"Start", html::url("/start"), "house", "house-fill"},
                        {"Ik", html::url("/ik"), "compass", "compass-fill"}},
            .unread = 12};
  }

  NoDatabase database;
  IdSource ids;
  FixedClock clock{Instant{1'795'420'800}};
  http::House house{.database = database, .ids = ids, .clock = clock};
  http::Request request;
};

bool holds(const std::string& text, std::string_view wanted) {
  return text.find(wanted) != std::string::npos;
}

TEST_F(FrameTest, has_one_main_a_skip_link_and_the_current_entry) {
  auto at = visit();
  const auto page =
      frame(at, {.title = "Ik", .viewer = yara(), .current = html::url("/ik")}, html::fragment("hallo"))
          .text();
  EXPECT_TRUE(holds(page, "<html lang=\"nl\">"));
  EXPECT_TRUE(holds(page, "<a class=\"skip\" href=\"#inhoud\">"));
  EXPECT_TRUE(holds(page, "<main id=\"inhoud\" class=\"page\" tabindex=\"-1\">hallo</main>"));
  EXPECT_TRUE(holds(page, "<a href=\"/ik\" aria-current=\"page\">"));
  EXPECT_EQ(page.find("aria-current"), page.rfind("aria-current"));
  EXPECT_TRUE(holds(page, "Meldingen: 12 nieuw"));
  EXPECT_TRUE(holds(page, "<title>Ik · Koers</title>"));
}

TEST_F(FrameTest, shows_how_the_visitor_likes_it_before_the_first_paint) {
  auto at = visit("koers_weergave=dark; koers_letter=lees");
  const auto page = public_frame(at, {.title = "x"}, {}).text();
  EXPECT_TRUE(holds(page, "<html lang=\"nl\" data-theme=\"dark\" data-letter=\"lees\">"));
  EXPECT_TRUE(holds(page, "fonts/atkinson"));
  EXPECT_FALSE(holds(page, "fonts/figtree"));
}

TEST_F(FrameTest, does_not_repeat_an_unknown_theme) {
  auto at = visit("koers_weergave=\"><script>");
  EXPECT_TRUE(holds(public_frame(at, {.title = "x"}, {}).text(), "<html lang=\"nl\"><head>"));
}

TEST_F(FrameTest, speaks_the_language_of_the_visit) {
  auto at = visit();
  at.language = i18n::Language::en;
  const auto page = frame(at, {.title = "x", .viewer = yara()}, {}).text();
  EXPECT_TRUE(holds(page, "<html lang=\"en\">"));
  EXPECT_TRUE(holds(page, "Sign out"));
  EXPECT_TRUE(holds(page, "lang=\"nl\">"));  // the way to the other language says its own name
}

TEST_F(FrameTest, offers_other_roles_only_to_who_has_more_than_one) {
  auto at = visit();
  auto viewer = yara();
  EXPECT_FALSE(holds(frame(at, {.title = "x", .viewer = viewer}, {}).text(), "/kijk-als"));
  viewer.views = {{"Begeleider", "counsellor", true}, {"Coördinator", "coordinator"}};
  EXPECT_TRUE(
      holds(frame(at, {.title = "x", .viewer = viewer}, {}).text(), "name=\"rol\" value=\"coordinator\""));
}

TEST_F(FrameTest, shows_the_toast_once_with_its_way_back) {
  auto at = visit("koers_toast=" + http::encode_toast({"Stap is af.", html::url("/stappen/terug")}));
  const auto page = frame(at, {.title = "x", .viewer = yara()}, {}).text();
  EXPECT_TRUE(holds(page, "Stap is af."));
  EXPECT_TRUE(holds(page, "action=\"/stappen/terug\""));
  EXPECT_TRUE(at.toast_taken);
}

TEST_F(FrameTest, a_focus_page_has_no_navigation) {
  auto at = visit();
  const auto page =
      focus_frame(at, {.title = "x", .back = html::url("/a"), .stop = html::url("/b"), .step = 1, .steps = 3},
                  {})
          .text();
  EXPECT_FALSE(holds(page, "<nav"));
  EXPECT_TRUE(holds(page, "Stap 1 van 3"));
}

TEST_F(FrameTest, problems_say_what_to_do_and_never_what_broke) {
  using Problem = http::Router::Problem;
  for (const auto problem : {Problem::bad_request, Problem::forbidden, Problem::not_found,
                             Problem::wrong_method, Problem::conflict, Problem::too_large, Problem::too_many,
                             Problem::unprocessable, Problem::broken, Problem::unavailable}) {
    auto at = visit();
    const auto response = problem_page(at, problem);
    EXPECT_EQ(response.status, http::status_of(problem));
    EXPECT_TRUE(holds(response.body, "<h1>"));
    EXPECT_TRUE(holds(response.body, "btn primary"));
  }
}

TEST_F(FrameTest, whoever_must_sign_in_comes_back_afterwards) {
  auto at = visit({}, "/ervaringen");
  const auto response = problem_page(at, http::Router::Problem::sign_in);
  EXPECT_EQ(response.status, 303);
  ASSERT_FALSE(response.headers.empty());
  EXPECT_EQ(response.headers[0].second, "/inloggen?terug=%2Fervaringen");

  request.method = "POST";
  auto sent = visit({}, "/ervaringen");
  EXPECT_EQ(problem_page(sent, http::Router::Problem::sign_in).status, 401);
}

// Meets the strict content security policy: nothing on any page of the house carries a style or a script
// within.
TEST_F(FrameTest, the_page_of_all_pieces_fits_the_policy) {
  auto at = visit();
  const auto page = pieces_page(at).text();
  EXPECT_FALSE(holds(page, "style="));
  EXPECT_FALSE(holds(page, "<style"));
  EXPECT_FALSE(holds(page, " onclick="));
  EXPECT_EQ(page.find("<script"), page.rfind("<script"));
  EXPECT_TRUE(holds(page, "<script type=\"module\" src=\"/a/js/koers"));
}

}  // namespace
}  // namespace koers::layout
