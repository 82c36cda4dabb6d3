// Raw bytes to a connection of a real server: whatever comes, the next visitor is answered, nothing stays on
// disk, and no piece of memory is larger than what one connection may keep (tools/fuzz.py tells libFuzzer
// how much). An input whose first byte is below 32 goes on: so many of its last bytes are sent again and
// again. Otherwise only an input as long as a limit would find that the limit is not there.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>

#include "platform/base/log.h"
#include "platform/base/temporary_folder.h"
#include "platform/http/server.h"

namespace {

using namespace koers::http;

constexpr std::size_t most_sent = 3 << 20;
constexpr std::chrono::milliseconds longest_sending{300};  // many small requests take long to answer

int connected_to(std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) std::abort();
  return socket;
}

// Appends what has come, and keeps the last of it; false when nothing comes any more.
bool read_some(int socket, std::string& answer) {
  char bytes[16 << 10];
  const auto count = ::recv(socket, bytes, sizeof bytes, MSG_DONTWAIT);
  if (count <= 0) return count < 0 && errno == EAGAIN;
  if (answer.size() > sizeof bytes) answer.clear();
  answer.append(bytes, static_cast<std::size_t>(count));
  return true;
}

// Sends the beginning of `bytes`; false when nobody takes it any more.
bool send_some(int socket, std::string_view& bytes) {
  const auto count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  if (count < 0) return errno == EAGAIN;
  bytes.remove_prefix(static_cast<std::size_t>(count));
  return true;
}

class Running {
 public:
  Running() {
    koers::log::to_nowhere();
    server_.start();
    thread_ = std::thread([this] { server_.run(); });
  }
  ~Running() {
    server_.stop();
    thread_.join();
  }

  // The end of what comes back until the other side closes. Reads while it sends, so that neither waits for
  // the other. Who goes on for too long breaks off.
  std::string ask(std::string_view bytes, std::string_view more = "") const {
    const int socket = connected_to(server_.port());
    std::string answer;
    std::size_t times = more.empty() ? 0 : most_sent / more.size();
    pollfd ready{socket, POLLIN | POLLOUT, 0};
    const auto end = std::chrono::steady_clock::now() + longest_sending;
    for (bool goes_on = true; goes_on && (more.empty() || std::chrono::steady_clock::now() < end);) {
      if (bytes.empty() && times > 0) {
        bytes = more;
        --times;
      } else if (bytes.empty() && ready.events != POLLIN) {
        ::shutdown(socket, SHUT_WR);
        ready.events = POLLIN;
      }
      ::poll(&ready, 1, more.empty() ? -1 : static_cast<int>(longest_sending.count()));
      const bool can_read = (ready.revents & ~POLLOUT) != 0;
      goes_on = can_read ? read_some(socket, answer) : send_some(socket, bytes);
    }
    ::close(socket);
    return answer;
  }

  // Whether the files of bodies go away. That of one that broke off does so when its connection ends, which
  // may be a moment after the other side knows.
  bool has_no_files() const {
    for (int tries = 0; tries < 200; ++tries) {
      const std::filesystem::recursive_directory_iterator all(folder_.path());
      const auto is_upload = [](const auto& one) {
        return one.path().filename().string().starts_with("koers-upload-");
      };
      if (std::none_of(begin(all), end(all), is_upload)) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
  }

 private:
  static Server::Handlers handlers() {
    Server::Handlers all;
    all.answer = [](Request& request) { return plain(request.path + request.body); };
    all.body_for = [](std::string_view, std::string_view path) {
      return Body{.limit = 5'000, .uploads = path == "/film"};
    };
    all.refuse = [](Request&, Router::Problem problem) { return plain("", status_of(problem)); };
    return all;
  }

  koers::TemporaryFolder folder_;
  Server server_{{.port = 0, .workers = 2, .upload_folder = folder_.path(), .signals = false}, handlers()};
  std::thread thread_;
};

// The last bytes of an input as often as fill a piece, when its first byte says so.
std::string what_follows(std::string_view input) {
  const auto count = std::min<std::size_t>(static_cast<unsigned char>(input.front()), input.size() - 1);
  std::string piece;
  if (count == 0 || input.front() >= 32 || input.front() < 0) return piece;
  while (piece.size() < 16 << 10) piece += input.substr(input.size() - count);
  return piece;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Running running;
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto more = what_follows(input);
  running.ask(more.empty() ? input : input.substr(1), more);
  const auto well = running.ask("GET /healthz HTTP/1.1\r\nHost: koers\r\nConnection: close\r\n\r\n");
  if (!well.starts_with("HTTP/1.1 200 ") || !running.has_no_files()) std::abort();
  return 0;
}
