// Server-sent events: pages that wait for something hear of it. A topic is a short text, such as
// "conversation/01j8...". Publishing never blocks and never fails; a page that missed an event reads the
// whole again.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace koers::http {

class Events {
 public:
  virtual ~Events() = default;

  // Tells all who listen to `topic`. `name` is the event's name, `data` one line or several. Call it from
  // Transaction::after_commit, so that nobody hears of what did not happen. Safe to call from all threads.
  virtual void publish(std::string_view topic, std::string_view name, std::string_view data) = 0;
};

}  // namespace koers::http
