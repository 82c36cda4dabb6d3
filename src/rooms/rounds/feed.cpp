#include "rooms/rounds/feed.h"

#include <vector>

#include "platform/auth/institution_token.h"
#include "platform/auth/token.h"
#include "platform/base/error.h"
#include "platform/calendar/calendar.h"
#include "rooms/guidance/guidance.h"
#include "rooms/referrals/referrals.h"
#include "rooms/rounds/feed_texts.h"

namespace koers::rounds {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_feed{"rounds.select_feed", R"(
    SELECT person_id, with_names, language, made_at FROM rounds_feeds WHERE institution_id = $1 AND person_id = $2)"};

std::optional<Feed> feed_of(sql::Reader& reader, const people::SignedIn& me) {
  return reader.one<Feed>(select_feed, me.institution(), me.id());
}

constexpr sql::Statement upsert_feed{"rounds.upsert_feed", R"(
    INSERT INTO rounds_feeds (institution_id, person_id, token_hash, with_names, language, made_at)
    VALUES ($1, $2, $3, FALSE, $4, $5)
    ON CONFLICT (institution_id, person_id)
    DO UPDATE SET token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at)"};

std::string renew_feed(sql::Transaction& tx, const people::SignedIn& me, i18n::Language language,
                       Instant now) {
  const std::string key = auth::make_institution_token(me.institution().value);
  tx.run(upsert_feed, me.institution(), me.id(), auth::token_hash(key), language, now);
  return key;
}

constexpr sql::Statement update_names{"rounds.update_names", R"(
    UPDATE rounds_feeds SET with_names = $3 WHERE institution_id = $1 AND person_id = $2)"};

void show_names(sql::Transaction& tx, const people::SignedIn& me, bool with_names) {
  tx.run(update_names, me.institution(), me.id(), with_names);
}

constexpr sql::Statement delete_feed{"rounds.delete_feed", R"(
    DELETE FROM rounds_feeds WHERE institution_id = $1 AND person_id = $2)"};

void drop_feed(sql::Transaction& tx, const people::SignedIn& me) {
  tx.run(delete_feed, me.institution(), me.id());
}

constexpr sql::Statement select_feed_at{"rounds.select_feed_at", R"(
    SELECT person_id, with_names, language, made_at FROM rounds_feeds WHERE institution_id = $1 AND token_hash = $2)"};

namespace {

constexpr int months_back = 12;
// A conversation that was cancelled stays so long after its day, so that every calendar strikes it out.
constexpr int days_cancelled = 30;

std::string title_of(const Feed& feed, const std::string& name) {
  return feed.with_names && !name.empty() ? i18n::say(feed.language, feed_texts::talk_with, name)
                                          : i18n::say(feed.language, feed_texts::talk);
}

// Conversations with a counsellor, or of one. One in confidence says where to nobody.
void add_conversations(std::vector<calendar::Event>& events, http::Visit& visit, Id<Institution> institution,
                       const Feed& feed) {
  const Day since = add_months(visit.today, -months_back);
  for (const auto& one : guidance::feed_of(visit.db(), institution, feed.person_id, since, visit.today)) {
    if (one.is_cancelled && one.on < visit.today - days_cancelled) continue;
    const bool keeps_still = one.in_confidence;
    events.push_back({.uid = text(one.id) + "@koers",
                      .sequence = calendar::version_at(visit.now),
                      .written_at = visit.now,
                      .begins_at = instant_of(one.on, one.begins_minute),
                      .minutes = one.minutes,
                      .summary = title_of(feed, keeps_still ? "" : one.given_name),
                      .place = keeps_still ? "" : one.place,
                      .url = visit.house.base_url + guidance::conversation_path(one.id).text(),
                      .is_cancelled = one.is_cancelled});
  }
}

void add_appointments(std::vector<calendar::Event>& events, const http::Visit& visit, const Feed& feed,
                      const std::vector<referrals::ReferralAppointment>& all) {
  for (const auto& one : all) {
    if (one.is_held) continue;  // of what was held the hour is not kept
    const std::string first_name = one.other.substr(0, one.other.find(' '));
    events.push_back({.uid = id_text(one.id) + "@koers",
                      .sequence = calendar::version_at(visit.now),
                      .written_at = visit.now,
                      .begins_at = instant_of(one.on, one.begins_minute),
                      .minutes = referrals::usual_minutes,
                      .summary = title_of(feed, one.in_confidence ? "" : first_name),
                      .place = one.in_confidence ? "" : one.place,
                      .url = visit.house.base_url + one.path.text()});
  }
}

}  // namespace

std::string feed_at(http::Visit& visit, const std::string& key) {
  const auto number = auth::institution_of_token(key);
  if (!number) throw NotFound("no such address");
  const Id<Institution> institution{*number};
  const auto feed = visit.db().one<Feed>(select_feed_at, institution, auth::token_hash(key));
  if (!feed) throw NotFound("no such address");
  std::vector<calendar::Event> events;
  add_conversations(events, visit, institution, *feed);
  add_appointments(events, visit, *feed,
                   referrals::appointments_for(visit.db(), institution, feed->person_id, visit.today));
  return calendar::feed_of(events, i18n::say(feed->language, feed_texts::calendar_name));
}

}  // namespace koers::rounds
