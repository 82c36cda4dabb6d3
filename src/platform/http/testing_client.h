// A client for tests that shows what goes over the wire, byte by byte. Every wait ends after a minute,
// which only a server that does not answer takes.
#pragma once

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace koers::http::testing_client {

struct Answer {
  int status = 0;
  std::string head;
  std::string body;
  // The value of a header line, or "".
  std::string header(std::string_view name) const {
    const auto at = head.find("\r\n" + std::string(name) + ": ");
    if (at == std::string::npos) return {};
    const auto begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
  }
};

class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    timeval a_minute{.tv_sec = 60, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &a_minute, sizeof a_minute);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &a_minute, sizeof a_minute);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;

  // False when the other side closed.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  // Up to and with `end`; what there is when the other side closes first.
  std::string read_until(std::string_view end) {
    std::size_t at = 0;
    while ((at = kept_.find(end)) == std::string::npos) {
      if (!read_more()) return std::exchange(kept_, {});
    }
    auto text = kept_.substr(0, at + end.size());
    kept_.erase(0, at + end.size());
    return text;
  }

  std::string read_bytes(std::size_t count) {
    while (kept_.size() < count && read_more()) {
    }
    auto text = kept_.substr(0, count);
    kept_.erase(0, text.size());
    return text;
  }

  // One answer; `head_only` for answers to HEAD. Status 0 when the other side closed without one.
  Answer read_answer(bool head_only = false) {
    Answer answer;
    answer.head = read_until("\r\n\r\n");
    if (!answer.head.starts_with("HTTP/1.1 ")) return answer;
    answer.status = std::stoi(answer.head.substr(9, 3));
    const auto length = answer.header("Content-Length");
    if (!length.empty() && !head_only) answer.body = read_bytes(std::stoul(length));
    return answer;
  }

  Answer ask(std::string_view request, bool head_only = false) {
    send(request);
    return read_answer(head_only);
  }
  Answer get(const std::string& path, const std::string& headers = "") {
    return ask("GET " + path + " HTTP/1.1\r\nHost: koers\r\n" + headers + "\r\n");
  }

  // Whether something can be read now.
  bool has_answer() const {
    pollfd socket{.fd = socket_, .events = POLLIN, .revents = 0};
    return !kept_.empty() || ::poll(&socket, 1, 0) > 0;
  }
  bool is_closed() { return kept_.empty() && !read_more(); }
  void close_sending() { ::shutdown(socket_, SHUT_WR); }

 private:
  bool read_more() {
    char piece[16 << 10];
    const auto count = ::recv(socket_, piece, sizeof piece, 0);
    if (count <= 0) return false;
    kept_.append(piece, static_cast<std::size_t>(count));
    return true;
  }

  int socket_;
  std::string kept_;
};

}  // namespace koers::http::testing_client
