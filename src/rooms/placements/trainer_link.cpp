#include "rooms/placements/trainer_link.h"

#include <algorithm>

#include "platform/auth/code.h"
#include "platform/auth/institution_token.h"
#include "platform/auth/token.h"
#include "platform/base/error.h"
#include "rooms/placements/limits.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

namespace {
constexpr sql::Statement select_newest{"placements.select_newest_link", R"(
    SELECT l.id, l.student_id, l.placement_id,
           (SELECT x.kept_id FROM companies_out_trainers x WHERE x.institution_id = $1 AND x.id = l.trainer_id),
           l.made_at, l.ends_at, l.opened_at, l.used_at, l.closed_at, l.closed_because, l.code, l.code_until, l.wrong_codes
    FROM placements_links l
    WHERE l.institution_id = $1 AND l.student_id = $2 AND l.placement_id = $3
    ORDER BY l.made_at DESC, l.id DESC LIMIT 1)"};

constexpr sql::Statement insert_link{"placements.insert_link", R"(
    INSERT INTO placements_links (institution_id, student_id, placement_id, id, trainer_id, token_hash, made_at, ends_at,
                                  closed_because, code, wrong_codes)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '', 0))"};

// Of all trainers but $6, who may have stood at the company twice.
constexpr sql::Statement update_closed{"placements.update_link_closed", R"(
    UPDATE placements_links SET closed_at = $4, closed_because = $5, code = '', code_until = NULL
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND closed_at IS NULL
      AND trainer_id NOT IN (SELECT x.id FROM companies_out_trainers x WHERE x.institution_id = $1 AND x.kept_id = $6))"};

constexpr sql::Statement update_ends{"placements.update_link_ends", R"(
    UPDATE placements_links SET ends_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND closed_at IS NULL)"};

// The first moment after the days that follow a placement, as the school sets them now.
Instant end_of_link(sql::Reader& reader, Id<Institution> institution, const Placement& placement) {
  const int days = time_limits::TimeLimits::of(reader, institution).now(days_after_placement);
  return instant_of(placement.last_on() + days + 1, 0);
}

constexpr sql::Statement update_code{"placements.update_link_code", R"(
    UPDATE placements_links SET code = $5, code_until = $6, wrong_codes = 0
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

constexpr sql::Statement select_open_of{"placements.select_open_links_of_trainer", R"(
    SELECT DISTINCT placement_id FROM placements_links
    WHERE institution_id = $1 AND closed_at IS NULL
      AND trainer_id IN (SELECT x.id FROM companies_out_trainers x WHERE x.institution_id = $1 AND x.kept_id = $2))"};

constexpr sql::Statement update_left{"placements.update_links_of_trainer", R"(
    UPDATE placements_links SET closed_at = $3, closed_because = 'school', code = '', code_until = NULL
    WHERE institution_id = $1 AND closed_at IS NULL
      AND trainer_id IN (SELECT x.id FROM companies_out_trainers x WHERE x.institution_id = $1 AND x.kept_id = $2))"};

void close_all(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Placement> placement,
               LinkEnd because, Instant now, Id<Trainer> but = {}) {
  tx.run(update_closed, institution, student, placement, now, because, but);
}

}  // namespace

std::optional<TrainerLink> link_of(sql::Reader& reader, const PlacementSeat& seat) {
  return reader.one<TrainerLink>(select_newest, seat.institution(), seat.student().id, seat.placement().id);
}

std::string make_link(sql::Transaction& tx, const PlacementSeat& seat, IdSource& ids, Instant now) {
  must_write(seat);
  const Placement placement = locked_placement(tx, seat);
  const Instant ends_at = end_of_link(tx, seat.institution(), placement);
  if (!placement.trainer_id || ends_at <= now) throw Conflict("nobody to give a link to");
  close_all(tx, seat.institution(), placement.student_id, placement.id, LinkEnd::renewed, now);
  const std::string key = auth::make_institution_token(seat.institution().value);
  tx.run(insert_link, seat.institution(), placement.student_id, placement.id, ids.next<TrainerLink>(),
         *placement.trainer_id, auth::token_hash(key), now, ends_at);
  return key;
}

void close_link(sql::Transaction& tx, const PlacementSeat& seat, Instant now, LinkEnd because) {
  must_write(seat);
  tx.lock(seat.student().id.value);
  close_all(tx, seat.institution(), seat.student().id, seat.placement().id, because, now);
}

void follow_placement(sql::Transaction& tx, Id<Institution> institution, const Placement& placement,
                      Instant now) {
  close_all(tx, institution, placement.student_id, placement.id, LinkEnd::renewed, now,
            placement.trainer_id.value_or(Id<Trainer>{}));
  tx.run(update_ends, institution, placement.student_id, placement.id,
         end_of_link(tx, institution, placement));
}

std::vector<Id<Placement>> close_links_of(sql::Transaction& tx, Id<Institution> institution,
                                          Id<Trainer> trainer, Instant now) {
  auto open = tx.all<Id<Placement>>(select_open_of, institution, trainer);
  tx.run(update_left, institution, trainer, now);
  return open;
}

void make_code(sql::Transaction& tx, const PlacementSeat& seat, Instant now) {
  must_write(seat);
  tx.lock(seat.student().id.value);
  const auto link = link_of(tx, seat);
  if (!link || !link->opens_at(now)) throw Conflict("no link is open");
  tx.run(update_code, seat.institution(), link->student_id, link->placement_id, link->id, auth::random_code(),
         now + seconds_of_a_code);
}

// ---- what a key leads to

namespace {

constexpr sql::Statement select_by_key{"placements.select_link_by_key", R"(
    SELECT l.id, l.student_id, l.placement_id,
           (SELECT x.kept_id FROM companies_out_trainers x WHERE x.institution_id = $1 AND x.id = l.trainer_id),
           l.made_at, l.ends_at, l.opened_at, l.used_at, l.closed_at, l.closed_because, l.code, l.code_until, l.wrong_codes
    FROM placements_links l WHERE l.institution_id = $1 AND l.token_hash = $2)"};

constexpr sql::Statement select_devices{"placements.select_link_devices", R"(
    SELECT device_hash FROM placements_link_devices
    WHERE institution_id = $1 AND student_id = $2 AND link_id = $3)"};

constexpr sql::Statement insert_device{"placements.insert_link_device", R"(
    INSERT INTO placements_link_devices (institution_id, student_id, link_id, device_hash, bound_at)
    VALUES ($1, $2, $3, $4, $5))"};

constexpr sql::Statement update_opened{"placements.update_link_opened", R"(
    UPDATE placements_links SET opened_at = COALESCE(opened_at, $5), used_at = $5, code = '', code_until = NULL,
                                wrong_codes = 0
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

constexpr sql::Statement update_wrong{"placements.update_link_wrong", R"(
    UPDATE placements_links SET wrong_codes = wrong_codes + 1
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

std::vector<std::string> devices_of(sql::Reader& reader, Id<Institution> institution,
                                    const TrainerLink& link) {
  return reader.all<std::string>(select_devices, institution, link.student_id, link.id);
}

std::string add_device(sql::Transaction& tx, const OpenedLink& opened, Instant now) {
  const std::string device = auth::random_token();
  tx.run(insert_device, opened.institution, opened.student.id, opened.link.id, auth::token_hash(device), now);
  tx.run(update_opened, opened.institution, opened.student.id, opened.placement.id, opened.link.id, now);
  return device;
}

void close_and_tell(sql::Transaction& tx, const OpenedLink& opened, LinkEnd because, Instant now, Day today) {
  close_all(tx, opened.institution, opened.student.id, opened.placement.id, because, now);
  tell_around(tx, opened.institution, opened.student.id, opened.placement.id, Told::link, {}, now, today);
}

struct DraftColumns {
  std::string qualities, words;
  std::optional<Day> seen_on;
  std::string try_out;
};

constexpr sql::Statement select_draft{"placements.select_link_draft", R"(
    SELECT qualities, words, seen_on, try_out FROM placements_link_drafts
    WHERE institution_id = $1 AND student_id = $2 AND link_id = $3)"};

constexpr sql::Statement upsert_draft{"placements.upsert_link_draft", R"(
    INSERT INTO placements_link_drafts (institution_id, student_id, link_id, qualities, words, seen_on, try_out,
                                        changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (institution_id, student_id, link_id) DO UPDATE SET
      qualities = excluded.qualities, words = excluded.words, seen_on = excluded.seen_on,
      try_out = excluded.try_out, changed_at = excluded.changed_at)"};

constexpr sql::Statement delete_draft{"placements.delete_link_draft", R"(
    DELETE FROM placements_link_drafts WHERE institution_id = $1 AND student_id = $2 AND link_id = $3)"};

constexpr sql::Statement update_used{"placements.update_link_used", R"(
    UPDATE placements_links SET used_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

bool is_same(const Observation& one, const ObservationDraft& draft) {
  return one.words == draft.words && one.try_out == draft.try_out &&
         one.qualities == codes_of(draft.qualities) && one.seen_on == draft.seen_on;
}

}  // namespace

TrainerLink locked_link(sql::Transaction& tx, const OpenedLink& opened, Instant now) {
  tx.lock(opened.student.id.value);
  const auto link =
      tx.one<TrainerLink>(select_newest, opened.institution, opened.student.id, opened.placement.id);
  if (!link || link->id != opened.link.id || !link->opens_at(now)) throw Conflict("the link is closed");
  return *link;
}

std::string device_cookie(const TrainerLink& link) { return "koers_link_" + id_text(link.id.value); }

OpenedLink opened_by(http::Visit& visit, const std::string& key) {
  const auto number = auth::institution_of_token(key);
  if (!number) throw NotFound("no such link");
  OpenedLink opened{.institution = {*number}};
  auto link = visit.db().one<TrainerLink>(select_by_key, opened.institution, auth::token_hash(key));
  if (!link) throw NotFound("no such link");
  opened.link = *std::move(link);
  opened.placement = placement_of(visit.db(), opened.institution, opened.link.placement_id);
  opened.student = people::person_of(visit.db(), opened.institution, opened.link.student_id);
  const auto devices = devices_of(visit.db(), opened.institution, opened.link);
  opened.is_bound = !devices.empty();
  const auto cookie = visit.request.cookie(device_cookie(opened.link));
  opened.is_here =
      !cookie.empty() && std::find(devices.begin(), devices.end(), auth::token_hash(cookie)) != devices.end();
  return opened;
}

std::string bind_device(sql::Transaction& tx, const OpenedLink& opened, Instant now) {
  locked_link(tx, opened, now);
  if (!devices_of(tx, opened.institution, opened.link).empty()) throw Conflict("another device is bound");
  return add_device(tx, opened, now);
}

std::optional<std::string> bind_with_code(sql::Transaction& tx, const OpenedLink& opened,
                                          const std::string& code, Instant now, Day today) {
  const TrainerLink link = locked_link(tx, opened, now);
  if (link.has_code_at(now) && code == link.code) return add_device(tx, opened, now);
  if (link.wrong_codes + 1 >= most_wrong_codes) {
    close_and_tell(tx, opened, LinkEnd::codes, now, today);
  } else {
    tx.run(update_wrong, opened.institution, opened.student.id, opened.placement.id, opened.link.id);
  }
  return std::nullopt;
}

void say_not_me(sql::Transaction& tx, const OpenedLink& opened, Instant now, Day today) {
  locked_link(tx, opened, now);
  close_and_tell(tx, opened, LinkEnd::not_me, now, today);
}

void stop_messages(sql::Transaction& tx, const OpenedLink& opened, bool stop, Instant now) {
  set_no_messages(tx, opened.institution, opened.placement.company_id, opened.link.trainer_id,
                  stop ? std::optional(now) : std::nullopt);
}

// ---- what the trainer writes

ObservationDraft link_draft_of(sql::Reader& reader, const OpenedLink& opened) {
  const auto kept =
      reader.one<DraftColumns>(select_draft, opened.institution, opened.student.id, opened.link.id);
  if (!kept) return {};
  return {qualities_of(kept->qualities), kept->words, kept->seen_on, kept->try_out};
}

ObservationDraft locked_link_draft(sql::Transaction& tx, const OpenedLink& opened, Instant now) {
  locked_link(tx, opened, now);
  return link_draft_of(tx, opened);
}

void keep_link_draft(sql::Transaction& tx, const OpenedLink& opened, const ObservationDraft& draft,
                     Instant now) {
  tx.run(upsert_draft, opened.institution, opened.student.id, opened.link.id, codes_of(draft.qualities),
         draft.words, draft.seen_on, draft.try_out, now);
  tx.run(update_used, opened.institution, opened.student.id, opened.placement.id, opened.link.id, now);
}

void send_observation(sql::Transaction& tx, const OpenedLink& opened, Id<Observation> id,
                      const ObservationDraft& draft, Instant now, Day today) {
  locked_link(tx, opened, now);
  const auto sent = observations_of(tx, opened.institution, opened.student.id, opened.placement.id);
  if (sent.size() >= most_observations) throw Conflict("enough observations");
  const bool is_repeated = std::any_of(sent.begin(), sent.end(), [&](const Observation& one) {
    return is_same(one, draft) && now.seconds - one.sent_at.seconds < seconds_to_take_back;
  });
  tx.run(delete_draft, opened.institution, opened.student.id, opened.link.id);
  if (is_repeated) return;
  import_observation(tx, opened.institution, opened.student.id, opened.placement.id,
                     {id, opened.link.id, opened.placement.trainer, draft.seen_on.value_or(today),
                      codes_of(draft.qualities), draft.words, draft.try_out, now});
  tx.run(update_used, opened.institution, opened.student.id, opened.placement.id, opened.link.id, now);
  tell_around(tx, opened.institution, opened.student.id, opened.placement.id, Told::observed, {}, now, today);
  refresh_facts(tx, opened.institution, opened.student.id, today);
}

bool may_take_back(const OpenedLink& opened, const Observation& one, Instant now) {
  return one.link_id == opened.link.id && now.seconds - one.sent_at.seconds < seconds_to_take_back;
}

void take_observation_back(sql::Transaction& tx, const OpenedLink& opened, Id<Observation> id, Instant now,
                           Day today) {
  const auto draft = locked_link_draft(tx, opened, now);
  const auto sent = observations_of(tx, opened.institution, opened.student.id, opened.placement.id);
  const auto one = std::find_if(sent.begin(), sent.end(), [&](const auto& each) { return each.id == id; });
  if (one == sent.end() || one->link_id != opened.link.id) throw NotFound("observation");
  if (!may_take_back(opened, *one, now)) throw Conflict("an hour ago");
  remove_observation(tx, opened.institution, opened.student.id, opened.placement.id, id);
  if (draft.is_empty()) {
    keep_link_draft(tx, opened, {qualities_of(one->qualities), one->words, one->seen_on, one->try_out}, now);
  }
  refresh_facts(tx, opened.institution, opened.student.id, today);
}

}  // namespace koers::placements
