// The edge. The only file with coroutines: GCC 12 compiles some of them wrongly, so that here every co_await
// is a whole statement, never within ?: or an argument, and no lambda in it captures by value.
#include "platform/http/server.h"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <csignal>
#include <map>
#include <unordered_set>

#include "platform/base/log.h"
#include "platform/http/assets.h"
#include "platform/http/body.h"
#include "platform/http/event_hub.h"
#include "platform/http/reply.h"
#include "platform/http/security.h"
#include "platform/http/wire.h"

namespace koers::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using Moment = std::chrono::steady_clock::time_point;
using Seconds = std::chrono::seconds;

constexpr auto as_tuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t first_read = 2 << 10;   // bytes; an idle connection holds no more
constexpr std::size_t body_piece = 64 << 10;  // of an upload, on its way to disk
constexpr std::size_t write_piece = 256 << 10;
constexpr auto sweep_every = std::chrono::milliseconds(200);
constexpr Seconds linger_time{3};  // for the other side to read why its request was refused

struct Connection {
  explicit Connection(tcp::socket accepted) : socket(std::move(accepted)) {}

  // What is waited for may take so long. Looked at by the sweep: a timer for each wait would cost more than
  // the wait.
  void allow(Seconds time) {
    deadline = std::chrono::steady_clock::now() + time;
    timed_out = false;
  }
  void allow_forever() { deadline = Moment::max(); }

  tcp::socket socket;
  beast::flat_buffer buffer;
  Moment deadline = Moment::max();
  bool timed_out = false;
  bool idle = false;  // between requests: closed at once when the server stops
  std::string address;
};

// One request on its way through the edge.
struct Exchange {
  Exchange() = default;
  Exchange(const Exchange&) = delete;
  ~Exchange() { remove_uploads(request); }

  Request request;
  Reply reply;
  bool keep = true;
  bool old = false;        // HTTP/1.0
  bool read_whole = true;  // nothing of the body is left unread
};

// Handlers answer whatever happens; this is for what happens to them, such as having no memory left.
template <class Handler>
Reply reply_by(const Request& request, const Handler& handler) {
  try {
    return make_reply(handler(), request);
  } catch (const std::exception& error) {
    log::error("handler_failed", {{"reason", error.what()}});
    return make_reply(plain("500\n", 500), request);
  }
}

}  // namespace

class Server::Edge {
 public:
  Edge(ServerOptions options, Handlers handlers)
      : options_(std::move(options)),
        handlers_(std::move(handlers)),
        every_(security_headers(options_.https)),
        pool_(static_cast<std::size_t>(options_.workers)),
        hub_(options_.limits.event_bytes,
             [this](std::function<void()> call) { asio::post(io_, std::move(call)); }) {}

  // Handlers that still run look at frames that io_ owns.
  ~Edge() { pool_.join(); }

  void start();
  int run();
  void stop() {
    asio::post(io_, [this] { begin_stop(); });
  }
  Events& events() { return hub_; }
  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

 private:
  using Done = asio::awaitable<void>;

  Done accept();
  Done serve(tcp::socket socket, std::string address);
  asio::awaitable<bool> next_request(Connection& connection);
  Done read_body(Connection& connection, Parser& parser, Exchange& exchange);
  Done refuse(Exchange& exchange, Router::Problem problem);
  Done answer(Exchange& exchange);
  asio::awaitable<bool> send(Connection& connection, Exchange& exchange);
  asio::awaitable<bool> send_file(Connection& connection, Reply& reply);
  Done send_events(Connection& connection, std::string topic);
  Done send_plainly(Connection& connection, int status);
  Done linger(Connection& connection);

  // Runs `job` on a worker and goes on here, on the thread of the connections.
  template <class Job>
  Done on_worker(Job& job) {
    return asio::async_initiate<const asio::use_awaitable_t<>, void()>(
        [this, &job](auto done) {
          asio::post(pool_, [this, &job, done = std::move(done)]() mutable {
            job();
            asio::post(io_, std::move(done));
          });
        },
        asio::use_awaitable);
  }

  bool admit(const tcp::socket& socket, std::string& address);
  std::optional<Response> answer_inline(const Request& request) const;
  std::string remote_of(const Connection& connection, const Request& request) const;
  std::string head(const Exchange& exchange);
  void begin_stop();
  void sweep();

  ServerOptions options_;
  Handlers handlers_;
  std::string every_;
  asio::io_context io_{1};
  asio::thread_pool pool_;
  tcp::acceptor acceptor_{io_};
  asio::steady_timer sweep_timer_{io_};
  std::unique_ptr<asio::signal_set> signals_;
  EventHub hub_;
  std::unordered_set<Connection*> connections_;
  std::map<std::string, int> per_address_;
  bool stopping_ = false;
  bool cut_off_ = false;
  Moment stop_by_ = Moment::max();
  std::string date_;
  std::int64_t date_second_ = -1;
};

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
  } catch (const boost::system::system_error& error) {
    throw std::runtime_error("cannot listen on " + options_.host + ":" + std::to_string(options_.port) +
                             ": " + error.code().message());
  }
}

int Server::Edge::run() {
  if (options_.signals) {
    signals_ = std::make_unique<asio::signal_set>(io_, SIGTERM, SIGINT);
    signals_->async_wait([this](const boost::system::error_code& error, int) {
      if (!error) begin_stop();
    });
  }
  asio::co_spawn(io_, accept(), asio::detached);
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

asio::awaitable<void> Server::Edge::accept() {
  asio::steady_timer pause(io_);
  for (;;) {
    auto [error, socket] = co_await acceptor_.async_accept(as_tuple);
    if (stopping_) co_return;
    if (error) {
      // Out of descriptors, most likely: asking again at once would only keep the thread busy.
      pause.expires_after(std::chrono::milliseconds(100));
      auto [paused] = co_await pause.async_wait(as_tuple);
      static_cast<void>(paused);
      continue;
    }
    std::string address;
    if (!admit(socket, address)) continue;  // closed as it leaves this scope
    asio::co_spawn(io_, serve(std::move(socket), std::move(address)), asio::detached);
  }
}

asio::awaitable<void> Server::Edge::serve(tcp::socket socket, std::string address) {
  Connection connection(std::move(socket));
  connection.address = std::move(address);
  connections_.insert(&connection);
  ++per_address_[connection.address];
  boost::system::error_code ignored;
  connection.socket.set_option(tcp::no_delay(true), ignored);
  try {
    bool keep = true;
    while (keep && !stopping_) {
      keep = co_await next_request(connection);
    }
  } catch (const std::exception& error) {
    log::error("connection_failed", {{"reason", error.what()}});
  }
  connection.socket.shutdown(tcp::socket::shutdown_send, ignored);
  connections_.erase(&connection);
  if (--per_address_[connection.address] == 0) per_address_.erase(connection.address);
  if (stopping_ && connections_.empty()) sweep_timer_.cancel();
}

// Reads and answers one request; whether another may follow on this connection.
asio::awaitable<bool> Server::Edge::next_request(Connection& connection) {
  if (connection.buffer.size() == 0) {
    connection.allow(options_.limits.idle_time);
    connection.idle = true;
    auto [error, count] =
        co_await connection.socket.async_read_some(connection.buffer.prepare(first_read), as_tuple);
    connection.idle = false;
    if (error) co_return false;
    connection.buffer.commit(count);
  }
  Parser parser;
  parser.header_limit(static_cast<std::uint32_t>(options_.limits.header_bytes));
  parser.body_limit(boost::none);  // otherwise Beast refuses by its own limit, while it reads the header
  connection.allow(options_.limits.header_time);
  auto [error, count] =
      co_await beast::http::async_read_header(connection.socket, connection.buffer, parser, as_tuple);
  static_cast<void>(count);
  connection.allow_forever();
  if (error) {
    const int status = status_of(error, connection.timed_out);
    if (status != 0) {
      co_await send_plainly(connection, status);
    }
    co_return false;
  }
  Exchange exchange;
  exchange.keep = parser.keep_alive();
  exchange.old = parser.get().version() < 11;
  if (!read_request(parser, exchange.request)) {
    co_await send_plainly(connection, 400);
    co_return false;
  }
  exchange.request.remote = remote_of(connection, exchange.request);
  if (exchange.request.fields.size() > options_.limits.fields) {
    exchange.read_whole = parser.is_done();
    co_await refuse(exchange, Router::Problem::too_large);
  } else if (parser.is_done()) {
    co_await answer(exchange);
  } else {
    co_await read_body(connection, parser, exchange);
  }
  if (exchange.reply.response.status == 0) co_return false;  // the body never came
  exchange.keep = exchange.keep && exchange.read_whole && !stopping_;
  const bool is_sent = co_await send(connection, exchange);
  if (!is_sent) co_return false;
  if (!exchange.read_whole) {
    co_await linger(connection);
  }
  co_return exchange.keep;
}

// Takes the body in and answers the request, or refuses it; leaves status 0 when the connection broke.
asio::awaitable<void> Server::Edge::read_body(Connection& connection, Parser& parser, Exchange& exchange) {
  const Request& request = exchange.request;
  const Body route = handlers_.body_for(request.method, request.path);
  const std::uint64_t length = parser.content_length().value_or(0);
  const auto expected = request.header("expect");
  exchange.reply.response.status = 0;
  exchange.read_whole = false;
  if (length > route.limit) {
    co_await refuse(exchange, Router::Problem::too_large);
    co_return;
  }
  if (is_word(expected, "100-continue") && connection.buffer.size() == 0) {
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    connection.allow(options_.limits.write_silence);
    auto [error, count] = co_await asio::async_write(connection.socket, asio::buffer(go_on), as_tuple);
    static_cast<void>(count);
    if (error) co_return;
  }
  BodyIntake intake(exchange.request, route, options_.limits, options_.upload_folder);
  const bool is_small = !parser.chunked() && length < body_piece;
  std::vector<char> piece(is_small ? static_cast<std::size_t>(length) : body_piece);
  if (!is_small) connection.buffer.reserve(body_piece);
  bool fits = true;
  const auto take = [&](std::string_view bytes) { fits = intake.take(bytes); };
  while (fits && !parser.is_done()) {
    auto& body = parser.get().body();
    body.data = piece.data();
    body.size = piece.size();
    connection.allow(options_.limits.body_silence);
    auto [error, count] =
        co_await beast::http::async_read_some(connection.socket, connection.buffer, parser, as_tuple);
    static_cast<void>(count);
    connection.allow_forever();
    const std::string_view bytes(piece.data(), piece.size() - body.size);
    if (error && error != beast::http::error::need_buffer) {
      const int status = status_of(error, connection.timed_out);
      if (status != 0) {
        co_await send_plainly(connection, status);
      }
      co_return;
    }
    if (bytes.empty()) continue;
    if (intake.writes_to_disk()) {
      const auto job = [&] { take(bytes); };
      co_await on_worker(job);
    } else {
      take(bytes);
    }
  }
  if (!is_small) connection.buffer.shrink_to_fit();
  exchange.read_whole = parser.is_done();
  if (fits && intake.finish()) {
    co_await answer(exchange);
  } else {
    co_await refuse(exchange, intake.problem());
  }
}

asio::awaitable<void> Server::Edge::answer(Exchange& exchange) {
  auto inline_answer = answer_inline(exchange.request);
  if (inline_answer) {
    exchange.reply = make_reply(std::move(*inline_answer), exchange.request);
    co_return;
  }
  const auto job = [&] {
    exchange.reply = reply_by(exchange.request, [&] { return handlers_.answer(exchange.request); });
    remove_uploads(exchange.request);
    exchange.request.uploads.clear();
  };
  co_await on_worker(job);
}

asio::awaitable<void> Server::Edge::refuse(Exchange& exchange, Router::Problem problem) {
  const auto job = [&] {
    exchange.reply = reply_by(exchange.request, [&] { return handlers_.refuse(exchange.request, problem); });
  };
  co_await on_worker(job);
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
  const bool keep = exchange.keep && exchange.reply.response.topic.empty();
  return head_of(exchange.reply, {.every = every_, .date = date_, .keep = keep, .old = exchange.old});
}

// The head and what is sent from memory, in pieces, so that a slow reader of a long page keeps its
// connection.
asio::awaitable<bool> Server::Edge::send(Connection& connection, Exchange& exchange) {
  Reply& reply = exchange.reply;
  const std::string lines = head(exchange);
  const bool from_memory = reply.sends_body && !reply.file && reply.response.topic.empty();
  std::string_view rest;
  if (from_memory) rest = reply.bytes();
  std::array<asio::const_buffer, 2> first{asio::buffer(lines), asio::buffer(rest.substr(0, write_piece))};
  connection.allow(options_.limits.write_silence);
  auto [error, count] = co_await asio::async_write(connection.socket, first, as_tuple);
  static_cast<void>(count);
  rest.remove_prefix(std::min(rest.size(), write_piece));
  bool is_sent = !error;
  while (is_sent && !rest.empty()) {
    connection.allow(options_.limits.write_silence);
    auto [later_error, later_count] =
        co_await asio::async_write(connection.socket, asio::buffer(rest.substr(0, write_piece)), as_tuple);
    static_cast<void>(later_count);
    is_sent = !later_error;
    rest.remove_prefix(std::min(rest.size(), write_piece));
  }
  if (is_sent && reply.file && reply.sends_body) {
    is_sent = co_await send_file(connection, reply);
  } else if (is_sent && !reply.response.topic.empty() && reply.sends_body) {
    exchange.keep = false;
    co_await send_events(connection, reply.response.topic);
  }
  connection.allow_forever();
  co_return is_sent;
}

asio::awaitable<bool> Server::Edge::send_file(Connection& connection, Reply& reply) {
  std::vector<char> piece(static_cast<std::size_t>(std::min<std::uint64_t>(write_piece, reply.length)));
  while (reply.length > 0) {
    std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), reply.length));
    const auto job = [&] { count = reply.file.read(reply.offset, {piece.data(), count}); };
    co_await on_worker(job);
    if (count == 0)
      co_return false;  // the file became shorter: the other side must not take this for the whole
    connection.allow(options_.limits.write_silence);
    auto [error, written] =
        co_await asio::async_write(connection.socket, asio::buffer(piece.data(), count), as_tuple);
    static_cast<void>(written);
    connection.allow_forever();
    if (error) co_return false;
    reply.offset += count;
    reply.length -= count;
  }
  co_return true;
}

// Ends when the page goes away, reads too slowly, or the server stops.
asio::awaitable<void> Server::Edge::send_events(Connection& connection, std::string topic) {
  const auto listener = hub_.listen(std::move(topic));
  asio::steady_timer alarm(io_);
  listener->wake = [&alarm] { alarm.cancel(); };
  // Nothing is sent to us on this connection: what can be read is its end.
  connection.socket.async_wait(tcp::socket::wait_read, [listener](const boost::system::error_code& error) {
    if (!error) listener->end();
  });
  std::string out = "retry: 3000\n\n";
  while (!listener->over && !stopping_) {
    if (out.empty()) {
      alarm.expires_after(options_.limits.heartbeat);
      auto [error] = co_await alarm.async_wait(as_tuple);
      out = std::exchange(listener->waiting, {});
      if (!error && out.empty()) out = ": still here\n\n";
      continue;
    }
    connection.allow(options_.limits.write_silence);
    auto [error, count] = co_await asio::async_write(connection.socket, asio::buffer(out), as_tuple);
    static_cast<void>(count);
    connection.allow_forever();
    if (error) break;
    out = std::exchange(listener->waiting, {});
  }
  listener->wake = nullptr;
  hub_.leave(listener);
}

// For requests that are not well formed: nobody can say who asks, or in which language.
asio::awaitable<void> Server::Edge::send_plainly(Connection& connection, int status) {
  Exchange exchange;
  exchange.keep = false;
  exchange.reply = make_reply(plain(std::to_string(status) + "\n", status), exchange.request);
  const bool is_sent = co_await send(connection, exchange);
  if (is_sent) {
    co_await linger(connection);
  }
}

// Reads on for a while after the last answer. Closing while bytes arrive would make the other side's system
// throw the answer away before it is read (RFC 9112, 9.6).
asio::awaitable<void> Server::Edge::linger(Connection& connection) {
  boost::system::error_code ignored;
  connection.socket.shutdown(tcp::socket::shutdown_send, ignored);
  std::vector<char> piece(write_piece);
  connection.allow(linger_time);
  for (;;) {
    auto [error, count] = co_await connection.socket.async_read_some(asio::buffer(piece), as_tuple);
    static_cast<void>(count);
    if (error || connection.timed_out) co_return;
  }
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
