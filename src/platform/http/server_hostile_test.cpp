// Bytes that no browser sends: the server goes on answering, and keeps little of them in memory.
#include <gtest/gtest.h>

#include <random>

#include "platform/http/testing_server.h"

namespace koers::http {
namespace {

using std::chrono::steady_clock;

class ServerHostileTest : public LiveServer {
 protected:
  // Sends `begin` and then `more` again and again: 64 MB of it, or until nobody takes it any more.
  void expect_bounded(std::string_view begin, const std::string& more) {
    auto attacker = client();
    const auto before = resident_bytes();
    bool taken = attacker.send(begin);
    for (std::size_t sent = 0; taken && sent < 64U << 20; sent += more.size()) taken = attacker.send(more);
    EXPECT_LT(resident_bytes(), before + (32U << 20)) << begin;
    EXPECT_EQ(attacker.read_answer().status, 400) << begin;
    auto visitor = client();
    EXPECT_EQ(visitor.get("/hallo").status, 200);
  }
};

constexpr std::string_view chunked =
    "POST /vorm HTTP/1.1\r\nHost: koers\r\nTransfer-Encoding: chunked\r\n\r\n";

TEST_F(ServerHostileTest, bounds_what_stands_around_a_chunk) {
  start();
  const std::string letters(64 << 10, 'a'), zeros(64 << 10, '0');
  std::string trailers;
  while (trailers.size() < 64U << 10) trailers += "Trailer: value\r\n";
  expect_bounded(std::string(chunked) + "1;", letters);
  expect_bounded(std::string(chunked) + "1;x=\"", letters);
  expect_bounded(chunked, zeros);
  expect_bounded(std::string(chunked) + "1\r\na\r\n0\r\n", trailers);
  expect_bounded(std::string(chunked) + "1\r\na\r\n0\r\nTrailer: ", letters);
}

TEST_F(ServerHostileTest, says_400_to_an_extension_without_end) {
  start();
  auto attacker = client();
  attacker.send(std::string(chunked) + "1;" + std::string(100'000, 'a'));
  EXPECT_EQ(attacker.read_answer().status, 400);
}

// A drop now and then is no silence, but the body does not come in either.
TEST_F(ServerHostileTest, gives_a_body_a_time_as_a_whole) {
  start(
      {.body_silence = std::chrono::seconds(20), .body_grace = std::chrono::seconds(1), .body_speed = 1'000});
  for (const bool is_body : {true, false}) {
    auto attacker = client();
    attacker.send(std::string(chunked) + (is_body ? "" : "1;"));
    const auto begin = steady_clock::now();
    while (attacker.send(is_body ? "1\r\na\r\n" : "a") &&
           steady_clock::now() < begin + std::chrono::seconds(3)) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    EXPECT_EQ(attacker.read_answer().status, 408);
  }
}

TEST_F(ServerHostileTest, gives_a_body_that_comes_in_the_time_it_needs) {
  start({.body_grace = std::chrono::seconds(1), .body_speed = 1'000});
  auto phone = client();
  phone.send("POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 6000\r\n\r\n");
  for (int i = 0; i < 6; ++i) {
    phone.send(std::string(1'000, 'x'));
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
  }
  EXPECT_EQ(phone.read_answer().status, 200);
}

TEST_F(ServerHostileTest, bounds_what_all_bodies_keep_together) {
  start({.kept_by_all = 100'000});
  const std::string half =
      "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 60001\r\n\r\n" + std::string(60'000, 'x');
  auto first = client();
  first.send(half);
  auto second = client();
  second.send(half);
  EXPECT_EQ(second.read_answer().status, 503);
  first.send("x");
  EXPECT_EQ(first.read_answer().status, 200);
  auto third = client();
  third.send(half);
  third.send("x");
  EXPECT_EQ(third.read_answer().status, 200);
}

TEST_F(ServerHostileTest, takes_nothing_in_from_whom_the_route_turns_away) {
  turn_away_ = [](Request& request, Body& body) -> std::optional<Response> {
    if (request.cookie("wie") == "yara") return std::nullopt;
    if (request.cookie("wie") == "karin") {
      body.limit = 1'000;
      return std::nullopt;
    }
    return plain("who are you?", 401);
  };
  start();
  const auto head = [](const std::string& who, const std::string& rest) {
    return "POST /film HTTP/1.1\r\nHost: koers\r\nCookie: wie=" + who + "\r\nContent-Type: video/mp4\r\n" +
           rest + "\r\n";
  };
  const std::string piece(64 << 10, 'f');
  auto stranger = client();
  stranger.send(head("", "Content-Length: 104857600\r\n"));
  EXPECT_EQ(stranger.read_answer().body, "who are you?");
  for (int i = 0; i < 100 && stranger.send(piece); ++i) EXPECT_EQ(files_under_way(), 0U);
  auto in_chunks = client();
  in_chunks.send(head("", "Transfer-Encoding: chunked\r\n") + "10000\r\n" + piece);
  EXPECT_EQ(in_chunks.read_answer().status, 401);
  auto waits = client();
  EXPECT_EQ(waits.ask(head("", "Content-Length: 100000\r\nExpect: 100-continue\r\n")).status, 401);
  auto karin = client();
  EXPECT_EQ(karin.ask(head("karin", "Content-Length: 1001\r\n")).status, 413);
  auto yara = client();
  EXPECT_EQ(yara.ask(head("yara", "Content-Length: 3\r\n") + "abc").body, "::video/mp4:3;");
  EXPECT_EQ(files_under_way(), 0U);
}

// Requests as they should be, bent at random; the generator begins with the same number each time.
// connection_fuzz.cpp bends them by the way that each went.
TEST_F(ServerHostileTest, survives_random_bytes) {
  start({.header_time = std::chrono::seconds(2), .body_silence = std::chrono::seconds(2)});
  const std::vector<std::string> requests = {
      "GET /hallo HTTP/1.1\r\nHost: koers\r\n\r\nGET /kijk HTTP/1.1\r\nHost: koers\r\nRange: "
      "bytes=1-9\r\n\r\n",
      "POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Type: application/x-www-form-urlencoded\r\n"
      "Content-Length: 7\r\n\r\na=b&c=d",
      "POST /film HTTP/1.1\r\nHost: koers\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
      "3;x=y\r\nabc\r\n4\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n",
      "POST /film HTTP/1.1\r\nHost: koers\r\nContent-Type: multipart/form-data; boundary=g\r\n"
      "Content-Length: 82\r\n\r\n--g\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\n"
      "abcdefghijkl\r\n--g--\r\n"};
  const std::vector<std::string> bits = {"\r\n",
                                         "\n",
                                         std::string(1, 0),
                                         "%00",
                                         "0000000000000000000000",
                                         "ffffffffffffffff",
                                         ";" + std::string(3'000, 'x'),
                                         ": ",
                                         "Transfer-Encoding: chunked\r\n",
                                         "Content-Length: 5\r\n",
                                         "\xff\xfe"};
  std::mt19937 random(20261129);
  const auto below = [&random](std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
  };
  const auto before = resident_bytes();
  const auto end = steady_clock::now() + std::chrono::seconds(20);
  for (int round = 0; round < 600 && steady_clock::now() < end; ++round) {
    std::string bytes = requests[below(requests.size())];
    for (std::size_t bends = below(4); bends > 0 && !bytes.empty(); --bends) {
      const std::size_t at = below(bytes.size());
      switch (below(4)) {
        case 0:
          bytes[at] = static_cast<char>(below(256));
          break;
        case 1:
          bytes.erase(at, below(20));
          break;
        case 2:
          bytes.insert(at, bits[below(bits.size())]);
          break;
        default:
          bytes.insert(at, bytes.substr(below(bytes.size())));
      }
    }
    auto attacker = client();
    const std::size_t half = below(bytes.size() + 1);
    attacker.send(bytes.substr(0, half));
    attacker.send(bytes.substr(half));
    attacker.close_sending();
    attacker.read_bytes(2 << 20);
    ASSERT_TRUE(attacker.is_closed()) << bytes;
  }
  EXPECT_LT(resident_bytes(), before + most_memory);
  auto visitor = client();
  EXPECT_EQ(visitor.get("/hallo").body, "hallo");
  EXPECT_EQ(files_under_way(), 0U);
}

}  // namespace
}  // namespace koers::http
