// The personal data of this room: pages with their items, to whom they are open, what was handed over, and
// what readers wrote back, all of it on the student's own pages (/ik/portfolio); and how one page is erased
// when it was thrown away for long.
#include "rooms/portfolio/record.h"

#include "platform/auth/link.h"
#include "platform/files/files.h"
#include "rooms/portfolio/presentation.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;

namespace {

// Of one page, $3.
constexpr sql::Statement forget_snapshot_pictures{"portfolio.forget_snapshot_pictures", R"(
    DELETE FROM publication_snapshot_pictures
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id IN (
      SELECT id FROM publication_snapshots WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3)
    RETURNING file_key)"};
constexpr sql::Statement forget_snapshot_media{"portfolio.forget_snapshot_media", R"(
    DELETE FROM publication_snapshot_media
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id IN (
      SELECT id FROM publication_snapshots WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3)
    RETURNING file_key, poster_key)"};
constexpr sql::Statement forget_snapshot_proofs{"portfolio.forget_snapshot_proofs", R"(
    DELETE FROM publication_snapshot_proofs
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id IN (
      SELECT id FROM publication_snapshots WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3))"};
constexpr sql::Statement forget_snapshot_items{"portfolio.forget_snapshot_items", R"(
    DELETE FROM publication_snapshot_items
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id IN (
      SELECT id FROM publication_snapshots WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3))"};
constexpr sql::Statement forget_messages{"portfolio.forget_messages", R"(
    DELETE FROM publication_messages
    WHERE institution_id = $1 AND student_id = $2 AND share_id IN (
      SELECT id FROM publication_shares WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3))"};
constexpr sql::Statement forget_snapshots{"portfolio.forget_snapshots", R"(
    DELETE FROM publication_snapshots
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3)"};
constexpr sql::Statement forget_shares{"portfolio.forget_shares", R"(
    DELETE FROM publication_shares
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3)"};
constexpr sql::Statement forget_items{"portfolio.forget_items", R"(
    DELETE FROM publication_items
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3)"};
constexpr sql::Statement forget_presentations{"portfolio.forget_presentations", R"(
    DELETE FROM publication_folios WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

// Answers the keys of the files that only the snapshots held.
std::vector<std::string> erase(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                               Id<Presentation> presentation) {
  auto keys = tx.all<std::string>(forget_snapshot_pictures, institution, student, presentation);
  struct MediaKeys {
    std::string file, poster;
  };
  for (auto& one : tx.all<MediaKeys>(forget_snapshot_media, institution, student, presentation)) {
    keys.push_back(std::move(one.file));
    if (!one.poster.empty()) keys.push_back(std::move(one.poster));
  }
  for (const auto* statement : {&forget_snapshot_proofs, &forget_snapshot_items, &forget_messages,
                                &forget_snapshots, &forget_shares, &forget_items, &forget_presentations}) {
    tx.run(*statement, institution, student, presentation);
  }
  return keys;
}

}  // namespace

constexpr sql::Statement select_left_presentations{"portfolio.select_left_presentations", R"(
    SELECT institution_id, student_id, id FROM publication_folios WHERE removed_at < $1)"};
// 0 when it was brought back meanwhile.
constexpr sql::Statement count_still_removed{"portfolio.count_still_removed", R"(
    SELECT COUNT(*) FROM publication_folios
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND removed_at < $4)"};

std::int64_t erase_old(sql::Database& database, files::Store* files, Instant now) {
  struct Left {
    Id<Institution> institution;
    Id<Person> student;
    Id<Presentation> id;
  };
  const Instant before = now - auth::days(days_to_restore);
  const auto left = database.snapshot()->reader().all<Left>(select_left_presentations, before);
  std::int64_t count = 0;
  for (const Left& one : left) {
    std::vector<std::string> keys;
    bool is_erased = false;
    database.write([&](sql::Transaction& tx) {
      keys.clear();
      tx.lock(one.student.value);
      is_erased = tx.one<std::int64_t>(count_still_removed, one.institution, one.student, one.id, before) > 0;
      if (is_erased) keys = erase(tx, one.institution, one.student, one.id);
    });
    if (is_erased) ++count;
    if (files == nullptr) continue;
    for (const std::string& key : keys) files->remove(key);
  }
  return count;
}

constexpr people::PersonalTable personal[] = {
    {"folios", "publication_folios",
     "id form colour title introduction contact created_at changed_at changed_on "
     "removed_at"},
    {"items", "publication_items", "folio_id id place# kind source_id content title words allowed_at"},
    {.name = "shares",
     .table = "publication_shares",
     .columns = "id folio_id reach receiver snapshot_id created_at ends_at withdrawn_at",
     .held_back = "token_hash: whoever had the token would see the page"},
    {"snapshots", "publication_snapshots",
     "id folio_id form colour title introduction contact student_name taken_at"},
    {"snapshot_items", "publication_snapshot_items",
     "snapshot_id place# kind source_id content title words experience_kind "
     "happened_on competencies is_done? about"},
    {"snapshot_pictures", "publication_snapshot_pictures",
     "snapshot_id place# number# file_key@ width# height# description"},
    {"snapshot_media", "publication_snapshot_media",
     "snapshot_id place# number# kind file_key@ poster_key@ seconds# width# height# transcript"},
    {"snapshot_proofs", "publication_snapshot_proofs",
     "snapshot_id place# number# title experience_kind happened_on"},
    {"messages", "publication_messages", "share_id id words written_at"},
    {"facts", "publication_out_student_facts",
     "school_year# portfolio_contents# portfolio_forms# portfolio_updated_on "
     "portfolio_pages_year# portfolio_pages_last_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::portfolio
