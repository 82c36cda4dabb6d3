// The server as a phone on a bad line, a film of 200 MB and an attacker meet it.
#include <gtest/gtest.h>
#include "platform/http/testing_server.h"

namespace koers::http {
namespace {

class ServerLimitsTest : public LiveServer {};

TEST_F(ServerLimitsTest, takes_a_film_of_200_MB_in_a_few_MB_of_memory) {
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
  EXPECT_LT(most, begin + most_memory);
  EXPECT_EQ(files_under_way(), 0U);
}

TEST_F(ServerLimitsTest, forgets_an_upload_that_breaks_off) {
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

TEST_F(ServerLimitsTest, takes_a_raw_body_as_an_upload_where_the_route_takes_files) {
  start();
  auto phone = client();
  EXPECT_EQ(phone
                .ask("POST /film HTTP/1.1\r\nHost: koers\r\nContent-Type: video/webm;codecs=vp9\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n")
                .body,
            "::video/webm:7;");
  EXPECT_EQ(phone.get("/hallo").body, "hallo");
}

TEST_F(ServerLimitsTest, refuses_what_is_too_large_before_it_is_sent) {
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

TEST_F(ServerLimitsTest, refuses_ten_thousand_fields) {
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

TEST_F(ServerLimitsTest, refuses_requests_that_are_not_well_formed) {
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

TEST_F(ServerLimitsTest, refuses_a_header_without_end) {
  start();
  auto attacker = client();
  EXPECT_EQ(attacker.ask("GET /hallo HTTP/1.1\r\nHost: koers\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n")
                .status,
            431);
}

TEST_F(ServerLimitsTest, gives_up_on_those_who_never_finish) {
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

TEST_F(ServerLimitsTest, has_room_for_so_many_connections_from_one_address) {
  start({.connections_per_address = 1});
  auto first = client();
  EXPECT_EQ(first.get("/hallo").status, 200);
  auto second = client();
  EXPECT_TRUE(second.is_closed());
}

TEST_F(ServerLimitsTest, drops_a_page_that_reads_too_slowly) {
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

TEST_F(ServerLimitsTest, stops_in_time_when_somebody_never_finishes) {
  start({.stop_time = std::chrono::seconds(0)});
  auto attacker = client();
  EXPECT_EQ(attacker.get("/hallo").status, 200);
  attacker.send("POST /vorm HTTP/1.1\r\nHost: koers\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
  attacker.read_until("\r\n\r\n");
  stop();
  EXPECT_EQ(exit_code_, 1);
}

}  // namespace
}  // namespace koers::http
