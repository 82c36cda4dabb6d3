#include "platform/http/server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <cerrno>
#include <csignal>

#include "platform/base/descriptors.h"
#include "platform/base/log.h"
#include "platform/http/assets.h"
#include "platform/http/edge.h"
#include "platform/http/security.h"

namespace koers::http {
namespace {

constexpr auto sweep_every = std::chrono::milliseconds(200);
constexpr auto note_every = std::chrono::minutes(1);

// For the database, files and jobs: a handler has a reader of the database with its log, and files it
// makes.
constexpr std::size_t descriptors_apart = 64;
constexpr std::size_t descriptors_per_worker = 8;
// Its socket, and a file that comes in or goes out.
constexpr std::size_t descriptors_per_connection = 2;
// When descriptors are short all the same, so many make room in one go.
constexpr int let_go_at_once = 16;

bool is_shortage(const boost::system::error_code& error) {
  const int number = error.value();
  return number == EMFILE || number == ENFILE || number == ENOBUFS || number == ENOMEM;
}

}  // namespace

Server::Edge::Edge(ServerOptions options, Handlers handlers)
    : options_(std::move(options)),
      handlers_(std::move(handlers)),
      every_(security_headers(options_.https)),
      pool_(options_.workers, options_.at_once),
      long_work_({.threads = options_.long_workers,
                  .waiting_per_key = options_.limits.long_work_of_one,
                  .waiting = options_.limits.long_work}),
      hub_(options_.limits.event_bytes,
           [this](std::function<void()> call) { asio::post(io_, std::move(call)); }) {}

// How many connections there may be, so that what is not one always finds a descriptor.
void Server::Edge::count_descriptors() {
  const std::size_t limit = descriptor_limit();
  const std::size_t needed =
      descriptors_apart +
      descriptors_per_worker * static_cast<std::size_t>(options_.workers + options_.long_workers);
  const std::size_t apart = std::min(needed, limit / 2);
  const std::size_t fit = std::max<std::size_t>((limit - apart) / descriptors_per_connection, 1);
  most_connections_ = std::min(static_cast<std::size_t>(options_.limits.connections), fit);
  if (fit < static_cast<std::size_t>(options_.limits.connections)) {
    log::warning("few_descriptors", {{"descriptors", limit}, {"connections", most_connections_}});
  }
}

void Server::Edge::start() {
  if (options_.upload_folder.empty()) options_.upload_folder = std::filesystem::temp_directory_path();
  uploads_ = std::make_unique<UploadFolder>(options_.upload_folder);
  sweep_uploads_at_ = std::chrono::steady_clock::now() + options_.limits.sweep_uploads;
  most_buffered_ = static_cast<std::size_t>(options_.limits.header_bytes) + body_piece;
  count_descriptors();
  try {
    tcp::resolver resolver(io_);
    const auto found = resolver.resolve(options_.host, std::to_string(options_.port));
    const tcp::endpoint endpoint = found.begin()->endpoint();
    acceptor_.open(endpoint.protocol());
    acceptor_.set_option(tcp::acceptor::reuse_address(true));
    acceptor_.bind(endpoint);
    acceptor_.listen(asio::socket_base::max_listen_connections);
    port_ = acceptor_.local_endpoint().port();
  } catch (const boost::system::system_error& error) {
    throw std::runtime_error("cannot listen on " + options_.host + ":" + std::to_string(options_.port) +
                             ": " + error.code().message());
  }
  if (options_.signals) {
    signals_ = std::make_unique<asio::signal_set>(io_, SIGTERM, SIGINT);
    signals_->async_wait([this](const boost::system::error_code& error, int) {
      if (!error) begin_stop();
    });
  }
}

int Server::Edge::run() {
  accept();
  sweep();
  io_.run();  // until the last connection has finished
  return cut_off_ ? 1 : 0;
}

void Server::Edge::begin_stop() {
  if (stopping_) return;
  stopping_ = true;
  stop_by_ = std::chrono::steady_clock::now() + options_.limits.stop_time;
  boost::system::error_code ignored;
  acceptor_.close(ignored);
  if (signals_) signals_->cancel(ignored);
  accept_timer_.cancel();
  hub_.end_all();
  for (auto* connection : connections_) {
    if (waiting_.is_for_request(connection->place)) connection->socket.cancel(ignored);
  }
  if (connections_.empty()) sweep_timer_.cancel();
}

// Ends what took too long, a few times a second.
void Server::Edge::sweep() {
  const auto now = std::chrono::steady_clock::now();
  if (now > stop_by_) {
    cut_off_ = true;
    log::warning("stopped_before_all_was_answered", {{"connections", connections_.size()}});
    io_.stop();
    return;
  }
  boost::system::error_code ignored;
  for (auto* connection : connections_) {
    if (now < connection->deadline) continue;
    connection->timed_out = true;
    connection->deadline = Moment::max();
    connection->socket.cancel(ignored);
  }
  note_let_go(now);
  if (now >= sweep_uploads_at_) {
    sweep_uploads_at_ = now + options_.limits.sweep_uploads;
    pool_.post([this] { uploads_->sweep(); });
  }
  if (stopping_ && connections_.empty()) return;
  sweep_timer_.expires_after(sweep_every);
  sweep_timer_.async_wait([this](const boost::system::error_code& error) {
    if (!error) sweep();
  });
}

// Said once a minute at most: whoever fills the server must not fill its log.
void Server::Edge::note_let_go(Moment now) {
  if ((let_go_ == 0 && streams_refused_ == 0) || now < note_at_) return;
  log::warning(
      "server_full",
      {{"let_go", let_go_}, {"streams_refused", streams_refused_}, {"connections", most_connections_}});
  let_go_ = 0;
  streams_refused_ = 0;
  note_at_ = now + note_every;
}

// Lets the connection go that has been silent longest; false when none of them waits for the other side. Its
// descriptor is free at once; the rest goes when its coroutine finds out.
bool Server::Edge::make_room() {
  Connection* silent = waiting_.silent_longest();
  if (silent == nullptr) return false;
  waiting_.leave(silent->place);
  connections_.erase(silent);
  boost::system::error_code ignored;
  silent->socket.close(ignored);
  ++let_go_;
  return true;
}

// Streams stay, so at most half of the connections are for them: the others are for who asks for a page. Who
// finds no room is told when to come back. A browser does so by itself only after an answer that is a stream,
// which is why this is no 503 (HTML standard, 9.2.3).
bool Server::Edge::has_room_for_stream(Exchange& exchange) {
  if (streams_ < most_connections_ / 2) return true;
  ++streams_refused_;
  exchange.reply = make_reply(
      Response{.type = "text/event-stream", .body = "retry: 60000\n: no room, come back later\n\n"},
      exchange.request);
  return false;
}

// Whether there is room for one more; `address` is where it comes from.
bool Server::Edge::admit(const tcp::socket& socket, std::string& address) {
  boost::system::error_code error;
  const auto remote = socket.remote_endpoint(error);
  if (error) return false;
  address = remote.address().to_string();
  const int most = options_.limits.connections_per_address;
  const auto found = per_address_.find(address);
  if (most != 0 && found != per_address_.end() && found->second >= most) return false;
  return connections_.size() < most_connections_ || make_room();
}

void Server::Edge::accept() {
  acceptor_.async_accept([this](const boost::system::error_code& error, tcp::socket socket) {
    if (stopping_) return;
    std::string address;
    if (!error) {
      // Whoever finds no room is closed as `socket` leaves this scope.
      if (admit(socket, address)) {
        asio::co_spawn(io_, serve(std::move(socket), std::move(address)), asio::detached);
      }
      accept();
      return;
    }
    if (error.value() == ECONNABORTED) {  // who asked has gone
      accept();
      return;
    }
    // Out of descriptors, most likely: asking again at once would only keep the thread busy.
    if (is_shortage(error)) {
      int gone = 0;
      while (gone < let_go_at_once && make_room()) ++gone;
    }
    accept_timer_.expires_after(std::chrono::milliseconds(100));
    accept_timer_.async_wait([this](const boost::system::error_code& cancelled) {
      if (!cancelled && !stopping_) accept();
    });
  });
}

// What needs no worker because it neither waits nor computes.
std::optional<Response> Server::Edge::answer_inline(const Request& request) const {
  if (request.path == "/healthz") return plain("ok\n");
  return answer_asset(request);
}

std::string Server::Edge::remote_of(const Connection& connection, const Request& request) const {
  if (!options_.behind_proxy) return connection.address;
  std::string_view list = request.header("x-forwarded-for");
  list.remove_prefix(std::min(list.rfind(',') + 1, list.size()));
  while (list.starts_with(' ')) list.remove_prefix(1);
  return list.empty() ? connection.address : std::string(list);
}

std::string Server::Edge::head(const Exchange& exchange) {
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  if (now != date_second_) {
    date_second_ = now;
    date_ = http_date(now);
  }
  return head_of(exchange.reply,
                 {.every = every_, .date = date_, .keep = exchange.keep, .old = exchange.old});
}

Server::Server(ServerOptions options, Handlers handlers)
    : edge_(std::make_unique<Edge>(std::move(options), std::move(handlers))) {}
Server::~Server() = default;
Events& Server::events() { return edge_->events(); }
std::uint16_t Server::port() const { return edge_->port(); }
int Server::most_connections() const { return edge_->most_connections(); }
void Server::start() { edge_->start(); }
int Server::run() { return edge_->run(); }
void Server::stop() { edge_->stop(); }

}  // namespace koers::http
