// The edge: bytes to requests and back. One thread for all connections, a pool of workers for the handlers.
// Bodies are parsed as they come; files go to disk in pieces, so that a film of 200 MB takes a few MB of
// memory. Static assets, /healthz and event streams never touch a worker.
//
// Limits, all in Limits: header 16 kB, body per route (Router::Body), 2,000 fields, time-outs for slow
// senders, a number of connections per address. SIGTERM and SIGINT stop it gracefully: no new connections,
// the requests under way are answered, 10 seconds at most.
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
  std::chrono::seconds write_silence{30};  // the other side takes nothing for so long
  std::chrono::seconds heartbeat{20};      // of an event stream on which nothing happens
  std::size_t event_bytes = 64 << 10;      // that wait for a slow reader, before it is dropped
  std::chrono::seconds stop_time{9};
  int connections = 4'000;
  int connections_per_address = 0;  // 0: no limit (behind a proxy all come from one)
};

struct ServerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 8080;              // 0 lets the system choose; see Server::port()
  int workers = 8;                        // handlers under way at once
  int at_once = 8;                        // and of these at work at once (platform/base/workers.h)
  std::filesystem::path upload_folder{};  // for bodies under way; on the same disk as the files
  bool https = false;                     // people come over https (a proxy ends it): HSTS
  bool behind_proxy = false;              // believe the last address in X-Forwarded-For
  bool signals = true;                    // SIGTERM and SIGINT stop it
  Limits limits{};
};

class Server {
 public:
  // `answer` runs on the workers, several at once. `body_for` says before the body is read what may come;
  // `refuse` makes the page for a request that never becomes one (too large, too many fields, broken).
  struct Handlers {
    std::function<Response(Request&)> answer;
    std::function<Body(std::string_view method, std::string_view path)> body_for;
    std::function<Response(Request&, Router::Problem)> refuse;
  };

  Server(ServerOptions options, Handlers handlers);
  ~Server();

  Events& events();
  std::uint16_t port() const;  // the port it listens on, after start()
  void start();                // binds; throws std::runtime_error when the port is taken
  // Serves until stopped. 0 when every request under way was answered; 1 when the time to stop ran out, in
  // which case a handler may still be running and destroying the Server waits for it.
  int run();
  void stop();  // as SIGTERM does; safe from every thread

 private:
  class Edge;
  std::unique_ptr<Edge> edge_;
};

}  // namespace koers::http
