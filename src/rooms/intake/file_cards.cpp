// The ways to this room: in the student's file, and for a student beside the rest of the own data.
#include "campus/layout/components.h"
#include "rooms/intake/intake.h"
#include "rooms/intake/sheet.h"
#include "rooms/intake/texts.h"

namespace koers::intake {

using html::url;

html::Url newcomers_path() { return url("/instroom"); }
html::Url own_intake_path() { return url("/ik/intake"); }
html::Url intake_path(Id<people::Person> student) { return url("/studenten/", student, "/intake"); }

html::Html file_card(http::Visit& visit, const access::GuidedStudent& student) {
  const bool is_new = student.enrolment() && student.enrolment()->started_on > visit.today - days_new;
  if (!is_new || student.kind() != access::GuideKind::counsellor) return {};
  return layout::card(
      {.surface = layout::Surface::flush},
      layout::rows(layout::row({.lead = layout::thumb("sun-horizon-fill"),
                                .title = visit.say(texts::file_row),
                                .href = intake_path(student.id()),
                                .line = visit.say(texts::file_line, student.person().given_name)})));
}

bool lies_earlier(sql::Reader& reader, const access::GuidedStudent& student,
                  const std::vector<Id<experiences::Experience>>& brought) {
  return student.enrolment() && has_earlier(reader, student, student.enrolment()->started_on, brought);
}

html::Html talk_row(http::Visit& visit, const std::optional<access::GuidedStudent>& guide) {
  if (guide && guide->kind() != access::GuideKind::counsellor) return {};
  const std::string words =
      guide ? visit.say(texts::talk_brings, guide->person().given_name) : visit.say(texts::lay_ready);
  return html::div(layout::button_link({.label = words,
                                        .href = guide ? intake_path(guide->id()) : own_intake_path(),
                                        .icon = layout::Icon("sun-horizon-fill"),
                                        .small = true}));
}

html::Html earlier_tick(http::Visit& visit, const access::GuidedStudent& student,
                        const std::vector<Id<experiences::Experience>>& brought) {
  if (!lies_earlier(visit.db(), student, brought)) return layout::sub(visit.say(texts::nothing_earlier));
  return layout::tick(
      {.name = "eerder", .label = visit.say(texts::used_earlier, student.person().given_name)});
}

html::Html own_row(http::Visit& visit) {
  return layout::row({.lead = layout::thumb("sun-horizon-fill"),
                      .title = visit.say(texts::own_title),
                      .href = own_intake_path(),
                      .line = visit.say(texts::own_row_line)});
}

}  // namespace koers::intake
