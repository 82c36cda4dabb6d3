// The server when more come than it can hold.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <deque>

#include "platform/base/descriptors.h"
#include "platform/http/testing_server.h"

namespace koers::http {
namespace {

class ServerCrowdTest : public LiveServer {};

// As many descriptors as it says, until it is gone.
class FewDescriptors {
 public:
  explicit FewDescriptors(std::size_t limit) {
    ::getrlimit(RLIMIT_NOFILE, &before_);
    rlimit fewer = before_;
    fewer.rlim_cur = limit;
    ::setrlimit(RLIMIT_NOFILE, &fewer);
  }
  ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }
  FewDescriptors(const FewDescriptors&) = delete;

 private:
  rlimit before_{};
};

std::size_t open_descriptors() {
  const std::filesystem::directory_iterator all("/proc/self/fd");
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

TEST_F(ServerCrowdTest, lets_the_one_go_that_was_idle_longest) {
  start({.connections = 2});
  auto first = client();
  EXPECT_EQ(first.get("/hallo").status, 200);
  auto second = client();
  EXPECT_EQ(second.get("/hallo").status, 200);
  EXPECT_EQ(first.get("/hallo").status, 200);
  auto third = client();
  EXPECT_EQ(third.get("/hallo").status, 200);
  EXPECT_TRUE(second.is_closed());
  EXPECT_EQ(first.get("/hallo").status, 200);
}

// What takes long, of somebody in particular: GET /wacht?wie=yara.
std::string who_waits(Request& request) { return request.path == "/wacht" ? request.field("wie") : ""; }

TEST_F(ServerCrowdTest, answers_others_while_one_has_it_work_for_long) {
  key_of_long_work_ = who_waits;
  start();
  std::deque<Client> yara;
  for (int i = 0; i < 6; ++i) {
    yara.emplace_back(server_->port());
    yara.back().send("GET /wacht?wie=yara HTTP/1.1\r\nHost: koers\r\n\r\n");
  }
  wait_for_waiting();
  // More wait than there are workers, and somebody else is answered all the same.
  EXPECT_EQ(client().get("/hallo").body, "hallo");
  open_gate();
  for (auto& one : yara) EXPECT_EQ(one.read_answer().body, "gewacht");
}

TEST_F(ServerCrowdTest, refuses_one_of_whom_too_much_waits_and_nobody_else) {
  key_of_long_work_ = who_waits;
  start({.long_work_of_one = 2});
  std::deque<Client> yara;
  for (int i = 0; i < 3; ++i) {
    yara.emplace_back(server_->port());
    yara.back().send("GET /wacht?wie=yara HTTP/1.1\r\nHost: koers\r\n\r\n");
    if (i == 0) wait_for_waiting();
  }
  // One is under way and two wait, so that of four one is refused: whichever came last.
  yara.emplace_back(server_->port());
  yara.back().send("GET /wacht?wie=yara HTTP/1.1\r\nHost: koers\r\n\r\n");
  auto ruben = client();
  ruben.send("GET /wacht?wie=ruben HTTP/1.1\r\nHost: koers\r\n\r\n");
  const auto is_refused = [](Client& one) { return one.has_answer() && one.read_answer().status == 429; };
  std::deque<Client>::iterator refused;
  while ((refused = std::find_if(yara.begin(), yara.end(), is_refused)) == yara.end()) {
    std::this_thread::yield();
  }
  open_gate();
  EXPECT_EQ(ruben.read_answer().body, "gewacht");
  for (auto one = yara.begin(); one != yara.end(); ++one) {
    if (one != refused) EXPECT_EQ(one->read_answer().body, "gewacht");
  }
}

TEST_F(ServerCrowdTest, lets_nobody_go_who_waits_for_an_answer) {
  start({.connections = 1});
  auto waiting = client();
  waiting.send("GET /wacht HTTP/1.1\r\nHost: koers\r\n\r\n");
  wait_for_waiting();
  auto late = client();
  EXPECT_TRUE(late.is_closed());
  open_gate();
  EXPECT_EQ(waiting.read_answer().body, "gewacht");
}

TEST_F(ServerCrowdTest, lets_half_a_header_and_half_a_body_go_after_those_that_are_idle) {
  start({.connections = 3});
  auto body = client();
  body.send("POST /vorm HTTP/1.1\r\nHost: koers\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n");
  body.read_until("\r\n\r\n");
  auto header = client();
  header.send("GET /hallo HT");
  auto idle = client();
  EXPECT_EQ(idle.get("/hallo").status, 200);
  auto fourth = client();
  EXPECT_EQ(fourth.get("/hallo", "Connection: close\r\n").status, 200);
  EXPECT_TRUE(idle.is_closed());
  auto fifth = client();
  fifth.send("GET /wacht HTTP/1.1\r\nHost: koers\r\n\r\n");
  wait_for_waiting();
  auto sixth = client();
  sixth.send("GET /wacht HTTP/1.1\r\nHost: koers\r\n\r\n");
  EXPECT_TRUE(header.is_closed());
  open_gate();  // both workers may wait at it
  body.send("123456789");
  EXPECT_EQ(body.read_answer().body, "123456789");
  EXPECT_EQ(fifth.read_answer().body, "gewacht");
  EXPECT_EQ(sixth.read_answer().body, "gewacht");
}

// Pages that listen stay for hours. Who finds no room hears when to come back, and a page is answered.
TEST_F(ServerCrowdTest, keeps_half_of_its_connections_for_who_does_not_listen) {
  start({.connections = 4});
  std::deque<Client> listening;
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(listening.emplace_back(server_->port()).get("/gebeurtenissen").status, 200);
    EXPECT_EQ(listening.back().read_until("\n\n"), "retry: 3000\n\n");
  }
  for (int i = 0; i < 6; ++i) {
    auto refused = client();
    const auto answer = refused.get("/gebeurtenissen");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Content-Type"), "text/event-stream");
    EXPECT_EQ(answer.body.substr(0, 13), "retry: 60000\n");
    EXPECT_TRUE(refused.is_closed());
    EXPECT_EQ(client().get("/hallo").status, 200);
  }
  server_->events().publish("gesprek", "vraag", "1");
  for (auto& one : listening) EXPECT_EQ(one.read_until("\n\n"), "event: vraag\ndata: 1\n\n");
  // One goes, and another finds its place as soon as the server has seen that.
  listening.pop_front();
  std::string first;
  while (first != "retry: 3000\n\n") {
    auto again = client();
    again.send("GET /gebeurtenissen HTTP/1.1\r\nHost: koers\r\n\r\n");
    const std::string head = again.read_until("\r\n\r\n");
    if (head.find("Content-Length") == head.npos) first = again.read_until("\n\n");
  }
}

TEST_F(ServerCrowdTest, raises_its_limit_to_what_the_system_allows) {
  const FewDescriptors few(256);
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  EXPECT_EQ(descriptor_limit(), 256U);
  EXPECT_EQ(raise_descriptor_limit(), limit.rlim_max);
}

// The others are the database's, and those of files and jobs.
TEST_F(ServerCrowdTest, takes_no_more_connections_than_there_are_descriptors_for) {
  {
    const FewDescriptors few(400);
    start();
  }
  ASSERT_EQ(server_->most_connections(), 152);
  const std::size_t before = open_descriptors();
  std::deque<Client> idle;
  for (int i = 0; i < 1'000; ++i) {
    idle.emplace_back(server_->port());
    if (idle.size() > 400) idle.pop_front();
  }
  auto visitor = client();
  EXPECT_EQ(visitor.get("/hallo").status, 200);
  // 401 of these are at this side.
  EXPECT_LE(open_descriptors(), before + 401 + 160 + 2);
}

// Something else has taken them all: the idle ones make room, and nobody waits for ever.
TEST_F(ServerCrowdTest, goes_on_accepting_when_descriptors_have_run_out) {
  start();
  std::deque<Client> idle;
  for (int i = 0; i < 20; ++i) idle.emplace_back(server_->port());
  for (auto& one : idle) EXPECT_EQ(one.get("/hallo").status, 200);
  const FewDescriptors few(open_descriptors() + 50);
  std::vector<int> others;
  for (int one = ::dup(0); one >= 0; one = ::dup(0)) others.push_back(one);
  ::close(others.back());  // for the socket at this side; at the other side nothing is left
  others.pop_back();
  auto late = client();
  EXPECT_EQ(late.get("/hallo").status, 200);
  for (const int one : others) ::close(one);
  EXPECT_TRUE(idle.front().is_closed());
}

}  // namespace
}  // namespace koers::http
