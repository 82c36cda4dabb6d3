// /hulp: questions with their answers, for who looks.
#include "app/help_texts.h"
#include "app/pages.h"
#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "campus/people/people.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;

Html questions(const Visit& visit, std::string_view id, const i18n::Text& head,
               std::span<const help_texts::Question> all) {
  const Html folds = each(all, [&](const help_texts::Question& one) {
    // A visitor cannot go where one has to sign in.
    const bool leads_on = !one.path.empty() && visit.session;
    return layout::fold(
        span.cls("txt")(b(visit.say(one.asked))),
        layout::stack(3, fragment(p(visit.say(one.answer)), when(leads_on, [&] {
                                    return p(layout::more_link(visit.say(one.more),
                                                               html::local_url(std::string(one.path))));
                                  }))));
  });
  return layout::card({.labelled_by = std::string(id)},
                      fragment(layout::section_head(id, visit.say(head)), layout::stack(2, folds)));
}

// Nothing for a visitor, and for who has no role any more.
std::optional<people::Role> role_of(Visit& visit) {
  try {
    return people::identity_of(visit).looking_as;
  } catch (const SignInNeeded&) {
    return std::nullopt;
  }
}

// The questions of who looks: a student's own, a guide's, those of who works with figures; a visitor's are
// about Koers.
Html own_questions(const Visit& visit, std::optional<people::Role> role) {
  using people::Role;
  if (!role) return questions(visit, "over-koers", help_texts::for_visitors, help_texts::of_visitors);
  switch (*role) {
    case Role::student:
      return questions(visit, "studenten", help_texts::for_students, help_texts::of_students);
    case Role::counsellor:
    case Role::specialist:
      return questions(visit, "begeleiders", help_texts::for_guides, help_texts::of_guides);
    case Role::administrator:
      return questions(visit, "beheerders", help_texts::for_administrators, help_texts::of_administrators);
    case Role::coordinator:
    case Role::team_leader:
    case Role::board:
      return questions(visit, "cijfers", help_texts::for_figures, help_texts::of_figures);
    case Role::teacher:
    case Role::trainer:
    case Role::alumnus:
    case Role::trusted:
    case Role::researcher:
    case Role::exam_office:
    case Role::support:
      return {};
  }
  throw std::logic_error("a role without questions");
}

Response show_help(Visit& visit, const Anyone&) {
  const auto role = visit.session ? role_of(visit) : std::nullopt;
  const bool is_student = role == people::Role::student;
  const auto& lead = is_student ? help_texts::lead : role ? help_texts::lead_staff : help_texts::lead_visitor;
  Html content = p.cls("lead")(visit.say(lead));
  content += own_questions(visit, role);
  content += questions(visit, "iedereen", help_texts::for_everybody, help_texts::of_everybody);
  content += p(visit.say(help_texts::still_stuck));
  return page_for_everybody(visit, help_texts::title, layout::stack(4, content));
}

}  // namespace

void add_help_routes(http::Router& router) { router.get<Anyone>("/hulp", show_help); }

}  // namespace koers::app
