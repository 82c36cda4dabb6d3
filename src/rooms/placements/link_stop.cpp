#include "rooms/placements/link_stop.h"

#include <algorithm>

#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/table.h"
#include "rooms/placements/texts.h"

namespace koers::placements {

namespace {

constexpr std::int64_t seconds_to_reopen = 86'400;

constexpr sql::Statement select_open{"placements.select_open_links", R"(
    SELECT l.id, l.placement_id, l.made_at, l.ends_at, l.opened_at, COALESCE(t.name, ''), c.name, p.wish <> '',
           (SELECT COUNT(*) FROM placements_shown s
            JOIN experiences_out_shared e ON e.institution_id = s.institution_id AND e.student_id = s.student_id
                                         AND e.id = s.experience_id
            WHERE s.institution_id = l.institution_id AND s.student_id = l.student_id AND s.placement_id = l.placement_id)
    FROM placements_links l
    JOIN placements_placements p ON p.institution_id = l.institution_id AND p.student_id = l.student_id
                                AND p.id = l.placement_id
    JOIN companies_out_companies w ON w.institution_id = p.institution_id AND w.id = p.company_id
    JOIN companies_out_companies c ON c.institution_id = w.institution_id AND c.id = w.kept_id
    LEFT JOIN companies_out_trainers x ON x.institution_id = l.institution_id AND x.id = l.trainer_id
    LEFT JOIN companies_out_trainers t ON t.institution_id = x.institution_id AND t.id = x.kept_id
    WHERE l.institution_id = $1 AND l.student_id = $2 AND l.closed_at IS NULL AND l.ends_at > $3
    ORDER BY l.ends_at, l.id)"};

constexpr sql::Statement update_reopened{"placements.update_link_reopened", R"(
    UPDATE placements_links SET closed_at = NULL, closed_because = ''
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

std::string mark_of(const TrainerLink& link) {
  return id_text(link.id.value) + "|" + (link.closed_at ? std::to_string(link.closed_at->seconds) : "");
}

// Whether the placement still is with this trainer, who still works there.
bool still_trains(sql::Transaction& tx, const PlacementSeat& seat, const TrainerLink& link) {
  const Placement placement = placement_of(tx, seat.institution(), seat.placement().id);
  const auto trainers = companies::trainers_of(tx, seat.institution(), placement.company_id);
  return std::any_of(trainers.begin(), trainers.end(), [&](const Trainer& one) {
    return one.id == placement.trainer_id && !one.left_on && link.trainer_id == one.id;
  });
}

}  // namespace

std::vector<OpenLink> open_links_of(sql::Reader& reader, const people::Student& me, Instant now) {
  return reader.all<OpenLink>(select_open, me.institution(), me.id(), now);
}

std::string stop_link(sql::Transaction& tx, const PlacementSeat& seat, Instant now) {
  tx.lock(seat.student().id.value);
  const auto before = link_of(tx, seat);
  if (!before || !before->opens_at(now)) return "";
  close_link(tx, seat, now, LinkEnd::student);
  return mark_of(link_of(tx, seat).value());
}

void reopen_link(http::Visit& visit, sql::Transaction& tx, const PlacementSeat& seat, Instant now) {
  tx.lock(seat.student().id.value);
  const auto link = link_of(tx, seat);
  if (!link) throw NotFound("no link");
  access::undo_only(visit, mark_of(*link));
  const bool may_open = link->closed_at && link->closed_because == code(LinkEnd::student) &&
                        now.seconds - link->closed_at->seconds < seconds_to_reopen && now < link->ends_at &&
                        still_trains(tx, seat, *link);
  if (!may_open) throw Conflict("a link that does not open again");
  tx.run(update_reopened, seat.institution(), link->student_id, link->placement_id, link->id);
}

// ---- /stages/{id}/link/stop

namespace {

using http::Response;
using http::Visit;
using people::Student;

html::Url window_path() { return html::url("/ik/begeleiding"); }

PlacementSeat own_seat(Visit& visit, const Student& me, Id<Placement> id) {
  auto seat = PlacementSeat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's");
  return seat;
}

Response stop(Visit& visit, const Student& me, Id<Placement> id) {
  const auto seat = own_seat(visit, me, id);
  std::string mark;
  visit.write([&](sql::Transaction& tx) {
    mark = stop_link(tx, seat, visit.now);
    Table::of(seat).send_trainer_away(visit, tx);
  });
  const std::string said = visit.say(texts::link_stopped, seat.placement().trainer_given_name());
  if (mark.empty()) return http::see_other(window_path(), said);
  return http::see_other(window_path(), said, access::undo(paths::reopen_link(id), mark));
}

Response reopen(Visit& visit, const Student& me, Id<Placement> id) {
  const auto seat = own_seat(visit, me, id);
  visit.write([&](sql::Transaction& tx) { reopen_link(visit, tx, seat, visit.now); });
  return http::see_other(window_path(),
                         visit.say(texts::link_reopened, seat.placement().trainer_given_name()));
}

}  // namespace

void add_link_stop_routes(http::Router& router) {
  router.post<Student>("/stages/{id}/link/stop", stop);
  router.post<Student>("/stages/{id}/link/weer", reopen);
}

}  // namespace koers::placements
