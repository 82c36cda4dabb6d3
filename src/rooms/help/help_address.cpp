#include "rooms/help/help_address.h"

#include "campus/people/search.h"
#include "platform/base/error.h"

namespace koers::help {

using organisation::Institution;
using people::Person;

DirectoryReader DirectoryReader::admit(http::Visit& visit) {
  using people::Role;
  return DirectoryReader(
      with_role(visit, {Role::student, Role::counsellor, Role::specialist, Role::coordinator, Role::teacher,
                        Role::team_leader, Role::board, Role::administrator}));
}

constexpr sql::Statement select_addresses{"help.select_addresses", R"(
    SELECT a.id, a.name, a.for_whom, a.offers, a.costs, a.waiting, a.languages, a.contact, a.checked_on,
           a.checked_by_id, COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, ''),
           a.changed_at, a.dropped_at
    FROM help_addresses a
    LEFT JOIN campus_people p ON p.institution_id = a.institution_id AND p.id = a.checked_by_id
    WHERE a.institution_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR a.id = $2)
    ORDER BY a.name COLLATE alphabet, a.id)"};

std::vector<HelpAddress> addresses_with_dropped(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<HelpAddress>(select_addresses, institution, std::nullopt);
}

std::vector<HelpAddress> addresses_of(sql::Reader& reader, Id<Institution> institution,
                                      std::string_view search) {
  auto all = addresses_with_dropped(reader, institution);
  const people::PersonSearch sought(search);
  std::erase_if(all, [&](const HelpAddress& one) {
    return one.dropped_at ||
           !sought.is_in(one.name + " " + one.for_whom + " " + one.offers + " " + one.languages);
  });
  return all;
}

HelpAddress address_of(sql::Reader& reader, Id<Institution> institution, Id<HelpAddress> id) {
  auto found = reader.one<HelpAddress>(select_addresses, institution, id);
  if (!found) throw NotFound("help address");
  return *std::move(found);
}

constexpr sql::Statement select_taken{"help.select_address_of_name", R"(
    SELECT id FROM help_addresses WHERE institution_id = $1 AND compared = $2 AND id <> $3)"};

constexpr sql::Statement upsert_address{"help.upsert_address", R"(
    INSERT INTO help_addresses (institution_id, id, name, compared, for_whom, offers, costs, waiting, languages,
                                contact, checked_on, checked_by_id, changed_at, dropped_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, NULL)
    ON CONFLICT (institution_id, id) DO UPDATE SET
      name = excluded.name, compared = excluded.compared, for_whom = excluded.for_whom, offers = excluded.offers,
      costs = excluded.costs, waiting = excluded.waiting, languages = excluded.languages,
      contact = excluded.contact, checked_on = excluded.checked_on, checked_by_id = excluded.checked_by_id,
      changed_at = excluded.changed_at)"};

bool change_address(sql::Transaction& tx, Id<Institution> institution, Id<Person> by, Id<HelpAddress> id,
                    const AddressDraft& draft, Instant now) {
  tx.lock(institution.value);
  const std::string compared = people::search_text(draft.name);
  if (tx.one<Id<HelpAddress>>(select_taken, institution, compared, id)) return false;
  tx.run(upsert_address, institution, id, draft.name, compared, draft.for_whom, draft.offers, draft.costs,
         draft.waiting, draft.languages, draft.contact, draft.checked_on.value(), by, now);
  return true;
}

bool add_address(sql::Transaction& tx, Id<Institution> institution, Id<Person> by, Id<HelpAddress> id,
                 const AddressDraft& draft, Instant now) {
  return change_address(tx, institution, by, id, draft, now);
}

constexpr sql::Statement update_checked{"help.update_address_checked", R"(
    UPDATE help_addresses SET checked_on = $3, checked_by_id = $4 WHERE institution_id = $1 AND id = $2)"};

void check_address(sql::Transaction& tx, Id<Institution> institution, Id<Person> by, Id<HelpAddress> id,
                   Day today) {
  if (tx.run(update_checked, institution, id, today, by) == 0) throw NotFound("help address");
}

constexpr sql::Statement update_dropped{"help.update_address_dropped", R"(
    UPDATE help_addresses SET dropped_at = $3 WHERE institution_id = $1 AND id = $2)"};

void drop_address(sql::Transaction& tx, Id<Institution> institution, Id<HelpAddress> id,
                  std::optional<Instant> dropped_at) {
  if (tx.run(update_dropped, institution, id, dropped_at) == 0) throw NotFound("help address");
}

}  // namespace koers::help
