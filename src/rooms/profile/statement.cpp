#include "rooms/profile/statement.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/profile/paths.h"

namespace koers::profile {

using organisation::Institution;
using people::Person;
using people::Student;
using words::SelfPart;

// ---- what it says

std::string SelfStatement::name(i18n::Language language) const {
  return words::self_name(part, word, own_name, language);
}

bool SelfStatement::is_proven_lately(Day today) const {
  return std::any_of(experiences.begin(), experiences.end(),
                     [&](const ExperienceSummary& one) { return one.happened_on > add_months(today, -12); });
}

html::Url self_statement_path(const SelfStatement& statement) {
  return paths::self_statement(statement.part, statement.id);
}

// ---- reading

namespace {

struct StatementColumns {
  Id<SelfStatement> id;
  SelfPart part = SelfPart::quality;
  std::string word;
  std::string own_name;
  std::string sentence;
  Audience audience = Audience::me;
  Instant stated_at;
  Instant changed_at;
  std::optional<Instant> let_go_at;
  std::optional<Id<Experience>> experience_id;
  std::optional<Instant> tied_at;
};

struct Proof {
  Id<SelfStatement> statement_id;
  Id<Experience> experience_id;
  Instant tied_at;
};

}  // namespace

// A row for each proof, and one for a statement without any. $3 is 1 for all of it, 0 for what is shared.
constexpr sql::Statement select_self_statements{"profile.select_statements", R"(
    SELECT s.id, s.part, s.word, s.own_name, s.sentence, s.audience, s.stated_at, s.changed_at, s.let_go_at,
           p.experience_id, p.tied_at
    FROM portfolio_self_statements s
    LEFT JOIN portfolio_self_proofs p ON p.institution_id = s.institution_id AND p.student_id = s.student_id
                                     AND p.statement_id = s.id
    WHERE s.institution_id = $1 AND s.student_id = $2 AND (s.audience <> 'me' OR $3 = 1)
    ORDER BY s.stated_at DESC, s.id DESC)"};

constexpr sql::Statement select_self_proofs{"profile.select_proofs", R"(
    SELECT statement_id, experience_id, tied_at FROM portfolio_self_proofs WHERE institution_id = $1 AND student_id = $2)"};

namespace {

// `experiences` are those that may be seen, newest first: a proof that is not among them is not shown.
std::vector<SelfStatement> with_proofs(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                       const std::vector<ExperienceSummary>& experiences, bool all) {
  std::vector<SelfStatement> statements;
  std::vector<Proof> proofs;
  reader.each<StatementColumns>(
      select_self_statements,
      [&](StatementColumns&& c) {
        if (c.experience_id) proofs.push_back({c.id, *c.experience_id, *c.tied_at});
        if (!statements.empty() && statements.back().id == c.id) return;
        statements.push_back({c.id,
                              c.part,
                              std::move(c.word),
                              std::move(c.own_name),
                              std::move(c.sentence),
                              c.audience,
                              c.stated_at,
                              c.changed_at,
                              c.let_go_at,
                              {}});
      },
      institution, student, all ? 1 : 0);
  for (SelfStatement& statement : statements) {
    for (const ExperienceSummary& one : experiences) {
      const auto proves = std::find_if(proofs.begin(), proofs.end(), [&](const Proof& proof) {
        return proof.statement_id == statement.id && proof.experience_id == one.id;
      });
      if (proves == proofs.end()) continue;
      statement.experiences.push_back(one);
      statement.changed_at = std::max(statement.changed_at, proves->tied_at);
    }
  }
  return statements;
}

std::vector<SelfStatement> current(std::vector<SelfStatement> statements) {
  std::erase_if(statements, [](const SelfStatement& one) { return one.let_go_at.has_value(); });
  std::stable_sort(statements.begin(), statements.end(),
                   [](const SelfStatement& a, const SelfStatement& b) { return a.part < b.part; });
  return statements;
}

}  // namespace

std::vector<SelfStatement> all_self_statements(sql::Reader& reader, const Student& me) {
  return with_proofs(reader, me.institution(), me.id(), experiences::experiences_of(reader, me), true);
}

std::vector<SelfStatement> self_statements_of(sql::Reader& reader, const Student& student) {
  return current(all_self_statements(reader, student));
}

std::vector<SelfStatement> shared_self_statements_of(sql::Reader& reader,
                                                     const access::GuidedStudent& student,
                                                     const std::vector<ExperienceSummary>& shared) {
  return current(with_proofs(reader, student.institution(), student.id(), shared, false));
}

std::vector<SelfStatement> self_statements_to_show(sql::Reader& reader, Id<Institution> institution,
                                                   Id<Person> student,
                                                   const std::vector<Id<SelfStatement>>& ids) {
  if (ids.empty()) return {};
  std::vector<Id<Experience>> proving;
  for (const Proof& proof : reader.all<Proof>(select_self_proofs, institution, student)) {
    if (std::find(ids.begin(), ids.end(), proof.statement_id) != ids.end()) {
      proving.push_back(proof.experience_id);
    }
  }
  std::vector<ExperienceSummary> shared;
  for (experiences::ShownExperience& one :
       experiences::experiences_to_show(reader, institution, student, proving)) {
    if (one.audience != Audience::me) shared.push_back(std::move(one.summary));
  }
  auto statements = current(with_proofs(reader, institution, student, shared, true));
  std::erase_if(statements, [&](const SelfStatement& one) {
    return std::find(ids.begin(), ids.end(), one.id) == ids.end();
  });
  return statements;
}

SelfStatement own_self_statement(sql::Reader& reader, const Student& me, SelfPart part,
                                 Id<SelfStatement> id) {
  for (SelfStatement& one : all_self_statements(reader, me)) {
    if (one.id == id && one.part == part) return std::move(one);
  }
  throw NotFound("statement");
}

constexpr sql::Statement select_self_changes{"profile.select_changes", R"(
    SELECT kind, words, experience_id, changed_at FROM portfolio_self_changes
    WHERE institution_id = $1 AND student_id = $2 AND statement_id = $3
    ORDER BY changed_at DESC, id DESC)"};

std::vector<SelfChange> changes_of(sql::Reader& reader, const Student& me, Id<SelfStatement> id) {
  struct Columns {
    SelfChangeKind kind = SelfChangeKind::stated;
    std::string words;
    std::optional<Id<Experience>> experience_id;
    Instant changed_at;
  };
  const auto rows = reader.all<Columns>(select_self_changes, me.institution(), me.id(), id);
  std::vector<Id<Experience>> ids;
  for (const Columns& row : rows) {
    if (row.experience_id) ids.push_back(*row.experience_id);
  }
  const auto named = experiences::experiences_named(reader, me.institution(), me.id(), ids);
  std::vector<SelfChange> changes;
  for (const Columns& row : rows) {
    const auto tied = std::find_if(named.begin(), named.end(),
                                   [&](const ExperienceSummary& one) { return one.id == row.experience_id; });
    const auto title = tied == named.end() ? std::nullopt : std::optional(tied->title);
    changes.push_back({row.kind, row.words, title, row.changed_at});
  }
  return changes;
}

constexpr sql::Statement select_last_self_audience{"profile.select_last_audience", R"(
    SELECT audience FROM portfolio_self_statements
    WHERE institution_id = $1 AND student_id = $2 ORDER BY changed_at DESC, id DESC LIMIT 1)"};

Audience last_self_audience(sql::Reader& reader, const Student& me) {
  const auto last = reader.one<Audience>(select_last_self_audience, me.institution(), me.id());
  return last ? *last : experiences::last_audience(reader, me);
}

// ---- writing

constexpr sql::Statement insert_self_change{"profile.insert_change", R"(
    INSERT INTO portfolio_self_changes (institution_id, student_id, statement_id, id, kind, words, experience_id,
                                        changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};
constexpr sql::Statement insert_self_statement{"profile.insert_statement", R"(
    INSERT INTO portfolio_self_statements (institution_id, student_id, id, part, word, own_name, sentence, audience,
                                           stated_at, changed_at, let_go_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10))"};
constexpr sql::Statement insert_self_proof{"profile.insert_proof", R"(
    INSERT INTO portfolio_self_proofs (institution_id, student_id, statement_id, experience_id, tied_at)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING)"};

void import_self_statement(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                           const SelfStatementRow& one, const std::function<std::int64_t()>& next_id) {
  const auto note = [&](SelfChangeKind kind, std::optional<Id<Experience>> experience, Instant at) {
    tx.run(insert_self_change, institution, student, one.id, next_id(), kind, "", experience, at);
  };
  tx.run(insert_self_statement, institution, student, one.id, one.part, one.word, one.own_name, one.sentence,
         one.audience, one.stated_at, one.let_go_at);
  note(SelfChangeKind::stated, std::nullopt, one.stated_at);
  for (const auto experience : one.experiences) {
    tx.run(insert_self_proof, institution, student, one.id, experience, one.stated_at);
    note(SelfChangeKind::tied, experience, one.stated_at);
  }
  if (one.let_go_at) note(SelfChangeKind::let_go, std::nullopt, *one.let_go_at);
}

constexpr sql::Statement update_self_let_go{"profile.update_let_go", R"(
    UPDATE portfolio_self_statements SET let_go_at = $4, changed_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void import_letting_go(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                       Id<SelfStatement> statement, std::int64_t change, Instant at) {
  tx.run(update_self_let_go, institution, student, statement, at, at);
  tx.run(insert_self_change, institution, student, statement, change, SelfChangeKind::let_go, "",
         std::optional<Id<Experience>>(), at);
}

namespace {

void note(const SelfWriting& writing, Id<SelfStatement> id, SelfChangeKind kind,
          const std::string& words = "", std::optional<Id<Experience>> experience = std::nullopt) {
  writing.tx.run(insert_self_change, writing.me.institution(), writing.me.id(), id, writing.ids.next_value(),
                 kind, words, experience, writing.now);
}

void refresh(const SelfWriting& writing) {
  experiences::refresh_facts(writing.tx, writing.me.institution(), writing.me.id(), writing.today);
}

constexpr sql::Statement update_self_sentence{"profile.update_sentence", R"(
    UPDATE portfolio_self_statements SET sentence = $4, changed_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_self_audience{"profile.update_audience", R"(
    UPDATE portfolio_self_statements SET audience = $4, changed_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement delete_self_proof{"profile.delete_proof", R"(
    DELETE FROM portfolio_self_proofs
    WHERE institution_id = $1 AND student_id = $2 AND statement_id = $3 AND experience_id = $4)"};

void insert_proof(const SelfWriting& writing, Id<SelfStatement> id, Id<Experience> experience) {
  const auto rows = writing.tx.run(insert_self_proof, writing.me.institution(), writing.me.id(), id,
                                   experience, writing.now);
  if (rows > 0) note(writing, id, SelfChangeKind::tied, "", experience);
}

void update_sentence(const SelfWriting& writing, const SelfStatement& statement,
                     const std::string& sentence) {
  if (sentence == statement.sentence) return;
  writing.tx.run(update_self_sentence, writing.me.institution(), writing.me.id(), statement.id, sentence,
                 writing.now);
  note(writing, statement.id, SelfChangeKind::reworded, statement.sentence);
}

void update_audience(const SelfWriting& writing, const SelfStatement& statement, Audience audience) {
  if (audience == statement.audience) return;
  writing.tx.run(update_self_audience, writing.me.institution(), writing.me.id(), statement.id, audience,
                 writing.now);
  note(writing, statement.id, audience == Audience::me ? SelfChangeKind::kept : SelfChangeKind::shared);
}

void set_retired(const SelfWriting& writing, Id<SelfStatement> id, std::optional<Instant> at,
                 SelfChangeKind kind) {
  writing.tx.run(update_self_let_go, writing.me.institution(), writing.me.id(), id, at, writing.now);
  note(writing, id, kind);
}

// The student's own that are there; the rest is left out.
std::vector<Id<Experience>> own_experiences_in(const SelfWriting& writing,
                                               const std::vector<Id<Experience>>& ids) {
  std::vector<Id<Experience>> own;
  for (const auto& one :
       experiences::experiences_named(writing.tx, writing.me.institution(), writing.me.id(), ids)) {
    own.push_back(one.id);
  }
  return own;
}

}  // namespace

constexpr sql::Statement touch_self_statement{"profile.touch_statement", R"(
    UPDATE portfolio_self_statements SET changed_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

Stated state(const SelfWriting& writing, const SelfDraft& draft) {
  writing.tx.lock(writing.me.id().value);
  const bool known = words::find_self_word(draft.part, draft.word) != nullptr;
  SelfStatementRow row{.id = writing.ids.next<SelfStatement>(),
                       .part = draft.part,
                       .word = known ? draft.word : std::string(),
                       .own_name = known ? std::string() : draft.own_name,
                       .sentence = draft.sentence,
                       .audience = draft.audience,
                       .stated_at = writing.now,
                       .experiences = own_experiences_in(writing, draft.experiences)};
  const auto all = all_self_statements(writing.tx, writing.me);
  const auto same = std::find_if(all.begin(), all.end(), [&](const SelfStatement& one) {
    return one.part == row.part && one.word == row.word && one.own_name == row.own_name;
  });
  const bool is_new = same == all.end() || same->let_go_at;
  if (same == all.end()) {
    import_self_statement(writing.tx, writing.me.institution(), writing.me.id(), row,
                          [&] { return writing.ids.next_value(); });
  } else {
    row.id = same->id;
    writing.tx.run(touch_self_statement, writing.me.institution(), writing.me.id(), row.id, writing.now);
    update_audience(writing, *same, row.audience);
    if (same->let_go_at) set_retired(writing, row.id, std::nullopt, SelfChangeKind::taken_up);
    if (!row.sentence.empty()) update_sentence(writing, *same, row.sentence);
    for (const auto experience : row.experiences) insert_proof(writing, row.id, experience);
  }
  refresh(writing);
  return {row.id, is_new};
}

constexpr sql::Statement select_self_mark{"profile.select_mark", R"(
    SELECT s.changed_at, COALESCE((SELECT MAX(c.id) FROM portfolio_self_changes c
                                   WHERE c.institution_id = $1 AND c.student_id = $2 AND c.statement_id = $3), 0)
    FROM portfolio_self_statements s WHERE s.institution_id = $1 AND s.student_id = $2 AND s.id = $3)"};

std::string mark_of(sql::Reader& reader, const Student& me, Id<SelfStatement> id) {
  struct Mark {
    Instant changed_at;
    std::int64_t last_change = 0;
  };
  const auto mark = reader.one<Mark>(select_self_mark, me.institution(), me.id(), id).value_or(Mark{});
  return std::to_string(mark.changed_at.seconds) + "/" + id_text(mark.last_change);
}

void reword(const SelfWriting& writing, const SelfStatement& statement, const std::string& sentence) {
  writing.tx.lock(writing.me.id().value);
  update_sentence(writing, statement, sentence);
}

void add_proof(const SelfWriting& writing, const SelfStatement& statement, Id<Experience> experience) {
  writing.tx.lock(writing.me.id().value);
  for (const auto own : own_experiences_in(writing, {experience})) insert_proof(writing, statement.id, own);
  refresh(writing);
}

void remove_proof(const SelfWriting& writing, const SelfStatement& statement, Id<Experience> experience) {
  writing.tx.lock(writing.me.id().value);
  const auto rows =
      writing.tx.run(delete_self_proof, writing.me.institution(), writing.me.id(), statement.id, experience);
  if (rows > 0) note(writing, statement.id, SelfChangeKind::untied, "", experience);
  refresh(writing);
}

void share(const SelfWriting& writing, const SelfStatement& statement, Audience audience) {
  writing.tx.lock(writing.me.id().value);
  update_audience(writing, statement, audience);
}

void let_go(const SelfWriting& writing, const SelfStatement& statement) {
  writing.tx.lock(writing.me.id().value);
  if (statement.let_go_at) return;
  set_retired(writing, statement.id, writing.now, SelfChangeKind::let_go);
  refresh(writing);
}

void take_up(const SelfWriting& writing, const SelfStatement& statement) {
  writing.tx.lock(writing.me.id().value);
  if (!statement.let_go_at) return;
  set_retired(writing, statement.id, std::nullopt, SelfChangeKind::taken_up);
  refresh(writing);
}

}  // namespace koers::profile
