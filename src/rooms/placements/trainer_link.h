// The trainer's personal link: no account, a phone, this one placement (GU-04). It ends two weeks after the
// placement (limits.h), at once when the student or who guides closes it, and when somebody says not to be
// the trainer.
//
// Programs that show links open them before people do, so reading changes nothing: a link is bound to the
// first device on which somebody says "that is me". Another device needs a code of six figures, which the
// student or who guides passes on; three wrong codes close the link. Of the key and the devices only hashes
// are kept.
#pragma once

#include <optional>
#include <string>

#include "rooms/placements/observation.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements {

enum class LinkEnd { school, renewed, not_me, codes, student };

struct TrainerLink {
  Id<TrainerLink> id;
  Id<people::Person> student_id;
  Id<Placement> placement_id;
  Id<Trainer> trainer_id;  // the kept one, where somebody stood at the company twice
  Instant made_at, ends_at;
  std::optional<Instant> opened_at, used_at, closed_at;
  std::string closed_because;  // a code of LinkEnd; "" while it is open
  std::string code;
  std::optional<Instant> code_until;
  std::int64_t wrong_codes = 0;

  bool opens_at(Instant now) const { return !closed_at && now < ends_at; }
  bool has_code_at(Instant now) const { return !code.empty() && code_until && now < *code_until; }
};

inline constexpr std::int64_t seconds_of_a_code = 86'400;
inline constexpr int most_wrong_codes = 3;

// ---- for the student and who guides

// The newest link of this placement, closed or not.
std::optional<TrainerLink> link_of(sql::Reader& reader, const PlacementSeat& seat);
// Closes the one before, and answers the key of the new one: the only moment at which it is known. Throws
// Conflict when no trainer is known, or the placement has been over too long.
std::string make_link(sql::Transaction& tx, const PlacementSeat& seat, IdSource& ids, Instant now);
// Under the student's lock.
void close_link(sql::Transaction& tx, const PlacementSeat& seat, Instant now,
                LinkEnd because = LinkEnd::school);
// The placement is another one now: its links end so long after it as the school sets now, and those of
// another trainer are closed.
void follow_placement(sql::Transaction& tx, Id<organisation::Institution> institution,
                      const Placement& placement, Instant now);
// Of somebody who works there no more. Answers of which placements a link was open.
std::vector<Id<Placement>> close_links_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                                          Id<Trainer> trainer, Instant now);
// A new code, for one more device. Throws Conflict when no link is open.
void make_code(sql::Transaction& tx, const PlacementSeat& seat, Instant now);

// ---- for the trainer

// What a key leads to.
struct OpenedLink {
  Id<organisation::Institution> institution;
  TrainerLink link;
  Placement placement;
  people::Person student;
  bool is_bound = false;  // some device is
  bool is_here = false;   // the one that asks is
};
// Throws NotFound for what never was a key; ended links are found.
OpenedLink opened_by(http::Visit& visit, const std::string& key);
// The name of the cookie that says which device it is.
std::string device_cookie(const TrainerLink& link);

// Binds a device that knows the key, when no other one is bound: Conflict then. Answers what its cookie
// holds.
std::string bind_device(sql::Transaction& tx, const OpenedLink& opened, Instant now);
// The same for a further device with a code. Nothing when the code was wrong; the third time the link is
// closed, and the student and who guides are told.
std::optional<std::string> bind_with_code(sql::Transaction& tx, const OpenedLink& opened,
                                          const std::string& code, Instant now, Day today);
// "That is not me": it is closed, and the student and who guides are told.
void say_not_me(sql::Transaction& tx, const OpenedLink& opened, Instant now, Day today);
// No more messages to this trainer, of the whole institution; or messages again.
void stop_messages(sql::Transaction& tx, const OpenedLink& opened, bool stop, Instant now);

// With the student's lock. Whoever writes by a link begins with it: Conflict when it is closed meanwhile.
TrainerLink locked_link(sql::Transaction& tx, const OpenedLink& opened, Instant now);
// What is being typed, under that lock.
ObservationDraft locked_link_draft(sql::Transaction& tx, const OpenedLink& opened, Instant now);
ObservationDraft link_draft_of(sql::Reader& reader, const OpenedLink& opened);
void keep_link_draft(sql::Transaction& tx, const OpenedLink& opened, const ObservationDraft& draft,
                     Instant now);
// Sends what was typed to the student and who guides; the same within an hour is sent once. Throws Conflict
// when this link sent a great many.
void send_observation(sql::Transaction& tx, const OpenedLink& opened, Id<Observation> id,
                      const ObservationDraft& draft, Instant now, Day today);
bool may_take_back(const OpenedLink& opened, const Observation& observation, Instant now);
// Within the hour; NotFound or Conflict. Its words are in the draft again, when that is empty.
void take_observation_back(sql::Transaction& tx, const OpenedLink& opened, Id<Observation> id, Instant now,
                           Day today);

}  // namespace koers::placements

template <>
struct koers::Codes<koers::placements::LinkEnd> {
  using enum koers::placements::LinkEnd;
  static constexpr std::array list{std::pair{school, "school"}, std::pair{renewed, "renewed"},
                                   std::pair{not_me, "not_me"}, std::pair{codes, "codes"},
                                   std::pair{student, "student"}};
};
