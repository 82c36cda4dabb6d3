// The edge: bytes to requests and back. One thread for all connections, a pool of workers for the handlers.
// Bodies are parsed as they come; files go to disk in pieces, so that a film of 200 MB takes a few MB of
// memory. Static assets, /healthz and event streams never touch a worker.
//
// Limits, all in Limits: header 16 kB, body per route (Router::Body), 2,000 fields, time-outs for slow
// senders, a number of connections. What a connection may keep in memory is bounded, whatever it sends: its
// buffer (header_bytes and a piece of a body), and kept_bytes of a body. SIGTERM and SIGINT stop the server
// gracefully: no new connections, the requests under way are answered, 10 seconds at most.
//
// Before a body that is not small, the route, the origin and the visitor are looked at (turn_away): who has
// nothing to send here is answered at once.
//
// What takes long (Router::Route::takes_long) has threads of its own, and waits there for its turn without
// keeping a worker: one at a time for each visitor, who is answered 429 when too much of him waits.
//
// Connections never take the descriptors that the database, files and jobs need: start() computes how many
// fit. When all are taken, the one that has been silent longest makes room for a new one (waiting.h).
//
//   Router router;
//   router.before_each(find_session);
//   router.get<Anybody>("/", home);
//   Server server({.port = 8080, .https = house.base_url.starts_with("https:")}, visits(house, router));  //
//   serve.h house.events = &server.events(); server.start(); return server.run();
//
// Every response gets the security headers (security.h); what is made for one visitor gets Cache-Control:
// no-store unless the handler says otherwise. Texts are compressed on the worker. A file is sent in pieces,
// with its ETag and with ranges, so that a film can be wound on.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "platform/http/events.h"
#include "platform/http/message.h"
#include "platform/http/router.h"

namespace koers::http {

struct Limits {
  std::uint64_t header_bytes = 16 << 10;
  std::size_t fields = 2'000;              // more is refused with 413, before they are all kept
  std::uint64_t kept_bytes = 2 << 20;      // texts of a form with files; the files go to disk
  std::chrono::seconds header_time{20};    // from the first byte of a request to the end of its header
  std::chrono::seconds idle_time{75};      // a kept connection without a request
  std::chrono::seconds body_silence{30};   // no byte for so long while a body is expected
  std::chrono::seconds body_grace{60};     // a body takes at most so long, and longer only as it comes in
  std::uint64_t body_speed = 4 << 10;      // at this speed, in bytes per second
  std::uint64_t small_body = 16 << 10;     // is read before anybody asks who sends it
  std::uint64_t kept_by_all = 64 << 20;    // what all bodies under way may keep in memory
  std::chrono::seconds write_silence{30};  // the other side takes nothing for so long
  std::chrono::seconds heartbeat{20};      // of an event stream on which nothing happens
  std::size_t event_bytes = 64 << 10;      // that wait for a slow reader, before it is dropped
  std::chrono::seconds stop_time{9};
  std::chrono::seconds sweep_uploads{3600};  // of what killed servers left behind
  std::size_t long_work_of_one = 8;          // what takes long and waits, of one visitor
  std::size_t long_work = 1'000;             // and of all together
  int connections = 12'000;                  // or fewer, as the system has descriptors; half for streams
  int connections_per_address = 0;           // 0: no limit (behind a proxy all come from one)
};

struct ServerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 8080;              // 0 lets the system choose; see Server::port()
  int workers = 8;                        // handlers under way at once
  int at_once = 8;                        // and of these at work at once (platform/base/workers.h)
  int long_workers = 2;                   // for what takes long (platform/base/fair_queue.h)
  std::filesystem::path upload_folder{};  // for bodies under way; on the same disk as the files
  bool https = false;                     // people come over https (a proxy ends it): HSTS
  bool behind_proxy = false;              // believe the last address in X-Forwarded-For
  bool signals = true;                    // SIGTERM and SIGINT stop it
  Limits limits{};
};

class Server {
 public:
  // `answer` runs on the workers, several at once. Before it, on a worker too, `key_of_long_work` says whose
  // turn the request has to wait for, "" for none: what takes long is answered by the threads for that.
  // `body_for` says before the body is read what may come. `turn_away` runs on a worker before a body that is
  // not small is taken in: it may answer instead, and may lower what this visitor may send; without it every
  // body is taken. `refuse` makes the page for a request that never becomes one (too large, too many fields,
  // broken).
  struct Handlers {
    std::function<Response(Request&)> answer;
    std::function<Body(std::string_view method, std::string_view path)> body_for;
    std::function<std::string(Request&)> key_of_long_work{};
    std::function<std::optional<Response>(Request&, Body&)> turn_away{};
    std::function<Response(Request&, Router::Problem)> refuse;
  };

  Server(ServerOptions options, Handlers handlers);
  ~Server();

  Events& events();
  std::uint16_t port() const;    // the port it listens on, after start()
  int most_connections() const;  // so many fit, after start()
  void start();                  // binds; throws std::runtime_error when the port is taken
  // Serves until stopped. 0 when every request under way was answered; 1 when the time to stop ran out, in
  // which case a handler may still be running and destroying the Server waits for it.
  int run();
  void stop();  // as SIGTERM does; safe from every thread

 private:
  class Edge;
  std::unique_ptr<Edge> edge_;
};

}  // namespace koers::http
