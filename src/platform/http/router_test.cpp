#include "platform/http/router.h"

#include <gtest/gtest.h>

#include "platform/base/log.h"
#include "platform/base/long_work.h"
#include "platform/http/serve.h"

namespace koers::http {
namespace {

class CountingReader final : public sql::Reader {
  std::int64_t execute(const sql::Statement&, std::span<const sql::Bound>, const void*, OnRow) override {
    return 0;
  }
};

// A database that only counts what is asked of it.
class CountingDatabase final : public sql::Database {
 public:
  class CountedSnapshot final : public sql::Snapshot {
   public:
    explicit CountedSnapshot(int& open) : open_(open) { ++open_; }
    ~CountedSnapshot() override { --open_; }
    sql::Reader& reader() override { return reader_; }

   private:
    int& open_;
    CountingReader reader_;
  };
  std::unique_ptr<sql::Snapshot> snapshot() override {
    ++snapshots;
    return std::make_unique<CountedSnapshot>(open);
  }
  void write(const std::function<void(sql::Transaction&)>&) override { open_during_write = open; }
  void migrate(std::span<const sql::Migration>) override {}
  void write_in_bulk(const std::function<void(sql::Transaction&)>&) override {}
  std::string_view kind() const override { return "none"; }

  int snapshots = 0;
  int open = 0;
  int open_during_write = -1;
};

struct Anybody {
  static constexpr std::string_view who = "anybody";
  static Anybody admit(Visit&) { return {}; }
};
struct Yara {
  static constexpr std::string_view who = "student";
  static Yara admit(Visit& visit) {
    if (visit.request.cookie("wie") == "") throw SignInNeeded();
    if (visit.request.cookie("wie") != "yara") throw Forbidden("a student");
    return {};
  }
};
struct Goal;
enum class Colour { red, green };

}  // namespace
}  // namespace koers::http

template <>
struct koers::Codes<koers::http::Colour> {
  static constexpr std::array list{std::pair{koers::http::Colour::red, "rood"},
                                   std::pair{koers::http::Colour::green, "groen"}};
};

namespace koers::http {
namespace {

Response home(Visit&, const Anybody&) { return plain("home"); }
Response show_goal(Visit&, const Yara&, Id<Goal> id) { return plain("goal " + text(id)); }
Response new_goal(Visit&, const Yara&) { return plain("new goal"); }
Response save_goal(Visit&, const Yara&) {
  return see_other(html::url("/doelen")).with_toast({"Bewaard.", std::nullopt});
}
Response show_all(Visit&, const Anybody&, const std::string& name, int number, Day day, Colour colour) {
  return plain(name + " " + std::to_string(number) + " " + text(day) + " " + std::string(code(colour)));
}
Response fail(Visit&, const Anybody&, const std::string& how) {
  if (how == "weg") throw NotFound("gone");
  if (how == "botst") throw Conflict("changed");
  if (how == "dubbel") throw sql::Duplicate("twice");
  if (how == "later") throw Unavailable("database");
  if (how == "raar") throw 7;
  throw std::runtime_error("secret detail");
}
Response show_toast(Visit& visit, const Anybody&) {
  const auto toast = take_toast(visit);
  return plain(toast ? toast->text : "geen");
}
Response read_and_write(Visit& visit, const Anybody&) {
  visit.db();
  visit.db();
  visit.write([](sql::Transaction&) {});
  visit.db();
  return plain("");
}
Response launch(Visit&, const Anybody&) { return plain("launched"); }
Response decode_photo(Visit&, const Anybody&) {
  expect_long_work("a photo");
  return plain("decoded");
}
bool has_photo(const Request& request) { return request.has("foto"); }

class RouterTest : public ::testing::Test {
 protected:
  RouterTest() {
    log::to([this](std::string_view line) { lines_.emplace_back(line); });
    router_.get<Anybody>("/", home);
    router_.get<Yara>("/doelen/{id}", show_goal);
    router_.get<Yara>("/doelen/nieuw", new_goal);
    router_.post<Yara>("/doelen", save_goal).takes({.limit = 99});
    router_.get<Anybody>("/alles/{naam}/{getal}/{dag}/{kleur}", show_all);
    router_.get<Anybody>("/fout/{hoe}", fail);
    router_.get<Anybody>("/toast", show_toast);
    router_.get<Anybody>("/lezen", read_and_write);
    router_.post<Anybody>("/start", launch).from_elsewhere();
    router_.post<Anybody>("/bericht", launch).at_most({.burst = 2, .seconds = 30});
    router_.get<Yara>("/geheim", new_goal).at_most({.burst = 2, .seconds = 30});
    router_.post<Anybody>("/foto", decode_photo).takes_long({.burst = 3, .seconds = 10}, has_photo);
  }
  ~RouterTest() override { log::to_stderr(); }

  Response ask(std::string method, std::string path, std::string cookie = "wie=yara",
               std::string site = "same-origin") {
    Request request;
    request.method = std::move(method);
    request.path = std::move(path);
    request.headers = {{"cookie", std::move(cookie)}, {"sec-fetch-site", std::move(site)}};
    Visit visit(house_, request);
    auto response = router_.answer(visit);
    route_ = visit.route;
    return response;
  }

  CountingDatabase database_;
  IdSource ids_;
  FixedClock clock_{Instant{1'790'000'000}};
  House house_{.database = database_, .ids = ids_, .clock = clock_};
  Router router_;
  std::vector<std::string> lines_;
  std::string route_;
};

TEST_F(RouterTest, answers_one_visitor_so_often_and_says_how_long_to_wait) {
  const auto from = [&](std::string remote) {
    Request request;
    request.method = "POST";
    request.path = "/bericht";
    request.remote = std::move(remote);
    request.headers = {{"sec-fetch-site", "same-origin"}};
    Visit visit(house_, request);
    return router_.answer(visit);
  };
  EXPECT_EQ(from("192.0.2.7").status, 200);
  EXPECT_EQ(from("192.0.2.7").status, 200);
  const auto refused = from("192.0.2.7");
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.headers[0], (std::pair<std::string, std::string>{"Retry-After", "30"}));
  EXPECT_EQ(from("192.0.2.8").status, 200);
  // One household has 2^64 addresses of IPv6.
  EXPECT_EQ(from("2001:db8::1").status, 200);
  EXPECT_EQ(from("2001:db8::2").status, 200);
  EXPECT_EQ(from("2001:db8::3").status, 429);
  clock_.set(clock_.now() + 30);
  EXPECT_EQ(from("192.0.2.7").status, 200);
}

TEST_F(RouterTest, counts_only_what_a_visitor_may_ask) {
  for (int i = 0; i < 5; ++i) EXPECT_EQ(ask("GET", "/geheim", "").status, 401);
  EXPECT_EQ(ask("GET", "/geheim").status, 200);
}

TEST_F(RouterTest, says_what_takes_long_and_fails_what_forgets_to_say_so) {
  Request request;
  request.method = "POST";
  request.path = "/foto";
  request.headers = {{"sec-fetch-site", "same-origin"}};
  const auto answer = [&] {
    Visit visit(house_, request);
    return router_.answer(visit).status;
  };
  EXPECT_FALSE(router_.takes_long(request));
  for (int i = 0; i < 5; ++i) EXPECT_EQ(answer(), 500);  // and is not counted
  request.fields = {{"foto", "strand.jpg"}};
  EXPECT_TRUE(router_.takes_long(request));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(answer(), 200);
  EXPECT_EQ(answer(), 429);
  // Work beside the pages, such as a job, may always take long.
  expect_long_work("a photo");
}

TEST_F(RouterTest, finds_the_route_and_reads_its_arguments) {
  EXPECT_EQ(ask("GET", "/").body, "home");
  EXPECT_EQ(ask("GET", "/doelen/0000000000101").body, "goal 0000000000101");
  EXPECT_EQ(route_, "/doelen/{id}");
  EXPECT_EQ(ask("GET", "/alles/één twee/-3/2026-11-26/groen").body, "één twee -3 2026-11-26 groen");
}

TEST_F(RouterTest, prefers_the_word_to_the_placeholder) {
  EXPECT_EQ(ask("GET", "/doelen/nieuw").body, "new goal");
}

TEST_F(RouterTest, answers_head_as_get) { EXPECT_EQ(ask("HEAD", "/").status, 200); }

TEST_F(RouterTest, does_not_know_what_does_not_parse) {
  EXPECT_EQ(ask("GET", "/doelen/onzin").status, 404);
  EXPECT_EQ(ask("GET", "/alles/a/3x/2026-11-26/groen").status, 404);
  EXPECT_EQ(ask("GET", "/alles/a/3/2026-02-30/groen").status, 404);
  EXPECT_EQ(ask("GET", "/alles/a/3/2026-11-26/paars").status, 404);
  EXPECT_EQ(ask("GET", "/doelen/").status, 404);
  EXPECT_EQ(ask("GET", "//doelen").status, 404);
  EXPECT_EQ(ask("GET", "").status, 200);
}

TEST_F(RouterTest, says_which_methods_an_address_has) {
  const auto response = ask("DELETE", "/doelen");
  EXPECT_EQ(response.status, 405);
  EXPECT_EQ(response.headers[0], (std::pair<std::string, std::string>{"Allow", "POST"}));
}

TEST_F(RouterTest, admits_whom_the_route_is_for) {
  EXPECT_EQ(ask("GET", "/doelen/nieuw", "").status, 401);
  EXPECT_EQ(ask("GET", "/doelen/nieuw", "wie=karin").status, 403);
}

TEST_F(RouterTest, lets_only_our_own_pages_change_something) {
  EXPECT_EQ(ask("POST", "/doelen").status, 303);
  EXPECT_EQ(ask("POST", "/doelen", "wie=yara", "cross-site").status, 403);
  EXPECT_EQ(ask("POST", "/doelen", "wie=yara", "none").status, 403);
  EXPECT_EQ(ask("GET", "/doelen/nieuw", "wie=yara", "cross-site").status, 200);
  EXPECT_EQ(ask("POST", "/start", "", "cross-site").body, "launched");
}

TEST_F(RouterTest, answers_whatever_is_thrown_and_keeps_the_reason_to_the_log) {
  EXPECT_EQ(ask("GET", "/fout/weg").status, 404);
  EXPECT_EQ(ask("GET", "/fout/botst").status, 409);
  EXPECT_EQ(ask("GET", "/fout/dubbel").status, 409);
  EXPECT_EQ(ask("GET", "/fout/later").status, 503);
  EXPECT_EQ(ask("GET", "/fout/raar").status, 500);
  lines_.clear();
  const auto response = ask("GET", "/fout/anders");
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(response.body.find("secret"), std::string::npos);
  ASSERT_EQ(lines_.size(), 1U);
  EXPECT_NE(lines_[0].find(R"("route":"/fout/{hoe}","status":500,"reason":"secret detail")"),
            std::string::npos);
}

TEST_F(RouterTest, asks_the_layout_for_its_problem_pages) {
  router_.on_problem([](Visit&, Router::Problem problem) {
    return problem == Router::Problem::sign_in ? see_other(html::url("/inloggen")) : plain("sorry");
  });
  EXPECT_EQ(ask("GET", "/doelen/nieuw", "").status, 303);
  const auto response = ask("GET", "/nergens");
  EXPECT_EQ(response.status, 404);
  EXPECT_EQ(response.body, "sorry");
  router_.on_problem([](Visit&, Router::Problem) -> Response { throw std::runtime_error("page broken"); });
  EXPECT_EQ(ask("GET", "/nergens").status, 404);
}

TEST_F(RouterTest, carries_a_toast_to_the_next_page_and_no_further) {
  const auto saved = ask("POST", "/doelen");
  const auto& value = saved.headers.back().second;
  EXPECT_EQ(value, "koers_toast=Bewaard.; Path=/; HttpOnly; SameSite=Lax; Max-Age=60");
  const auto shown = ask("GET", "/toast", "koers_toast=Bewaard.");
  EXPECT_EQ(shown.body, "Bewaard.");
  EXPECT_NE(shown.headers.back().second.find("Max-Age=0"), std::string::npos);
  EXPECT_TRUE(ask("GET", "/toast", "").headers.empty());
}

TEST_F(RouterTest, takes_a_snapshot_when_it_is_needed_and_lets_go_of_it_before_a_write) {
  ask("GET", "/");
  EXPECT_EQ(database_.snapshots, 0);
  ask("GET", "/lezen");
  EXPECT_EQ(database_.snapshots, 2);
  EXPECT_EQ(database_.open_during_write, 0);
  EXPECT_EQ(database_.open, 0);
}

TEST_F(RouterTest, knows_what_each_route_takes) {
  EXPECT_EQ(router_.body_for("POST", "/doelen").limit, 99U);
  EXPECT_EQ(router_.body_for("POST", "/nergens").limit, Body{}.limit);
}

TEST_F(RouterTest, turns_away_before_the_body_whom_the_route_would_turn_away) {
  const auto status_for = [this](std::string method, std::string path, std::string cookie,
                                 std::string site = "same-origin") {
    Request request;
    request.method = std::move(method);
    request.path = std::move(path);
    request.headers = {{"cookie", std::move(cookie)}, {"sec-fetch-site", std::move(site)}};
    Visit visit(house_, request);
    const auto refusal = router_.turn_away(visit);
    return refusal ? refusal->status : 0;
  };
  EXPECT_EQ(status_for("POST", "/doelen", "wie=yara"), 0);
  EXPECT_EQ(status_for("POST", "/doelen", ""), 401);
  EXPECT_EQ(status_for("POST", "/doelen", "wie=karin"), 403);
  EXPECT_EQ(status_for("POST", "/doelen", "wie=yara", "cross-site"), 403);
  EXPECT_EQ(status_for("POST", "/start", "", "cross-site"), 0);
  EXPECT_EQ(status_for("POST", "/nergens", "wie=yara"), 404);
  EXPECT_EQ(status_for("PUT", "/doelen", "wie=yara"), 405);
  EXPECT_EQ(status_for("GET", "/doelen/onzin", "wie=yara"), 404);
}

// A stranger at a route for everybody sends a message, not a megabyte.
TEST_F(RouterTest, takes_less_of_who_is_not_signed_in) {
  const auto handlers = visits(house_, router_, [](Visit& visit) {
    if (visit.request.cookie("wie") == "yara") visit.session.emplace();
  });
  const auto limit_for = [&](std::string cookie) {
    Request request;
    request.method = "POST";
    request.path = "/start";
    request.headers = {{"cookie", std::move(cookie)}};
    Body body;
    EXPECT_FALSE(handlers.turn_away(request, body));
    return body.limit;
  };
  EXPECT_EQ(limit_for("wie=yara"), Body{}.limit);
  EXPECT_EQ(limit_for(""), 64U << 10);
}

TEST_F(RouterTest, refuses_routes_that_cannot_work) {
  EXPECT_THROW(router_.get<Yara>("/doelen/{id}/{nog}", show_goal), std::logic_error);
  EXPECT_THROW(router_.get<Yara>("doelen", new_goal), std::logic_error);
  EXPECT_THROW(router_.get<Yara>("/doelen/{id}.ics", new_goal), std::logic_error);
  EXPECT_THROW(router_.get<Yara>("/doelen/{andere_naam}", show_goal), std::logic_error);
}

TEST_F(RouterTest, finds_out_who_asks_before_it_looks_up_the_route) {
  router_.before_each([](Visit& visit) {
    if (visit.request.cookie("wie") == "storing") throw Unavailable("no database");
    visit.language = i18n::Language::en;
  });
  router_.on_problem([](Visit& visit, Router::Problem) { return plain(std::string(code(visit.language))); });
  EXPECT_EQ(ask("GET", "/nergens").body, "en");
  EXPECT_EQ(ask("GET", "/", "wie=storing").status, 503);
}

TEST_F(RouterTest, leaves_a_line_for_each_visit_that_says_nothing_about_people) {
  const auto handlers = visits(house_, router_);
  Request request;
  ASSERT_TRUE(read_target("/doelen/0000000000101?naam=Ruben", request));
  request.headers = {{"cookie", "wie=yara"}};
  EXPECT_EQ(handlers.answer(request).status, 200);
  ASSERT_EQ(lines_.size(), 1U);
  EXPECT_NE(lines_[0].find(R"("method":"GET","route":"/doelen/{id}","status":200,"ms":)"), std::string::npos);
  EXPECT_NE(lines_[0].find(R"("statements":0,"sql_us":0})"), std::string::npos);
  for (const auto* secret : {"Ruben", "0000000000101", "yara"}) {
    EXPECT_EQ(lines_[0].find(secret), std::string::npos);
  }
}

TEST_F(RouterTest, refuses_what_never_became_a_request) {
  const auto handlers = visits(house_, router_);
  Request request;
  request.method = "POST";
  request.path = "/doelen";
  EXPECT_EQ(handlers.refuse(request, Router::Problem::too_large).status, 413);
  EXPECT_NE(lines_[0].find(R"("route":"/doelen","status":413)"), std::string::npos);
  EXPECT_EQ(handlers.body_for("POST", "/doelen").limit, 99U);
}

TEST_F(RouterTest, prints_its_routes_with_who_and_where) {
  const auto table = route_table(router_);
  EXPECT_NE(table.find("GET   /doelen/{id}"), std::string::npos);
  EXPECT_NE(table.find("student  src/platform/http/router_test.cpp:"), std::string::npos);
}

}  // namespace
}  // namespace koers::http
