// The personal data of campus: who somebody is, what they do and study, who guides them, who looked. It is
// shown on /privacy; here it is forgotten (AVG 17), after every room forgot what it holds.
#include "campus/people/personal_data.h"

namespace koers::people {

namespace {

constexpr sql::Statement forget_roles{"campus.forget_roles", R"(
    DELETE FROM campus_roles WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement forget_personas{"campus.forget_personas", R"(
    DELETE FROM campus_personas WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement forget_enrolments{"campus.forget_enrolments", R"(
    DELETE FROM campus_enrolments WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_guides{"campus.forget_guides", R"(
    DELETE FROM campus_guides WHERE institution_id = $1 AND $2 IN (student_id, person_id))"};
constexpr sql::Statement forget_looks{"campus.forget_looks", R"(
    DELETE FROM campus_looks WHERE institution_id = $1 AND $2 IN (student_id, viewer_id))"};
constexpr sql::Statement forget_accepted_forms{"campus.forget_accepted_forms", R"(
    DELETE FROM campus_accepted_forms WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement forget_news{"campus.forget_news", R"(
    DELETE FROM campus_news WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement forget_person{"campus.forget_person", R"(
    DELETE FROM campus_people WHERE institution_id = $1 AND id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Person> person) {
  tx.lock(person.value);
  tx.run(forget_roles, institution, person);
  tx.run(forget_personas, institution, person);
  tx.run(forget_enrolments, institution, person);
  tx.run(forget_guides, institution, person);
  tx.run(forget_looks, institution, person);
  tx.run(forget_accepted_forms, institution, person);
  tx.run(forget_news, institution, person);
  tx.run(forget_person, institution, person);
}

// What campus holds of a person, table by table (personal_data.h): a new table is one line here.
constexpr PersonalTable personal[] = {
    {"person", "campus_people", "id given_name infix family_name email number language", "id"},
    {"roles", "campus_roles", "id role unit_kind unit_id begins_on ends_on", "person_id"},
    {"enrolments", "campus_enrolments",
     "id programme_id team_id school_id group_id pathway level# first_year# started_on "
     "ended_on"},
    {"guides", "campus_guides", "id person_id& kind begins_on ends_on reason handover_note"},
    {"looks", "campus_looks", "looked_at viewer_id&"},
    {"accepted_forms", "campus_accepted_forms", "form_key! answer accepted_at", "person_id"},
    {"news", "campus_news", "room count#", "person_id"},
    {"personas", "campus_personas", "name role about_nl about_en position#", "person_id"},
};

std::span<const PersonalTable> personal_tables() { return personal; }

}  // namespace koers::people
