#include "rooms/companies/merge.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::companies {

using organisation::Institution;

// ---- the rehearsal

namespace {

constexpr sql::Statement count_all_at{"companies.count_placements", R"(
    SELECT COUNT(*) FROM placements_companies o
    JOIN placements_out_at_companies p ON p.institution_id = o.institution_id AND p.company_id = o.id
    WHERE o.institution_id = $1 AND o.kept_id = $2)"};

MergeSide side_of(sql::Reader& reader, Id<Institution> institution, const Company& company, Day today) {
  return {.company = company,
          .trainers = trainers_of(reader, institution, company.id),
          .pacts = pacts_of(reader, institution, company.id),
          .running = count_running(reader, institution, company.id, today),
          .all = reader.one<std::int64_t>(count_all_at, institution, company.id).value_or(0)};
}

// The same address is the same person. Where one of the two has none, the name says it.
bool is_same_person(const Trainer& one, const Trainer& other) {
  if (!one.email.empty() && !other.email.empty()) return compared(one.email) == compared(other.email);
  const bool other_phone = !one.phone.empty() && !other.phone.empty() && one.phone != other.phone;
  return !other_phone && compared(one.name) == compared(other.name);
}

MergedTrainer joined(const Trainer& trainer, const std::vector<Trainer>& kept) {
  MergedTrainer one{.trainer = trainer};
  for (const Trainer& other : kept) {
    if (is_same_person(trainer, other)) {
      const bool is_surer = !one.same || (one.same->email.empty() && !other.email.empty());
      if (is_surer) one.same = other;
    } else if (compared(trainer.name) == compared(other.name)) {
      one.has_namesake = true;
    }
  }
  return one;
}

// What only the other knew.
void fill(MergePlan& plan) {
  const Company& kept = plan.kept.company;
  const Company& gone = plan.gone.company;
  plan.becomes = {kept.name, kept.place, kept.sector, kept.recognised_on, kept.recognised_by};
  if (kept.place.empty() && !gone.place.empty()) {
    plan.becomes.place = gone.place;
    plan.filled.emplace_back("place");
  }
  if (kept.sector.empty() && !gone.sector.empty()) {
    plan.becomes.sector = gone.sector;
    plan.filled.emplace_back("sector");
  }
  if (!kept.recognised_on && gone.recognised_on) {
    plan.becomes.recognised_on = gone.recognised_on;
    plan.becomes.recognised_by = gone.recognised_by;
    plan.filled.emplace_back("recognised");
  }
}

}  // namespace

std::optional<Pact> MergeSide::in_force_on(Day day) const {
  const auto found =
      std::find_if(pacts.begin(), pacts.end(), [&](const Pact& one) { return one.is_in_force_on(day); });
  return found == pacts.end() ? std::nullopt : std::optional(*found);
}

MergePlan merge_plan(sql::Reader& reader, Id<Institution> institution, const Company& kept,
                     const Company& gone, Day today) {
  MergePlan plan{.kept = side_of(reader, institution, kept, today),
                 .gone = side_of(reader, institution, gone, today)};
  fill(plan);
  for (const Trainer& one : plan.gone.trainers) plan.trainers.push_back(joined(one, plan.kept.trainers));
  const auto of_kept = plan.kept.in_force_on(today), of_gone = plan.gone.in_force_on(today);
  plan.goes_on = of_kept ? of_kept : of_gone;
  plan.from_gone = !of_kept && of_gone;
  if (of_kept) plan.only_read = of_gone;
  plan.lapses = pact_to_answer(plan.gone.pacts);
  if (!plan.lapses) plan.lapses = pact_to_adopt(plan.gone.pacts);
  return plan;
}

std::string MergePlan::mark() const {
  std::string mark;
  for (const MergeSide* side : {&kept, &gone}) {
    const Company& one = side->company;
    mark += id_text(one.id.value) + '|' + one.name + '|' + one.place + '|' + one.sector + '|';
    for (const Trainer& trainer : side->trainers) {
      mark += id_text(trainer.id.value) + '|' + trainer.name + '|' + trainer.email + '|' + trainer.phone +
              (trainer.left_on ? "|left|" : "|");
    }
    for (const Pact& pact : side->pacts) {
      mark += std::to_string(pact.version) + (pact.answered_at ? "a" : "") + (pact.agreed_on ? "b|" : "|");
    }
  }
  return mark;
}

std::optional<MergePlan> locked_merge_plan(sql::Transaction& tx, Id<Institution> institution,
                                           const Company& kept, const Company& gone, Day today) {
  tx.lock(std::min(kept.id.value, gone.id.value));  // in one order, so that two do not wait for each other
  tx.lock(std::max(kept.id.value, gone.id.value));
  const Company stays = company_at(tx, institution, kept.slug), goes = company_at(tx, institution, gone.slug);
  if (stays.id == goes.id) return std::nullopt;
  if (stays.id != kept.id || goes.id != gone.id) throw Conflict("one of them went into a third one");
  return merge_plan(tx, institution, stays, goes, today);
}

// ---- the act

namespace {

constexpr sql::Statement insert_merge{"companies.insert_merge", R"(
    INSERT INTO companies_merges (institution_id, id, kept_id, gone_id, made_by, made_at, filled, copied_version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

constexpr sql::Statement insert_merged{"companies.insert_merged_companies", R"(
    INSERT INTO companies_merged_companies (institution_id, merge_id, company_id)
    SELECT institution_id, CAST($3 AS BIGINT), id FROM placements_companies
    WHERE institution_id = $1 AND kept_id = $2)"};

constexpr sql::Statement update_kept{"companies.update_kept_company", R"(
    UPDATE placements_companies SET kept_id = $3 WHERE institution_id = $1 AND kept_id = $2)"};

constexpr sql::Statement insert_merged_trainers{"companies.insert_merged_trainers", R"(
    INSERT INTO companies_merged_trainers (institution_id, merge_id, moved_id, gone_id, kept_id, filled, left_on)
    SELECT institution_id, CAST($3 AS BIGINT), id, CAST($2 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS TEXT),
           CAST($6 AS TEXT)
    FROM placements_trainers WHERE institution_id = $1 AND kept_id = $2)"};

constexpr sql::Statement update_kept_trainer{"companies.update_kept_trainer", R"(
    UPDATE placements_trainers SET kept_id = $3 WHERE institution_id = $1 AND kept_id = $2)"};

constexpr sql::Statement select_trainer{"companies.select_trainer", R"(
    SELECT id, name, email, phone, no_messages_since, left_on
    FROM placements_trainers WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement update_reach{"companies.update_trainer_reach", R"(
    UPDATE placements_trainers SET email = $3, phone = $4, no_messages_since = $5, left_on = $6
    WHERE institution_id = $1 AND id = $2)"};

std::string in_one(const std::vector<std::string>& codes) {
  std::string all;
  for (const std::string& one : codes) all += (all.empty() ? "" : " ") + one;
  return all;
}

bool was_filled(const std::string& filled, std::string_view what) {
  return (" " + filled + " ").find(" " + std::string(what) + " ") != std::string::npos;
}

void keep_reach(sql::Transaction& tx, Id<Institution> institution, const Trainer& one) {
  tx.run(update_reach, institution, one.id, one.email, one.phone, one.no_messages_since, one.left_on);
}

// From now on the one is the other. How somebody is reached, and not wanting messages, hold for the person.
void join_trainer(sql::Transaction& tx, Id<Institution> institution, Id<Merge> merge, Id<Trainer> gone_id,
                  Id<Trainer> kept_id) {
  const Trainer gone = tx.one<Trainer>(select_trainer, institution, gone_id).value();
  const Trainer before = tx.one<Trainer>(select_trainer, institution, kept_id).value();
  Trainer kept = before;
  std::vector<std::string> filled;
  const auto fill_in = [&](bool is_needed, const char* what, auto& into, const auto& from) {
    if (!is_needed) return;
    into = from;
    filled.emplace_back(what);
  };
  fill_in(kept.email.empty() && !gone.email.empty(), "email", kept.email, gone.email);
  fill_in(kept.phone.empty() && !gone.phone.empty(), "phone", kept.phone, gone.phone);
  fill_in(!kept.no_messages_since && gone.no_messages_since, "silence", kept.no_messages_since,
          gone.no_messages_since);
  fill_in(kept.left_on && !gone.left_on, "back", kept.left_on, gone.left_on);
  keep_reach(tx, institution, kept);
  tx.run(insert_merged_trainers, institution, gone_id, merge, kept_id, in_one(filled), before.left_on);
  tx.run(update_kept_trainer, institution, gone_id, kept_id);
}

}  // namespace

void merge(sql::Transaction& tx, const CompanyKeeper& me, const MergePlan& plan, Id<Merge> id, Instant now) {
  const auto institution = me.institution();
  const auto kept = plan.kept.company.id, gone = plan.gone.company.id;
  std::optional<int> copied;
  if (plan.from_gone) copied = take_over(tx, institution, kept, *plan.goes_on);
  change_company(tx, institution, kept, plan.becomes);
  tx.run(insert_merge, institution, id, kept, gone, me.id(), now, in_one(plan.filled), copied);
  tx.run(insert_merged, institution, gone, id);
  for (const MergedTrainer& one : plan.trainers) {
    if (one.same) join_trainer(tx, institution, id, one.trainer.id, one.same->id);
  }
  tx.run(update_kept, institution, gone, kept);
}

// ---- and back

namespace {

constexpr sql::Statement select_merges{"companies.select_merges", R"(
    SELECT m.id, m.kept_id, m.gone_id, m.made_at, m.undone_at, m.filled, m.copied_version, g.name, g.slug,
           COALESCE(p.given_name, '')
    FROM placements_companies k
    JOIN companies_merges m ON m.institution_id = k.institution_id AND m.kept_id = k.id
    JOIN placements_companies g ON g.institution_id = m.institution_id AND g.id = m.gone_id
    LEFT JOIN campus_people p ON p.institution_id = m.institution_id AND p.id = m.made_by
    WHERE k.institution_id = $1 AND k.kept_id = $2 AND m.undone_at IS NULL AND m.made_at > $3
    ORDER BY m.made_at DESC, m.id DESC)"};

constexpr sql::Statement update_apart{"companies.update_companies_apart", R"(
    UPDATE placements_companies SET kept_id = $2
    WHERE institution_id = $1 AND kept_id = $3
      AND id IN (SELECT company_id FROM companies_merged_companies WHERE institution_id = $1 AND merge_id = $4))"};

struct JoinedTrainer {
  Id<Trainer> gone_id, kept_id, now_id;
  std::string filled;
  std::optional<Day> left_on;
};
constexpr sql::Statement select_joined{"companies.select_joined_trainers", R"(
    SELECT j.gone_id, j.kept_id, t.kept_id, j.filled, j.left_on
    FROM companies_merged_trainers j
    JOIN placements_trainers t ON t.institution_id = j.institution_id AND t.id = j.gone_id
    WHERE j.institution_id = $1 AND j.merge_id = $2 AND j.moved_id = j.gone_id
    ORDER BY j.gone_id DESC)"};

constexpr sql::Statement update_trainers_apart{"companies.update_trainers_apart", R"(
    UPDATE placements_trainers SET kept_id = $2
    WHERE institution_id = $1 AND kept_id = $3
      AND id IN (SELECT moved_id FROM companies_merged_trainers
                 WHERE institution_id = $1 AND merge_id = $4 AND gone_id = $2))"};

constexpr sql::Statement update_undone{"companies.update_merge_undone", R"(
    UPDATE companies_merges SET undone_at = $3 WHERE institution_id = $1 AND id = $2)"};

// What came from the other goes again, unless somebody wrote something else there since.
void take_apart(sql::Transaction& tx, Id<Institution> institution, Id<Merge> merge,
                const JoinedTrainer& one) {
  tx.run(update_trainers_apart, institution, one.gone_id, one.now_id, merge);
  const Trainer gone = tx.one<Trainer>(select_trainer, institution, one.gone_id).value();
  Trainer kept = tx.one<Trainer>(select_trainer, institution, one.kept_id).value();
  if (was_filled(one.filled, "email") && kept.email == gone.email) kept.email.clear();
  if (was_filled(one.filled, "phone") && kept.phone == gone.phone) kept.phone.clear();
  if (was_filled(one.filled, "silence") && kept.no_messages_since == gone.no_messages_since) {
    kept.no_messages_since.reset();
  }
  if (was_filled(one.filled, "back") && !kept.left_on) kept.left_on = one.left_on;
  keep_reach(tx, institution, kept);
}

void empty_again(sql::Transaction& tx, Id<Institution> institution, const Merge& merge, const Company& gone) {
  CompanyDraft kept = locked_company_draft(tx, institution, merge.kept_id);
  if (was_filled(merge.filled, "place") && kept.place == gone.place) kept.place.clear();
  if (was_filled(merge.filled, "sector") && kept.sector == gone.sector) kept.sector.clear();
  if (was_filled(merge.filled, "recognised") && kept.recognised_on == gone.recognised_on) {
    kept.recognised_on.reset();
    kept.recognised_by.clear();
  }
  change_company(tx, institution, merge.kept_id, kept);
}

}  // namespace

Instant last_moment_of_return(const Merge& merge) {
  constexpr int six_in_the_evening = 18 * 60;
  return instant_of(day_of(merge.made_at) + 1, six_in_the_evening);
}

std::vector<Merge> merges_to_turn_back(sql::Reader& reader, Id<Institution> institution, Id<Company> kept,
                                       Instant now) {
  constexpr std::int64_t two_days = 2 * 86'400;
  auto all = reader.all<Merge>(select_merges, institution, kept, now - two_days);
  std::erase_if(all, [&](const Merge& one) { return last_moment_of_return(one) <= now; });
  return all;
}

void turn_back(sql::Transaction& tx, const CompanyKeeper& me, const Merge& merge, Instant now) {
  const auto institution = me.institution();
  tx.lock(std::min(merge.kept_id.value, merge.gone_id.value));
  tx.lock(std::max(merge.kept_id.value, merge.gone_id.value));
  const auto stands_at = company_at(tx, institution, merge.gone_slug).id;
  const auto open = merges_to_turn_back(tx, institution, stands_at, now);
  const bool is_open =
      std::any_of(open.begin(), open.end(), [&](const Merge& one) { return one.id == merge.id; });
  if (!is_open || stands_at == merge.gone_id) throw Conflict("a merge that is not turned back any more");
  tx.run(update_apart, institution, merge.gone_id, stands_at, merge.id);
  for (const auto& one : tx.all<JoinedTrainer>(select_joined, institution, merge.id)) {
    take_apart(tx, institution, merge.id, one);
  }
  empty_again(tx, institution, merge, company_at(tx, institution, merge.gone_slug));
  if (merge.copied_version) take_back(tx, institution, merge.kept_id, *merge.copied_version);
  tx.run(update_undone, institution, merge.id, now);
}

// ---- afterwards

namespace {

constexpr sql::Statement select_former{"companies.select_former_companies", R"(
    SELECT id, slug, name, place, sector, recognised_on, recognised_by
    FROM placements_companies WHERE institution_id = $1 AND kept_id = $2 AND id <> $2
    ORDER BY name COLLATE alphabet, id)"};

constexpr sql::Statement delete_merged_companies{"companies.delete_merged_companies", R"(
    DELETE FROM companies_merged_companies
    WHERE merge_id IN (SELECT m.id FROM companies_merges m WHERE m.made_at < $1))"};
constexpr sql::Statement delete_merged_trainers{"companies.delete_merged_trainers", R"(
    DELETE FROM companies_merged_trainers
    WHERE merge_id IN (SELECT m.id FROM companies_merges m WHERE m.made_at < $1))"};
constexpr sql::Statement delete_merges{"companies.delete_merges", R"(
    DELETE FROM companies_merges WHERE made_at < $1)"};

}  // namespace

std::vector<FormerCompany> former_companies(sql::Reader& reader, Id<Institution> institution,
                                            Id<Company> kept) {
  std::vector<FormerCompany> all;
  for (auto& company : reader.all<Company>(select_former, institution, kept)) {
    auto pacts = pacts_of(reader, institution, company.id);
    all.push_back({std::move(company), std::move(pacts)});
  }
  return all;
}

void forget_merges(sql::Transaction& tx, Instant now) {
  const Instant before = now - 7 * 86'400LL;
  tx.run(delete_merged_companies, before);
  tx.run(delete_merged_trainers, before);
  tx.run(delete_merges, before);
}

}  // namespace koers::companies
