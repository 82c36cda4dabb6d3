// Connections on which the server waits for the other side. When there is no room for a new one, the one that
// has been silent longest is let go: first of those without a request, then of those that are sending a
// header, then of those that are sending a body. Whom the server itself keeps waiting, and who listens to
// events, stays.
#pragma once

#include <array>
#include <cstddef>
#include <list>

namespace koers::http {

struct Connection;

enum class Wait { for_request, for_header, for_body };

class Waiting {
 public:
  // Where a connection stands; a connection keeps it and never looks at it.
  struct Place {
    std::list<Connection*>* line = nullptr;
    std::list<Connection*>::iterator at{};
  };

  // At the end of its line; who stood somewhere leaves that place.
  void stand(Connection& connection, Place& place, Wait what) {
    auto& line = lines_[static_cast<std::size_t>(what)];
    if (place.line == nullptr) {
      place.at = line.insert(line.end(), &connection);
    } else {
      line.splice(line.end(), *place.line, place.at);
    }
    place.line = &line;
  }
  void leave(Place& place) {
    if (place.line != nullptr) place.line->erase(place.at);
    place.line = nullptr;
  }
  bool is_for_request(const Place& place) const { return place.line == lines_.data(); }

  Connection* silent_longest() const {
    for (const auto& line : lines_) {
      if (!line.empty()) return line.front();
    }
    return nullptr;
  }

 private:
  std::array<std::list<Connection*>, 3> lines_;
};

}  // namespace koers::http
