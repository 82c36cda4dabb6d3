// The application: adds what the rooms say of themselves (rooms.h), turns a request into a visit (session,
// language, clock, navigation) and answers it.
#pragma once

#include <memory>

#include "campus/navigation/navigation.h"
#include "platform/http/message.h"
#include "platform/http/router.h"
#include "platform/http/visit.h"

namespace koers::quality {
class Source;
}

namespace koers::app {

class App {
 public:
  // Every object in `house` outlives the App.
  explicit App(http::House& house);

  // Who the visitor is and which language he reads: before the router answers.
  void enter(http::Visit& visit) const;

  // Enters and answers, without a server: for tests. Safe to call from several threads at once.
  http::Response answer(http::Request& request);

  const http::Router& router() const { return router_; }
  const navigation::Places& places() const { return places_; }

 private:
  http::House& house_;
  const std::shared_ptr<const quality::Source> figures_;  // what they are made of
  http::Router router_;
  navigation::Places places_;
};

}  // namespace koers::app
