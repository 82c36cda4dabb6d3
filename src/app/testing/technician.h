// A student of the technology team of a test house, beside the students of care: so that what is said of one
// team does not tell of the few who are in the other.
#pragma once

#include "app/testing/house.h"

namespace koers::app::testing {

inline Id<people::Person> add_technician(TestHouse& house) {
  const auto student = house.ids.next<people::Person>();
  people::Enrolment enrolment;
  enrolment.programme_id = house.cast.technology_programme;
  enrolment.team_id = house.cast.technology_team;
  enrolment.school_id = house.cast.technology_school;
  enrolment.started_on = make_day(2026, 8, 24);
  house.database().write([&](sql::Transaction& tx) {
    people::enrol(tx, house.cast.institution, house.ids.next_value(), student, enrolment);
  });
  return student;
}

}  // namespace koers::app::testing
