// Server-sent events: pages that wait for something hear of it. A topic is a short text, such as
// "conversation/01j8...". Publishing never blocks and never fails; a page that missed an event reads the
// whole again.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace koers::http {

// The event that says that somebody came or went.
inline constexpr std::string_view there = "there";

class Events {
 public:
  virtual ~Events() = default;

  // Tells all who listen to `topic`. `name` is the event's name, `data` one line or several. Call it from
  // Transaction::after_commit, so that nobody hears of what did not happen. Safe to call from all threads.
  virtual void publish(std::string_view topic, std::string_view name, std::string_view data) = 0;

  // Whether a page of `listener` (Response::listener) listens to `topic` at this moment. When its first page
  // comes and when its last one goes, all who listen hear `there`. Safe to call from all threads.
  virtual bool is_there(std::string_view topic, std::string_view listener) const = 0;

  // Ends the streams of `listener` on `topic`, of who may not listen any more. A page that connects again is
  // admitted, or not, as at its first time. Safe to call from all threads, after_commit too.
  virtual void send_away(std::string_view topic, std::string_view listener) = 0;
};

}  // namespace koers::http
