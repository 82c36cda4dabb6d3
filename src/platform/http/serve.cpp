#include "platform/http/serve.h"

#include <chrono>

#include "platform/base/log.h"
#include "platform/metrics/metrics.h"

namespace koers::http {
namespace {

template <class Answer>
Response logged(House& house, Request& request, const Answer& answer) {
  using namespace std::chrono;
  const auto begin = steady_clock::now();
  auto& work = sql::work_of_this_thread();
  work = {};
  Visit visit(house, request);
  Response response = answer(visit);
  const double ms = duration<double, std::milli>(steady_clock::now() - begin).count();
  log::info("visit", {{"visit", visit.number},
                      {"method", std::string_view(request.method).substr(0, 10)},
                      {"route", visit.route},
                      {"status", response.status},
                      {"ms", ms},
                      {"statements", work.statements},
                      {"sql_us", work.microseconds}});
  metrics::count_request(visit.route, response.status, ms / 1000, work.statements);
  return response;
}

}  // namespace

Server::Handlers visits(House& house, const Router& router, std::function<void(Visit&)> enter) {
  Server::Handlers handlers;
  handlers.answer = [&house, &router, enter](Request& request) {
    return logged(house, request, [&](Visit& visit) {
      try {
        if (enter) enter(visit);
      } catch (const std::exception& failure) {
        log::error("entrance", {{"visit", visit.number}, {"failure", failure.what()}});
        return router.problem(visit, Router::Problem::unavailable);
      }
      return router.answer(visit);
    });
  };
  handlers.refuse = [&house, &router](Request& request, Router::Problem problem) {
    return logged(house, request, [&router, problem](Visit& visit) { return router.refuse(visit, problem); });
  };
  handlers.body_for = [&router](std::string_view method, std::string_view path) {
    return router.body_for(method, path);
  };
  return handlers;
}

}  // namespace koers::http
