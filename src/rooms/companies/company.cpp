#include "rooms/companies/company.h"

#include "platform/base/error.h"

namespace koers::companies {

using organisation::Institution;

std::string compared(const std::string& name) { return people::search_text(name); }

std::string slug_of(const std::string& name) {
  std::string slug;
  for (const char sign : people::search_text(name)) {
    const bool fits = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    if (fits) {
      slug += sign;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug.empty() ? "bedrijf" : slug;
}

// ---- companies

namespace {

// What is searched for, between the signs of LIKE; "%" finds all.
std::string pattern_of(const std::string& search) {
  std::string pattern = "%";
  for (const char sign : slug_of(search)) pattern += sign;
  return search.empty() ? "%" : pattern + "%";
}

// By which signs a company is found: the name, also one under which it stood there twice; the town; the
// sector ($3).
constexpr sql::Statement count_found{"companies.count_companies", R"(
    SELECT COUNT(*) FROM placements_companies c
    WHERE c.institution_id = $1 AND c.kept_id = c.id
      AND (c.slug LIKE $2 OR REPLACE(LOWER(c.place), ' ', '-') LIKE $2
           OR c.sector IN (SELECT value FROM text_list($3))
           OR c.id IN (SELECT o.kept_id FROM placements_companies o WHERE o.institution_id = $1 AND o.slug LIKE $2)))"};

constexpr sql::Statement select_companies{"companies.select_companies", R"(
    SELECT c.id, c.slug, c.name, c.place, c.sector,
           (SELECT COUNT(*) FROM placements_companies o
            JOIN placements_out_at_companies p ON p.institution_id = o.institution_id AND p.company_id = o.id
            WHERE o.institution_id = c.institution_id AND o.kept_id = c.id AND p.over_on > $4
              AND p.begins_on <= $4 AND (p.stopped_on IS NULL OR p.stopped_on >= $4))
    FROM placements_companies c
    WHERE c.institution_id = $1 AND c.kept_id = c.id
      AND (c.slug LIKE $2 OR REPLACE(LOWER(c.place), ' ', '-') LIKE $2
           OR c.sector IN (SELECT value FROM text_list($3))
           OR c.id IN (SELECT o.kept_id FROM placements_companies o WHERE o.institution_id = $1 AND o.slug LIKE $2))
    ORDER BY c.name COLLATE alphabet, c.id
    LIMIT $5 OFFSET $6)"};

// At the kept company: those that were written down at one that went into it, too.
constexpr sql::Statement count_at{"companies.count_running", R"(
    SELECT COUNT(*) FROM placements_companies o
    JOIN placements_out_at_companies p ON p.institution_id = o.institution_id AND p.company_id = o.id
    WHERE o.institution_id = $1 AND o.kept_id = $2 AND p.over_on > $3 AND p.begins_on <= $3
      AND (p.stopped_on IS NULL OR p.stopped_on >= $3))"};

constexpr sql::Statement select_names{"companies.select_company_names", R"(
    SELECT name FROM placements_companies WHERE institution_id = $1 AND kept_id = id
    ORDER BY name COLLATE alphabet, id LIMIT 200)"};

constexpr sql::Statement select_company{"companies.select_company", R"(
    SELECT k.id, k.slug, k.name, k.place, k.sector, k.recognised_on, k.recognised_by
    FROM placements_companies c
    JOIN placements_companies k ON k.institution_id = c.institution_id AND k.id = c.kept_id
    WHERE c.institution_id = $1 AND c.slug = $2)"};

// As it was written down, whatever went into what.
struct WrittenDown {
  Id<Company> id, kept_id;
  std::string place;
};
constexpr sql::Statement select_written{"companies.select_written_company", R"(
    SELECT id, kept_id, place FROM placements_companies WHERE institution_id = $1 AND slug = $2)"};

constexpr sql::Statement insert_company{"companies.insert_company", R"(
    INSERT INTO placements_companies (institution_id, id, slug, name, place, sector, recognised_on, recognised_by,
                                      kept_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $2)
    ON CONFLICT (institution_id, slug) DO NOTHING)"};

constexpr sql::Statement select_company_draft{"companies.select_company_draft", R"(
    SELECT name, place, sector, recognised_on, recognised_by
    FROM placements_companies WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement update_company{"companies.update_company", R"(
    UPDATE placements_companies
    SET name = $3, place = $4, sector = $5, recognised_on = $6, recognised_by = $7
    WHERE institution_id = $1 AND id = $2)"};

}  // namespace

std::int64_t count_companies(sql::Reader& reader, Id<Institution> institution, const CompanySearch& search) {
  return reader
      .one<std::int64_t>(count_found, institution, pattern_of(search.words), sql::text_list(search.sectors))
      .value_or(0);
}

std::vector<CompanyRow> companies(sql::Reader& reader, Id<Institution> institution,
                                  const CompanySearch& search, Day today, sql::Window window) {
  return reader.all<CompanyRow>(select_companies, institution, pattern_of(search.words),
                                sql::text_list(search.sectors), today, window.limit, window.offset);
}

std::int64_t count_running(sql::Reader& reader, Id<Institution> institution, Id<Company> company, Day today) {
  return reader.one<std::int64_t>(count_at, institution, company, today).value_or(0);
}

std::vector<std::string> company_names(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<std::string>(select_names, institution);
}

void import_company(sql::Transaction& tx, Id<Institution> institution, const Company& company) {
  tx.run(insert_company, institution, company.id, company.slug, company.name, company.place, company.sector,
         company.recognised_on, company.recognised_by);
}

Company company_at(sql::Reader& reader, Id<Institution> institution, const std::string& slug) {
  auto company = reader.one<Company>(select_company, institution, slug);
  if (!company) throw NotFound("company");
  return *std::move(company);
}

Id<Company> company_named(sql::Transaction& tx, Id<Institution> institution, const std::string& name,
                          const std::string& place, IdSource& ids) {
  std::string slug = slug_of(name);
  const auto known = tx.one<WrittenDown>(select_written, institution, slug);
  // Of the same name in another town is another company.
  if (known && !place.empty() && !known->place.empty() && compared(known->place) != compared(place)) {
    slug = slug_of(name + " " + place);
  }
  import_company(tx, institution, {ids.next<Company>(), slug, name, place, "", std::nullopt, ""});
  // Somebody may be putting it with another one at this moment: then the kept one is meant.
  const auto written = tx.one<WrittenDown>(select_written, institution, slug);
  if (!written) throw NotFound("company");
  tx.lock(written->id.value);
  return company_at(tx, institution, slug).id;
}

CompanyDraft locked_company_draft(sql::Transaction& tx, Id<Institution> institution, Id<Company> id) {
  tx.lock(id.value);
  auto draft = tx.one<CompanyDraft>(select_company_draft, institution, id);
  if (!draft) throw NotFound("company");
  return *std::move(draft);
}

void change_company(sql::Transaction& tx, Id<Institution> institution, Id<Company> id,
                    const CompanyDraft& draft) {
  tx.run(update_company, institution, id, draft.name, draft.place, draft.sector, draft.recognised_on,
         draft.recognised_by);
}

// ---- trainers

namespace {

constexpr sql::Statement select_trainers{"companies.select_trainers", R"(
    SELECT id, name, email, phone, no_messages_since, left_on
    FROM placements_trainers
    WHERE institution_id = $1 AND kept_id = id
      AND company_id IN (SELECT o.id FROM placements_companies o WHERE o.institution_id = $1 AND o.kept_id = $2)
    ORDER BY CASE WHEN left_on IS NULL THEN 0 ELSE 1 END, name COLLATE alphabet, id)"};

constexpr sql::Statement select_trainer_named{"companies.select_trainer_named", R"(
    SELECT id FROM placements_trainers
    WHERE institution_id = $1 AND kept_id = id AND search_name = $3 AND left_on IS NULL
      AND company_id IN (SELECT o.id FROM placements_companies o WHERE o.institution_id = $1 AND o.kept_id = $2)
    ORDER BY id LIMIT 1)"};

constexpr sql::Statement insert_trainer{"companies.insert_trainer", R"(
    INSERT INTO placements_trainers (institution_id, company_id, id, name, search_name, email, phone, created_at,
                                     kept_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $3))"};

constexpr sql::Statement fill_trainer{"companies.fill_trainer", R"(
    UPDATE placements_trainers
    SET email = CASE WHEN email = '' THEN $3 ELSE email END, phone = CASE WHEN phone = '' THEN $4 ELSE phone END
    WHERE institution_id = $1 AND id = $2)"};

// Who is meant by this id, at this company: of somebody who stood there twice the kept one.
constexpr sql::Statement select_meant{"companies.select_meant_trainer", R"(
    SELECT k.id FROM placements_trainers t
    JOIN placements_trainers k ON k.institution_id = t.institution_id AND k.id = t.kept_id
    JOIN placements_companies o ON o.institution_id = k.institution_id AND o.id = k.company_id
    WHERE t.institution_id = $1 AND o.kept_id = $2 AND t.id = $3)"};

constexpr sql::Statement select_trainer_draft{"companies.select_trainer_draft", R"(
    SELECT name, email, phone FROM placements_trainers WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement update_trainer{"companies.update_trainer", R"(
    UPDATE placements_trainers SET name = $3, search_name = $4, email = $5, phone = $6
    WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement update_left{"companies.update_trainer_left", R"(
    UPDATE placements_trainers SET left_on = $3 WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement update_no_messages{"companies.update_no_messages", R"(
    UPDATE placements_trainers SET no_messages_since = $3 WHERE institution_id = $1 AND id = $2)"};

// Whoever placements name stands for all who went into one with the same person.
constexpr sql::Statement clear_addresses{"companies.clear_addresses", R"(
    UPDATE placements_trainers SET email = '', phone = ''
    WHERE (email <> '' OR phone <> '') AND created_at < $2
      AND NOT EXISTS (SELECT 1 FROM placements_companies c
                      JOIN placements_companies o ON o.institution_id = c.institution_id AND o.kept_id = c.kept_id
                      JOIN placements_out_at_companies p ON p.institution_id = o.institution_id AND p.company_id = o.id
                      JOIN placements_trainers t ON t.institution_id = p.institution_id AND t.id = p.trainer_id
                      WHERE c.institution_id = placements_trainers.institution_id
                        AND c.id = placements_trainers.company_id AND p.over_on >= $1
                        AND t.kept_id = placements_trainers.kept_id))"};

Id<Trainer> meant(sql::Reader& reader, Id<Institution> institution, Id<Company> company, Id<Trainer> id) {
  const auto found = reader.one<Id<Trainer>>(select_meant, institution, company, id);
  if (!found) throw NotFound("trainer");
  return *found;
}

}  // namespace

std::vector<Trainer> trainers_of(sql::Reader& reader, Id<Institution> institution, Id<Company> company) {
  return reader.all<Trainer>(select_trainers, institution, company);
}

void import_trainer(sql::Transaction& tx, Id<Institution> institution, Id<Company> company,
                    const Trainer& trainer, Instant at) {
  tx.run(insert_trainer, institution, company, trainer.id, trainer.name, compared(trainer.name),
         trainer.email, trainer.phone, at);
}

Id<Trainer> trainer_named(sql::Transaction& tx, Id<Institution> institution, Id<Company> company,
                          const TrainerDraft& draft, IdSource& ids, Instant now) {
  tx.lock(company.value);
  const std::string search = compared(draft.name);
  if (const auto known = tx.one<Id<Trainer>>(select_trainer_named, institution, company, search)) {
    tx.run(fill_trainer, institution, *known, draft.email, draft.phone);
    return *known;
  }
  const auto id = ids.next<Trainer>();
  import_trainer(tx, institution, company, {id, draft.name, draft.email, draft.phone, {}, {}}, now);
  return id;
}

TrainerDraft locked_trainer_draft(sql::Transaction& tx, Id<Institution> institution, Id<Company> company,
                                  Id<Trainer> id) {
  tx.lock(company.value);
  return tx.one<TrainerDraft>(select_trainer_draft, institution, meant(tx, institution, company, id)).value();
}

void change_trainer(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, Id<Trainer> id,
                    const TrainerDraft& draft) {
  tx.run(update_trainer, institution, meant(tx, institution, company, id), draft.name, compared(draft.name),
         draft.email, draft.phone);
}

void set_left(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, Id<Trainer> id,
              std::optional<Day> left_on) {
  tx.run(update_left, institution, meant(tx, institution, company, id), left_on);
}

void set_no_messages(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, Id<Trainer> id,
                     std::optional<Instant> since) {
  tx.run(update_no_messages, institution, meant(tx, institution, company, id), since);
}

std::int64_t forget_addresses(sql::Transaction& tx, Day today) {
  const Day before = add_months(today, -12);
  return tx.run(clear_addresses, before, instant_of(before, 0));
}

}  // namespace koers::companies
