// What the first talk looks like: the student's sheet, the table for the counsellor, and the list of who had
// none yet.
#pragma once

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "platform/http/visit.h"
#include "rooms/intake/sheet.h"

namespace koers::intake::views {

// Of guidance: a room that comes after this one.
inline html::Url talk_path(Id<guidance::Conversation> id) { return html::url("/gesprekken/", id); }
inline html::Url plan_path(Id<people::Person> student) {
  return html::url("/gesprekken/plannen").with("student", id_text(student.value)).with("soort", "intake");
}

struct SheetPage {
  const people::Student& me;
  const forms::Answers& answers;
  const forms::Givens& givens;
  std::vector<experiences::ExperienceSummary> before{};  // own ones from before the start
  std::string counsellor{};                              // "" for nobody
  FirstTalk talk{};
};
html::Html sheet_page(http::Visit& visit, const SheetPage& page);

struct TablePage {
  const access::GuidedStudent& student;
  Table table{};
  FirstTalk talk{};
};
html::Html table_page(http::Visit& visit, const TablePage& page);

html::Html newcomers_page(http::Visit& visit, const std::vector<Newcomer>& shown,
                          const layout::ListPart& part);

}  // namespace koers::intake::views
