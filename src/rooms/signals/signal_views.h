// What the pages of who guides look like. Views ask nothing of the database.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/signals/student_facts.h"
#include "rooms/signals/verdict.h"

namespace koers::signals::views {

// "11 weken niet gesproken", or what a person said.
std::string words_of(const http::Visit& visit, const Signal& signal);
std::string own_words_of(const http::Visit& visit, const Signal& signal);
// "omdat de school na 10 weken een seintje wil", of a rule as it is set.
std::string because(const http::Visit& visit, const RuleSetting& setting);
// "Karin doet iets: ...", with the sentence, when to look again, and what became of it; `me` is "Jij".
html::Html verdict_line(const http::Visit& visit, const VerdictLine& line, Id<people::Person> me);
// "Gesloten op 3 december. Hielp het? Ja."
std::string ending_of(const http::Visit& visit, const Signal& signal);
const i18n::Text& name_of(Ending ending);
const i18n::Text& name_of(Remedy remedy);
std::string name_or_other(const http::Visit& visit, const VerdictLine& line);

// 3 december, with the year where it is needed.
std::string day_words(const http::Visit& visit, Day day);
// The way up from a page of a signal.
html::Html crumbs_to(const http::Visit& visit, const std::string& here);
// "Zag jij zelf iets?", with the way to say it.
html::Html say_card(const http::Visit& visit, const html::Url& to);

// A student in the list of open signals.
struct SignalRow {
  Id<people::Person> student_id;
  std::string name;
  std::vector<const Signal*> signals;  // oldest first
  std::optional<Day> next_planned_on{};
};
html::Html signal_row(const http::Visit& visit, const SignalRow& row);

struct ListPage {
  std::vector<SignalRow> waiting;
  std::vector<const NamedSignal*> busy, silent;
  layout::ListPart part{};
};
html::Html list_page(http::Visit& visit, const ListPage& page);

struct SignalPage {
  const access::GuidedStudent& student;
  const Signal& signal;
  const RuleSetting* setting = nullptr;  // of the rule
  const StudentFacts* facts = nullptr;   // nothing of who is not enrolled any more
  std::vector<DatedFact> steps, invitations;
  std::vector<VerdictLine> verdicts;
  std::vector<SignalRow> others;  // that wait, of all students
  Id<people::Person> me;
  forms::Returned returned{};
  std::string meanwhile{};  // who judged it since the page was read
};
html::Html signal_page(http::Visit& visit, const SignalPage& page);
forms::Givens verdict_givens(const http::Visit& visit, const std::string& student);

struct NewPage {
  std::vector<layout::Option> students;
  const forms::Answers& answers;
};
html::Html new_page(http::Visit& visit, const NewPage& page);

}  // namespace koers::signals::views
