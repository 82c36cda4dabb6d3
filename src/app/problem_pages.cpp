// What cannot be done, said within the frame of who is signed in: he keeps his navigation and his language.
#include "app/late_form_texts.h"
#include "app/late_forms.h"
#include "app/pages.h"
#include "campus/layout/frame.h"
#include "campus/layout/problems.h"
#include "campus/navigation/navigation.h"
#include "platform/base/log.h"

namespace koers::app {
namespace {

using http::Response;
using http::Visit;
using Problem = http::Router::Problem;

// A picture or a script that is not there needs no frame.
bool wants_page(const Visit& visit) {
  const auto accepted = visit.request.header("accept");
  return accepted.empty() || accepted.find("text/html") != std::string_view::npos;
}

// When Koers itself is in trouble its database is not asked for more.
bool is_of_koers(Problem problem) { return http::status_of(problem) >= 500; }

}  // namespace

Response problem_page(Visit& visit, Problem problem) {
  if (problem == Problem::sign_in && keep_late_form(visit)) {
    const auto part = layout::problem_part(visit, problem, visit.say(late_form_texts::kept));
    return http::page(layout::public_frame(visit, {.title = part.title}, part.content),
                      http::status_of(problem));
  }
  const bool framed =
      visit.session && problem != Problem::sign_in && !is_of_koers(problem) && wants_page(visit);
  if (!framed) return layout::problem_page(visit, problem);
  try {
    const auto part = layout::problem_part(visit, problem);
    return http::page(navigation::page(visit, {.title = part.title}, part.content), http::status_of(problem));
  } catch (const std::exception& error) {
    // Somebody without a role, or a database that is away: the plain page asks nothing of it.
    log::info("problem_page_plain", {{"route", visit.route}, {"reason", error.what()}});
    return layout::problem_page(visit, problem);
  }
}

}  // namespace koers::app
