#include "rooms/care/way_of_working.h"

#include <sstream>

namespace koers::care {

namespace {

struct KeptWay {
  std::string fits;
  std::string words;
};

constexpr sql::Statement select_way{"care.select_way_of_working", R"(
    SELECT fits, words FROM care_fits WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement upsert_way{"care.upsert_way_of_working", R"(
    INSERT INTO care_fits (institution_id, student_id, fits, words, changed_at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      fits = excluded.fits, words = excluded.words, changed_at = excluded.changed_at)"};

}  // namespace

std::vector<Fit> fits_of(const std::string& codes) {
  std::vector<Fit> fits;
  std::istringstream words(codes);
  for (std::string one; words >> one;) {
    if (const auto fit = from_code<Fit>(one)) fits.push_back(*fit);
  }
  return fits;
}

std::string codes_of(const std::vector<Fit>& fits) {
  std::string codes;
  for (const Fit fit : fits) codes += (codes.empty() ? "" : " ") + std::string(code(fit));
  return codes;
}

WayOfWorking way_of_working_of(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<people::Person> student) {
  const auto kept = reader.one<KeptWay>(select_way, institution, student);
  if (!kept) return {};
  return {fits_of(kept->fits), kept->words};
}

void keep_way_of_working(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> student, const WayOfWorking& way, Instant now) {
  tx.run(upsert_way, institution, student, codes_of(way.fits), way.words, now);
}

}  // namespace koers::care
