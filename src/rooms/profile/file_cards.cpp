// What this room shows of a student in the student's file, which app composes of several rooms.
#include "campus/layout/components.h"
#include "rooms/profile/statement_views.h"
#include "rooms/profile/texts.h"

namespace koers::profile {

using namespace html;
using access::GuidedStudent;
using http::Visit;
using words::SelfPart;

namespace {

Html compass_card(const Visit& visit, const GuidedStudent& student,
                  const std::vector<ExperienceSummary>& shared, const Html& below) {
  const std::string title = visit.say(texts::compass_of, student.person().given_name);
  const auto petals = views::petals_of(shared, visit.today, url("/studenten/", student.id()));
  return section.cls("card kompas-side")
      .aria("labelledby", "kompas-kop")(layout::section_head("kompas-kop", title),
                                        layout::compass(visit.language, "kompas", title, petals),
                                        layout::sub(visit.say(texts::compass_counts)),
                                        layout::compass_table(visit.language, petals), below);
}

Html statement_fold(Visit& visit, const SelfStatement& one) {
  const Html proofs =
      each(one.experiences, [&](const ExperienceSummary& proof) { return views::proof_row(visit, proof); });
  const Html said = when(!one.sentence.empty(), [&] { return p.cls("words")(one.sentence); });
  return layout::fold(
      span.cls("txt")(b(one.name(visit.language)), small(views::proof_line(visit, one))),
      layout::stack(3, fragment(said, when(!proofs.empty(), [&] { return ul.cls("rows inset")(proofs); }))));
}

Html self_card(Visit& visit, const GuidedStudent& student, const std::vector<SelfStatement>& statements) {
  Html parts;
  for (const SelfPart part : words::self_parts) {
    const Html rows = each(statements, [&](const SelfStatement& one) {
      return one.part == part ? statement_fold(visit, one) : Html();
    });
    if (rows.empty()) continue;
    parts += div.cls("stack gap-2")
                 .data("c", koers::code(words::competency_of(part)))(h3(visit.say(words::name(part))), rows);
  }
  return layout::card(
      {.labelled_by = "zelf"},
      fragment(layout::section_head("zelf", visit.say(texts::says_of_self, student.person().given_name)),
               layout::grid(layout::Width::l, parts)));
}

}  // namespace

FileCards file_cards(Visit& visit, const GuidedStudent& student,
                     const std::vector<experiences::GuideExperience>& all, const Html& below) {
  std::vector<ExperienceSummary> shared;
  for (const auto& one : all) shared.push_back(one.summary);
  const auto statements = shared_self_statements_of(visit.db(), student, shared);
  return {.compass = shared.empty() ? Html() : compass_card(visit, student, shared, below),
          .self = fragment(experiences::rest_for_guide(visit, student),
                           when(!statements.empty(), [&] { return self_card(visit, student, statements); }))};
}

}  // namespace koers::profile
