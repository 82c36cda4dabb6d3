// /studenten/{id}/overdracht: the warm handover of a student to another counsellor.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/guidance/caseload_texts.h"
#include "rooms/guidance/file_paths.h"
#include "rooms/guidance/handover.h"
#include "rooms/guidance/routes.h"

namespace koers::guidance {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

std::string flaw_words(const Visit& visit, Handover::Flaw flaw) {
  switch (flaw) {
    case Handover::Flaw::new_guide:
      return visit.say(caseload_texts::flaw_new_guide);
    case Handover::Flaw::reason:
      return visit.say(caseload_texts::flaw_reason);
    case Handover::Flaw::note_too_long:
      return visit.say(caseload_texts::flaw_too_long);
    case Handover::Flaw::day:
      return visit.say(caseload_texts::flaw_day);
  }
  return "";
}

std::string field_of(Handover::Flaw flaw) {
  switch (flaw) {
    case Handover::Flaw::new_guide:
      return "naar";
    case Handover::Flaw::reason:
      return "reden";
    case Handover::Flaw::note_too_long:
      return "notitie";
    case Handover::Flaw::day:
      return "vanaf";
  }
  return "";
}

Html handover_fields(Visit& visit, const std::string& given, const std::vector<people::Person>& candidates,
                     const std::vector<Handover::Flaw>& flaws) {
  const auto error = [&](Handover::Flaw wanted) {
    return std::find(flaws.begin(), flaws.end(), wanted) == flaws.end() ? "" : flaw_words(visit, wanted);
  };
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : flaws) mistakes.push_back({field_of(flaw), flaw_words(visit, flaw)});
  std::vector<layout::Option> options{{"", visit.say(caseload_texts::choose_one)}};
  for (const auto& candidate : candidates) options.push_back({text(candidate.id), candidate.full_name()});
  const auto typed = [&](const char* name) { return visit.request.field(name); };
  const std::string day = typed("vanaf").empty() ? text(visit.today) : typed("vanaf");
  return fragment(layout::error_summary(visit.language, mistakes),
                  layout::select_field({.name = "naar",
                                        .label = visit.say(caseload_texts::handover_to),
                                        .value = typed("naar"),
                                        .error = error(Handover::Flaw::new_guide)},
                                       options),
                  layout::field({.name = "reden",
                                 .label = visit.say(caseload_texts::handover_reason),
                                 .value = typed("reden"),
                                 .error = error(Handover::Flaw::reason),
                                 .longest = static_cast<int>(Handover::longest_reason)}),
                  layout::field({.name = "notitie",
                                 .label = visit.say(caseload_texts::handover_note, given),
                                 .value = typed("notitie"),
                                 .error = error(Handover::Flaw::note_too_long),
                                 .rows = 4}),
                  layout::field({.name = "vanaf",
                                 .label = visit.say(caseload_texts::handover_on),
                                 .value = day,
                                 .error = error(Handover::Flaw::day),
                                 .type = "date"}),
                  layout::submit(visit.say(caseload_texts::handover_do)));
}

Response handover_form(Visit& visit, const GuidedStudent& student,
                       const std::vector<people::Person>& candidates,
                       const std::vector<Handover::Flaw>& flaws) {
  const std::string given = student.person().given_name;
  const std::string title = visit.say(caseload_texts::handover_title, given);
  const Html content = fragment(
      layout::crumbs(visit.language,
                     {{visit.say(caseload_texts::my_students_crumb), students_path()},
                      {student.person().full_name(), file_path(student.id())}},
                     visit.say(caseload_texts::hand_over)),
      layout::page_head({.title = title, .lead = fragment(visit.say(caseload_texts::handover_line))}),
      layout::card(
          layout::form_to(handover_path(student.id()), handover_fields(visit, given, candidates, flaws))));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
                       content),
      flaws.empty() ? 200 : 422);
}

Response show_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  return handover_form(visit, student, handover_candidates(visit.db(), student, me.id(), visit.today), {});
}

Response do_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const auto candidates = handover_candidates(visit.db(), student, me.id(), visit.today);
  const Handover handover{.to = visit.request.id<people::Person>("naar"),
                          .reason = visit.request.field("reden"),
                          .note = visit.request.field("notitie"),
                          .on = visit.request.day("vanaf")};
  if (const auto flaws = handover.flaws(candidates, visit.today); !flaws.empty()) {
    return handover_form(visit, student, candidates, flaws);
  }
  visit.write([&](sql::Transaction& tx) {
    hand_over(tx, student, me.id(), handover, visit.new_id<access::Guide>(), visit.today);
  });
  const auto name = people::person_of(visit.db(), me.institution(), *handover.to).full_name();
  return http::see_other(students_path())
      .with_toast({.text = visit.say(caseload_texts::handover_done, name)});
}

}  // namespace

void add_handover_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/overdracht", show_handover);
  router.post<Guide>("/studenten/{id}/overdracht", do_handover);
}

}  // namespace koers::guidance
