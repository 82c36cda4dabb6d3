#include "rooms/course/contact.h"

#include <algorithm>
#include <map>

#include "campus/people/fitting.h"
#include "platform/base/error.h"
#include "rooms/course/paths.h"

namespace koers::course {

using organisation::Institution;
using people::Person;
using people::Student;

ContactDraft draft_of(const Contact& contact) {
  return {contact.name,  contact.who,   contact.met_at,    contact.helps_with,
          contact.gives, contact.reach, contact.closeness, contact.audience};
}

// ---- reading

constexpr sql::Statement select_contacts{"course.select_contacts", R"(
    SELECT id, name, who, met_at, helps_with, gives, reach, closeness, created_at, removed_at, audience
    FROM course_contacts
    WHERE institution_id = $1 AND student_id = $2 AND removed_at IS NULL
    ORDER BY CASE closeness WHEN 'near' THEN 0 WHEN 'known' THEN 1 ELSE 2 END, id)"};

std::vector<Contact> contacts_of(sql::Reader& reader, const Student& me) {
  return reader.all<Contact>(select_contacts, me.institution(), me.id());
}

constexpr sql::Statement select_contact{"course.select_contact", R"(
    SELECT id, name, who, met_at, helps_with, gives, reach, closeness, created_at, removed_at, audience
    FROM course_contacts
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

Contact own_contact(sql::Reader& reader, const Student& me, Id<Contact> id) {
  auto found = reader.one<Contact>(select_contact, me.institution(), me.id(), id);
  if (!found) throw NotFound("contact");
  return *std::move(found);
}

Contact locked_contact(sql::Transaction& tx, const Student& me, Id<Contact> id) {
  tx.lock(me.id().value);
  return own_contact(tx, me, id);
}

constexpr sql::Statement select_moments{"course.select_contact_moments", R"(
    SELECT m.id, m.contact_id, m.about, m.state, m.planned_on, m.held_on, m.outcome, m.step_id, m.created_at,
           m.subject
    FROM course_contact_moments m
    JOIN course_contacts c ON c.institution_id = m.institution_id AND c.student_id = m.student_id
                          AND c.id = m.contact_id AND c.removed_at IS NULL
    WHERE m.institution_id = $1 AND m.student_id = $2
    ORDER BY CASE WHEN m.state = 'planned' THEN 0 ELSE 1 END,
             CASE WHEN m.state = 'planned' THEN COALESCE(m.planned_on, '9999-12-31') ELSE '' END,
             COALESCE(m.held_on, '') DESC, m.id DESC)"};

std::vector<ContactMoment> moments_of(sql::Reader& reader, const Student& me) {
  return reader.all<ContactMoment>(select_moments, me.institution(), me.id());
}

std::vector<SpokenContact> spoken_about(sql::Reader& reader, const Student& me) {
  std::vector<SpokenContact> all;
  std::map<Id<Contact>, std::string> names;
  for (const ContactMoment& one : moments_of(reader, me)) {
    if (one.subject.empty() || one.state == MomentState::dropped) continue;
    if (names.empty()) {
      for (Contact& contact : contacts_of(reader, me)) names.emplace(contact.id, std::move(contact.name));
    }
    all.push_back({one.subject, names[one.contact_id], one.state, one.held_on ? one.held_on : one.planned_on,
                   paths::contact(one.contact_id)});
  }
  return all;
}

std::vector<FittingContact> contacts_fitting(sql::Reader& reader, const Student& me, const std::string& about,
                                             const std::string& subject) {
  constexpr std::size_t most = 3;
  std::vector<std::pair<int, Contact>> all;
  for (Contact& one : contacts_of(reader, me)) {
    const int common = people::words_in_common(about, one.who + " " + one.helps_with + " " + one.met_at);
    if (common > 0) all.emplace_back(common, std::move(one));
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<FittingContact> best;
  for (auto& [common, one] : all) {
    if (best.size() == most) break;
    best.push_back({one.name, one.who, paths::contact(one.id).with("bij", subject)});
  }
  return best;
}

constexpr sql::Statement select_moment{"course.select_contact_moment", R"(
    SELECT id, contact_id, about, state, planned_on, held_on, outcome, step_id, created_at, subject
    FROM course_contact_moments
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

ContactMoment own_moment(sql::Reader& reader, const Student& me, Id<ContactMoment> id) {
  auto found = reader.one<ContactMoment>(select_moment, me.institution(), me.id(), id);
  if (!found) throw NotFound("contact moment");
  return *std::move(found);
}

constexpr sql::Statement select_introductions{"course.select_introductions", R"(
    SELECT id, wish, asked_at, closed_on FROM course_introductions
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY CASE WHEN closed_on IS NULL THEN 0 ELSE 1 END, id DESC)"};

std::vector<Introduction> introductions_of(sql::Reader& reader, Id<Institution> institution,
                                           Id<Person> student) {
  return reader.all<Introduction>(select_introductions, institution, student);
}

// The oldest goal first, the newest introduction first, and whom somebody knows best, as in their own lists.
constexpr sql::Statement select_file_goals{"course.select_file_goals", R"(
    SELECT 0, id, title, why, '', due_on, created_at, id AS place FROM course_goals
    WHERE institution_id = $1 AND student_id = $2 AND state = 'open'
    UNION ALL
    SELECT 1, id, wish, '', '', NULL, asked_at, -id FROM course_introductions
    WHERE institution_id = $1 AND student_id = $2 AND closed_on IS NULL
    UNION ALL
    SELECT CASE closeness WHEN 'near' THEN 2 WHEN 'known' THEN 3 ELSE 4 END, id, name, who, helps_with, NULL,
           created_at, id
    FROM course_contacts
    WHERE institution_id = $1 AND student_id = $2 AND audience = 'counsellor' AND removed_at IS NULL
    ORDER BY 1, place)"};

FileGoals file_goals(sql::Reader& reader, const access::GuidedStudent& student) {
  struct Columns {
    int kind = 0;
    std::int64_t id = 0;
    std::string words, why, helps_with;
    std::optional<Day> due_on;
    Instant at;
    std::int64_t place = 0;
  };
  FileGoals all;
  reader.each<Columns>(
      select_file_goals,
      [&](Columns&& row) {
        if (row.kind == 1) {
          all.introductions.push_back({{row.id}, std::move(row.words), row.at, std::nullopt});
        } else if (row.kind > 1) {
          all.contacts.push_back({.id = {row.id},
                                  .name = std::move(row.words),
                                  .who = std::move(row.why),
                                  .helps_with = std::move(row.helps_with),
                                  .created_at = row.at});
        } else {
          all.goals.push_back({.id = {row.id},
                               .title = std::move(row.words),
                               .why = std::move(row.why),
                               .due_on = row.due_on,
                               .created_at = row.at});
        }
      },
      student.institution(), student.id());
  return all;
}

// ---- contacts

constexpr sql::Statement insert_contact{"course.insert_contact", R"(
    INSERT INTO course_contacts (institution_id, student_id, id, name, who, met_at, helps_with, gives, reach, closeness,
                                 created_at, removed_at, audience)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))"};

void store_contact(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                   const Contact& contact) {
  tx.run(insert_contact, institution, student, contact.id, contact.name, contact.who, contact.met_at,
         contact.helps_with, contact.gives, contact.reach, contact.closeness, contact.created_at,
         contact.removed_at, contact.audience);
}

void add_contact(sql::Transaction& tx, const Student& me, Id<Contact> id, const ContactDraft& draft,
                 Instant now, Day today) {
  tx.lock(me.id().value);
  store_contact(tx, me.institution(), me.id(),
                {.id = id,
                 .name = draft.name,
                 .who = draft.who,
                 .met_at = draft.met_at,
                 .helps_with = draft.helps_with,
                 .gives = draft.gives,
                 .reach = draft.reach,
                 .closeness = draft.closeness,
                 .created_at = now,
                 .audience = draft.audience});
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_contact{"course.update_contact", R"(
    UPDATE course_contacts
    SET name = $4, who = $5, met_at = $6, helps_with = $7, gives = $8, reach = $9, closeness = $10,
        audience = $11
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void change_contact(sql::Transaction& tx, const Student& me, Id<Contact> id, const ContactDraft& draft) {
  tx.lock(me.id().value);
  tx.run(update_contact, me.institution(), me.id(), id, draft.name, draft.who, draft.met_at, draft.helps_with,
         draft.gives, draft.reach, draft.closeness, draft.audience);
}

constexpr sql::Statement mark_removed{"course.mark_contact_removed", R"(
    UPDATE course_contacts SET removed_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement erase_old_moments{"course.erase_old_contact_moments", R"(
    DELETE FROM course_contact_moments WHERE institution_id = $1 AND student_id = $2 AND contact_id IN (
      SELECT c.id FROM course_contacts c
      WHERE c.institution_id = $1 AND c.student_id = $2 AND c.removed_at < $3))"};
constexpr sql::Statement erase_old_contacts{"course.erase_old_contacts", R"(
    DELETE FROM course_contacts WHERE institution_id = $1 AND student_id = $2 AND removed_at < $3)"};

void take_away_contact(sql::Transaction& tx, const Student& me, Id<Contact> id, Instant now, Day today) {
  constexpr std::int64_t kept_seconds = 30LL * 86'400;
  tx.lock(me.id().value);
  tx.run(mark_removed, me.institution(), me.id(), id, now);
  tx.run(erase_old_moments, me.institution(), me.id(), now - kept_seconds);
  tx.run(erase_old_contacts, me.institution(), me.id(), now - kept_seconds);
  refresh_facts(tx, me.institution(), me.id(), today);
}

void bring_contact_back(sql::Transaction& tx, const Student& me, Id<Contact> id, Day today) {
  tx.lock(me.id().value);
  tx.run(mark_removed, me.institution(), me.id(), id, std::optional<Instant>());
  refresh_facts(tx, me.institution(), me.id(), today);
}

// ---- contact moments

constexpr sql::Statement insert_moment{"course.insert_contact_moment", R"(
    INSERT INTO course_contact_moments (institution_id, student_id, id, contact_id, about, state, planned_on, held_on,
                                        outcome, step_id, created_at, subject)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))"};

void store_contact_moment(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                          const ContactMoment& moment) {
  tx.run(insert_moment, institution, student, moment.id, moment.contact_id, moment.about, moment.state,
         moment.planned_on, moment.held_on, moment.outcome, moment.step_id, moment.created_at,
         moment.subject);
}

void plan_moment(sql::Transaction& tx, const Student& me, Id<ContactMoment> id, Id<Contact> contact,
                 const ContactMomentDraft& draft, Instant now, Day today) {
  tx.lock(me.id().value);
  store_contact_moment(tx, me.institution(), me.id(),
                       {.id = id,
                        .contact_id = contact,
                        .about = draft.about,
                        .planned_on = draft.planned_on,
                        .step_id = draft.step_id,
                        .created_at = now,
                        .subject = people::subject_of(draft.subject)});
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_moment{"course.update_contact_moment", R"(
    UPDATE course_contact_moments SET state = $4, held_on = $5, outcome = $6
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void close_stored_moment(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                         const ContactMoment& moment) {
  tx.run(update_moment, institution, student, moment.id, moment.state, moment.held_on, moment.outcome);
}

namespace {

ContactMoment locked_moment(sql::Transaction& tx, const Student& me, Id<ContactMoment> id) {
  tx.lock(me.id().value);
  return own_moment(tx, me, id);
}

void keep(sql::Transaction& tx, const Student& me, const ContactMoment& moment, Day today) {
  close_stored_moment(tx, me.institution(), me.id(), moment);
  refresh_facts(tx, me.institution(), me.id(), today);
}

}  // namespace

void close_moment(sql::Transaction& tx, const Student& me, Id<ContactMoment> id, MomentState state,
                  const std::string& outcome, Day today) {
  ContactMoment moment = locked_moment(tx, me, id);
  if (moment.state == state && moment.outcome == outcome) return;
  if (moment.state != state)
    moment.held_on = state == MomentState::held ? std::optional<Day>(today) : std::nullopt;
  moment.state = state;
  moment.outcome = outcome;
  keep(tx, me, moment, today);
}

void reopen_moment(sql::Transaction& tx, const Student& me, Id<ContactMoment> id, Day today) {
  ContactMoment moment = locked_moment(tx, me, id);
  if (moment.state == MomentState::planned) return;
  moment.state = MomentState::planned;
  moment.held_on.reset();
  keep(tx, me, moment, today);
}

// ---- introductions

constexpr sql::Statement insert_introduction{"course.insert_introduction", R"(
    INSERT INTO course_introductions (institution_id, student_id, id, wish, asked_at, closed_on)
    VALUES ($1, $2, $3, $4, $5, NULL))"};

void ask_introduction(sql::Transaction& tx, const Student& me, Id<Introduction> id, const std::string& wish,
                      Instant now) {
  tx.lock(me.id().value);
  const auto all = introductions_of(tx, me.institution(), me.id());
  const auto open = std::count_if(all.begin(), all.end(), [](const auto& one) { return !one.closed_on; });
  if (static_cast<std::size_t>(open) >= most_open_introductions) throw Conflict("enough questions are open");
  tx.run(insert_introduction, me.institution(), me.id(), id, wish, now);
}

constexpr sql::Statement update_introduction{"course.update_introduction", R"(
    UPDATE course_introductions SET closed_on = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void close_introduction(sql::Transaction& tx, const Student& me, Id<Introduction> id, std::optional<Day> on) {
  tx.lock(me.id().value);
  if (tx.run(update_introduction, me.institution(), me.id(), id, on) == 0) throw NotFound("introduction");
}

}  // namespace koers::course
