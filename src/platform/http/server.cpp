#include "platform/http/server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <csignal>

#include "platform/base/log.h"
#include "platform/http/assets.h"
#include "platform/http/edge.h"
#include "platform/http/security.h"

namespace koers::http {
namespace {

constexpr auto sweep_every = std::chrono::milliseconds(200);

}  // namespace

Server::Edge::Edge(ServerOptions options, Handlers handlers)
    : options_(std::move(options)),
      handlers_(std::move(handlers)),
      every_(security_headers(options_.https)),
      pool_(options_.workers, options_.at_once),
      hub_(options_.limits.event_bytes,
           [this](std::function<void()> call) { asio::post(io_, std::move(call)); }) {}

void Server::Edge::start() {
  if (options_.upload_folder.empty()) options_.upload_folder = std::filesystem::temp_directory_path();
  std::filesystem::create_directories(options_.upload_folder);
  remove_old_uploads(options_.upload_folder);
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
    if (connection->idle) connection->socket.cancel(ignored);
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
  if (stopping_ && connections_.empty()) return;
  sweep_timer_.expires_after(sweep_every);
  sweep_timer_.async_wait([this](const boost::system::error_code& error) {
    if (!error) sweep();
  });
}

// Whether there is room for one more; `address` is where it comes from.
bool Server::Edge::admit(const tcp::socket& socket, std::string& address) {
  boost::system::error_code error;
  const auto remote = socket.remote_endpoint(error);
  if (error || connections_.size() >= static_cast<std::size_t>(options_.limits.connections)) return false;
  address = remote.address().to_string();
  const int most = options_.limits.connections_per_address;
  if (most == 0) return true;
  const auto found = per_address_.find(address);
  return found == per_address_.end() || found->second < most;
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
    // Out of descriptors, most likely: asking again at once would only keep the thread busy.
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
void Server::start() { edge_->start(); }
int Server::run() { return edge_->run(); }
void Server::stop() { edge_->stop(); }

}  // namespace koers::http
