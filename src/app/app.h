// The application: the only place that knows all rooms. It adds their routes, turns a request into a visit
// (session, language, clock) and answers it.
#pragma once

#include "platform/http/message.h"
#include "platform/http/router.h"
#include "platform/http/visit.h"

namespace koers::app {

class App {
 public:
  // Every object in `house` outlives the App.
  explicit App(http::House& house);

  // Answers one request; safe to call from several threads at once.
  http::Response answer(http::Request& request);
  // The page for a request that never became one (too large, broken).
  http::Response refuse(http::Request& request, http::Router::Problem problem);

  const http::Router& router() const { return router_; }

 private:
  http::House& house_;
  http::Router router_;
};

}  // namespace koers::app
