#include "rooms/placements/observation.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

std::string codes_of(const std::vector<Quality>& qualities) {
  std::string codes;
  for (const Quality one : qualities) {
    if (!codes.empty()) codes += ' ';
    codes += code(one);
  }
  return codes;
}

std::vector<Quality> qualities_of(const std::string& codes) {
  std::vector<Quality> qualities;
  for (const std::string& one : experiences::split_words(codes)) {
    if (const auto quality = from_code<Quality>(one)) qualities.push_back(*quality);
  }
  return qualities;
}

namespace {

constexpr sql::Statement select_observations{"placements.select_observations", R"(
    SELECT id, link_id, trainer_name, seen_on, qualities, words, try_out, sent_at
    FROM placements_observations
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3
    ORDER BY sent_at DESC, id DESC)"};

constexpr sql::Statement insert_observation{"placements.insert_observation", R"(
    INSERT INTO placements_observations (
      institution_id, student_id, placement_id, id, link_id, trainer_name, seen_on, qualities, words, try_out, sent_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};

constexpr sql::Statement delete_observation{"placements.delete_observation", R"(
    DELETE FROM placements_observations
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

}  // namespace

std::vector<Observation> observations_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                         Id<Placement> placement) {
  return reader.all<Observation>(select_observations, institution, student, placement);
}

void import_observation(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                        Id<Placement> placement, const Observation& one) {
  tx.run(insert_observation, institution, student, placement, one.id, one.link_id, one.trainer_name,
         one.seen_on, one.qualities, one.words, one.try_out, one.sent_at);
}

bool remove_observation(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                        Id<Placement> placement, Id<Observation> id) {
  return tx.run(delete_observation, institution, student, placement, id) > 0;
}

}  // namespace koers::placements
