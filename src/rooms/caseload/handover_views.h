// What a handover looks like, to each of the three who hold it. Views ask nothing of the database.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/caseload/handover.h"

namespace koers::caseload::views {

// How far it is: who writes, who reads, who takes over, the first talk. Without a handover: as it will go.
html::Html handover_relay(const http::Visit& visit, const people::Person& from, const people::Person& student,
                          const std::optional<HandoverNamed>& handover);

// The three things that were written, as the student reads them.
html::Html handover_letter(const http::Visit& visit, const HandoverNamed& handover);
// What the student added, or that nothing was said.
html::Html handover_reply(const http::Visit& visit, const HandoverNamed& handover);

struct HandoverPage {
  const people::Person& student;
  const people::Person& me;
  std::optional<Day> guided_since;
  std::optional<HandoverNamed> running;
  bool was_stopped = false;  // the last one, by the student
  const forms::Answers& answers;
  const forms::Givens& givens;
};
html::Html handover_page(http::Visit& visit, const HandoverPage& page);

// In a list: the name, from whom to whom, and the state in words.
html::Html handover_row(const http::Visit& visit, const HandoverNamed& one,
                        const std::optional<html::Url>& href);
html::Html handovers_page(const http::Visit& visit, Id<people::Person> me,
                          const std::vector<HandoverNamed>& handovers);
html::Html taking_page(http::Visit& visit, const HandoverNamed& handover);

}  // namespace koers::caseload::views
