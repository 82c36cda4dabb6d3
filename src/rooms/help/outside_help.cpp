#include "rooms/help/outside_help.h"

#include <algorithm>
#include <sstream>

#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/help/notices.h"

namespace koers::help {

using access::GuidedStudent;
using access::GuideKind;
using organisation::Institution;
using people::Guide;
using people::Person;
using people::Student;

std::vector<Known> known_of(const std::string& codes) {
  std::vector<Known> all;
  std::istringstream words(codes);
  for (std::string one; words >> one;) {
    if (const auto known = from_code<Known>(one)) all.push_back(*known);
  }
  return all;
}

std::string codes_of(const std::vector<Known>& known) {
  std::string codes;
  for (const Known one : known) codes += (codes.empty() ? "" : " ") + std::string(code(one));
  return codes;
}

// The name is the one that the student read when she said yes: an address that is called otherwise, or became
// another one, does not take her yes along. How to reach it is as it is now.
constexpr sql::Statement select_outside{"help.select_outside", R"(
    SELECT h.id, h.student_id, h.asked_by_id, COALESCE(p.given_name, ''), h.by_kind, h.kind, h.address_id,
           h.name, COALESCE(a.contact, h.contact), h.question, h.may_know, h.until_on,
           h.first_contact, h.talk_first_at, h.state, h.asked_at, h.given_at, h.withdrawn_at, h.is_under_16, h.parent_agreed_on,
           h.contact_on, h.report, h.report_by_id, h.report_agreed_at
    FROM help_outside h
    LEFT JOIN campus_people p ON p.institution_id = h.institution_id AND p.id = h.asked_by_id
    LEFT JOIN help_addresses a ON a.institution_id = h.institution_id AND a.id = h.address_id
    WHERE h.institution_id = $1 AND h.student_id = $2
    ORDER BY h.asked_at DESC, h.id DESC)"};

constexpr sql::Statement upsert_outside{"help.upsert_outside", R"(
    INSERT INTO help_outside (
      institution_id, student_id, id, asked_by_id, by_kind, kind, address_id, name, contact, question, may_know,
      until_on, first_contact, talk_first_at, state, asked_at, given_at, withdrawn_at, is_under_16, parent_agreed_on, contact_on, report,
      report_by_id, report_agreed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
            $24)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET
      talk_first_at = excluded.talk_first_at, state = excluded.state, given_at = excluded.given_at, withdrawn_at = excluded.withdrawn_at,
      is_under_16 = excluded.is_under_16, parent_agreed_on = excluded.parent_agreed_on,
      contact_on = excluded.contact_on, report = excluded.report, report_by_id = excluded.report_by_id,
      report_agreed_at = excluded.report_agreed_at)"};

void save(sql::Transaction& tx, Id<Institution> institution, const OutsideHelp& one) {
  tx.run(upsert_outside, institution, one.student_id, one.id, one.asked_by_id, one.by_kind, one.kind,
         one.address_id, one.name, one.contact, one.question, one.may_know, one.until_on, one.first_contact,
         one.talk_first_at, one.state, one.asked_at, one.given_at, one.withdrawn_at, one.is_under_16,
         one.parent_agreed_on, one.contact_on, one.report, one.report_by_id, one.report_agreed_at);
}

std::vector<OutsideHelp> outside_help_of(sql::Reader& reader, const Student& me) {
  return reader.all<OutsideHelp>(select_outside, me.institution(), me.id());
}

std::vector<OutsideHelp> outside_help_of(sql::Reader& reader, const Guide& me, const GuidedStudent& student) {
  auto all = reader.all<OutsideHelp>(select_outside, student.institution(), student.id());
  std::erase_if(all, [&](const OutsideHelp& one) {
    const bool of_counsellors =
        student.kind() == GuideKind::counsellor && one.by_kind == GuideKind::counsellor;
    return one.asked_by_id != me.id() && !of_counsellors;
  });
  return all;
}

namespace {

OutsideHelp found_in(std::vector<OutsideHelp> all, Id<OutsideHelp> id) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const OutsideHelp& one) { return one.id == id; });
  if (found == all.end()) throw NotFound("outside help");
  return std::move(*found);
}

void keep(sql::Transaction& tx, Id<Institution> institution, const OutsideHelp& one, Day today) {
  save(tx, institution, one);
  refresh_facts(tx, institution, one.student_id, today);
}

// Who asked, or whoever is the counsellor by now.
void tell_guide(sql::Transaction& tx, Id<Institution> institution, const OutsideHelp& one,
                const http::Visit& visit) {
  auto recipient = one.asked_by_id;
  if (one.by_kind == GuideKind::counsellor) {
    const auto now = access::counsellor_of(tx, institution, one.student_id, visit.today);
    if (!now) return;
    recipient = now->id;
  }
  const auto& kind = one.kind == HelpKind::help ? notices::answered : notices::companion_answered;
  inbox::tell(tx, institution, {kind, one.id.value, one.student_id, visit.now}, {recipient});
}

void tell_student(sql::Transaction& tx, Id<Institution> institution, const inbox::Kind& kind,
                  const OutsideHelp& one, Id<Person> by, Instant now) {
  inbox::tell(tx, institution, {kind, one.id.value, by, now}, {one.student_id});
}

// Changes what this guide may know of and tells the student; `change` answers whether anything changed.
template <class Change>
void change_by_guide(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, const Change& change) {
  tx.lock(by.student.id().value);
  const auto now = access::guides_today(tx, by.me.institution(), by.me.id(), by.student.id(), by.visit.today);
  if (now != by.student.kind()) throw NotFound("does not guide any more");
  OutsideHelp one = found_in(outside_help_of(tx, by.me, by.student), id);
  if (!change(one)) return;
  keep(tx, by.me.institution(), one, by.visit.today);
  const auto& kind = one.kind == HelpKind::help ? notices::went_on : notices::companion_asked;
  tell_student(tx, by.me.institution(), kind, one, by.me.id(), by.visit.now);
}

template <class Change>
void change_by_student(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id,
                       const Change& change) {
  tx.lock(me.id().value);
  OutsideHelp one = found_in(outside_help_of(tx, me), id);
  if (!change(one)) return;
  keep(tx, me.institution(), one, visit.today);
  tell_guide(tx, me.institution(), one, visit);
}

void expect(bool holds) {
  if (!holds) throw Conflict("not in this state");
}

bool had_contact(OutsideHelp& one, Day on, Day today) {
  expect(one.kind == HelpKind::help && one.holds(today) && on <= today && on >= day_of(*one.given_at));
  one.contact_on = on;
  if (one.state == HelpState::agreed) one.state = HelpState::contact;
  return true;
}

bool became_busy(OutsideHelp& one, Day today) {
  if (one.state == HelpState::busy) return false;
  expect(one.kind == HelpKind::help && one.holds(today));
  if (!one.contact_on) one.contact_on = today;
  one.state = HelpState::busy;
  return true;
}

}  // namespace

// ---- who guides

void ask_for_help(sql::Transaction& tx, http::Visit& visit, const Guide& me, const GuidedStudent& student,
                  Id<OutsideHelp> id, const OutsideDraft& draft) {
  tx.lock(student.id().value);
  if (access::guides_today(tx, me.institution(), me.id(), student.id(), visit.today) != student.kind()) {
    throw NotFound("does not guide any more");
  }
  OutsideHelp one{.id = id,
                  .student_id = student.id(),
                  .asked_by_id = me.id(),
                  .by_kind = student.kind(),
                  .kind = draft.kind,
                  .address_id = draft.address,
                  .name = draft.name,
                  .contact = draft.contact,
                  .question = draft.question,
                  .may_know = codes_of(draft.may_know),
                  .until_on = draft.until_on.value(),
                  .first_contact = draft.first_contact,
                  .asked_at = visit.now};
  if (draft.address) {
    const HelpAddress address = address_of(tx, me.institution(), *draft.address);
    expect(!address.dropped_at);
    one.name = address.name;
    one.contact = address.contact;
  }
  save(tx, me.institution(), one);
  const auto& kind = one.kind == HelpKind::help ? notices::asked : notices::companion_asked;
  tell_student(tx, me.institution(), kind, one, me.id(), visit.now);
}

void take_back(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id) {
  tx.lock(by.student.id().value);
  OutsideHelp one = found_in(outside_help_of(tx, by.me, by.student), id);
  if (one.state == HelpState::stopped && !one.given_at) return;
  expect(one.state == HelpState::asked || one.state == HelpState::parent);
  one.state = HelpState::stopped;
  keep(tx, by.me.institution(), one, by.visit.today);
  inbox::withdraw(tx, by.me.institution(), id.value);
}

void note_parent(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, Day on) {
  change_by_guide(tx, by, id, [&](OutsideHelp& one) {
    if (one.parent_agreed_on) return false;
    expect(one.state == HelpState::parent && on <= by.visit.today);
    one.parent_agreed_on = on;
    one.given_at = by.visit.now;
    one.state = HelpState::agreed;
    return true;
  });
}

void note_contact(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, Day on) {
  change_by_guide(tx, by, id, [&](OutsideHelp& one) { return had_contact(one, on, by.visit.today); });
}

void note_busy(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id) {
  change_by_guide(tx, by, id, [&](OutsideHelp& one) { return became_busy(one, by.visit.today); });
}

void write_report(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, const std::string& words) {
  change_by_guide(tx, by, id, [&](OutsideHelp& one) {
    expect(one.kind == HelpKind::help && one.is_running() && !one.report_agreed_at);
    one.report = words;
    one.report_by_id = by.me.id();
    return true;
  });
}

// ---- the student

void say_yes(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id, Age age) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    if (one.is_running() || one.state == HelpState::parent) return false;
    expect(one.state == HelpState::asked && one.until_on > visit.today);
    one.is_under_16 = age == Age::younger;
    one.state = one.is_under_16 ? HelpState::parent : HelpState::agreed;
    if (!one.is_under_16) one.given_at = visit.now;
    return true;
  });
}

void ask_to_talk(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    if (one.talk_first_at) return false;
    expect(one.state == HelpState::asked);
    one.talk_first_at = visit.now;
    return true;
  });
}

void say_no(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    if (one.state == HelpState::refused) return false;
    expect(one.state == HelpState::asked);
    one.state = HelpState::refused;
    one.withdrawn_at = visit.now;
    return true;
  });
}

void ask_again(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    access::undo_only(visit, mark_of(one));
    if (one.state == HelpState::asked) return false;
    expect(one.state == HelpState::refused);
    one.state = HelpState::asked;
    one.withdrawn_at.reset();
    return true;
  });
}

void note_contact(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id, Day on) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) { return had_contact(one, on, visit.today); });
}

void note_busy(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) { return became_busy(one, visit.today); });
}

void bring_report(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id,
                  const std::string& words) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    expect(one.kind == HelpKind::help && one.is_running());
    one.report = words;
    one.report_by_id = me.id();
    one.report_agreed_at = visit.now;
    one.state = HelpState::back;
    return true;
  });
}

void agree_to_report(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id,
                     bool is_so) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    if (is_so && one.report_agreed_at) return false;
    expect(one.is_running() && one.waits_for_agreement());
    if (is_so) {
      one.report_agreed_at = visit.now;
      one.state = HelpState::back;
    } else {
      one.report.clear();
      one.report_by_id.reset();
    }
    return true;
  });
}

void stop(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<OutsideHelp> id) {
  change_by_student(tx, visit, me, id, [&](OutsideHelp& one) {
    if (one.state == HelpState::stopped) return false;
    expect(one.is_running() || one.state == HelpState::parent);
    one.state = HelpState::stopped;
    one.withdrawn_at = visit.now;
    return true;
  });
}

std::string mark_of(const OutsideHelp& one) {
  return std::string(code(one.state)) + std::to_string(one.withdrawn_at ? one.withdrawn_at->seconds : 0);
}

}  // namespace koers::help
