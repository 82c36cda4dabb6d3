#include "campus/access/known_names.h"

#include "campus/access/guides.h"

namespace koers::access {

using organisation::Institution;
using people::Person;

namespace {

// A student, former ones too, and the one who would know the name is none.
constexpr sql::Statement select_name_with_studies{"campus.select_name_with_studies", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name,
           CASE WHEN EXISTS (SELECT 1 FROM campus_enrolments e
                             WHERE e.institution_id = p.institution_id AND e.student_id = p.id)
                 AND NOT EXISTS (SELECT 1 FROM campus_enrolments e
                                 WHERE e.institution_id = p.institution_id AND e.student_id = $3)
                THEN 1 ELSE 0 END
    FROM campus_people p WHERE p.institution_id = $1 AND p.id = $2)"};

struct Named {
  Id<Person> id;
  std::string given_name;
  std::string infix;
  std::string family_name;
  int is_student_to_colleague = 0;
};

}  // namespace

std::optional<KnownName> name_known_to(sql::Reader& reader, Id<Institution> institution, Id<Person> knowing,
                                       Id<Person> person, Day today) {
  const auto found = reader.one<Named>(select_name_with_studies, institution, person, knowing);
  if (!found) return std::nullopt;
  if (found->is_student_to_colleague == 1 && !guides_today(reader, institution, knowing, person, today)) {
    return KnownName{"", true};
  }
  return KnownName{Person{found->id, found->given_name, found->infix, found->family_name}.full_name()};
}

}  // namespace koers::access
