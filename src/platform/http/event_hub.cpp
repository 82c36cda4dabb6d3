#include "platform/http/event_hub.h"

#include <algorithm>

namespace koers::http {

namespace {

std::string key_of(std::string_view topic, std::string_view listener) {
  return std::string(topic) + '\n' + std::string(listener);
}

}  // namespace

std::string event_text(std::string_view name, std::string_view data) {
  std::string text;
  if (!name.empty()) {
    text += "event: ";
    for (const char c : name) {
      if (c != '\n' && c != '\r') text += c;
    }
    text += '\n';
  }
  for (;;) {
    const auto end = data.find('\n');
    auto line = data.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    text += "data: ";
    std::replace_copy(line.begin(), line.end(), std::back_inserter(text), '\r', ' ');
    text += '\n';
    if (end == std::string_view::npos) break;
    data.remove_prefix(end + 1);
  }
  text += '\n';
  return text;
}

void EventHub::publish(std::string_view topic, std::string_view name, std::string_view data) {
  run_([this, to = std::string(topic), event = event_text(name, data)] { deliver(to, event); });
}

std::shared_ptr<Listener> EventHub::listen(std::string topic, std::string who) {
  auto listener = std::make_shared<Listener>();
  listener->topic = std::move(topic);
  listener->who = std::move(who);
  // Not to who comes: that page reads how things stand as soon as it listens.
  if (count(*listener, 1)) deliver(listener->topic, event_text(there, "1"));
  listeners_[listener->topic].push_back(listener);
  return listener;
}

bool EventHub::is_there(std::string_view topic, std::string_view listener) const {
  const std::lock_guard lock(there_mutex_);
  return there_.contains(key_of(topic, listener));
}

void EventHub::send_away(std::string_view topic, std::string_view listener) {
  run_([this, of = std::string(topic), who = std::string(listener)] {
    const auto found = listeners_.find(of);
    if (found == listeners_.end()) return;
    for (const auto& one : found->second) {
      if (one->who == who) one->end();
    }
  });
}

bool EventHub::count(const Listener& listener, int more) {
  if (listener.who.empty()) return false;
  const std::lock_guard lock(there_mutex_);
  const auto found = there_.try_emplace(key_of(listener.topic, listener.who), 0).first;
  found->second += more;
  if (found->second > 0) return more > 0 && found->second == 1;
  there_.erase(found);
  return true;
}

void EventHub::leave(const std::shared_ptr<Listener>& listener) {
  const auto found = listeners_.find(listener->topic);
  if (found == listeners_.end()) return;
  if (std::erase(found->second, listener) == 0) return;
  const bool is_gone = count(*listener, -1);
  if (found->second.empty()) {
    listeners_.erase(found);
  } else if (is_gone) {
    deliver(listener->topic, event_text(there, "0"));
  }
}

void EventHub::end_all() {
  for (const auto& [topic, list] : listeners_) {
    for (const auto& listener : list) listener->end();
  }
}

void EventHub::deliver(const std::string& topic, const std::string& event) {
  const auto found = listeners_.find(topic);
  if (found == listeners_.end()) return;
  for (const auto& listener : found->second) {
    if (listener->waiting.size() + event.size() > most_waiting_) {
      listener->end();
    } else {
      listener->waiting += event;
      if (listener->wake) listener->wake();
    }
  }
}

}  // namespace koers::http
