#include "campus/people/people.h"

#include <algorithm>

#include "campus/facts/changes.h"
#include "platform/base/error.h"

namespace koers::people {

using organisation::Institution;

std::string Person::full_name() const {
  std::string name = given_name;
  if (!infix.empty()) name += " " + infix;
  if (!family_name.empty()) name += " " + family_name;
  return name;
}

constexpr sql::Statement select_person{"campus.select_person", R"(
    SELECT id, given_name, infix, family_name FROM campus_people WHERE institution_id = $1 AND id = $2)"};

Person person_of(sql::Reader& reader, Id<Institution> institution, Id<Person> id) {
  auto found = reader.one<Person>(select_person, institution, id);
  if (!found) throw NotFound("person");
  return *std::move(found);
}

constexpr sql::Statement select_person_by_number{"campus.select_person_by_number", R"(
    SELECT id, given_name, infix, family_name FROM campus_people WHERE institution_id = $1 AND number = $2)"};

std::optional<Person> person_with_number(sql::Reader& reader, Id<Institution> institution,
                                         const std::string& number) {
  return reader.one<Person>(select_person_by_number, institution, number);
}

constexpr sql::Statement select_enrolment{"campus.select_enrolment", R"(
    SELECT e.programme_id, e.team_id, e.school_id, e.group_id, e.pathway, e.level, e.first_year, e.started_on,
           COALESCE(c.name, ''), COALESCE(c.years, 0)
    FROM campus_enrolments e
    LEFT JOIN campus_programmes c ON c.institution_id = e.institution_id AND c.id = e.programme_id
    WHERE e.institution_id = $1 AND e.student_id = $2 AND e.started_on <= $3
      AND (e.ended_on IS NULL OR e.ended_on > $3)
    ORDER BY e.started_on DESC, e.id DESC
    LIMIT 1)"};

std::optional<Enrolment> enrolment_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                      Day today) {
  return reader.one<Enrolment>(select_enrolment, institution, student, today);
}

constexpr sql::Statement insert_person{"campus.insert_person", R"(
    INSERT INTO campus_people (institution_id, id, given_name, infix, family_name, email, number, language)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

void add_person(sql::Transaction& tx, Id<Institution> institution, const NewPerson& added) {
  const Person& person = added.person;
  tx.run(insert_person, institution, person.id, person.given_name, person.infix, person.family_name,
         added.email, added.number, added.language);
}

constexpr sql::Statement insert_role{"campus.insert_role", R"(
    INSERT INTO campus_roles (institution_id, person_id, id, role, unit_kind, unit_id, begins_on, ends_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL))"};

void appoint(sql::Transaction& tx, Id<Institution> institution, std::int64_t id, Id<Person> person,
             const Appointment& appointment, Day begins_on) {
  tx.run(insert_role, institution, person, id, appointment.role, appointment.unit.kind, appointment.unit.id,
         begins_on);
  facts::note_change(tx, institution, facts::Subject::professional, person.value);
}

constexpr sql::Statement insert_enrolment{"campus.insert_enrolment", R"(
    INSERT INTO campus_enrolments (institution_id, student_id, id, programme_id, team_id, school_id, group_id, pathway,
                                   level, first_year, started_on, ended_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL))"};

void enrol(sql::Transaction& tx, Id<Institution> institution, std::int64_t id, Id<Person> student,
           const Enrolment& enrolment) {
  tx.run(insert_enrolment, institution, student, id, enrolment.programme_id, enrolment.team_id,
         enrolment.school_id, enrolment.group_id, enrolment.pathway, enrolment.level, enrolment.first_year,
         enrolment.started_on);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

constexpr sql::Statement update_enrolment{"campus.update_enrolment", R"(
    UPDATE campus_enrolments SET group_id = $3, ended_on = $4
    WHERE institution_id = $1 AND student_id = $2 AND ended_on IS NULL
      AND (group_id IS DISTINCT FROM $3 OR ended_on IS DISTINCT FROM $4))"};

bool change_enrolment(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                      std::optional<Id<organisation::Group>> group, std::optional<Day> ended_on) {
  if (tx.run(update_enrolment, institution, student, group, ended_on) == 0) return false;
  facts::note_change(tx, institution, facts::Subject::student, student.value);
  return true;
}

constexpr sql::Statement select_personas{"campus.select_personas", R"(
    SELECT name, institution_id, person_id, role, about_nl, about_en FROM campus_personas ORDER BY position, name COLLATE alphabet)"};

std::vector<Persona> personas(sql::Reader& reader) { return reader.all<Persona>(select_personas); }

constexpr sql::Statement select_persona{"campus.select_persona", R"(
    SELECT name, institution_id, person_id, role, about_nl, about_en FROM campus_personas WHERE name = $1)"};

std::optional<Persona> persona_named(sql::Reader& reader, const std::string& name) {
  return reader.one<Persona>(select_persona, name);
}

constexpr sql::Statement insert_persona{"campus.insert_persona", R"(
    INSERT INTO campus_personas (institution_id, name, person_id, role, about_nl, about_en, position)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

void add_persona(sql::Transaction& tx, const Persona& persona, int position) {
  tx.run(insert_persona, persona.institution_id, persona.name, persona.person_id, persona.role,
         persona.about_nl, persona.about_en, position);
}

}  // namespace koers::people
