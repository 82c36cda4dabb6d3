#include "platform/http/router.h"

#include <algorithm>
#include <charconv>

#include "platform/base/log.h"
#include "platform/base/long_work.h"
#include "platform/http/rate_limit.h"
#include "platform/http/security.h"

namespace koers::http {
namespace {

constexpr std::int64_t toast_seconds = 60;

// The pieces between the slashes; an empty one (a slash at the end, two in a row) matches nothing.
std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> pieces;
  path.remove_prefix(path.starts_with('/') ? 1 : 0);
  if (path.empty()) return pieces;
  for (;;) {
    const auto slash = path.find('/');
    pieces.emplace_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return pieces;
    path.remove_prefix(slash + 1);
  }
}

bool is_placeholder(std::string_view piece) {
  return piece.size() > 2 && piece.front() == '{' && piece.back() == '}';
}

std::string start_key(std::size_t count, std::string_view first) {
  std::string key = std::to_string(count);
  key += '/';
  key += first;
  return key;
}

bool matches(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (is_placeholder(pattern[i]) ? path[i].empty() : pattern[i] != path[i]) return false;
  }
  return true;
}

// Orders patterns of one length so that at the first difference in kind the literal piece comes first.
bool comes_before(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (is_placeholder(a[i]) != is_placeholder(b[i])) return is_placeholder(b[i]);
  }
  return false;
}

bool same_shape(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (is_placeholder(a[i]) != is_placeholder(b[i])) return false;
    if (!is_placeholder(a[i]) && a[i] != b[i]) return false;
  }
  return true;
}

std::string place_in_source(const Place& where) {
  std::string_view file = where.file;
  const auto src = file.rfind("/src/");
  if (src != std::string_view::npos) file.remove_prefix(src + 1);
  return std::string(file) + ":" + std::to_string(where.line);
}

std::string_view method_of_route(std::string_view method) { return method == "HEAD" ? "GET" : method; }

}  // namespace

bool parse_segment(std::string_view text, int& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

Router::Route& Router::insert(std::string method, std::string pattern, std::string_view who,
                              std::size_t arguments, std::function<Response(Visit&, const Segments&)> answer,
                              const Place& where) {
  auto route = std::make_unique<Route>();
  route->where = place_in_source(where);
  const std::string about = "route " + method + " " + pattern + " at " + route->where;
  if (!pattern.starts_with('/')) throw std::logic_error(about + ": an address begins with a slash");
  route->pieces_ = split(pattern);
  std::size_t placeholders = 0;
  for (const auto& piece : route->pieces_) {
    if (is_placeholder(piece)) {
      ++placeholders;
    } else if (piece.empty() || piece.find_first_of("{}") != std::string::npos) {
      throw std::logic_error(about + ": a segment is a word or one {name}");
    }
  }
  if (placeholders != arguments)
    throw std::logic_error(about + ": the handler takes another number of arguments");
  for (const auto& other : routes_) {
    if (other->method == method && same_shape(other->pieces_, route->pieces_)) {
      throw std::logic_error(about + ": the same address as " + other->pattern + " at " + other->where);
    }
  }
  route->method = std::move(method);
  route->pattern = std::move(pattern);
  route->who = who;
  route->answer_ = std::move(answer);
  const auto& pieces = route->pieces_;
  const bool is_literal = !pieces.empty() && !is_placeholder(pieces[0]);
  auto& list = index_[start_key(pieces.size(), is_literal ? std::string_view(pieces[0]) : "")];
  list.push_back(route.get());
  std::stable_sort(list.begin(), list.end(),
                   [](const Route* a, const Route* b) { return comes_before(a->pieces_, b->pieces_); });
  routes_.push_back(std::move(route));
  return *routes_.back();
}

Router::Match Router::find(std::string_view method, std::string_view path) const {
  Match match;
  const auto pieces = split(path);
  const std::string_view wanted = method_of_route(method);
  std::vector<std::string> keys{start_key(pieces.size(), "")};
  if (!pieces.empty() && !pieces[0].empty()) keys.insert(keys.begin(), start_key(pieces.size(), pieces[0]));
  for (const auto& key : keys) {
    const auto list = index_.find(key);
    if (list == index_.end()) continue;
    for (const Route* route : list->second) {
      if (!matches(route->pieces_, pieces)) continue;
      if (route->method != wanted) {
        match.other_methods += (match.other_methods.empty() ? "" : ", ") + route->method;
        continue;
      }
      match.route = route;
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (is_placeholder(route->pieces_[i])) match.segments.push_back(pieces[i]);
      }
      return match;
    }
  }
  return match;
}

Body Router::body_for(std::string_view method, std::string_view path) const {
  const auto match = find(method, path);
  return match.route ? match.route->body : Body{};
}

std::optional<Response> Router::turn_away(Visit& visit, const Match& match) const {
  if (!match.route && match.other_methods.empty()) return problem(visit, Problem::not_found);
  if (!match.route) return problem(visit, Problem::wrong_method).with("Allow", match.other_methods);
  visit.route = match.route->pattern;
  if (!is_safe(visit.request.method) && !match.route->elsewhere &&
      !is_same_origin(visit.request, visit.house.base_url)) {
    return problem_because(visit, Problem::forbidden, "caused by another site");
  }
  return std::nullopt;
}

Router::Route& Router::Route::at_most(Rate rate) {
  rate_ = std::make_shared<RateLimit>(rate.burst, rate.seconds);
  return *this;
}

Router::Route& Router::Route::takes_long(Rate rate, Condition when) {
  is_long_ = when;
  return at_most(rate);
}

bool Router::takes_long(const Request& request) const {
  const auto match = find(request.method, request.path);
  return match.route && match.route->takes_long_for(request);
}

// Only what the visitor may ask counts.
std::optional<Response> Router::too_often(Visit& visit, const Match& match) const {
  const Route& route = *match.route;
  if (!route.rate_ || (route.is_long_ != nullptr && !route.is_long_(visit.request))) return std::nullopt;
  route.admit_(visit, match.segments);
  const std::string key = key_of_visitor(visit);
  if (route.rate_->allow(key, visit.now)) return std::nullopt;
  const auto wait = std::to_string(route.rate_->wait_seconds(key, visit.now));
  return problem_because(visit, Problem::too_many, "more often than the route allows")
      .with("Retry-After", wait);
}

Response Router::call_route(Visit& visit) const {
  const auto match = find(visit.request.method, visit.request.path);
  if (auto refusal = turn_away(visit, match)) return *std::move(refusal);
  if (auto refusal = too_often(visit, match)) return *std::move(refusal);
  const ShortWork short_work(!match.route->takes_long_for(visit.request));
  return match.route->answer_(visit, match.segments);
}

std::optional<Response> Router::turn_away(Visit& visit) const {
  bool admitted = false;
  const auto refuse_or_admit = [&]() -> Response {
    const auto match = find(visit.request.method, visit.request.path);
    if (auto refusal = turn_away(visit, match)) return *std::move(refusal);
    match.route->admit_(visit, match.segments);
    admitted = true;
    return {};
  };
  Response response = guarded(visit, refuse_or_admit);
  if (admitted) return std::nullopt;
  return response;
}

Response Router::answer(Visit& visit) const {
  return guarded(visit, [this, &visit] { return call_route(visit); });
}

Response Router::refuse(Visit& visit, Problem problem) const {
  const auto match = find(visit.request.method, visit.request.path);
  if (match.route) visit.route = match.route->pattern;
  return guarded(visit, [this, &visit, problem] { return this->problem(visit, problem); });
}

Response Router::guarded(Visit& visit, const std::function<Response()>& call) const {
  Response response;
  try {
    if (before_each_) before_each_(visit);
    response = call();
  } catch (const SignInNeeded&) {
    response = problem(visit, Problem::sign_in);
  } catch (const NotFound& error) {
    response = problem_because(visit, Problem::not_found, error.what());
  } catch (const Forbidden& error) {
    response = problem_because(visit, Problem::forbidden, error.what());
  } catch (const Conflict& error) {
    response = problem_because(visit, Problem::conflict, error.what());
  } catch (const sql::Duplicate& error) {
    response = problem_because(visit, Problem::conflict, error.what());
  } catch (const Unavailable& error) {
    response = problem_because(visit, Problem::unavailable, error.what());
  } catch (const std::exception& error) {
    response = problem_because(visit, Problem::broken, error.what());
  } catch (...) {
    response = problem_because(visit, Problem::broken, "something that is no exception");
  }
  if (response.toast) {
    response.headers.emplace_back(
        "Set-Cookie", cookie(toast_cookie, encode_toast(*response.toast), toast_seconds, visit.secure()));
  } else if (visit.toast_taken) {
    response.headers.emplace_back("Set-Cookie", cookie_end(toast_cookie, visit.secure()));
  }
  return response;
}

Response Router::problem_because(Visit& visit, Problem problem, const char* reason) const {
  const int status = status_of(problem);
  const auto level = status >= 500 ? log::Level::error : log::Level::info;
  log::write(
      level, "problem",
      {{"method", visit.request.method}, {"route", visit.route}, {"status", status}, {"reason", reason}});
  return this->problem(visit, problem);
}

Response Router::problem(Visit& visit, Problem problem) const {
  const int status = status_of(problem);
  if (problem_page_) {
    try {
      Response response = problem_page_(visit, problem);
      if (response.status == 200) response.status = status;
      if (problem == Problem::unavailable) response.headers.emplace_back("Retry-After", "10");
      return response;
    } catch (const std::exception& error) {
      log::error("problem_page_failed",
                 {{"route", visit.route}, {"status", status}, {"reason", error.what()}});
    }
  }
  return plain(std::to_string(status) + "\n", status);
}

int status_of(Router::Problem problem) {
  switch (problem) {
    case Router::Problem::bad_request:
      return 400;
    case Router::Problem::sign_in:
      return 401;
    case Router::Problem::forbidden:
      return 403;
    case Router::Problem::not_found:
      return 404;
    case Router::Problem::wrong_method:
      return 405;
    case Router::Problem::conflict:
      return 409;
    case Router::Problem::too_large:
      return 413;
    case Router::Problem::too_many:
      return 429;
    case Router::Problem::unprocessable:
      return 422;
    case Router::Problem::broken:
      return 500;
    case Router::Problem::unavailable:
      return 503;
  }
  return 500;
}

std::string route_table(const Router& router) {
  std::vector<const Router::Route*> routes;
  for (const auto& route : router.routes()) routes.push_back(route.get());
  std::stable_sort(routes.begin(), routes.end(),
                   [](const auto* a, const auto* b) { return a->pattern < b->pattern; });
  std::size_t pattern_width = 0, who_width = 0;
  for (const auto* route : routes) {
    pattern_width = std::max(pattern_width, route->pattern.size());
    who_width = std::max(who_width, route->who.size());
  }
  std::string table;
  const auto column = [&table](std::string_view text, std::size_t width) {
    table += text;
    table.append(width - std::min(width, text.size()) + 2, ' ');
  };
  for (const auto* route : routes) {
    column(route->method, 4);
    column(route->pattern, pattern_width);
    column(route->who, who_width);
    table += route->where + "\n";
  }
  return table;
}

}  // namespace koers::http
