// Lists of placements, for who guides students.
#include "rooms/placements/placement.h"

namespace koers::placements {

using people::SignedIn;

namespace {

constexpr sql::Statement count_guided{"placements.count_for_guide", R"(
    SELECT COUNT(*) FROM placements_placements p
    WHERE p.institution_id = $1 AND (COALESCE(p.stopped_on, p.ends_on) < $3) = $4
      AND p.student_id IN (SELECT g.student_id FROM campus_guides g
                           WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3
                             AND (g.ends_on IS NULL OR g.ends_on > $3)))"};

constexpr sql::Statement select_guided{"placements.select_for_guide", R"(
    SELECT p.id, s.given_name, s.infix, s.family_name, c.name, p.begins_on, p.ends_on, p.stopped_on, p.is_work,
           (SELECT COUNT(*) FROM placements_touchpoints t
            WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id
              AND t.state <> 'skipped'),
           (SELECT COUNT(*) FROM placements_touchpoints t
            WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id
              AND t.state = 'held'),
           (SELECT MIN(t.planned_on) FROM placements_touchpoints t
            WHERE t.institution_id = p.institution_id AND t.student_id = p.student_id AND t.placement_id = p.id
              AND t.state = 'planned' AND t.planned_on >= $3)
    FROM placements_placements p
    JOIN companies_out_companies w ON w.institution_id = p.institution_id AND w.id = p.company_id
    JOIN companies_out_companies c ON c.institution_id = w.institution_id AND c.id = w.kept_id
    JOIN campus_people s ON s.institution_id = p.institution_id AND s.id = p.student_id
    WHERE p.institution_id = $1 AND (COALESCE(p.stopped_on, p.ends_on) < $3) = $4
      AND p.student_id IN (SELECT g.student_id FROM campus_guides g
                           WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3
                             AND (g.ends_on IS NULL OR g.ends_on > $3))
      AND (CAST($7 AS BIGINT) = 0 OR c.id = CAST($7 AS BIGINT))
    ORDER BY COALESCE(p.stopped_on, p.ends_on), s.family_name COLLATE alphabet, s.given_name COLLATE alphabet, p.id
    LIMIT $5 OFFSET $6)"};

}  // namespace

std::int64_t count_for_guide(sql::Reader& reader, const SignedIn& guide, bool over, Day today) {
  return reader.one<std::int64_t>(count_guided, guide.institution(), guide.id(), today, over).value_or(0);
}

std::vector<PlacementRow> placements_for_guide(sql::Reader& reader, const SignedIn& guide, bool over,
                                               Day today, sql::Window window) {
  return reader.all<PlacementRow>(select_guided, guide.institution(), guide.id(), today, over, window.limit,
                                  window.offset, Id<Company>{});
}

std::vector<PlacementRow> placements_at(sql::Reader& reader, const SignedIn& guide, Id<Company> company,
                                        Day today) {
  auto rows = reader.all<PlacementRow>(select_guided, guide.institution(), guide.id(), today, false,
                                       sql::whole.limit, sql::whole.offset, company);
  std::erase_if(rows, [&](const PlacementRow& row) { return today < row.begins_on; });
  return rows;
}

}  // namespace koers::placements
