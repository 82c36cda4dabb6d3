// The server as browsers meet it.
#include "platform/http/server.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>

#include "platform/http/assets.h"
#include "platform/http/testing_server.h"

namespace koers::http {
namespace {

class ServerTest : public LiveServer {};

constexpr std::string_view hello = "GET /hallo HTTP/1.1\r\nHost: koers\r\n\r\n";

TEST_F(ServerTest, answers_many_requests_on_one_connection) {
  start();
  auto browser = client();
  for (int i = 0; i < 100; ++i) EXPECT_EQ(browser.get("/hallo").body, "hallo");
  EXPECT_EQ(browser.get("/healthz").body, "ok\n");
}

TEST_F(ServerTest, answers_in_order_what_was_sent_at_once) {
  start();
  auto browser = client();
  std::string all;
  for (int i = 0; i < 50; ++i) {
    all += i % 2
               ? std::string(hello)
               : "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 3\r\n\r\n" + std::to_string(100 + i);
  }
  browser.send(all);
  for (int i = 0; i < 50; ++i)
    EXPECT_EQ(browser.read_answer().body, i % 2 ? "hallo" : std::to_string(100 + i));
}

TEST_F(ServerTest, understands_a_request_that_comes_byte_by_byte) {
  start();
  auto browser = client();
  const std::string request =
      "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Type: application/x-www-form-urlencoded\r\n"
      "Content-Length: 7\r\n\r\na=b&c=d";
  for (const char c : request) browser.send({&c, 1});
  EXPECT_EQ(browser.read_answer().body, "a=b;c=d;");
}

TEST_F(ServerTest, closes_when_the_browser_asks_and_for_old_clients) {
  start();
  auto browser = client();
  EXPECT_EQ(browser.get("/hallo", "Connection: close\r\n").header("Connection"), "close");
  EXPECT_TRUE(browser.is_closed());
  auto old = client();
  EXPECT_EQ(old.ask("GET /hallo HTTP/1.0\r\n\r\n").header("Connection"), "close");
  EXPECT_TRUE(old.is_closed());
  auto old_and_kept = client();
  EXPECT_EQ(old_and_kept.ask("GET /hallo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection"),
            "keep-alive");
}

TEST_F(ServerTest, sends_no_body_to_head) {
  start();
  auto browser = client();
  const auto head = browser.ask("HEAD /hallo HTTP/1.1\r\nHost: koers\r\n\r\n", true);
  EXPECT_EQ(head.header("Content-Length"), "5");
  EXPECT_EQ(browser.get("/hallo").body, "hallo");
}

TEST_F(ServerTest, protects_every_answer) {
  start();
  auto browser = client();
  const auto page = browser.get("/hallo");
  EXPECT_NE(page.header("Content-Security-Policy").find("frame-ancestors 'none'"), std::string::npos);
  EXPECT_EQ(page.header("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(page.header("Cache-Control"), "no-store");
  EXPECT_FALSE(page.header("Date").empty());
  EXPECT_EQ(page.header("Server"), "");
  EXPECT_NE(browser.ask("nonsense\r\n\r\n").header("Content-Security-Policy"), "");
}

TEST_F(ServerTest, answers_500_when_a_handler_breaks) {
  start();
  auto browser = client();
  EXPECT_EQ(browser.get("/kapot").status, 500);
  EXPECT_EQ(browser.get("/hallo").status, 200);
}

TEST_F(ServerTest, compresses_long_texts_for_those_who_can_unpack_them) {
  start();
  auto browser = client();
  const auto packed = browser.get("/pagina", "Accept-Encoding: br, gzip\r\n");
  EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
  EXPECT_LT(packed.body.size(), 1'000U);
  EXPECT_EQ(browser.get("/pagina").body.size(), 20'022U);
  EXPECT_EQ(browser.get("/hallo", "Accept-Encoding: gzip\r\n").header("Content-Encoding"), "");
}

TEST_F(ServerTest, serves_assets_that_browsers_may_keep) {
  start();
  auto browser = client();
  const auto& url = asset("css/koers.css").text();
  const auto style = browser.get(url);
  EXPECT_EQ(style.status, 200);
  EXPECT_EQ(style.header("Content-Type"), "text/css; charset=utf-8");
  EXPECT_EQ(style.header("Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(browser.get(url, "If-None-Match: " + style.header("ETag") + "\r\n").status, 304);
  const auto packed = browser.get(url, "Accept-Encoding: gzip\r\n");
  EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
  EXPECT_LT(packed.body.size(), style.body.size());
  EXPECT_EQ(browser.get("/a/css/koers.css").status, 404);
  EXPECT_EQ(browser.ask("POST " + url + " HTTP/1.1\r\nHost: koers\r\n\r\n").status, 405);
}

TEST_F(ServerTest, sends_a_film_whole_or_from_the_second_that_was_asked) {
  start();
  auto browser = client();
  const auto whole = browser.get("/kijk");
  EXPECT_EQ(whole.status, 200);
  EXPECT_EQ(whole.body, film_);
  EXPECT_EQ(whole.header("Accept-Ranges"), "bytes");
  const auto middle = browser.get("/kijk", "Range: bytes=100000-100009\r\n");
  EXPECT_EQ(middle.status, 206);
  EXPECT_EQ(middle.body, film_.substr(100'000, 10));
  EXPECT_EQ(middle.header("Content-Range"), "bytes 100000-100009/300000");
  EXPECT_EQ(browser.get("/kijk", "Range: bytes=299990-\r\n").body, film_.substr(299'990));
  EXPECT_EQ(browser.get("/kijk", "Range: bytes=-5\r\n").body, film_.substr(299'995));
  EXPECT_EQ(browser.get("/kijk", "Range: bytes=300000-\r\n").status, 416);
  EXPECT_EQ(browser.get("/kijk", "Range: bytes=5-1\r\n").status, 200);
  EXPECT_EQ(browser.get("/kijk", "Range: bytes=0-1,5-6\r\n").status, 200);
  EXPECT_EQ(browser.get("/kijk", "Range: bytes=0-1\r\nIf-Range: \"other\"\r\n").status, 200);
  EXPECT_EQ(browser.get("/kijk", "If-None-Match: " + whole.header("ETag") + "\r\n").status, 304);
  EXPECT_EQ(browser.get("/hallo").body, "hallo");
}

TEST_F(ServerTest, reads_a_form_with_a_file) {
  start();
  auto browser = client();
  const std::string body =
      "--grens\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nMijn stage\r\n"
      "--grens\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"C:\\x\\stage.jpg\"\r\n"
      "Content-Type: image/jpeg\r\n\r\nJPEG\r\n--grens--\r\n";
  const auto head = [&body](const std::string& path) {
    return "POST " + path +
           " HTTP/1.1\r\nHost: koers\r\nContent-Type: multipart/form-data; boundary=grens\r\n" +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
  };
  EXPECT_EQ(browser.ask(head("/film") + body).body, "titel=Mijn stage;foto:stage.jpg:image/jpeg:4;");
  EXPECT_FALSE(std::filesystem::exists(last_upload_));
  EXPECT_EQ(files_under_way(), 0U);
  // A route that takes no files reads past them.
  EXPECT_EQ(browser.ask(head("/vorm") + body).body, "titel=Mijn stage;");
}

TEST_F(ServerTest, goes_on_answering_while_a_handler_waits) {
  start();
  auto waiting = client();
  waiting.send("GET /wacht HTTP/1.1\r\nHost: koers\r\n\r\n");
  wait_for_waiting();
  auto other = client();
  EXPECT_EQ(other.get("/hallo").body, "hallo");
  open_gate();
  EXPECT_EQ(waiting.read_answer().body, "gewacht");
}

TEST_F(ServerTest, tells_all_who_listen) {
  start();
  auto karin = client();
  auto yara = client();
  for (auto* page : {&karin, &yara}) {
    const auto head = page->get("/gebeurtenissen");
    EXPECT_EQ(head.header("Content-Type"), "text/event-stream");
    EXPECT_EQ(page->read_until("\n\n"), "retry: 3000\n\n");
  }
  server_->events().publish("iets anders", "x", "y");
  server_->events().publish("gesprek", "vraag", "regel 1\nregel 2\n");
  for (auto* page : {&karin, &yara}) {
    EXPECT_EQ(page->read_until("\n\n"), "event: vraag\ndata: regel 1\ndata: regel 2\ndata: \n\n");
  }
  stop();
  EXPECT_TRUE(karin.is_closed());
  EXPECT_EQ(exit_code_, 0);
}

// Who has a page open is known, and the others hear when the first of it comes and the last one goes.
TEST_F(ServerTest, knows_who_listens) {
  start();
  auto karin = client();
  karin.get("/gebeurtenissen?wie=karin");
  karin.read_until("\n\n");
  const auto& events = server_->events();
  EXPECT_FALSE(events.is_there("gesprek", "yara"));
  {
    auto telephone = client();
    auto laptop = client();
    for (auto* page : {&telephone, &laptop}) {
      page->get("/gebeurtenissen?wie=yara");
      page->read_until("\n\n");
    }
    EXPECT_EQ(karin.read_until("\n\n"), "event: there\ndata: 1\n\n");
    EXPECT_TRUE(events.is_there("gesprek", "yara"));
    EXPECT_FALSE(events.is_there("iets anders", "yara"));
  }
  EXPECT_EQ(karin.read_until("\n\n"), "event: there\ndata: 0\n\n") << "once, when the last page went";
  EXPECT_FALSE(events.is_there("gesprek", "yara"));
  EXPECT_TRUE(events.is_there("gesprek", "karin"));
}

// Who may not listen any more is sent away; the others go on, and hear of it.
TEST_F(ServerTest, sends_away_who_may_not_listen_any_more) {
  start();
  auto karin = client();
  karin.get("/gebeurtenissen?wie=karin");
  karin.read_until("\n\n");
  auto hanneke = client();
  hanneke.get("/gebeurtenissen?wie=hanneke");
  hanneke.read_until("\n\n");
  EXPECT_EQ(karin.read_until("\n\n"), "event: there\ndata: 1\n\n");
  server_->events().send_away("iets anders", "hanneke");
  server_->events().send_away("gesprek", "hanneke");
  EXPECT_TRUE(hanneke.is_closed());
  EXPECT_EQ(karin.read_until("\n\n"), "event: there\ndata: 0\n\n");
  EXPECT_FALSE(server_->events().is_there("gesprek", "hanneke"));
  EXPECT_TRUE(server_->events().is_there("gesprek", "karin"));
}

TEST_F(ServerTest, keeps_a_silent_event_stream_alive) {
  start({.heartbeat = std::chrono::seconds(1)});
  auto page = client();
  page.get("/gebeurtenissen");
  page.read_until("\n\n");
  EXPECT_EQ(page.read_until("\n\n"), ": still here\n\n");
}

TEST_F(ServerTest, answers_what_is_under_way_before_it_stops) {
  start();
  auto waiting = client();
  auto idle = client();
  EXPECT_EQ(idle.get("/hallo").status, 200);
  waiting.send("GET /wacht HTTP/1.1\r\nHost: koers\r\n\r\n");
  wait_for_waiting();
  server_->stop();
  EXPECT_TRUE(idle.is_closed());
  open_gate();
  const auto answer = waiting.read_answer();
  EXPECT_EQ(answer.body, "gewacht");
  EXPECT_EQ(answer.header("Connection"), "close");
  thread_.join();
  EXPECT_EQ(exit_code_, 0);
}

TEST_F(ServerTest, stops_when_the_system_asks) {
  start({}, true);
  auto idle = client();
  EXPECT_EQ(idle.get("/hallo").status, 200);
  ::kill(::getpid(), SIGTERM);
  thread_.join();
  EXPECT_EQ(exit_code_, 0);
  EXPECT_TRUE(idle.is_closed());
}

TEST_F(ServerTest, says_when_its_port_is_taken) {
  start();
  ServerOptions options;
  options.port = server_->port();
  Server second(options, {});
  EXPECT_THROW(second.start(), std::runtime_error);
}

}  // namespace
}  // namespace koers::http
