// The talks of a specialist with a student in the calendars of both: what the door hands out, and as a file.
#include <algorithm>

#include "platform/calendar/calendar.h"
#include "platform/http/message.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral.h"
#include "rooms/referrals/request_texts.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {

using http::Response;
using http::Visit;

// ---- in lists

namespace {

std::vector<ReferralAppointment> of_student(sql::Reader& reader, Id<organisation::Institution> institution,
                                            Id<people::Person> student, Day today) {
  std::vector<ReferralAppointment> all;
  for (const Referral& one : referrals_of(reader, institution, student, today)) {
    ReferralAppointment talk{.path = paths::own_referrals(),
                             .on = {},
                             .place = {},
                             .other = one.specialist,
                             .id = one.id.value,
                             .in_confidence = !one.counsellor_may_know};
    if (one.first_contact_on) {
      talk.on = *one.first_contact_on;
      talk.is_held = true;
      all.push_back(talk);
    }
    const bool is_noted = one.first_contact_on && *one.first_contact_on >= one.contact_on.value_or(Day());
    if (one.state != ReferralState::taken || one.is_free || !one.contact_on || is_noted) continue;
    talk.on = *one.contact_on;
    talk.begins_minute = one.contact_minute.value_or(0);
    talk.place = one.contact_place;
    talk.is_held = false;
    all.push_back(std::move(talk));
  }
  return all;
}

}  // namespace

std::vector<ReferralAppointment> appointments_of(sql::Reader& reader, const people::Student& me, Day today) {
  return of_student(reader, me.institution(), me.id(), today);
}

constexpr sql::Statement select_appointments{"referrals.select_appointments", R"(
    SELECT r.id, r.state, r.contact_on, r.contact_minute, r.contact_place, r.first_contact_on, p.given_name, p.infix,
           p.family_name, r.counsellor_may_know
    FROM referrals_requests r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    WHERE r.institution_id = $1 AND r.specialist_id = $2
      AND ((r.state = 'taken' AND r.contact_on IS NOT NULL) OR (r.state <> 'withdrawn' AND r.first_contact_on >= $3))
    ORDER BY r.id)"};

namespace {

std::vector<ReferralAppointment> of_specialist(sql::Reader& reader, Id<organisation::Institution> institution,
                                               Id<people::Person> specialist, Day since) {
  struct Columns {
    Id<Referral> id;
    ReferralState state = ReferralState::taken;
    std::optional<Day> contact_on;
    std::optional<int> contact_minute;
    std::string contact_place;
    std::optional<Day> first_contact_on;
    std::string given_name, infix, family_name;
    bool counsellor_may_know = true;
  };
  std::vector<ReferralAppointment> all;
  reader.each<Columns>(
      select_appointments,
      [&](Columns&& row) {
        const people::Person student{{}, row.given_name, row.infix, row.family_name};
        ReferralAppointment talk{.path = paths::request(row.id),
                                 .on = {},
                                 .place = {},
                                 .other = student.full_name(),
                                 .id = row.id.value,
                                 .in_confidence = !row.counsellor_may_know};
        if (row.first_contact_on && *row.first_contact_on >= since) {
          talk.on = *row.first_contact_on;
          talk.is_held = true;
          all.push_back(talk);
        }
        const bool is_noted = row.first_contact_on && *row.first_contact_on >= row.contact_on.value_or(Day());
        if (row.state != ReferralState::taken || !row.contact_on || is_noted) return;
        talk.on = *row.contact_on;
        talk.begins_minute = row.contact_minute.value_or(0);
        talk.place = std::move(row.contact_place);
        talk.is_held = false;
        all.push_back(std::move(talk));
      },
      institution, specialist, since);
  return all;
}

}  // namespace

std::vector<ReferralAppointment> appointments_of(sql::Reader& reader, const people::Guide& me, Day since) {
  return of_specialist(reader, me.institution(), me.id(), since);
}

std::vector<ReferralAppointment> appointments_for(sql::Reader& reader,
                                                  Id<organisation::Institution> institution,
                                                  Id<people::Person> person, Day today) {
  auto all = of_student(reader, institution, person, today);
  for (auto& one : of_specialist(reader, institution, person, today)) all.push_back(std::move(one));
  return all;
}

constexpr sql::Statement select_appointment_at{"referrals.select_appointment_at", R"(
    SELECT r.id, r.contact_minute, r.contact_place, p.given_name, p.infix, p.family_name
    FROM referrals_requests r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    WHERE r.institution_id = $1 AND r.specialist_id = $2 AND r.state = 'taken' AND r.contact_on = $3
      AND r.contact_on IS DISTINCT FROM r.first_contact_on AND r.contact_minute < $5 AND r.contact_minute > $4
    ORDER BY r.contact_minute, r.id
    LIMIT 1)"};

std::optional<ReferralAppointment> appointment_at(sql::Reader& reader,
                                                  Id<organisation::Institution> institution,
                                                  Id<people::Person> specialist, Day on, int begins_minute,
                                                  int ends_minute) {
  struct Columns {
    Id<Referral> id;
    int begins_minute = 0;
    std::string place, given_name, infix, family_name;
  };
  const auto found = reader.one<Columns>(select_appointment_at, institution, specialist, on,
                                         begins_minute - usual_minutes, ends_minute);
  if (!found) return std::nullopt;
  const people::Person student{{}, found->given_name, found->infix, found->family_name};
  return ReferralAppointment{.path = paths::request(found->id),
                             .on = on,
                             .begins_minute = found->begins_minute,
                             .place = found->place,
                             .other = student.full_name()};
}

// What the specialist has as a guide: the room guidance publishes when.
constexpr sql::Statement select_talk_at{"referrals.select_talk_at", R"(
    SELECT c.begins_minute, p.given_name, p.infix, p.family_name
    FROM guidance_out_appointments c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id
    WHERE c.institution_id = $1 AND c.counsellor_id = $2 AND c.planned_on = $3
      AND c.begins_minute < $5 AND c.begins_minute + c.minutes > $4
    ORDER BY c.begins_minute, c.student_id
    LIMIT 1)"};

std::optional<ReferralAppointment> talk_at(sql::Reader& reader, const Specialist& me, Day on,
                                           int begins_minute, int ends_minute) {
  struct Columns {
    int begins_minute = 0;
    std::string given_name, infix, family_name;
  };
  const auto found =
      reader.one<Columns>(select_talk_at, me.institution(), me.id(), on, begins_minute, ends_minute);
  if (!found) return std::nullopt;
  const people::Person student{{}, found->given_name, found->infix, found->family_name};
  return ReferralAppointment{
      .path = {}, .on = on, .begins_minute = found->begins_minute, .place = {}, .other = student.full_name()};
}

constexpr sql::Statement select_known_appointments{"referrals.select_known_appointments", R"(
    SELECT r.student_id, MAX(r.first_contact_on),
           MIN(CASE WHEN r.state = 'taken' AND r.contact_on >= $3
                      AND r.contact_on IS DISTINCT FROM r.first_contact_on THEN r.contact_on END)
    FROM campus_guides g
    JOIN referrals_requests r ON r.institution_id = g.institution_id AND r.student_id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND r.state <> 'withdrawn' AND (CAST($4 AS BIGINT) IS NULL OR r.student_id = $4)
      AND (r.specialist_id = $2 OR (g.kind = 'counsellor' AND r.counsellor_may_know))
    GROUP BY r.student_id)"};

std::vector<ReferralSummary> appointments_known_to(sql::Reader& reader, const people::SignedIn& guide,
                                                   std::optional<Id<people::Person>> only, Day today) {
  return reader.all<ReferralSummary>(select_known_appointments, guide.institution(), guide.id(), today, only);
}

// ---- as a file

namespace {

// What is planned now; of a request that is no longer in hand the calendar takes it away.
Response file_of(const Visit& visit, const Referral& one, const std::string& other, const html::Url& path) {
  if (!one.contact_on) throw NotFound("no talk is planned");
  return http::download(
      calendar::file_of({.uid = text(one.id) + "@koers",
                         .sequence = calendar::version_at(visit.now),
                         .written_at = visit.now,
                         .begins_at = instant_of(*one.contact_on, one.contact_minute.value_or(0)),
                         .minutes = usual_minutes,
                         .summary = visit.say(request_texts::talk_with, other),
                         .place = one.contact_place,
                         .url = visit.house.base_url + path.text(),
                         .is_cancelled = one.state != ReferralState::taken && !one.first_contact_on}),
      "text/calendar; charset=utf-8", "gesprek.ics");
}

Response show_to_student(Visit& visit, const people::Student& me, Id<Referral> id) {
  const Referral one = referral_for(visit.db(), me, id, visit.today);
  return file_of(visit, one, one.specialist, paths::own_referrals());
}

Response show_to_specialist(Visit& visit, const Specialist& me, Id<Referral> id) {
  const Referral one = referral_for(visit.db(), me, id, visit.today);
  const auto student = people::person_of(visit.db(), me.institution(), one.student_id);
  return file_of(visit, one, student.given_name, paths::request(id));
}

}  // namespace

void add_appointment_routes(http::Router& router) {
  router.get<people::Student>("/hulpvraag/{id}/agenda.ics", show_to_student);
  router.get<Specialist>("/aanvragen/{id}/agenda.ics", show_to_specialist);
}

}  // namespace koers::referrals
