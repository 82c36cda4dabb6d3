// Who listens to which topic. All but publish() and is_there() happens on the thread of the connections.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "platform/http/events.h"

namespace koers::http {

// One page that listens. `wake` is called when there is something to take, or when it is over.
struct Listener {
  std::string topic;
  std::string who;      // "" is nobody in particular
  std::string waiting;  // events in the form of the wire
  bool over = false;    // the page went, was too slow, or the server stops
  std::function<void()> wake;

  void end() {
    over = true;
    if (wake) wake();
  }
};

// An event as it is sent: its name and its data, line by line (HTML standard, 9.2).
std::string event_text(std::string_view name, std::string_view data);

class EventHub final : public Events {
 public:
  // `run` has its argument called on the thread of the connections.
  EventHub(std::size_t most_waiting, std::function<void(std::function<void()>)> run)
      : most_waiting_(most_waiting), run_(std::move(run)) {}

  void publish(std::string_view topic, std::string_view name, std::string_view data) override;

  bool is_there(std::string_view topic, std::string_view listener) const override;
  void send_away(std::string_view topic, std::string_view listener) override;

  std::shared_ptr<Listener> listen(std::string topic, std::string who = {});
  void leave(const std::shared_ptr<Listener>& listener);
  void end_all();

 private:
  void deliver(const std::string& topic, const std::string& event);
  // Counts the pages of who listens; answers whether the first one came or the last one went.
  bool count(const Listener& listener, int more);

  std::size_t most_waiting_;
  std::function<void(std::function<void()>)> run_;
  std::unordered_map<std::string, std::vector<std::shared_ptr<Listener>>> listeners_;
  mutable std::mutex there_mutex_;
  std::unordered_map<std::string, int> there_;  // pages, by topic and listener
};

}  // namespace koers::http
