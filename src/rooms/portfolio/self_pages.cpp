// /ik: who am I now. The compass shows how much stands behind each competency; under each lie the experiences
// that prove it (ST-01, ST-05). It counts proof and never gives a mark.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/portfolio/portfolio_pages.h"
#include "rooms/portfolio/texts.h"

namespace koers::portfolio {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Student;
using words::Competency;

constexpr int most_experiences = 400;

bool shows(const ExperienceSummary& experience, Competency competency) {
  return std::find(experience.competencies.begin(), experience.competencies.end(), competency) !=
         experience.competencies.end();
}

// Experiences with this competency in the twelve months before `until`.
int count_in_year(const std::vector<ExperienceSummary>& all, Competency competency, Day until) {
  return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const ExperienceSummary& one) {
    return shows(one, competency) && one.happened_on <= until && one.happened_on > add_months(until, -12);
  }));
}

Html proof(const Visit& visit, const std::vector<ExperienceSummary>& all, Competency competency) {
  Html rows;
  for (const ExperienceSummary& one : all) {
    if (!shows(one, competency)) continue;
    rows += layout::row({.title = one.title,
                         .href = experience_path(one.id),
                         .line = i18n::near_day(visit.language, one.happened_on, visit.today)});
  }
  if (rows.empty()) return layout::sub(visit.say(texts::no_proof_yet));
  return ul.cls("rows inset")(rows);
}

Html part(const Visit& visit, const std::vector<ExperienceSummary>& all, Competency competency) {
  const int count = count_in_year(all, competency, visit.today);
  const Html head = fragment(
      layout::bead(competency, *layout::find_icon(words::icon_id(competency))),
      span.cls("txt")(visit.say(words::name(competency)), small(visit.say(words::question(competency)))),
      span.cls("cnt")(count));
  return details.cls("fold comp")
      .data("c", code(competency))
      .id(code(competency))(summary(head), div.cls("comp-body")(proof(visit, all, competency)));
}

Response show_self(Visit& visit, const Student& me) {
  const auto all = experiences_of(visit.db(), me, most_experiences);
  std::vector<layout::Petal> petals;
  Html parts;
  for (const Competency competency : words::competencies) {
    petals.push_back({competency, count_in_year(all, competency, visit.today),
                      count_in_year(all, competency, add_months(visit.today, -12))});
    parts += part(visit, all, competency);
  }
  const std::string title = visit.say(texts::this_is_me);
  Html content = layout::page_head({.title = title, .lead = fragment(visit.say(texts::compass_grows))});
  content += layout::compass_card(visit.language, "kompas", visit.say(texts::my_compass), petals);
  content +=
      section.cls("stack gap-3")
          .aria("labelledby", "onderdelen")(
              layout::section_head("onderdelen", visit.say(texts::five_parts),
                                   layout::more_link(visit.say(texts::picture_together), url("/beeld"))),
              parts);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content));
}

}  // namespace

void add_self_routes(http::Router& router) { router.get<Student>("/ik", show_self); }

}  // namespace koers::portfolio
