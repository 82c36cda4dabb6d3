// Raw bytes to a connection of a real server: whatever comes, the next visitor is answered and nothing is
// left of it in memory or on disk.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>

#include "platform/base/log.h"
#include "platform/base/temporary_folder.h"
#include "platform/http/server.h"

namespace {

using namespace koers::http;

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

  // What comes back until the other side closes.
  std::string ask(std::string_view bytes) const {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server_.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) std::abort();
    while (!bytes.empty()) {
      const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) break;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    ::shutdown(socket, SHUT_WR);
    std::string answer(64 << 10, 0);
    std::size_t size = 0;
    for (;;) {
      if (size == answer.size()) size = 0;
      const auto count = ::recv(socket, answer.data() + size, answer.size() - size, 0);
      if (count <= 0) break;
      size += static_cast<std::size_t>(count);
    }
    ::close(socket);
    return answer.substr(0, size);
  }

 private:
  static Server::Handlers handlers() {
    Server::Handlers all;
    all.answer = [](Request& request) { return plain(request.path + request.body); };
    all.body_for = [](std::string_view, std::string_view path) {
      return Body{.limit = 100'000, .uploads = path == "/film"};
    };
    all.refuse = [](Request&, Router::Problem problem) { return plain("", status_of(problem)); };
    return all;
  }

  koers::TemporaryFolder folder_;
  Server server_{{.port = 0, .workers = 2, .upload_folder = folder_.path(), .signals = false}, handlers()};
  std::thread thread_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Running running;
  running.ask({reinterpret_cast<const char*>(data), size});
  const auto well = running.ask("GET /healthz HTTP/1.1\r\nHost: koers\r\nConnection: close\r\n\r\n");
  if (!well.starts_with("HTTP/1.1 200 ")) std::abort();
  return 0;
}
