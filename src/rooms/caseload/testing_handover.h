// A handover as stories of other things want it: written, answered by the student and taken over, all on one
// day.
#pragma once

#include <string>

#include "app/testing/house.h"

namespace koers::caseload::testing_handover {

inline app::testing::TestHouse::Fields handover_fields(const app::testing::TestHouse& house,
                                                       Id<people::Person> to, int days = 0) {
  return {{"naar", id_text(to.value)},
          {"vanaf", text(house.today() + days)},
          {"reden", "leaves"},
          {"staat", "Yara zoekt een stage met jongeren."},
          {"loopt", "Ze belt met de hogeschool."},
          {"werkt", "Yara praat graag tijdens het lopen."},
          {"gesprek", "three"}};
}

// Where the next counsellor reads the newest one.
inline std::string taking_address(app::testing::TestHouse& house) {
  constexpr sql::Statement newest{"test.newest_handover", "SELECT max(id) FROM caseload_handovers"};
  return "/overdrachten/" +
         id_text(house.database().snapshot()->reader().one<std::int64_t>(newest).value_or(0));
}

// Answers the status of the last of the three, 303 when it was taken over.
inline int hand_over(app::testing::TestHouse& house, const std::string& from, const std::string& student,
                     Id<people::Person> student_id, const std::string& to, Id<people::Person> to_id) {
  const std::string file = "/studenten/" + id_text(student_id.value);
  const auto sent = house.post(from, file + "/overdracht", handover_fields(house, to_id));
  if (sent.status != 303) return sent.status;
  house.post(student, "/ik/begeleiding/overdracht", {{"erbij", "Klopt."}, {"gesprek", "three"}});
  return house.post(to, taking_address(house)).status;
}

}  // namespace koers::caseload::testing_handover
