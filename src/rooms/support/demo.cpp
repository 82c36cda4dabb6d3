// Who supports students at the demo school, Ellen, who can be signed in as; and what Noor agreed with her
// last year, with the look back that is due this week.
#include "rooms/support/agreement.h"
#include "rooms/support/record.h"

namespace koers::support {
namespace {

using people::Person;

struct ToldLine {
  const char* what;
  const char* how;
};
constexpr ToldLine told_lines[] = {
    {"Een half uur langer bij toetsen", "Ellen regelt dit bij het examenbureau."},
    {"Een rustige plek om te werken", "Lokaal C0.04, elke dag tot 16.00 uur."},
    {"Op maandag later beginnen", "De eerste les mag zij missen. Het rooster is aangepast."}};

constexpr int days_since_signed = 350;

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  const organisation::Unit whole{organisation::UnitKind::institution, school.institution.value};
  const Person ellen{tools.numbers.id<Person>(), "Ellen", "", "Vos"};
  const std::int64_t appointment = tools.numbers.next();
  const auto id = tools.numbers.id<Agreement>();
  demo::Numbers lines = tools.numbers.take(8);
  if (!school.has_cast()) return;
  if (tools.stretch.is_first) {
    people::add_person(tx, school.institution, {.person = ellen, .number = "E2"});
    people::appoint(tx, school.institution, appointment, ellen.id, {people::Role::support, whole},
                    tools.today - 900);
  }
  if (tools.stretch.is_last) {
    people::add_persona(tx,
                        {"ellen", school.institution, ellen.id, people::Role::support,
                         "Ondersteuning van studenten", "Student support"},
                        99);
  }
  const Day on = tools.today - days_since_signed;
  const auto noor = school.cast.find("noor");
  if (noor == school.cast.end() || !tools.stretch.has(on)) return;
  const SupportWriting writing{tx, school.institution, instant_of(on, 14 * 60)};
  start_agreement(writing,
                  {.id = id,
                   .student_id = noor->second,
                   .officer_id = ellen.id,
                   .state = AgreementState::draft,
                   .works_words = "Noor haalt haar toetsen zonder extra stress. We vragen het haar zelf.",
                   .made_on = on});
  for (const ToldLine& one : told_lines) {
    add_line(writing, whole_agreement(tx, school.institution, id),
             {lines.id<AgreementLine>(), one.what, one.how});
  }
  for (const auto& [voice, name] :
       {std::pair{Voice::student, "Noor de Boer"}, std::pair{Voice::officer, "Ellen Vos"}}) {
    const auto now = whole_agreement(tx, school.institution, id);
    sign(writing, now, voice, name, "", now.text_hash());
  }
}

}  // namespace koers::support
