// The router decides who answers and whether the visitor may ask. A route cannot be added without saying for
// whom:
//
//   router.get<Student>("/ervaringen/{id}", show_experience);
//   Response show_experience(Visit& visit, const Student& me, Id<Experience> id);
//
// The visitor is a type with `static constexpr std::string_view who` and `static T admit(Visit&)`, which
// throws SignInNeeded, Forbidden or NotFound. Each {} of the pattern becomes one argument of the handler,
// parsed to its type (Id<>, int, Day, a coded enum, std::string); a value that does not parse is a 404.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "platform/base/place.h"
#include "platform/http/message.h"
#include "platform/http/rate.h"
#include "platform/http/visit.h"

namespace koers::http {

inline bool parse_segment(std::string_view text, std::string& value) {
  value = text;
  return !text.empty();
}
bool parse_segment(std::string_view text, int& value);
inline bool parse_segment(std::string_view text, Day& value) {
  const auto day = parse_day(text);
  if (day) value = *day;
  return day.has_value();
}
template <class Thing>
bool parse_segment(std::string_view text, Id<Thing>& value) {
  const auto id = parse_id_text(text);
  if (id) value.value = *id;
  return id.has_value();
}
template <Coded Enum>
bool parse_segment(std::string_view text, Enum& value) {
  const auto found = from_code<Enum>(text);
  if (found) value = *found;
  return found.has_value();
}

// How a route treats what is sent to it; the defaults fit an ordinary form.
struct Body {
  std::uint64_t limit = 1 << 20;  // bytes, the whole body
  // Files of a form are taken to disk (without this they are read past). So is a body that is no form and no
  // JSON: an upload whose field is "".
  bool uploads = false;
};

class RateLimit;

class Router {
 public:
  using Segments = std::vector<std::string>;
  using Condition = bool (*)(const Request&);

  class Route {
   public:
    std::string method;
    std::string pattern;
    std::string_view who;
    std::string where;  // file:line
    Body body{};
    bool elsewhere = false;
    Route& takes(Body new_body) {
      body = new_body;
      return *this;
    }
    // May be posted from other sites: a launch from a learning environment, unsubscribing with one click.
    // Such a route must not act on the session alone.
    Route& from_elsewhere() {
      elsewhere = true;
      return *this;
    }
    // More than that is answered with 429 and the time to wait.
    Route& at_most(Rate rate);
    // Answering it, `when` that is so of the request, takes much of a processor: it waits for its turn among
    // the threads for that (server.h), one at a time for each visitor, and at most so often.
    Route& takes_long(
        Rate rate, Condition when = [](const Request&) { return true; });

   private:
    friend class Router;
    bool takes_long_for(const Request& request) const { return is_long_ != nullptr && is_long_(request); }
    Condition is_long_ = nullptr;
    std::shared_ptr<RateLimit> rate_;
    Segments pieces_;
    std::function<Response(Visit&, const Segments&)> answer_;
    std::function<void(Visit&, const Segments&)> admit_;  // throws as the visitor's admit() does
  };

  template <class Visitor, class... Arguments>
  Route& get(std::string pattern, Response (*handler)(Visit&, const Visitor&, Arguments...),
             Place where = Place::here()) {
    return add("GET", std::move(pattern), handler, where);
  }
  template <class Visitor, class... Arguments>
  Route& post(std::string pattern, Response (*handler)(Visit&, const Visitor&, Arguments...),
              Place where = Place::here()) {
    return add("POST", std::move(pattern), handler, where);
  }
  // For scripts that add to something, such as a file that comes in pieces; no form can send it.
  template <class Visitor, class... Arguments>
  Route& patch(std::string pattern, Response (*handler)(Visit&, const Visitor&, Arguments...),
               Place where = Place::here()) {
    return add("PATCH", std::move(pattern), handler, where);
  }

  // The page for what was thrown or not found; made by the layout, which the platform does not know.
  enum class Problem {
    bad_request,
    sign_in,
    forbidden,
    not_found,
    wrong_method,
    conflict,
    too_large,
    too_many,
    unprocessable,
    broken,
    unavailable
  };
  using ProblemPage = std::function<Response(Visit&, Problem)>;
  void on_problem(ProblemPage page) { problem_page_ = std::move(page); }

  // Called for every visit before its route is looked up: finds the session and the language.
  void before_each(std::function<void(Visit&)> call) { before_each_ = std::move(call); }

  // Answers, whatever happens: what is thrown becomes a problem page and a line in the log. HEAD is answered
  // as GET (the edge leaves the body out). An unsafe method that another site caused is Forbidden
  // (security.h).
  Response answer(Visit& visit) const;
  Response problem(Visit& visit, Problem problem) const;
  // For a request that may not reach its route (too large, too many fields): the problem page, in who asked's
  // words.
  Response refuse(Visit& visit, Problem problem) const;

  // The body that the route of this request takes; the default where there is no such route.
  Body body_for(std::string_view method, std::string_view path) const;
  // Looked at before a body is taken in: the answer to a request whose body need not come, because there is
  // no such route, another site caused it, or the route does not admit this visitor. Every route has this by
  // the visitor it was added for.
  std::optional<Response> turn_away(Visit& visit) const;

  // Whether the answer takes long (Route::takes_long).
  bool takes_long(const Request& request) const;

  const std::vector<std::unique_ptr<Route>>& routes() const { return routes_; }

 private:
  template <class Visitor, class... Arguments>
  Route& add(std::string method, std::string pattern,
             Response (*handler)(Visit&, const Visitor&, Arguments...), const Place& where) {
    auto answer = [handler](Visit& visit, const Segments& segments) {
      return call(visit, segments, handler, std::index_sequence_for<Arguments...>());
    };
    auto admit = [](Visit& visit, const Segments& segments) {
      parse<Arguments...>(segments, std::index_sequence_for<Arguments...>());
      static_cast<void>(Visitor::admit(visit));
    };
    Route& route = insert(std::move(method), std::move(pattern), Visitor::who, sizeof...(Arguments),
                          std::move(answer), where);
    route.admit_ = std::move(admit);
    return route;
  }

  template <class... Arguments, std::size_t... Index>
  static std::tuple<std::decay_t<Arguments>...> parse(const Segments& segments,
                                                      std::index_sequence<Index...>) {
    std::tuple<std::decay_t<Arguments>...> values;
    if (!(parse_segment(segments[Index], std::get<Index>(values)) && ...)) throw NotFound("no such address");
    return values;
  }

  template <class Visitor, class... Arguments, std::size_t... Index>
  static Response call(Visit& visit, const Segments& segments,
                       Response (*handler)(Visit&, const Visitor&, Arguments...),
                       std::index_sequence<Index...> all) {
    const auto values = parse<Arguments...>(segments, all);
    const Visitor visitor = Visitor::admit(visit);
    return handler(visit, visitor, std::get<Index>(values)...);
  }

  Route& insert(std::string method, std::string pattern, std::string_view who, std::size_t arguments,
                std::function<Response(Visit&, const Segments&)> answer, const Place& where);

  struct Match {
    const Route* route = nullptr;
    Segments segments;
    std::string other_methods{};  // those for which the path exists, when this one is not among them
  };
  Match find(std::string_view method, std::string_view path) const;
  std::optional<Response> turn_away(Visit& visit, const Match& match) const;  // whoever the visitor is
  std::optional<Response> too_often(Visit& visit, const Match& match) const;
  Response call_route(Visit& visit) const;
  Response guarded(Visit& visit, const std::function<Response()>& call) const;
  Response problem_because(Visit& visit, Problem problem, const char* reason) const;

  std::vector<std::unique_ptr<Route>> routes_;
  std::unordered_map<std::string, std::vector<const Route*>>
      index_;  // by number of segments and first segment
  ProblemPage problem_page_;
  std::function<void(Visit&)> before_each_;
};

// The status that belongs to a problem; sign_in is 401 for those who cannot be sent to a page.
int status_of(Router::Problem problem);

// One line for each route, sorted by address: method, pattern, who is admitted, file and line.
std::string route_table(const Router& router);

}  // namespace koers::http
