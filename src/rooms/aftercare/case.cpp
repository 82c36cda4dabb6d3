#include "rooms/aftercare/case.h"

#include <algorithm>
#include <set>

#include "campus/access/guides.h"
#include "campus/access/looks.h"
#include "campus/organisation/organisation.h"
#include "platform/auth/institution_token.h"
#include "platform/auth/token.h"
#include "platform/base/error.h"
#include "rooms/aftercare/limits.h"

namespace koers::aftercare {

using organisation::Institution;
using people::Person;
using time_limits::TimeLimits;

// ---- reading

namespace {

constexpr sql::Statement select_case{"aftercare.select_case", R"(
    SELECT id, student_id, guide_id, reason, words, region, begins_on, ends_on, over_on, stopped_by, stopped_words,
           token_hash, version
    FROM aftercare_cases WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement select_by_key{"aftercare.select_case_by_key", R"(
    SELECT id FROM aftercare_cases
    WHERE institution_id = $1 AND token_hash = $2 AND token_hash <> '' AND over_on > $3)"};
constexpr sql::Statement select_contacts{"aftercare.select_contacts", R"(
    SELECT id, author_id, held_on, channel, words, step FROM aftercare_contacts
    WHERE institution_id = $1 AND student_id = $2 AND case_id = $3 ORDER BY held_on DESC, id DESC)"};
constexpr sql::Statement select_asks{"aftercare.select_asks", R"(
    SELECT month, asked_on, answer, words, answered_on FROM aftercare_asks
    WHERE institution_id = $1 AND student_id = $2 AND case_id = $3 ORDER BY month DESC)"};
constexpr sql::Statement select_handovers{"aftercare.select_handovers", R"(
    SELECT id, author_id, receiver, portion, ground, law, state, made_on, answered_on, given_on FROM aftercare_handovers
    WHERE institution_id = $1 AND student_id = $2 AND case_id = $3 ORDER BY id DESC)"};
// Who keeps in touch: the counsellor of the day, whether or not the student is still enrolled.
constexpr sql::Statement select_keeper{"aftercare.select_keeper", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.person_id
    WHERE g.institution_id = $1 AND g.student_id = $2 AND g.kind = 'counsellor' AND g.begins_on <= $3
      AND (g.ends_on IS NULL OR g.ends_on > $3) AND NOT g.in_confidence
    ORDER BY g.begins_on DESC, g.id DESC LIMIT 1)"};
constexpr sql::Statement select_of_guide{"aftercare.select_cases_of_guide", R"(
    SELECT c.id, c.student_id, p.given_name, p.infix, p.family_name, c.reason, c.ends_on, c.over_on,
           (SELECT MAX(t.held_on) FROM aftercare_contacts t
            WHERE t.institution_id = c.institution_id AND t.student_id = c.student_id AND t.case_id = c.id) AS last_on,
           EXISTS (SELECT 1 FROM aftercare_asks a
                   WHERE a.institution_id = c.institution_id AND a.student_id = c.student_id AND a.case_id = c.id
                     AND a.answer IS NULL)
    FROM aftercare_cases c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id
    WHERE c.institution_id = $1 AND c.over_on > $3
      AND c.student_id IN (SELECT g.student_id FROM campus_guides g
                           WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor'
                             AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
                             AND NOT g.in_confidence)
    ORDER BY COALESCE((SELECT MAX(t.held_on) FROM aftercare_contacts t
                       WHERE t.institution_id = c.institution_id AND t.student_id = c.student_id AND t.case_id = c.id),
                      ''), c.id)"};
constexpr sql::Statement select_of_student{"aftercare.select_case_of_student", R"(
    SELECT id FROM aftercare_cases WHERE institution_id = $1 AND student_id = $2 ORDER BY id DESC LIMIT 1)"};
constexpr sql::Statement select_to_mark{"aftercare.select_students_to_mark", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_people p
    WHERE p.institution_id = $1
      AND p.id IN (SELECT g.student_id FROM campus_guides g
                   WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor' AND g.begins_on <= $3
                     AND (g.ends_on IS NULL OR g.ends_on > $3) AND NOT g.in_confidence)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = p.institution_id AND e.student_id = p.id AND e.started_on <= $3
                    AND (e.ended_on IS NULL OR e.ended_on > $3))
      AND NOT EXISTS (SELECT 1 FROM aftercare_cases c
                      WHERE c.institution_id = p.institution_id AND c.student_id = p.id AND c.over_on > $3)
    ORDER BY p.given_name COLLATE alphabet, p.family_name COLLATE alphabet, p.id)"};
constexpr sql::Statement select_running{"aftercare.select_running_cases", R"(
    SELECT id, student_id, guide_id, reason, words, region, begins_on, ends_on, over_on, stopped_by, stopped_words,
           token_hash, version
    FROM aftercare_cases WHERE institution_id = $1 AND over_on > $2 ORDER BY id)"};
// $2 is today, $3 three months before.
constexpr sql::Statement select_regions{"aftercare.count_regions", R"(
    SELECT c.region, COUNT(*), COUNT(*) FILTER (WHERE EXISTS (
             SELECT 1 FROM aftercare_contacts t
             WHERE t.institution_id = c.institution_id AND t.student_id = c.student_id AND t.case_id = c.id
               AND t.held_on > $3))
    FROM aftercare_cases c
    WHERE c.institution_id = $1 AND c.over_on > $2
    GROUP BY c.region ORDER BY c.region COLLATE alphabet)"};

}  // namespace

const Ask* WholeCase::open_ask() const {
  const auto found = std::find_if(asks.begin(), asks.end(), [](const Ask& one) { return !one.answer; });
  return found == asks.end() ? nullptr : &*found;
}

WholeCase whole_case(sql::Reader& reader, Id<Institution> institution, Id<Case> id, Day today) {
  auto found = reader.one<Case>(select_case, institution, id);
  if (!found) throw NotFound("case");
  WholeCase whole{.of = *std::move(found)};
  const auto student = whole.of.student_id;
  whole.student = people::person_of(reader, institution, student);
  whole.guide = reader.one<Person>(select_keeper, institution, student, today).value_or(Person{});
  whole.contacts = reader.all<Contact>(select_contacts, institution, student, id);
  whole.asks = reader.all<Ask>(select_asks, institution, student, id);
  whole.handovers = reader.all<CaseHandover>(select_handovers, institution, student, id);
  return whole;
}

CaseSeat CaseSeat::admit(http::Visit& visit, const people::SignedIn& viewer, Id<Case> id) {
  CaseSeat seat;
  seat.institution_ = viewer.institution();
  seat.whole_ = whole_case(visit.db(), viewer.institution(), id, visit.today);
  seat.is_student_ = seat.whole_.student.id == viewer.id();
  if (seat.is_student_) return seat;
  const bool is_guide = seat.whole_.guide.id == viewer.id() &&
                        viewer.identity().is(people::Role::counsellor) && seat.whole_.of.runs_on(visit.today);
  if (!is_guide) throw NotFound("not of the visitor");
  access::note_opened(visit, viewer, seat.whole_.student.id, id.value);
  return seat;
}

std::vector<NamedCase> cases_of_guide(sql::Reader& reader, const people::SignedIn& guide, Day today) {
  return reader.all<NamedCase>(select_of_guide, guide.institution(), guide.id(), today);
}

std::optional<Id<Case>> case_of_student(sql::Reader& reader, Id<Institution> institution,
                                        Id<Person> student) {
  return reader.one<Id<Case>>(select_of_student, institution, student);
}

std::vector<Person> students_to_mark(sql::Reader& reader, const people::SignedIn& guide, Day today) {
  return reader.all<Person>(select_to_mark, guide.institution(), guide.id(), today);
}

std::optional<WholeCase> case_by_key(http::Visit& visit, const std::string& key) {
  const auto institution = auth::institution_of_token(key);
  if (!institution) return std::nullopt;
  const auto id = visit.db().one<Id<Case>>(select_by_key, *institution, auth::token_hash(key), visit.today);
  if (!id) return std::nullopt;
  return whole_case(visit.db(), {*institution}, *id, visit.today);
}

std::vector<RegionCount> count_regions(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<RegionCount>(select_regions, institution, today, add_months(today, -3));
}

std::vector<Case> running_cases(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Case>(select_running, institution, today);
}

// ---- writing

namespace {

constexpr sql::Statement insert_case{"aftercare.insert_case", R"(
    INSERT INTO aftercare_cases (
      institution_id, student_id, id, guide_id, reason, words, region, begins_on, ends_on, over_on, stopped_by,
      stopped_words, token_hash, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, '', '', 1))"};
constexpr sql::Statement insert_contact{"aftercare.insert_contact", R"(
    INSERT INTO aftercare_contacts (institution_id, student_id, case_id, id, author_id, held_on, channel, words, step)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};
constexpr sql::Statement delete_contact{"aftercare.delete_contact", R"(
    DELETE FROM aftercare_contacts
    WHERE institution_id = $1 AND student_id = $2 AND case_id = $3 AND id = $4 AND author_id = $5)"};
constexpr sql::Statement update_stopped{"aftercare.update_stopped", R"(
    UPDATE aftercare_cases
    SET over_on = $4, stopped_by = $5, stopped_words = $6, token_hash = '', version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_key{"aftercare.update_key", R"(
    UPDATE aftercare_cases SET token_hash = $4, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement insert_ask{"aftercare.insert_ask", R"(
    INSERT INTO aftercare_asks (institution_id, student_id, case_id, month, asked_on, answer, words, answered_on)
    VALUES ($1, $2, $3, $4, $5, NULL, '', NULL) ON CONFLICT DO NOTHING)"};
constexpr sql::Statement update_answer{"aftercare.update_answer", R"(
    UPDATE aftercare_asks SET answer = $5, words = $6, answered_on = $7
    WHERE institution_id = $1 AND student_id = $2 AND case_id = $3 AND month = $4 AND answer IS NULL)"};
constexpr sql::Statement insert_handover{"aftercare.insert_handover", R"(
    INSERT INTO aftercare_handovers (
      institution_id, student_id, case_id, id, author_id, receiver, portion, ground, law, state, made_on, answered_on,
      given_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, NULL))"};
constexpr sql::Statement update_handover{"aftercare.update_handover", R"(
    UPDATE aftercare_handovers SET state = $5, answered_on = COALESCE($6, answered_on), given_on = $7
    WHERE institution_id = $1 AND student_id = $2 AND case_id = $3 AND id = $4)"};
constexpr sql::Statement select_over{"aftercare.select_over", R"(
    SELECT student_id, id, over_on FROM aftercare_cases WHERE institution_id = $1 AND over_on <= $2
    ORDER BY student_id, id)"};
constexpr sql::Statement delete_contacts{"aftercare.delete_contacts", R"(
    DELETE FROM aftercare_contacts WHERE institution_id = $1 AND student_id = $2 AND case_id = $3)"};
constexpr sql::Statement delete_asks{"aftercare.delete_asks", R"(
    DELETE FROM aftercare_asks WHERE institution_id = $1 AND student_id = $2 AND case_id = $3)"};
constexpr sql::Statement delete_handovers{"aftercare.delete_handovers", R"(
    DELETE FROM aftercare_handovers WHERE institution_id = $1 AND student_id = $2 AND case_id = $3)"};
constexpr sql::Statement delete_case{"aftercare.delete_case", R"(
    DELETE FROM aftercare_cases WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

struct OverCase {
  Id<Person> student_id;
  Id<Case> id;
  Day over_on;
};

const CaseHandover& handover_in(const WholeCase& of, Id<CaseHandover> id) {
  for (const CaseHandover& one : of.handovers) {
    if (one.id == id) return one;
  }
  throw NotFound("handover");
}

// So many months after the begin.
Day due_on(const Case& of, int month) { return add_months(of.begins_on, month); }

}  // namespace

WholeCase locked(const CaseWriting& writing, const CaseSeat& seat) {
  writing.tx.lock(seat.whole().student.id.value);
  WholeCase now = whole_case(writing.tx, writing.institution, seat.whole().of.id, writing.today);
  if (!seat.is_student() && now.guide.id != seat.me()) throw NotFound("not of the visitor any more");
  if (!now.of.runs_on(writing.today)) throw Conflict("it is over");
  return now;
}

void import_case(sql::Transaction& tx, Id<Institution> institution, const Case& one, Day today) {
  tx.run(insert_case, institution, one.student_id, one.id, one.guide_id, one.reason, one.words, one.region,
         one.begins_on, one.ends_on, one.ends_on + 1);
  refresh_facts(tx, institution, one.student_id, today);
}

void start_case(const CaseWriting& writing, const Case& one) {
  writing.tx.lock(one.student_id.value);
  const auto kind =
      access::guides_today(writing.tx, writing.institution, one.guide_id, one.student_id, writing.today);
  if (kind != access::GuideKind::counsellor) throw NotFound("not the counsellor");
  if (const auto last = case_of_student(writing.tx, writing.institution, one.student_id)) {
    if (whole_case(writing.tx, writing.institution, *last, writing.today).of.runs_on(writing.today))
      throw Conflict("one runs");
  }
  import_case(writing.tx, writing.institution, one, writing.today);
}

void add_contact(const CaseWriting& writing, const Case& of, const Contact& one) {
  writing.tx.run(insert_contact, writing.institution, of.student_id, of.id, one.id, one.author_id,
                 one.held_on, one.channel, one.words, one.step);
  refresh_facts(writing.tx, writing.institution, of.student_id, writing.today);
}

void drop_contact(const CaseWriting& writing, const Case& of, Id<Contact> contact, Id<Person> author) {
  if (writing.tx.run(delete_contact, writing.institution, of.student_id, of.id, contact, author) == 0) {
    throw NotFound("contact");
  }
  refresh_facts(writing.tx, writing.institution, of.student_id, writing.today);
}

void stop_case(const CaseWriting& writing, const Case& of, Id<Person> by, const std::string& words) {
  writing.tx.run(update_stopped, writing.institution, of.student_id, of.id, writing.today, by, words);
  refresh_facts(writing.tx, writing.institution, of.student_id, writing.today);
}

std::string make_link(const CaseWriting& writing, const Case& of) {
  const std::string key = auth::make_institution_token(writing.institution.value);
  writing.tx.run(update_key, writing.institution, of.student_id, of.id, auth::token_hash(key));
  return key;
}

void answer_ask(const CaseWriting& writing, const WholeCase& of, AskAnswer answer, const std::string& words) {
  const Ask* open = of.open_ask();
  if (!open) throw Conflict("nothing is asked");
  writing.tx.run(update_answer, writing.institution, of.student.id, of.of.id, open->month, answer, words,
                 writing.today);
}

void add_handover(const CaseWriting& writing, const Case& of, const CaseHandover& one) {
  writing.tx.run(insert_handover, writing.institution, of.student_id, of.id, one.id, one.author_id,
                 one.receiver, one.portion, one.ground, one.law, one.state, writing.today);
}

void answer_handover(const CaseWriting& writing, const WholeCase& of, Id<CaseHandover> id, bool agrees) {
  if (handover_in(of, id).state != HandoverState::asked) throw Conflict("answered");
  writing.tx.run(update_handover, writing.institution, of.student.id, of.of.id, id,
                 agrees ? HandoverState::agreed : HandoverState::refused, std::optional(writing.today),
                 std::optional<Day>());
}

void give_handover(const CaseWriting& writing, const WholeCase& of, Id<CaseHandover> id) {
  const CaseHandover& one = handover_in(of, id);
  const bool may = one.state == HandoverState::agreed ||
                   (one.ground == HandoverGround::law && one.state == HandoverState::asked);
  if (!may) throw Conflict("without a ground");
  writing.tx.run(update_handover, writing.institution, of.student.id, of.of.id, id, HandoverState::given,
                 std::optional<Day>(), std::optional(writing.today));
}

std::vector<int> months_to_ask(const TimeLimits& limits, const Case& of) {
  std::set<int> months;
  for (const TimeLimit& limit : ask_months) months.insert(limits.on(limit, of.begins_on));
  months.erase(0);  // it is not asked
  return {months.begin(), months.end()};
}

bool ask_what_is_due(const CaseWriting& writing, const TimeLimits& limits, const Case& of) {
  bool asked = false;
  for (const int month : months_to_ask(limits, of)) {
    const Day due = due_on(of, month);
    if (due > writing.today || due < writing.today - 14) continue;
    asked = writing.tx.run(insert_ask, writing.institution, of.student_id, of.id, month, writing.today) > 0 ||
            asked;
  }
  return asked;
}

void erase_old_cases(sql::Transaction& tx, Day today) {
  for (const auto& institution : organisation::institutions(tx)) {
    const auto limits = TimeLimits::of(tx, institution.id);
    const Day latest = add_months(today, -months_kept.least);
    for (const OverCase& one : tx.all<OverCase>(select_over, institution.id, latest)) {
      if (add_months(one.over_on, limits.shorter(months_kept, one.over_on)) > today) continue;
      tx.lock(one.student_id.value);
      for (const auto& statement : {delete_contacts, delete_asks, delete_handovers, delete_case}) {
        tx.run(statement, institution.id, one.student_id, one.id);
      }
      refresh_facts(tx, institution.id, one.student_id, today);
    }
  }
}

}  // namespace koers::aftercare
