// What happens on one connection. The only file with coroutines: GCC 12 compiles some of them wrongly, so
// that here every co_await is a whole statement, never within ?: or an argument, and no lambda in one
// captures by value.
#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

#include "platform/base/log.h"
#include "platform/http/edge.h"

namespace koers::http {
namespace {

namespace beast = boost::beast;

constexpr auto as_tuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t first_read = 2 << 10;     // bytes; an idle connection holds no more
constexpr std::size_t first_piece = 8 << 10;    // of a body: many can begin one and send nothing
constexpr std::size_t write_piece = 256 << 10;  // of what is in memory anyway
constexpr std::size_t file_piece = 64 << 10;
constexpr std::chrono::seconds linger_time{3};  // for the other side to read why its request was refused

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

asio::awaitable<void> Server::Edge::serve(tcp::socket socket, std::string address) {
  Connection connection(std::move(socket), most_buffered_);
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
  waiting_.leave(connection.place);
  connections_.erase(&connection);
  if (--per_address_[connection.address] == 0) per_address_.erase(connection.address);
  if (stopping_ && connections_.empty()) sweep_timer_.cancel();
}

// Waits, holding little memory, until the other side begins a request; false when it never does.
asio::awaitable<bool> Server::Edge::first_bytes(Connection& connection) {
  if (connection.buffer.size() != 0) co_return true;
  connection.allow(options_.limits.idle_time);
  expect_from(connection, Wait::for_request);
  auto [error, count] =
      co_await connection.socket.async_read_some(connection.buffer.prepare(first_read), as_tuple);
  waiting_.leave(connection.place);
  if (error) co_return false;
  connection.buffer.commit(count);
  co_return true;
}

// Reads the line and the headers of a request; what cannot be read is answered here, and answered false.
asio::awaitable<bool> Server::Edge::read_head(Connection& connection, Parser& parser, Exchange& exchange) {
  parser.header_limit(static_cast<std::uint32_t>(options_.limits.header_bytes));
  parser.body_limit(boost::none);  // otherwise Beast refuses by its own limit, while it reads the header
  connection.allow(options_.limits.header_time);
  expect_from(connection, Wait::for_header);
  auto [error, count] =
      co_await beast::http::async_read_header(connection.socket, connection.buffer, parser, as_tuple);
  static_cast<void>(count);
  waiting_.leave(connection.place);
  connection.allow_forever();
  if (error) {
    const int status = status_of(error, connection.timed_out);
    if (status != 0) {
      co_await send_plainly(connection, status);
    }
    co_return false;
  }
  exchange.keep = parser.keep_alive();
  exchange.old = parser.get().version() < 11;
  if (!read_request(parser, exchange.request)) {
    co_await send_plainly(connection, 400);
    co_return false;
  }
  exchange.request.remote = remote_of(connection, exchange.request);
  co_return true;
}

// Reads and answers one request; whether another may follow on this connection.
asio::awaitable<bool> Server::Edge::next_request(Connection& connection) {
  const bool has_begun = co_await first_bytes(connection);
  if (!has_begun) co_return false;
  Parser parser;
  Exchange exchange;
  const bool is_read = co_await read_head(connection, parser, exchange);
  if (!is_read) co_return false;
  if (exchange.request.fields.size() > options_.limits.fields) {
    exchange.read_whole = parser.is_done();
    co_await refuse(exchange, Router::Problem::too_large);
  } else if (parser.is_done()) {
    co_await answer(exchange);
  } else {
    co_await read_body(connection, parser, exchange);
  }
  if (exchange.reply.response.status == 0) co_return false;  // the body never came
  // An event stream has no length: it ends with its connection.
  const bool is_stream = !exchange.reply.response.topic.empty();
  std::optional<StreamPlace> place;
  if (is_stream && has_room_for_stream(exchange)) place.emplace(streams_);
  exchange.keep = exchange.keep && exchange.read_whole && !is_stream && !stopping_;
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
  Body route = handlers_.body_for(request.method, request.path);
  const std::uint64_t length = parser.content_length().value_or(0);
  const auto expected = request.header("expect");
  exchange.reply.response.status = 0;
  exchange.read_whole = false;
  if (parser.chunked() || route.uploads || length > options_.limits.small_body) {
    co_await turn_away(exchange, route);
    if (exchange.reply.response.status != 0) co_return;
  }
  if (length > route.limit) {
    co_await refuse(exchange, Router::Problem::too_large);
    co_return;
  }
  if (is_word(expected, "100-continue") && connection.buffer.size() == 0) {
    const bool goes_on = co_await say_go_on(connection);
    if (!goes_on) co_return;
  }
  BodyIntake intake(exchange.request, route, options_.limits, uploads_->path());
  KeptShare share(kept_by_all_);
  const bool is_whole = co_await take_pieces(connection, parser, intake, share);
  if (!is_whole) co_return;
  if (connection.buffer.capacity() > first_piece) connection.buffer.shrink_to_fit();
  exchange.read_whole = parser.is_done();
  if (exchange.read_whole && intake.finish()) {
    co_await answer(exchange);
  } else {
    co_await refuse(exchange, intake.problem());
  }
}

// Looks at who sends this, before it is taken in; leaves status 0 when it may come.
asio::awaitable<void> Server::Edge::turn_away(Exchange& exchange, Body& route) {
  if (!handlers_.turn_away) co_return;
  std::optional<Response> refusal;
  const auto job = [&] {
    const auto look = [&] {
      refusal = handlers_.turn_away(exchange.request, route);
      return refusal ? *std::move(refusal) : Response{.status = 0};
    };
    exchange.reply = reply_by(exchange.request, look);
  };
  co_await on_worker(job);
}

// For a client that waits for leave to send its body; false when the connection broke.
asio::awaitable<bool> Server::Edge::say_go_on(Connection& connection) {
  constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
  connection.allow(options_.limits.write_silence);
  auto [error, count] = co_await asio::async_write(connection.socket, asio::buffer(go_on), as_tuple);
  static_cast<void>(count);
  co_return !error;
}

// One piece of the body, of which `size` bytes were read; false when the connection broke or its time is up.
asio::awaitable<bool> Server::Edge::read_piece(Connection& connection, Parser& parser,
                                               std::vector<char>& piece, Moment end, std::size_t& size) {
  auto& body = parser.get().body();
  body.data = piece.data();
  body.size = piece.size();
  connection.allow(options_.limits.body_silence);
  connection.allow_until(end);
  expect_from(connection, Wait::for_body);
  auto [error, count] =
      co_await beast::http::async_read_some(connection.socket, connection.buffer, parser, as_tuple);
  static_cast<void>(count);
  connection.allow_forever();
  waiting_.leave(connection.place);
  size = piece.size() - body.size;
  if (!error || error == beast::http::error::need_buffer) co_return true;
  const int status = status_of(error, connection.timed_out);
  if (status != 0) {
    co_await send_plainly(connection, status);
  }
  co_return false;
}

// Hands the body over, piece by piece, until it ends or is refused; false when the connection broke. What is
// not of the body, such as the extensions of a chunk, gives it no time.
asio::awaitable<bool> Server::Edge::take_pieces(Connection& connection, Parser& parser, BodyIntake& intake,
                                                KeptShare& share) {
  const Limits& limits = options_.limits;
  const Moment end_of_grace = std::chrono::steady_clock::now() + limits.body_grace;
  std::vector<char> piece(static_cast<std::size_t>(
      std::min<std::uint64_t>(parser.content_length().value_or(first_piece), first_piece)));
  bool fits = true;
  const auto take = [&](std::string_view bytes) { fits = intake.take(bytes); };
  while (fits && !parser.is_done()) {
    const Moment end = end_of_grace + std::chrono::seconds(intake.taken() / limits.body_speed);
    std::size_t size = 0;
    const bool is_read = co_await read_piece(connection, parser, piece, end, size);
    if (!is_read) co_return false;
    const std::string_view bytes(piece.data(), size);
    if (bytes.empty()) continue;
    if (intake.writes_to_disk()) {
      const auto job = [&] { take(bytes); };
      co_await on_worker(job);
    } else {
      take(bytes);
    }
    share.is_now(intake.kept());
    if (fits && kept_by_all_ > limits.kept_by_all) fits = intake.refuse(Router::Problem::unavailable);
    // Who has sent much is read in larger pieces.
    if (intake.taken() >= piece.size() && piece.size() < body_piece && !parser.is_done()) {
      piece.resize(std::min(2 * piece.size(), body_piece));
      connection.buffer.reserve(piece.size());
    }
  }
  co_return true;
}

asio::awaitable<void> Server::Edge::answer(Exchange& exchange) {
  auto inline_answer = answer_inline(exchange.request);
  if (inline_answer) {
    exchange.reply = make_reply(std::move(*inline_answer), exchange.request);
    co_return;
  }
  std::string turn;
  const auto answer_now = [&] {
    exchange.reply = reply_by(exchange.request, [&] { return handlers_.answer(exchange.request); });
    remove_uploads(exchange.request);
    exchange.request.uploads.clear();
  };
  const auto job = [&] {
    turn = turn_of(exchange.request);
    if (turn.empty()) answer_now();
  };
  co_await on_worker(job);
  if (turn.empty()) co_return;
  bool refused = false;
  const auto long_job = [&] {
    if (!refused) answer_now();
  };
  co_await in_turn(turn, long_job, refused);
  if (refused) {
    co_await refuse(exchange, Router::Problem::too_many);
  }
}

// Whose turn this request waits for; "" when it is answered at once.
std::string Server::Edge::turn_of(Request& request) const {
  if (!handlers_.key_of_long_work) return "";
  try {
    return handlers_.key_of_long_work(request);
  } catch (const std::exception& error) {
    log::error("turn_unknown", {{"reason", error.what()}});
    return "";
  }
}

asio::awaitable<void> Server::Edge::refuse(Exchange& exchange, Router::Problem problem) {
  const auto job = [&] {
    exchange.reply = reply_by(exchange.request, [&] { return handlers_.refuse(exchange.request, problem); });
  };
  co_await on_worker(job);
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
    co_await send_events(connection, reply.response.topic, reply.response.listener);
  }
  connection.allow_forever();
  co_return is_sent;
}

asio::awaitable<bool> Server::Edge::send_file(Connection& connection, Reply& reply) {
  std::vector<char> piece(static_cast<std::size_t>(std::min<std::uint64_t>(file_piece, reply.length)));
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
asio::awaitable<void> Server::Edge::send_events(Connection& connection, std::string topic, std::string who) {
  const auto listener = hub_.listen(std::move(topic), std::move(who));
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
  std::vector<char> piece(first_piece);
  connection.allow(linger_time);
  for (;;) {
    expect_from(connection, Wait::for_body);
    auto [error, count] = co_await connection.socket.async_read_some(asio::buffer(piece), as_tuple);
    static_cast<void>(count);
    waiting_.leave(connection.place);
    if (error || connection.timed_out) co_return;
  }
}

}  // namespace koers::http
