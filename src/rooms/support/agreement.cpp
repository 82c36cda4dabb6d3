#include "rooms/support/agreement.h"

#include <algorithm>

#include "campus/access/looks.h"
#include "platform/auth/institution_token.h"
#include "platform/auth/token.h"
#include "platform/base/error.h"
#include "rooms/support/limits.h"

namespace koers::support {

using organisation::Institution;
using people::Person;
using time_limits::TimeLimits;

// ---- reading

namespace {

constexpr sql::Statement select_agreement{"support.select_agreement", R"(
    SELECT id, student_id, officer_id, state, follows_id, asked_words, works_words, made_on, in_force_on, evaluate_by,
           ended_on, ended_by, ended_words, guide_reads, version
    FROM support_agreements WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement select_of_student{"support.select_agreements_of_student", R"(
    SELECT id, student_id, officer_id, state, follows_id, asked_words, works_words, made_on, in_force_on, evaluate_by,
           ended_on, ended_by, ended_words, guide_reads, version
    FROM support_agreements WHERE institution_id = $1 AND student_id = $2 ORDER BY id DESC)"};
constexpr sql::Statement select_lines{"support.select_lines", R"(
    SELECT id, what, how FROM support_lines
    WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3 ORDER BY id)"};
constexpr sql::Statement select_signatures{"support.select_signatures", R"(
    SELECT voice, signed_name, signed_at, text_hash FROM support_signatures
    WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3 ORDER BY signed_at, voice)"};
constexpr sql::Statement select_evaluations{"support.select_evaluations", R"(
    SELECT due_on, student_words, officer_words, evaluated_on FROM support_evaluations
    WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3 ORDER BY due_on DESC)"};
constexpr sql::Statement select_shown{"support.select_shown", R"(
    SELECT s.id, s.line_id, s.receiver, s.until_on, s.stopped_on, COALESCE(l.what, '')
    FROM support_shown s
    LEFT JOIN support_lines l ON l.institution_id = s.institution_id AND l.student_id = s.student_id
      AND l.agreement_id = s.agreement_id AND l.id = s.line_id
    WHERE s.institution_id = $1 AND s.student_id = $2 AND s.agreement_id = $3 ORDER BY s.id)"};
constexpr sql::Statement select_of_officer{"support.select_agreements_of_officer", R"(
    SELECT a.id, a.student_id, a.state, a.made_on, a.in_force_on, a.evaluate_by, a.version, p.given_name, p.infix,
           p.family_name
    FROM support_agreements a
    JOIN campus_people p ON p.institution_id = a.institution_id AND p.id = a.student_id
    WHERE a.institution_id = $1 AND a.officer_id = $2 AND a.state IN ('asked', 'draft', 'in_force')
    ORDER BY p.given_name COLLATE alphabet, p.family_name COLLATE alphabet, a.id)"};
constexpr sql::Statement select_officers{"support.select_officers", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name FROM campus_people p
    WHERE p.institution_id = $1 AND EXISTS (
      SELECT 1 FROM campus_roles r WHERE r.institution_id = p.institution_id AND r.person_id = p.id
        AND r.role = 'support' AND r.begins_on <= $2 AND (r.ends_on IS NULL OR r.ends_on > $2))
    ORDER BY p.given_name COLLATE alphabet, p.family_name COLLATE alphabet, p.id)"};
struct OfficerRow {
  Id<Agreement> id;
  Id<Person> student_id;
  AgreementState state = AgreementState::asked;
  Day made_on;
  std::optional<Day> in_force_on, evaluate_by;
  std::int64_t version = 0;
  std::string given_name, infix, family_name;
};

}  // namespace

const Signature* WholeAgreement::signed_by(Voice voice) const {
  const auto found = std::find_if(signatures.begin(), signatures.end(),
                                  [&](const Signature& one) { return one.voice == voice; });
  return found == signatures.end() ? nullptr : &*found;
}

std::string WholeAgreement::text_hash() const {
  std::string text = koers::text(agreement.id) + "\n" + agreement.works_words + "\n";
  for (const AgreementLine& one : lines) text += one.what + "\t" + one.how + "\n";
  return auth::token_hash(text);
}

WholeAgreement whole_agreement(sql::Reader& reader, Id<Institution> institution, Id<Agreement> id) {
  auto found = reader.one<Agreement>(select_agreement, institution, id);
  if (!found) throw NotFound("agreement");
  WholeAgreement whole{.agreement = *std::move(found)};
  const auto student = whole.agreement.student_id;
  whole.student = people::person_of(reader, institution, student);
  if (whole.agreement.officer_id) {
    whole.officer = people::person_of(reader, institution, whole.agreement.officer_id);
  }
  whole.lines = reader.all<AgreementLine>(select_lines, institution, student, id);
  whole.signatures = reader.all<Signature>(select_signatures, institution, student, id);
  whole.evaluations = reader.all<Evaluation>(select_evaluations, institution, student, id);
  whole.shown = reader.all<ShownLine>(select_shown, institution, student, id);
  return whole;
}

namespace {
// Whether somebody holds the role today: who left it sees nothing any more.
bool is_officer(sql::Reader& reader, Id<Institution> institution, Id<Person> person, Day today) {
  const auto all = officers(reader, institution, today);
  return std::any_of(all.begin(), all.end(), [&](const Person& one) { return one.id == person; });
}
}  // namespace

AgreementSeat AgreementSeat::admit(http::Visit& visit, const people::SignedIn& viewer, Id<Agreement> id) {
  AgreementSeat seat;
  seat.institution_ = viewer.institution();
  seat.whole_ = whole_agreement(visit.db(), viewer.institution(), id);
  seat.is_student_ = seat.agreement().student_id == viewer.id();
  if (seat.is_student_) return seat;
  const bool is_hers =
      seat.agreement().officer_id == viewer.id() && viewer.identity().is(people::Role::support);
  if (!is_hers) throw NotFound("not of the visitor");
  access::note_opened(visit, viewer, seat.agreement().student_id, id.value);
  return seat;
}

std::vector<Agreement> agreements_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Agreement>(select_of_student, institution, student);
}

std::vector<NamedAgreement> agreements_of_officer(sql::Reader& reader, const people::SignedIn& officer) {
  std::vector<NamedAgreement> all;
  reader.each<OfficerRow>(
      select_of_officer,
      [&](OfficerRow&& row) {
        Agreement one{
            .id = row.id, .student_id = row.student_id, .officer_id = officer.id(), .state = row.state};
        one.made_on = row.made_on;
        one.in_force_on = row.in_force_on;
        one.evaluate_by = row.evaluate_by;
        one.version = row.version;
        all.push_back({one, row.given_name, row.infix, row.family_name});
      },
      officer.institution(), officer.id());
  return all;
}

std::vector<Person> officers(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Person>(select_officers, institution, today);
}

// ---- writing

namespace {

constexpr sql::Statement insert_agreement{"support.insert_agreement", R"(
    INSERT INTO support_agreements (
      institution_id, student_id, id, officer_id, state, follows_id, asked_words, works_words, made_on, in_force_on,
      evaluate_by, reminded_on, ended_on, ended_by, ended_words, guide_reads, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, NULL, 0, '', $12, 1))"};
constexpr sql::Statement insert_line{"support.insert_line", R"(
    INSERT INTO support_lines (institution_id, student_id, agreement_id, id, what, how) VALUES ($1, $2, $3, $4, $5, $6))"};
constexpr sql::Statement delete_line{"support.delete_line", R"(
    DELETE FROM support_lines WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3 AND id = $4)"};
constexpr sql::Statement delete_signatures{"support.delete_signatures", R"(
    DELETE FROM support_signatures WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3)"};
constexpr sql::Statement delete_lines{"support.delete_lines", R"(
    DELETE FROM support_lines WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3)"};
constexpr sql::Statement delete_agreement{"support.delete_agreement", R"(
    DELETE FROM support_agreements WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_draft{"support.update_draft", R"(
    UPDATE support_agreements SET state = 'draft', works_words = $4, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement insert_signature{"support.insert_signature", R"(
    INSERT INTO support_signatures (institution_id, student_id, agreement_id, voice, signed_name, signed_at, text_hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};
constexpr sql::Statement update_in_force{"support.update_in_force", R"(
    UPDATE support_agreements SET state = 'in_force', in_force_on = $4, evaluate_by = $5, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_end{"support.update_end", R"(
    UPDATE support_agreements SET state = $4, ended_on = $5, ended_by = $6, ended_words = $7, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement upsert_evaluation{"support.upsert_evaluation", R"(
    INSERT INTO support_evaluations (
      institution_id, student_id, agreement_id, due_on, student_words, officer_words, evaluated_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (institution_id, student_id, agreement_id, due_on) DO UPDATE SET
      student_words = excluded.student_words, officer_words = excluded.officer_words,
      evaluated_on = excluded.evaluated_on)"};
constexpr sql::Statement update_due{"support.update_evaluate_by", R"(
    UPDATE support_agreements SET evaluate_by = $4, reminded_on = NULL, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_guide{"support.update_guide_reads", R"(
    UPDATE support_agreements SET guide_reads = $4, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement insert_shown{"support.insert_shown", R"(
    INSERT INTO support_shown (
      institution_id, student_id, agreement_id, id, line_id, receiver, token_hash, until_on, stopped_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL))"};
constexpr sql::Statement update_stopped{"support.update_stopped", R"(
    UPDATE support_shown SET stopped_on = $5
    WHERE institution_id = $1 AND student_id = $2 AND agreement_id = $3 AND id = $4 AND stopped_on IS NULL)"};
constexpr sql::Statement select_to_remind{"support.select_to_remind", R"(
    SELECT id, student_id, officer_id, state, follows_id, asked_words, works_words, made_on, in_force_on, evaluate_by,
           ended_on, ended_by, ended_words, guide_reads, version
    FROM support_agreements
    WHERE institution_id = $1 AND state = 'in_force' AND reminded_on IS NULL AND evaluate_by <= $2)"};
constexpr sql::Statement update_reminded{"support.update_reminded", R"(
    UPDATE support_agreements SET reminded_on = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

Day next_evaluation(const SupportWriting& writing) {
  return add_months(writing.today(), TimeLimits::of(writing.tx, writing.institution).now(months_to_evaluate));
}

void must_be_changeable(const WholeAgreement& whole) {
  if (!whole.agreement.may_change()) throw Conflict("it is signed, or over");
}

// What was signed is not what stands there any more.
void changed(const SupportWriting& writing, const WholeAgreement& whole, const std::string& works) {
  const Agreement& of = whole.agreement;
  writing.tx.run(delete_signatures, writing.institution, of.student_id, of.id);
  writing.tx.run(update_draft, writing.institution, of.student_id, of.id, works);
}

}  // namespace

WholeAgreement locked(const SupportWriting& writing, const AgreementSeat& seat) {
  writing.tx.lock(seat.agreement().student_id.value);
  WholeAgreement now = whole_agreement(writing.tx, writing.institution, seat.agreement().id);
  const bool is_still = seat.is_student()
                            ? now.student.id == seat.me()
                            : now.agreement.officer_id == seat.me() &&
                                  is_officer(writing.tx, writing.institution, seat.me(), writing.today());
  if (!is_still) throw NotFound("not of the visitor any more");
  return now;
}

void start_agreement(const SupportWriting& writing, const Agreement& one) {
  writing.tx.lock(one.student_id.value);
  const auto all = agreements_of(writing.tx, writing.institution, one.student_id);
  if (std::count_if(all.begin(), all.end(), [](const Agreement& of) { return of.is_open(); }) >= most_open) {
    throw Conflict("enough are open");
  }
  writing.tx.run(insert_agreement, writing.institution, one.student_id, one.id, one.officer_id, one.state,
                 one.follows, one.asked_words, one.works_words, one.made_on, one.in_force_on, one.evaluate_by,
                 one.guide_reads);
}

void add_line(const SupportWriting& writing, const WholeAgreement& whole, const AgreementLine& line) {
  must_be_changeable(whole);
  if (whole.lines.size() >= most_lines) throw Conflict("enough lines");
  const Agreement& of = whole.agreement;
  writing.tx.run(insert_line, writing.institution, of.student_id, of.id, line.id, line.what, line.how);
  changed(writing, whole, of.works_words);
}

void drop_line(const SupportWriting& writing, const WholeAgreement& whole, Id<AgreementLine> line) {
  must_be_changeable(whole);
  const Agreement& of = whole.agreement;
  if (writing.tx.run(delete_line, writing.institution, of.student_id, of.id, line) == 0)
    throw NotFound("line");
  changed(writing, whole, of.works_words);
}

void change_works(const SupportWriting& writing, const WholeAgreement& whole, const std::string& words) {
  must_be_changeable(whole);
  changed(writing, whole, words);
}

bool sign(const SupportWriting& writing, const WholeAgreement& whole, Voice voice, const std::string& name,
          const std::string& parent, const std::string& text_hash) {
  must_be_changeable(whole);
  if (whole.lines.empty() || whole.text_hash() != text_hash || whole.signed_by(voice)) {
    throw Conflict("not what was read");
  }
  const Agreement& of = whole.agreement;
  const auto put = [&](Voice who, const std::string& signed_name) {
    writing.tx.run(insert_signature, writing.institution, of.student_id, of.id, who, signed_name, writing.now,
                   text_hash);
  };
  put(voice, name);
  if (!parent.empty()) put(Voice::parent, parent);
  if (!whole.signed_by(voice == Voice::student ? Voice::officer : Voice::student)) return false;
  const Day today = writing.today();
  writing.tx.run(update_in_force, writing.institution, of.student_id, of.id, today, next_evaluation(writing));
  if (of.follows) {
    writing.tx.run(update_end, writing.institution, of.student_id, of.follows, AgreementState::ended, today,
                   Id<Person>{}, "");
  }
  return true;
}

bool evaluate(const SupportWriting& writing, const WholeAgreement& whole, Voice voice,
              const std::string& words) {
  const Agreement& of = whole.agreement;
  const int months = TimeLimits::of(writing.tx, writing.institution).now(months_before_evaluation);
  if (!of.may_evaluate(writing.today(), months)) throw Conflict("not now");
  Evaluation one{.due_on = *of.evaluate_by};
  for (const Evaluation& before : whole.evaluations) {
    if (before.due_on == one.due_on) one = before;
  }
  (voice == Voice::student ? one.student_words : one.officer_words) = words;
  const bool is_done = !one.student_words.empty() && !one.officer_words.empty();
  if (is_done) one.evaluated_on = writing.today();
  writing.tx.run(upsert_evaluation, writing.institution, of.student_id, of.id, one.due_on, one.student_words,
                 one.officer_words, one.evaluated_on);
  if (is_done) {
    writing.tx.run(update_due, writing.institution, of.student_id, of.id, next_evaluation(writing));
  }
  return is_done;
}

void end_agreement(const SupportWriting& writing, const WholeAgreement& whole, Id<Person> by,
                   const std::string& words) {
  const Agreement& of = whole.agreement;
  if (of.state != AgreementState::in_force) throw Conflict("not in force");
  writing.tx.run(update_end, writing.institution, of.student_id, of.id, AgreementState::ended,
                 writing.today(), by, words);
}

void refuse_agreement(const SupportWriting& writing, const WholeAgreement& whole, Id<Person> by,
                      const std::string& words) {
  must_be_changeable(whole);
  const Agreement& of = whole.agreement;
  writing.tx.run(delete_signatures, writing.institution, of.student_id, of.id);
  writing.tx.run(update_end, writing.institution, of.student_id, of.id, AgreementState::refused,
                 writing.today(), by, words);
}

void erase_agreement(const SupportWriting& writing, const WholeAgreement& whole) {
  must_be_changeable(whole);
  const Agreement& of = whole.agreement;
  for (const auto& statement : {delete_signatures, delete_lines, delete_agreement}) {
    writing.tx.run(statement, writing.institution, of.student_id, of.id);
  }
}

void follow_agreement(const SupportWriting& writing, const WholeAgreement& whole, Id<Agreement> id,
                      IdSource& ids) {
  const Agreement& of = whole.agreement;
  if (of.state != AgreementState::in_force) throw Conflict("not in force");
  const auto all = agreements_of(writing.tx, writing.institution, of.student_id);
  const bool is_followed = std::any_of(
      all.begin(), all.end(), [&](const Agreement& one) { return one.follows == of.id && one.is_open(); });
  if (is_followed) throw Conflict("followed already");
  start_agreement(writing, {.id = id,
                            .student_id = of.student_id,
                            .officer_id = of.officer_id,
                            .state = AgreementState::draft,
                            .follows = of.id,
                            .works_words = of.works_words,
                            .made_on = writing.today(),
                            .guide_reads = of.guide_reads});
  for (const AgreementLine& line : whole.lines) {
    writing.tx.run(insert_line, writing.institution, of.student_id, id, ids.next<AgreementLine>(), line.what,
                   line.how);
  }
}

void let_guide_read(const SupportWriting& writing, const WholeAgreement& whole, bool reads) {
  writing.tx.run(update_guide, writing.institution, whole.agreement.student_id, whole.agreement.id, reads);
}

std::string show_line(const SupportWriting& writing, const WholeAgreement& whole, const ShownLine& shown) {
  const bool has_line = std::any_of(whole.lines.begin(), whole.lines.end(),
                                    [&](const AgreementLine& one) { return one.id == shown.line_id; });
  if (whole.agreement.state != AgreementState::in_force || !has_line) throw Conflict("nothing to show");
  const std::string key = auth::make_institution_token(writing.institution.value);
  writing.tx.run(insert_shown, writing.institution, whole.agreement.student_id, whole.agreement.id, shown.id,
                 shown.line_id, shown.receiver, auth::token_hash(key), shown.until_on);
  return key;
}

void stop_showing(const SupportWriting& writing, const WholeAgreement& whole, Id<ShownLine> shown) {
  writing.tx.run(update_stopped, writing.institution, whole.agreement.student_id, whole.agreement.id, shown,
                 writing.today());
}

std::vector<Agreement> to_remind(sql::Reader& reader, Id<Institution> institution, Day today) {
  const int months = TimeLimits::of(reader, institution).now(months_before_evaluation);
  return reader.all<Agreement>(select_to_remind, institution, add_months(today, months));
}

void note_reminded(const SupportWriting& writing, const Agreement& one) {
  writing.tx.run(update_reminded, writing.institution, one.student_id, one.id, writing.today());
}

}  // namespace koers::support
