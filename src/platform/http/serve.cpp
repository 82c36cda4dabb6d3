#include "platform/http/serve.h"

#include <algorithm>
#include <chrono>

#include "platform/base/log.h"
#include "platform/metrics/metrics.h"

namespace koers::http {
namespace {

// Who is not signed in sends a message or a choice, nothing longer.
constexpr std::uint64_t most_of_strangers = 64 << 10;

using Enter = std::function<void(Visit&)>;

class Stopwatch {
 public:
  Stopwatch() { sql::work_of_this_thread() = {}; }
  // One line in the log, and the figures.
  void note(const Visit& visit, const Request& request, const Response& response) const {
    using namespace std::chrono;
    const auto& work = sql::work_of_this_thread();
    const double ms = duration<double, std::milli>(steady_clock::now() - begin_).count();
    log::info("visit", {{"visit", visit.number},
                        {"method", std::string_view(request.method).substr(0, 10)},
                        {"route", visit.route},
                        {"status", response.status},
                        {"ms", ms},
                        {"statements", work.statements},
                        {"sql_us", work.microseconds}});
    metrics::count_request(visit.route, response.status, ms / 1000, work.statements);
  }

 private:
  const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

template <class Answer>
Response logged(House& house, Request& request, const Answer& answer) {
  const Stopwatch time;
  Visit visit(house, request);
  Response response = answer(visit);
  time.note(visit, request, response);
  return response;
}

// Finds out who the visitor is; false, and said in the log, when that cannot be known now.
bool has_entered(const Enter& enter, Visit& visit) {
  try {
    if (enter) enter(visit);
    return true;
  } catch (const std::exception& failure) {
    log::error("entrance", {{"visit", visit.number}, {"failure", failure.what()}});
    return false;
  }
}

// The visit that follows when nobody is turned away leaves its own line in the log.
std::optional<Response> turned_away(House& house, const Router& router, const Enter& enter, Request& request,
                                    Body& body) {
  const Stopwatch time;
  Visit visit(house, request);
  std::optional<Response> response;
  if (has_entered(enter, visit)) {
    response = router.turn_away(visit);
  } else {
    response = router.problem(visit, Router::Problem::unavailable);
  }
  if (response) time.note(visit, request, *response);
  if (!visit.session) body.limit = std::min(body.limit, most_of_strangers);
  return response;
}

// Whose turn an answer that takes long waits for; "" when it need not wait, because it does not take long or
// is a refusal.
std::string key_of_long_work(House& house, const Router& router, const Enter& enter, Request& request) {
  if (!router.takes_long(request)) return "";
  Visit visit(house, request);
  if (!has_entered(enter, visit) || router.turn_away(visit)) return "";
  return key_of_visitor(visit);
}

}  // namespace

Server::Handlers visits(House& house, const Router& router, std::function<void(Visit&)> enter) {
  Server::Handlers handlers;
  handlers.answer = [&house, &router, enter](Request& request) {
    return logged(house, request, [&](Visit& visit) {
      if (!has_entered(enter, visit)) return router.problem(visit, Router::Problem::unavailable);
      return router.answer(visit);
    });
  };
  handlers.refuse = [&house, &router](Request& request, Router::Problem problem) {
    return logged(house, request, [&router, problem](Visit& visit) { return router.refuse(visit, problem); });
  };
  handlers.turn_away = [&house, &router, enter](Request& request, Body& body) {
    return turned_away(house, router, enter, request, body);
  };
  handlers.key_of_long_work = [&house, &router, enter](Request& request) {
    return key_of_long_work(house, router, enter, request);
  };
  handlers.body_for = [&router](std::string_view method, std::string_view path) {
    return router.body_for(method, path);
  };
  return handlers;
}

}  // namespace koers::http
