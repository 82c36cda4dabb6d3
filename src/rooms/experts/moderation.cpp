#include "rooms/experts/moderation.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/experts/notices.h"

namespace koers::experts {

using organisation::Institution;
using people::Person;
using people::SignedIn;

// ---- reporting

constexpr sql::Statement insert_report{"experts.insert_report", R"(
    INSERT INTO course_reports (institution_id, id, thread_id, message_id, sender_id, reason, reported_at, answer,
                                closed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, '', NULL))"};
constexpr sql::Statement select_own_reports{"experts.select_own_reports", R"(
    SELECT id, thread_id, message_id, sender_id, reason, reported_at, answer, closed_at
    FROM course_reports
    WHERE institution_id = $1 AND thread_id = $2 AND sender_id = $3
    ORDER BY id)"};

std::vector<Report> own_reports(sql::Reader& reader, const SignedIn& me, Id<Thread> thread) {
  return reader.all<Report>(select_own_reports, me.institution(), thread, me.id());
}

void report_thread(sql::Transaction& tx, const SignedIn& me, Id<Thread> thread, Id<Report> id,
                   std::optional<Id<Message>> message, const std::string& reason, Instant now) {
  tx.lock(me.id().value);
  const auto kept = own_reports(tx, me, thread);
  if (std::any_of(kept.begin(), kept.end(), [](const Report& one) { return !one.closed_at; })) return;
  tx.run(insert_report, me.institution(), id, thread, message, me.id(), reason, now);
  inbox::tell_all(tx, me.institution(), {notices::report, id.value, {}, now}, day_of(now));
}

void import_report(sql::Transaction& tx, Id<Institution> institution, std::int64_t thread, Id<Person> sender,
                   const std::string& reason, Instant at, std::int64_t id) {
  tx.run(insert_report, institution, id, thread, std::optional<std::int64_t>(), sender, reason, at);
  inbox::tell_all(tx, institution, {notices::report, id, {}, at}, day_of(at));
}

constexpr sql::Statement select_moderations{"experts.select_moderations", R"(
    SELECT m.act, COALESCE(p.given_name, ''), m.done_at
    FROM course_moderations m
    LEFT JOIN campus_people p ON p.institution_id = m.institution_id AND p.id = m.colleague_id
    WHERE m.institution_id = $1 AND m.thread_id = $2
    ORDER BY m.id)"};

std::vector<Moderation> moderations_of(sql::Reader& reader, Id<Institution> institution, Id<Thread> thread) {
  return reader.all<Moderation>(select_moderations, institution, thread);
}

// ---- for moderators

constexpr sql::Statement select_reports{"experts.select_reports", R"(
    SELECT r.id, COALESCE(p.given_name, ''), r.reason, r.reported_at, r.closed_at
    FROM course_reports r
    LEFT JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.sender_id
    WHERE r.institution_id = $1
    ORDER BY CASE WHEN r.closed_at IS NULL THEN 0 ELSE 1 END, COALESCE(r.closed_at, 0) DESC, r.id)"};

std::vector<ReportRow> reports(sql::Reader& reader, const Moderator& me) {
  return reader.all<ReportRow>(select_reports, me.institution());
}

constexpr sql::Statement select_report{"experts.select_report", R"(
    SELECT id, thread_id, message_id, sender_id, reason, reported_at, answer, closed_at
    FROM course_reports WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement select_reported_thread{"experts.select_reported_thread", R"(
    SELECT id, student_id, expert_id, state, asked_at, answered_at, in_time, last_at, subject
    FROM course_threads WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement select_first_name{"experts.select_first_name", R"(
    SELECT given_name FROM campus_people WHERE institution_id = $1 AND id = $2)"};

namespace {

// Those around the reported message, or the last ones when the whole was reported.
std::vector<Message> context_of(std::vector<Message> all, const std::optional<Id<Message>>& about) {
  auto at = std::find_if(all.begin(), all.end(), [&](const Message& one) { return about == one.id; });
  if (at == all.end() && !all.empty()) at = all.end() - 1;
  const auto place = static_cast<int>(at - all.begin());
  const int begin = std::max(0, place - messages_around);
  const int end = std::min(static_cast<int>(all.size()), place + messages_around + 1);
  return {all.begin() + begin, all.begin() + end};
}

}  // namespace

ReportThread reported_thread(sql::Reader& reader, const Moderator& me, Id<Report> id) {
  const auto report = reader.one<Report>(select_report, me.institution(), id);
  if (!report) throw NotFound("report");
  auto thread = reader.one<Thread>(select_reported_thread, me.institution(), report->thread_id);
  if (!thread) throw NotFound("thread");
  const auto name = [&](Id<Person> person) {
    return reader.one<std::string>(select_first_name, me.institution(), person).value_or("");
  };
  const auto offer = offer_of(reader, me.institution(), thread->expert_id);
  return {*report,
          *thread,
          name(thread->student_id),
          name(thread->expert_id),
          context_of(messages_of(reader, me.institution(), thread->id), report->message_id),
          offer ? std::optional(offer->state) : std::nullopt,
          moderations_of(reader, me.institution(), thread->id)};
}

constexpr sql::Statement insert_moderation{"experts.insert_moderation", R"(
    INSERT INTO course_moderations (institution_id, id, report_id, thread_id, colleague_id, act, done_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

void note_moderation(sql::Transaction& tx, const Moderator& me, const Report& report, ModerationKind act,
                     std::int64_t id, Instant now) {
  tx.run(insert_moderation, me.institution(), id, report.id, report.thread_id, me.id(), act, now);
}

constexpr sql::Statement update_hidden{"experts.update_message_hidden", R"(
    UPDATE course_messages SET hidden_at = $4 WHERE institution_id = $1 AND thread_id = $2 AND id = $3)"};

void hide_message(sql::Transaction& tx, const Moderator& me, const Report& report, Id<Message> message,
                  bool hidden, std::int64_t id, Instant now) {
  const auto at = hidden ? std::optional(now) : std::nullopt;
  if (tx.run(update_hidden, me.institution(), report.thread_id, message, at) == 0) throw NotFound("message");
  note_moderation(tx, me, report, hidden ? ModerationKind::hidden : ModerationKind::restored, id, now);
}

constexpr sql::Statement update_offer_state{"experts.update_offer_state", R"(
    UPDATE course_offers SET state = $3, reviewer_id = $4, reviewed_at = $5
    WHERE institution_id = $1 AND person_id = $2)"};

void close_offer(sql::Transaction& tx, const Moderator& me, const ReportThread& reported, bool closed,
                 std::int64_t id, Instant now) {
  const auto state = closed ? OfferState::closed : OfferState::open;
  tx.lock(reported.thread.expert_id.value);
  const auto offer = offer_of(tx, me.institution(), reported.thread.expert_id);
  if (!offer || (offer->state == OfferState::closed) == closed) return;
  tx.run(update_offer_state, me.institution(), reported.thread.expert_id, state, me.id(), now);
  inbox::withdraw(tx, me.institution(), notices::offer, reported.thread.expert_id.value);
  note_moderation(tx, me, reported.report,
                  closed ? ModerationKind::offer_closed : ModerationKind::offer_restored, id, now);
}

constexpr sql::Statement update_report{"experts.update_report", R"(
    UPDATE course_reports SET answer = $3, closed_at = $4 WHERE institution_id = $1 AND id = $2 AND closed_at IS NULL)"};

void answer_report(sql::Transaction& tx, const Moderator& me, const Report& report, const std::string& answer,
                   std::int64_t id, Instant now) {
  if (tx.run(update_report, me.institution(), report.id, answer, now) == 0) {
    throw Conflict("the report was answered");
  }
  inbox::withdraw(tx, me.institution(), notices::report, report.id.value);
  note_moderation(tx, me, report, ModerationKind::answered, id, now);
}

constexpr sql::Statement update_review{"experts.update_offer_review", R"(
    UPDATE course_offers SET state = $3, reviewer_id = $4, reviewed_at = $5, review_note = $6
    WHERE institution_id = $1 AND person_id = $2 AND state = 'waiting')"};

void review_offer(sql::Transaction& tx, const Moderator& me, Id<Person> person, bool good,
                  const std::string& note, Instant now) {
  tx.lock(person.value);
  const auto state = good ? OfferState::open : OfferState::refused;
  if (tx.run(update_review, me.institution(), person, state, me.id(), now, note) == 0)
    throw NotFound("offer");
  inbox::withdraw(tx, me.institution(), notices::offer, person.value);
}

}  // namespace koers::experts
