// The server as a browser, a phone on a bad line, and an attacker meet it: a real one on a port of its own.
#include "platform/http/server.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <future>
#include <mutex>
#include <thread>

#include "platform/base/log.h"
#include "platform/http/assets.h"
#include "platform/http/testing_client.h"

namespace koers::http {
namespace {

using testing_client::Answer;
using testing_client::Client;

// Memory of this process, in bytes.
std::size_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::size_t all = 0, resident = 0;
  file >> all >> resident;
  return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

// What a form contained, in words.
std::string told(const Request& request) {
  std::string text;
  for (const auto& [name, value] : request.fields) text += name + "=" + value + ";";
  for (const auto& upload : request.uploads) {
    text +=
        upload.field + ":" + upload.filename + ":" + upload.type + ":" + std::to_string(upload.size) + ";";
  }
  return text + request.body;
}

class ServerTest : public testing::Test {
 protected:
  ServerTest() {
    log::to_nowhere();
    char name[] = "/tmp/koers-server-XXXXXX";
    folder_ = ::mkdtemp(name);
    std::ofstream(folder_ / "film.mp4", std::ios::binary) << film_;
  }
  ~ServerTest() override {
    open_gate();
    stop();
    std::filesystem::remove_all(folder_);
    log::to_stderr();
  }

  void start(Limits limits = {}, int workers = 2) {
    Server::Handlers handlers;
    handlers.answer = [this](Request& request) { return answer(request); };
    handlers.refuse = [](Request&, Router::Problem problem) { return plain("refused", status_of(problem)); };
    handlers.body_for = [](std::string_view, std::string_view path) {
      if (path == "/film") return Body{.limit = 300 << 20, .uploads = true};
      return Body{.limit = 64 << 10, .uploads = false};
    };
    ServerOptions options{.port = 0, .workers = workers, .upload_folder = folder_ / "under-way"};
    options.signals = false;
    options.limits = limits;
    server_ = std::make_unique<Server>(options, handlers);
    server_->start();
    thread_ = std::thread([this] { exit_code_ = server_->run(); });
  }

  void stop() {
    if (!thread_.joinable()) return;
    server_->stop();
    thread_.join();
    server_.reset();
  }

  Response answer(Request& request) {
    if (request.path == "/hallo") return plain("hallo");
    if (request.path == "/film") {
      if (!request.uploads.empty()) last_upload_ = request.uploads[0].path;
      return plain(told(request));
    }
    if (request.path == "/vorm") return plain(told(request));
    if (request.path == "/lang") return plain(std::string(2 << 20, 'x'));
    if (request.path == "/pagina") return page(html::p(std::string(20'000, 'a')));
    if (request.path == "/kapot") throw std::runtime_error("broken");
    if (request.path == "/gebeurtenissen") {
      Response stream;
      stream.topic = "gesprek";
      return stream;
    }
    if (request.path == "/kijk") {
      Response response;
      response.type = "video/mp4";
      response.file = std::make_shared<std::filesystem::path>(folder_ / "film.mp4");
      return response;
    }
    if (request.path == "/wacht") {
      std::unique_lock lock(mutex_);
      waiting_ = true;
      changed_.notify_all();
      changed_.wait(lock, [this] { return gate_open_; });
      return plain("gewacht");
    }
    return plain("", 404);
  }

  void wait_for_waiting() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waiting_; });
  }
  void open_gate() {
    const std::lock_guard lock(mutex_);
    gate_open_ = true;
    changed_.notify_all();
  }
  std::size_t files_under_way() const {
    const std::filesystem::directory_iterator files(folder_ / "under-way");
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
  }

  Client client() const { return Client(server_->port()); }

  std::filesystem::path folder_, last_upload_;
  std::string film_ = [] {
    std::string bytes;
    for (int i = 0; i < 300'000; ++i) bytes += static_cast<char>('a' + i % 23);
    return bytes;
  }();
  std::unique_ptr<Server> server_;
  std::thread thread_;
  int exit_code_ = -1;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool waiting_ = false, gate_open_ = false;
};

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

TEST_F(ServerTest, takes_a_film_of_200_MB_in_a_few_MB_of_memory) {
  start();
  auto browser = client();
  browser.get("/hallo");
  const std::string before =
      "--grens\r\nContent-Disposition: form-data; name=\"film\"; filename=\"film.mp4\"\r\n\r\n";
  const std::string after = "\r\n--grens--\r\n";
  const std::string piece(1 << 20, 'f');
  const auto length = before.size() + 200 * piece.size() + after.size();
  browser.send(
      "POST /film HTTP/1.1\r\nHost: koers\r\nContent-Type: multipart/form-data; boundary=grens\r\n"
      "Expect: 100-continue\r\nContent-Length: " +
      std::to_string(length) + "\r\n\r\n");
  EXPECT_EQ(browser.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  const auto begin = resident_bytes();
  std::size_t most = 0;
  browser.send(before);
  for (int i = 0; i < 200; ++i) {
    ASSERT_TRUE(browser.send(piece));
    most = std::max(most, resident_bytes());
  }
  browser.send(after);
  EXPECT_EQ(browser.read_answer().body, "film:film.mp4::209715200;");
  EXPECT_LT(most, begin + (16U << 20));
  EXPECT_EQ(files_under_way(), 0U);
}

TEST_F(ServerTest, forgets_an_upload_that_breaks_off) {
  start();
  {
    auto phone = client();
    phone.send(
        "POST /film HTTP/1.1\r\nHost: koers\r\nContent-Type: video/mp4\r\nContent-Length: 500000\r\n\r\n");
    phone.send(std::string(200'000, 'f'));
  }
  stop();
  EXPECT_EQ(exit_code_, 0);
  EXPECT_EQ(files_under_way(), 0U);
}

TEST_F(ServerTest, takes_a_raw_body_as_an_upload_where_the_route_takes_files) {
  start();
  auto phone = client();
  EXPECT_EQ(phone
                .ask("POST /film HTTP/1.1\r\nHost: koers\r\nContent-Type: video/webm;codecs=vp9\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n")
                .body,
            "::video/webm:7;");
  EXPECT_EQ(phone.get("/hallo").body, "hallo");
}

TEST_F(ServerTest, refuses_what_is_too_large_before_it_is_sent) {
  start();
  auto browser = client();
  const auto refused =
      browser.ask("POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 100000000000\r\n\r\n");
  EXPECT_EQ(refused.status, 413);
  EXPECT_EQ(refused.body, "refused");
  EXPECT_EQ(refused.header("Connection"), "close");
  // Who sends on all the same still gets to read the answer.
  auto stubborn = client();
  stubborn.send("POST /vorm HTTP/1.1\r\nHost: koers\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 40; ++i) stubborn.send("1000\r\n" + std::string(0x1000, 'x') + "\r\n");
  EXPECT_EQ(stubborn.read_answer().status, 413);
}

TEST_F(ServerTest, refuses_ten_thousand_fields) {
  start();
  std::string fields = "a=1";
  for (int i = 0; i < 10'000; ++i) fields += "&a=1";
  auto browser = client();
  EXPECT_EQ(
      browser
          .ask("POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               "Content-Length: " +
               std::to_string(fields.size()) + "\r\n\r\n" + fields)
          .status,
      413);
  auto other = client();
  EXPECT_EQ(other.get("/hallo?" + std::string(9'000, '&') + "a=1").status, 200);
  auto third = client();
  std::string query;
  for (int i = 0; i < 3'000; ++i) query += "a=&";
  EXPECT_EQ(third.get("/hallo?" + query).status, 413);
}

TEST_F(ServerTest, refuses_requests_that_are_not_well_formed) {
  start();
  for (const std::string_view request : {
           "nonsense\r\n\r\n",
           "GET /hallo HTTP/1.1\r\n\r\n",  // no Host
           "GET /hallo HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
           "GET hallo HTTP/1.1\r\nHost: koers\r\n\r\n",
           "GET /a%00b HTTP/1.1\r\nHost: koers\r\n\r\n",
           "GET /hallo HTTP/3.7\r\nHost: koers\r\n\r\n",
           "GET /hallo HTTP/1.1\r\nHost : koers\r\n\r\n",
           "GET /hallo HTTP/1.1\r\nHost: koers\r\nX: a\nb\r\n\r\n",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: -1\r\n\r\n",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nTransfer-Encoding: gzip\r\n\r\nabc",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
           "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Type: multipart/form-data\r\nContent-Length: "
           "3\r\n\r\nabc",
       }) {
    auto attacker = client();
    EXPECT_EQ(attacker.ask(request).status, 400) << request;
    attacker.close_sending();
    EXPECT_TRUE(attacker.is_closed()) << request;
  }
  auto browser = client();
  EXPECT_EQ(browser.ask("GET http://koers/hallo HTTP/1.1\r\nHost: koers\r\n\r\n").body, "hallo");
}

TEST_F(ServerTest, refuses_a_header_without_end) {
  start();
  auto attacker = client();
  EXPECT_EQ(attacker.ask("GET /hallo HTTP/1.1\r\nHost: koers\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n")
                .status,
            431);
}

TEST_F(ServerTest, gives_up_on_those_who_never_finish) {
  start({.header_time = std::chrono::seconds(1),
         .idle_time = std::chrono::seconds(1),
         .body_silence = std::chrono::seconds(1)});
  auto slow_header = client();
  auto slow_body = client();
  auto idle = client();
  slow_header.send("GET /hallo HT");
  slow_body.send("POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 10\r\n\r\nab");
  EXPECT_EQ(slow_header.read_answer().status, 408);
  EXPECT_EQ(slow_body.read_answer().status, 408);
  EXPECT_TRUE(idle.is_closed());
}

TEST_F(ServerTest, has_room_for_so_many_connections) {
  start({.connections = 2});
  auto first = client();
  auto second = client();
  EXPECT_EQ(first.get("/hallo").status, 200);
  EXPECT_EQ(second.get("/hallo").status, 200);
  auto third = client();
  EXPECT_TRUE(third.is_closed());
  EXPECT_EQ(first.get("/hallo").status, 200);
}

TEST_F(ServerTest, has_room_for_so_many_connections_from_one_address) {
  start({.connections_per_address = 1});
  auto first = client();
  EXPECT_EQ(first.get("/hallo").status, 200);
  auto second = client();
  EXPECT_TRUE(second.is_closed());
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

TEST_F(ServerTest, keeps_a_silent_event_stream_alive) {
  start({.heartbeat = std::chrono::seconds(1)});
  auto page = client();
  page.get("/gebeurtenissen");
  page.read_until("\n\n");
  EXPECT_EQ(page.read_until("\n\n"), ": still here\n\n");
}

TEST_F(ServerTest, drops_a_page_that_reads_too_slowly) {
  start({.event_bytes = 10'000});
  auto slow = client();
  slow.get("/gebeurtenissen");
  slow.read_until("\n\n");
  // More than the sockets on both sides and the server keep.
  const std::string event(9'000, 'e');
  for (int i = 0; i < 3'000; ++i) server_->events().publish("gesprek", "", event);
  auto other = client();
  EXPECT_EQ(other.get("/hallo").status, 200);
  std::size_t read = 0;
  while (!slow.is_closed()) read += slow.read_bytes(1 << 20).size();
  EXPECT_LT(read, 3'000U * 9'000U);
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

TEST_F(ServerTest, stops_in_time_when_somebody_never_finishes) {
  start({.stop_time = std::chrono::seconds(0)});
  auto attacker = client();
  EXPECT_EQ(attacker.get("/hallo").status, 200);
  attacker.send("POST /vorm HTTP/1.1\r\nHost: koers\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
  attacker.read_until("\r\n\r\n");
  stop();
  EXPECT_EQ(exit_code_, 1);
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
