#include "campus/layout/problems.h"

#include "campus/layout/frame.h"
#include "campus/layout/problem_texts.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"

namespace koers::layout {
namespace {

using Problem = http::Router::Problem;

const texts::ProblemWords& words_for(Problem problem) {
  switch (problem) {
    case Problem::bad_request:
      return texts::bad_request;
    case Problem::sign_in:
      return texts::sign_in;
    case Problem::forbidden:
      return texts::forbidden;
    case Problem::not_found:
      return texts::not_found;
    case Problem::wrong_method:
      return texts::wrong_method;
    case Problem::conflict:
      return texts::conflict;
    case Problem::too_large:
      return texts::too_large;
    case Problem::too_many:
      return texts::too_many;
    case Problem::unprocessable:
      return texts::unprocessable;
    case Problem::broken:
      return texts::broken;
    case Problem::unavailable:
      return texts::unavailable;
  }
  throw std::logic_error("a problem without words");
}

// The page that the visitor had before him: the one he asked for, or the one with the form that he sent. A
// browser names that one only when it is of the same site, which the router looked at before.
std::string page_before(const http::Request& request) {
  if (request.method == "GET") return request.path + (request.query.empty() ? "" : "?" + request.query);
  const auto from = request.header("referer");
  const auto host = from.find("://");
  const auto path = host == from.npos ? host : from.find('/', host + 3);
  return path == from.npos ? std::string("/") : std::string(from.substr(path));
}

// Back to where the visitor was after signing in.
html::Url way_on(const http::Visit& visit, Problem problem) {
  if (problem != Problem::sign_in) return html::local_url("/");
  const auto sign_in = html::url("/inloggen");
  const auto page = html::local_url(page_before(visit.request)).text();
  return page == "/" ? sign_in : sign_in.with("terug", page);
}

}  // namespace

ProblemPart problem_part(const http::Visit& visit, Problem problem, std::string_view instead) {
  const auto& words = words_for(problem);
  const auto action = button_link({.label = std::string(words.action.in(visit.language)),
                                   .href = way_on(visit, problem),
                                   .kind = Kind::primary,
                                   .icon_end = Icon("arrow-right-bold")});
  const auto content = html::div.cls("problem")(
      html::svg.cls("art")
          .with("viewBox", "0 0 160 90")
          .aria("hidden", "true")(
              html::path.cls("dotted").with("d", "M8 78C44 80 40 40 76 36S124 30 150 8")(),
              html::circle.cls("from").with("cx", "8").with("cy", "78").with("r", "6")(),
              html::circle.cls("to").with("cx", "150").with("cy", "9").with("r", "7")()),
      html::h1(words.title.in(visit.language)),
      html::p.cls("lead")(instead.empty() ? words.sentence.in(visit.language) : instead), cluster(action));
  return {std::string(words.title.in(visit.language)), content};
}

http::Response problem_page(http::Visit& visit, Problem problem) {
  // A page that asks for a sign-in leads to it and back; what was sent cannot be sent by a redirect, so that
  // says so.
  if (problem == Problem::sign_in && visit.request.method == "GET")
    return http::see_other(way_on(visit, problem));
  const auto part = problem_part(visit, problem);
  return http::page(public_frame(visit, {.title = part.title}, part.content), http::status_of(problem));
}

}  // namespace koers::layout
