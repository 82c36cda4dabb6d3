// The inside of the Server: its connections, its thread, its workers. server.cpp begins and ends them,
// connection.cpp is what happens on one connection.
#pragma once

#include <algorithm>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <map>
#include <unordered_set>

#include "platform/base/fair_queue.h"
#include "platform/base/workers.h"
#include "platform/http/body.h"
#include "platform/http/event_hub.h"
#include "platform/http/reply.h"
#include "platform/http/server.h"
#include "platform/http/upload_folder.h"
#include "platform/http/waiting.h"
#include "platform/http/wire.h"

namespace koers::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::size_t body_piece = 64 << 10;  // of a body, on its way to memory or disk

struct Connection {
  Connection(tcp::socket accepted, std::size_t most_buffered)
      : socket(std::move(accepted)), buffer(most_buffered) {}

  // What is waited for may take so long. Looked at by the sweep: a timer for each wait would cost more than
  // the wait.
  void allow(std::chrono::seconds time) {
    deadline = std::chrono::steady_clock::now() + time;
    timed_out = false;
  }
  void allow_until(Moment end) { deadline = std::min(deadline, end); }
  void allow_forever() { deadline = Moment::max(); }

  tcp::socket socket;
  boost::beast::flat_buffer buffer;  // grows to its bound and no further, whatever the other side sends
  Moment deadline = Moment::max();
  bool timed_out = false;
  Waiting::Place place;
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

// What one body keeps in memory, counted in what all of them keep.
struct KeptShare {
  explicit KeptShare(std::uint64_t& of_all) : all(of_all) {}
  KeptShare(const KeptShare&) = delete;
  ~KeptShare() { all -= mine; }
  void is_now(std::uint64_t kept) {
    all += kept - mine;
    mine = kept;
  }

  std::uint64_t& all;
  std::uint64_t mine = 0;
};

// One of the connections that event streams hold.
struct StreamPlace {
  explicit StreamPlace(std::size_t& held) : all(held) { ++all; }
  StreamPlace(const StreamPlace&) = delete;
  ~StreamPlace() { --all; }

  std::size_t& all;
};

class Server::Edge {
 public:
  Edge(ServerOptions options, Handlers handlers);

  // Handlers that still run look at frames that io_ owns.
  ~Edge() {
    long_work_.join();
    pool_.join();
  }

  void start();
  int run();
  void stop() {
    asio::post(io_, [this] { begin_stop(); });
  }
  Events& events() { return hub_; }
  std::uint16_t port() const { return port_; }
  int most_connections() const { return static_cast<int>(most_connections_); }

 private:
  using Done = asio::awaitable<void>;

  void accept();
  Done serve(tcp::socket socket, std::string address);
  asio::awaitable<bool> next_request(Connection& connection);
  asio::awaitable<bool> first_bytes(Connection& connection);
  asio::awaitable<bool> read_head(Connection& connection, Parser& parser, Exchange& exchange);
  Done read_body(Connection& connection, Parser& parser, Exchange& exchange);
  asio::awaitable<bool> say_go_on(Connection& connection);
  asio::awaitable<bool> read_piece(Connection& connection, Parser& parser, std::vector<char>& piece,
                                   Moment end, std::size_t& size);
  Done turn_away(Exchange& exchange, Body& route);
  asio::awaitable<bool> take_pieces(Connection& connection, Parser& parser, BodyIntake& intake,
                                    KeptShare& share);
  Done refuse(Exchange& exchange, Router::Problem problem);
  Done answer(Exchange& exchange);
  asio::awaitable<bool> send(Connection& connection, Exchange& exchange);
  asio::awaitable<bool> send_file(Connection& connection, Reply& reply);
  bool has_room_for_stream(Exchange& exchange);
  Done send_events(Connection& connection, std::string topic, std::string who);
  Done send_plainly(Connection& connection, int status);
  Done linger(Connection& connection);

  // Runs `job` on a worker and goes on here, on the thread of the connections.
  template <class Job>
  Done on_worker(Job& job) {
    return elsewhere(job, [this](std::function<void()> work) { pool_.post(std::move(work)); });
  }
  // The same by the threads for what takes long, in its turn. When no more may wait, `refused` becomes true
  // and the job is called here, at once.
  template <class Job>
  Done in_turn(const std::string& key, Job& job, bool& refused) {
    return elsewhere(job, [this, &key, &refused](const std::function<void()>& work) {
      if (long_work_.post(key, work)) return;
      refused = true;
      asio::post(io_, work);
    });
  }
  template <class Job, class Post>
  Done elsewhere(Job& job, Post post) {
    return asio::async_initiate<const asio::use_awaitable_t<>, void()>(
        [this, &job, post](auto done) {
          // std::function copies, and a handler of Asio only moves.
          auto held = std::make_shared<decltype(done)>(std::move(done));
          post([this, &job, held = std::move(held)] {
            job();
            asio::post(io_, std::move(*held));
          });
        },
        asio::use_awaitable);
  }

  bool admit(const tcp::socket& socket, std::string& address);
  bool make_room();
  void count_descriptors();
  void note_let_go(Moment now);
  void expect_from(Connection& connection, Wait what) { waiting_.stand(connection, connection.place, what); }
  std::optional<Response> answer_inline(const Request& request) const;
  std::string turn_of(Request& request) const;
  std::string remote_of(const Connection& connection, const Request& request) const;
  std::string head(const Exchange& exchange);
  void begin_stop();
  void sweep();

  ServerOptions options_;
  Handlers handlers_;
  std::string every_;
  asio::io_context io_{1};
  Workers pool_;
  FairQueue long_work_;
  tcp::acceptor acceptor_{io_};
  asio::steady_timer sweep_timer_{io_};
  asio::steady_timer accept_timer_{io_};
  std::unique_ptr<asio::signal_set> signals_;
  EventHub hub_;
  std::unique_ptr<UploadFolder> uploads_;
  std::unordered_set<Connection*> connections_;
  Waiting waiting_;
  std::size_t most_connections_ = 0;
  std::size_t most_buffered_ = 0;  // of one connection
  std::uint64_t kept_by_all_ = 0;  // of bodies under way, in memory
  std::size_t streams_ = 0;
  std::int64_t let_go_ = 0;           // connections that made room for others, since it was last noted
  std::int64_t streams_refused_ = 0;  // the same
  Moment note_at_ = Moment::min();    // when that may be noted again
  Moment sweep_uploads_at_ = Moment::max();
  std::map<std::string, int> per_address_;
  std::uint16_t port_ = 0;
  bool stopping_ = false;
  bool cut_off_ = false;
  Moment stop_by_ = Moment::max();
  std::string date_;
  std::int64_t date_second_ = -1;
};

}  // namespace koers::http
