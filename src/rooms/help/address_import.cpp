// Reading a list in, and turning that back for a day.
#include <algorithm>
#include <sstream>

#include "platform/base/error.h"
#include "rooms/help/help_address.h"

namespace koers::help {

using organisation::Institution;

constexpr sql::Statement select_imports{"help.select_imports", R"(
    SELECT id, made_at, rows_read, added, before, undone_at FROM help_imports
    WHERE institution_id = $1 ORDER BY made_at DESC, id DESC)"};

constexpr sql::Statement upsert_import{"help.upsert_import", R"(
    INSERT INTO help_imports (institution_id, id, made_at, rows_read, added, before, undone_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (institution_id, id) DO UPDATE SET undone_at = excluded.undone_at)"};

constexpr sql::Statement delete_imports{"help.delete_old_imports", R"(
    DELETE FROM help_imports WHERE made_at < $1)"};

namespace {

void keep_import(sql::Transaction& tx, Id<Institution> institution, const AddressImport& one) {
  tx.run(upsert_import, institution, one.id, one.made_at, one.rows_read, one.added, one.before,
         one.undone_at);
}

bool can_be_turned_back(const AddressImport& one, Instant now) {
  return !one.undone_at && now.seconds - one.made_at.seconds < seconds_to_turn_back;
}

// Out of the directory again, unless somebody changed it since.
void drop_added(sql::Transaction& tx, Id<Institution> institution, const AddressImport& one, Instant now) {
  std::istringstream ids(one.added);
  for (std::string word; ids >> word;) {
    const Id<HelpAddress> id{parse_id_text(word).value_or(0)};
    if (address_of(tx, institution, id).changed_at == one.made_at) drop_address(tx, institution, id, now);
  }
}

}  // namespace

std::optional<AddressImport> import_to_turn_back(sql::Reader& reader, Id<Institution> institution,
                                                 Instant now) {
  for (AddressImport& one : reader.all<AddressImport>(select_imports, institution)) {
    return can_be_turned_back(one, now) ? std::optional(std::move(one)) : std::nullopt;
  }
  return std::nullopt;
}

void import_file(sql::Transaction& tx, http::Visit& visit, const DirectoryKeeper& me, Id<AddressImport> id,
                 const AddressFile& file) {
  AddressImport made{.id = id, .made_at = visit.now};
  std::vector<HelpAddress> before;
  for (const AddressRow& row : file.rows) {
    if (row.fate != RowFate::added && row.fate != RowFate::changed) continue;
    const auto address = row.was ? row.was->id : visit.new_id<HelpAddress>();
    if (row.was) before.push_back(*row.was);
    if (!row.was || row.was->dropped_at) made.added += (made.added.empty() ? "" : " ") + text(address);
    change_address(tx, me.institution(), me.id(), address, row.draft, visit.now);
    if (row.was && row.was->dropped_at) drop_address(tx, me.institution(), address, std::nullopt);
    ++made.rows_read;
  }
  if (made.rows_read == 0) return;
  made.before = file_of(before);
  keep_import(tx, me.institution(), made);
}

void turn_back(sql::Transaction& tx, http::Visit& visit, const DirectoryKeeper& me, Id<AddressImport> id) {
  tx.lock(me.institution().value);
  auto all = tx.all<AddressImport>(select_imports, me.institution());
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const AddressImport& one) { return one.id == id; });
  if (found == all.end()) throw NotFound("import of addresses");
  if (found->undone_at) return;
  if (!can_be_turned_back(*found, visit.now)) throw Conflict("a day ago");
  const AddressFile before = read_file(tx, me.institution(), found->before, visit.today);
  for (const AddressRow& row : before.rows) {
    if (row.fate != RowFate::changed || row.was->changed_at != found->made_at) continue;
    change_address(tx, me.institution(), me.id(), row.was->id, row.draft, found->made_at);
  }
  drop_added(tx, me.institution(), *found, visit.now);
  found->undone_at = visit.now;
  keep_import(tx, me.institution(), *found);
}

void forget_old_imports(sql::Transaction& tx, Instant now) {
  tx.run(delete_imports, now - seconds_to_turn_back);
}

}  // namespace koers::help
