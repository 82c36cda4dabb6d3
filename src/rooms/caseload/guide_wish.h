// A student asks for another counsellor (GU-01). No reason is asked. It goes to who gives counsellors, who
// speaks with the student first; the counsellor hears it from them, afterwards.
#pragma once

#include <optional>
#include <vector>

#include "campus/access/counsellors.h"
#include "rooms/caseload/assigner.h"

namespace koers::caseload {

struct GuideWish {
  Id<people::Person> student_id;
  Id<GuideWish> id;
  Id<organisation::Team> team_id;
  Id<access::Guide> guide_id;  // the relationship that is to end
  Instant asked_at;
};

// The one that waits for an answer.
std::optional<GuideWish> guide_wish_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<people::Person> student);
// Asks, tells the team leaders, and stops a handover that runs. Asked twice it is asked once.
void wish_for_guide(http::Visit& visit, sql::Transaction& tx, const people::Student& me, Id<GuideWish> id);
void withdraw_wish(http::Visit& visit, sql::Transaction& tx, const people::Student& me);

// Those that wait in these teams, who asked first before the others.
struct GuideWishRow {
  Id<people::Person> student_id;
  std::string given_name, infix, family_name;
  Id<GuideWish> id;
  Id<organisation::Team> team_id;
  Id<access::Guide> guide_id;
  Instant asked_at;
  Id<people::Person> now_id;
  std::string now_given_name, now_infix, now_family_name;

  people::Person student() const { return {student_id, given_name, infix, family_name}; }
  people::Person now() const { return {now_id, now_given_name, now_infix, now_family_name}; }
};
std::vector<GuideWishRow> guide_wishes_in(sql::Reader& reader, Id<organisation::Institution> institution,
                                          const std::vector<organisation::Team>& teams, Day today);

// Somebody else guides the student now.
void answer_wishes(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Instant now);

// Who gives counsellors in a team: its leaders, or else the co-ordinators.
std::vector<people::Person> leaders_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<organisation::Team> team, Day today);

}  // namespace koers::caseload
