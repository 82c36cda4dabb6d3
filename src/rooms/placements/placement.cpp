#include "rooms/placements/placement.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/placements/notices.h"
#include "rooms/placements/touchpoint.h"
#include "rooms/placements/trainer_link.h"

namespace koers::placements {

using experiences::Experience;
using organisation::Institution;
using people::Person;
using people::SignedIn;

namespace {

constexpr sql::Statement select_placement{"placements.select_placement", R"(
    SELECT p.id, p.student_id, c.id, c.name, c.slug, c.place, t.id, COALESCE(t.name, ''),
           COALESCE(t.email, ''), COALESCE(t.phone, ''), t.no_messages_since, p.begins_on, p.ends_on, p.days_a_week,
           p.is_work, p.by_student, p.wish, p.wish_at, p.stopped_on, p.stopped_by_student, p.stopped_words,
           p.created_at, p.company_id
    FROM placements_placements p
    JOIN companies_out_companies w ON w.institution_id = p.institution_id AND w.id = p.company_id
    JOIN companies_out_companies c ON c.institution_id = w.institution_id AND c.id = w.kept_id
    LEFT JOIN companies_out_trainers x ON x.institution_id = p.institution_id AND x.id = p.trainer_id
    LEFT JOIN companies_out_trainers t ON t.institution_id = x.institution_id AND t.id = x.kept_id
    WHERE p.institution_id = $1 AND p.id = $2)"};

constexpr sql::Statement select_of_student{"placements.select_of_student", R"(
    SELECT p.id, p.student_id, c.id, c.name, c.slug, c.place, t.id, COALESCE(t.name, ''),
           COALESCE(t.email, ''), COALESCE(t.phone, ''), t.no_messages_since, p.begins_on, p.ends_on, p.days_a_week,
           p.is_work, p.by_student, p.wish, p.wish_at, p.stopped_on, p.stopped_by_student, p.stopped_words,
           p.created_at, p.company_id
    FROM placements_placements p
    JOIN companies_out_companies w ON w.institution_id = p.institution_id AND w.id = p.company_id
    JOIN companies_out_companies c ON c.institution_id = w.institution_id AND c.id = w.kept_id
    LEFT JOIN companies_out_trainers x ON x.institution_id = p.institution_id AND x.id = p.trainer_id
    LEFT JOIN companies_out_trainers t ON t.institution_id = x.institution_id AND t.id = x.kept_id
    WHERE p.institution_id = $1 AND p.student_id = $2
    ORDER BY p.begins_on DESC, p.id DESC)"};

}  // namespace

Placement placement_of(sql::Reader& reader, Id<Institution> institution, Id<Placement> id) {
  auto placement = reader.one<Placement>(select_placement, institution, id);
  if (!placement) throw NotFound("placement");
  return *std::move(placement);
}

PlacementSeat PlacementSeat::take(http::Visit& visit, const SignedIn& me, Id<Placement> id) {
  PlacementSeat seat;
  seat.institution_ = me.institution();
  seat.me_ = me.id();
  seat.placement_ = placement_of(visit.db(), me.institution(), id);
  if (seat.placement_.student_id == me.id()) {
    seat.student_ = me.person();
  } else {
    seat.guided_ = access::GuidedStudent::admit(visit, me, seat.placement_.student_id);
    seat.student_ = seat.guided_->person();
  }
  return seat;
}

void must_write(const PlacementSeat& seat) {
  if (!seat.may_write()) throw Forbidden("guides in confidence");
}

std::vector<Placement> placements_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Placement>(select_of_student, institution, student);
}

Placement locked_placement(sql::Transaction& tx, const PlacementSeat& seat) {
  tx.lock(seat.student().id.value);
  return placement_of(tx, seat.institution(), seat.placement().id);
}

// ---- writing

namespace {

constexpr sql::Statement insert_placement{"placements.insert_placement", R"(
    INSERT INTO placements_placements (
      institution_id, student_id, id, company_id, company_name, trainer_id, trainer_name, begins_on, ends_on, half_on,
      over_on, days_a_week, is_work, by_student, wish, wish_at, created_at, stopped_words)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, ''))"};

constexpr sql::Statement update_placement{"placements.update_placement", R"(
    UPDATE placements_placements
    SET company_id = $4, company_name = $5, trainer_id = $6, trainer_name = $7, begins_on = $8, ends_on = $9,
        half_on = $10, over_on = $11, days_a_week = $12
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement update_wish{"placements.update_wish", R"(
    UPDATE placements_placements SET wish = $4, wish_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement update_stopped{"placements.update_stopped", R"(
    UPDATE placements_placements SET stopped_on = $4, stopped_by_student = $5, stopped_words = $6
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

// From which day on the trainer's word may be expected; of a short placement there is none.
std::optional<Day> expected_from(Day begins_on, Day ends_on) {
  if (ends_on - begins_on + 1 < weeks_of_a_long_placement * 7) return std::nullopt;
  return begins_on + (ends_on - begins_on) / 2;
}

struct Where {
  Id<Company> company;
  std::optional<Id<Trainer>> trainer;
};

// Of a placement whose company is called as before it stays the same one, whatever that is called meanwhile.
Where where_of(const PlacementWriting& writing, const PlacementDraft& draft,
               const Placement* stored = nullptr) {
  const bool stays = stored && companies::compared(stored->company) == companies::compared(draft.company) &&
                     companies::compared(stored->place) == companies::compared(draft.place);
  Where where{stays ? stored->company_id
                    : companies::company_named(writing.tx, writing.institution, draft.company, draft.place,
                                               writing.ids),
              std::nullopt};
  if (!draft.trainer.empty()) {
    where.trainer =
        companies::trainer_named(writing.tx, writing.institution, where.company,
                                 {draft.trainer, draft.email, draft.phone}, writing.ids, writing.now);
  }
  if (stays) where.company = stored->written_at_id;
  return where;
}

}  // namespace

void import_placement(sql::Transaction& tx, Id<Institution> institution, const ImportedPlacement& one) {
  std::optional<Instant> wish_at;
  if (!one.wish.empty()) wish_at = one.created_at;
  tx.run(insert_placement, institution, one.student_id, one.id, one.company_id, one.company, one.trainer_id,
         one.trainer, one.begins_on, one.ends_on, expected_from(one.begins_on, one.ends_on), one.ends_on + 1,
         one.days_a_week, one.is_work, one.by_student, one.wish, wish_at, one.created_at);
}

void add_placement(const PlacementWriting& writing, Id<Placement> id, const PlacementDraft& draft) {
  auto& tx = writing.tx;
  tx.lock(writing.student.value);
  if (placements_of(tx, writing.institution, writing.student).size() >= most_placements) {
    throw Conflict("too many placements");
  }
  const Where where = where_of(writing, draft);
  import_placement(tx, writing.institution,
                   {.id = id,
                    .student_id = writing.student,
                    .company_id = where.company,
                    .company = draft.company,
                    .trainer_id = where.trainer,
                    .trainer = draft.trainer,
                    .begins_on = draft.begins_on.value(),
                    .ends_on = draft.ends_on.value(),
                    .days_a_week = draft.days_a_week,
                    .is_work = writing.is_work,
                    .by_student = writing.by_student,
                    .wish = draft.wish,
                    .created_at = writing.now});
  for (const MomentKind kind : usual_moments) {
    import_touchpoint(tx, writing.institution, writing.student, id,
                      {.id = writing.ids.next<Touchpoint>(), .kind = kind, .changed_at = writing.now});
  }
  refresh_facts(tx, writing.institution, writing.student, writing.today);
}

PlacementDraft draft_of(const Placement& placement) {
  return {.company = placement.company,
          .place = placement.place,
          .trainer = placement.trainer,
          .email = placement.email,
          .phone = placement.phone,
          .begins_on = placement.begins_on,
          .ends_on = placement.ends_on,
          .days_a_week = placement.days_a_week,
          .wish = placement.wish};
}

void change_placement(const PlacementWriting& writing, const Placement& stored, const PlacementDraft& draft) {
  const Where where = where_of(writing, draft, &stored);
  writing.tx.run(update_placement, writing.institution, writing.student, stored.id, where.company,
                 draft.company, where.trainer, draft.trainer, *draft.begins_on, *draft.ends_on,
                 expected_from(*draft.begins_on, *draft.ends_on), *draft.ends_on + 1, draft.days_a_week);
  follow_placement(writing.tx, writing.institution, placement_of(writing.tx, writing.institution, stored.id),
                   writing.now);
  refresh_facts(writing.tx, writing.institution, writing.student, writing.today);
}

void change_wish(sql::Transaction& tx, const PlacementSeat& seat, const std::string& wish, Instant now) {
  if (!seat.is_student()) throw NotFound("somebody else's wish");
  tx.run(update_wish, seat.institution(), seat.student().id, seat.placement().id, wish, now);
}

void stop_placement(sql::Transaction& tx, const PlacementSeat& seat, Day on, const std::string& words,
                    Instant now, Day today) {
  must_write(seat);
  const Placement stored = locked_placement(tx, seat);
  if (stored.stopped_on) throw Conflict("it stopped before");
  tx.run(update_stopped, seat.institution(), stored.student_id, stored.id, on, seat.is_student(), words);
  follow_placement(tx, seat.institution(), placement_of(tx, seat.institution(), stored.id), now);
  refresh_facts(tx, seat.institution(), stored.student_id, today);
}

void go_on(sql::Transaction& tx, const PlacementSeat& seat, Instant now, Day today) {
  must_write(seat);
  const Placement stored = locked_placement(tx, seat);
  tx.run(update_stopped, seat.institution(), stored.student_id, stored.id, std::nullopt, std::nullopt, "");
  follow_placement(tx, seat.institution(), placement_of(tx, seat.institution(), stored.id), now);
  refresh_facts(tx, seat.institution(), stored.student_id, today);
}

// ---- what the trainer may read

namespace {

constexpr sql::Statement select_shown{"placements.select_shown", R"(
    SELECT experience_id FROM placements_shown
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 ORDER BY experience_id)"};
constexpr sql::Statement delete_shown{"placements.delete_shown", R"(
    DELETE FROM placements_shown WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3)"};
constexpr sql::Statement insert_shown{"placements.insert_shown", R"(
    INSERT INTO placements_shown (institution_id, student_id, placement_id, experience_id)
    VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING)"};

}  // namespace

std::vector<Id<Experience>> shown_ids(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                      Id<Placement> id) {
  return reader.all<Id<Experience>>(select_shown, institution, student, id);
}

std::vector<experiences::ShownExperience> shown_to_trainer(sql::Reader& reader, Id<Institution> institution,
                                                           Id<Person> student, Id<Placement> id) {
  const auto ids = shown_ids(reader, institution, student, id);
  if (ids.empty()) return {};
  auto all = experiences::experiences_to_show(reader, institution, student, ids);
  std::erase_if(all, [](const auto& one) { return one.audience == experiences::Audience::me; });
  return all;
}

void import_shown(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Placement> id,
                  Id<Experience> experience) {
  tx.run(insert_shown, institution, student, id, experience);
}

void show_to_trainer(sql::Transaction& tx, const PlacementSeat& seat,
                     const std::vector<Id<Experience>>& ids) {
  if (!seat.is_student()) throw NotFound("somebody else's choice");
  tx.run(delete_shown, seat.institution(), seat.student().id, seat.placement().id);
  for (const auto id : ids) import_shown(tx, seat.institution(), seat.student().id, seat.placement().id, id);
}

// ---- who is told

void tell_around(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Placement> id,
                 Told told, Id<Person> but, Instant now, Day today) {
  std::vector<Id<Person>> guides;
  for (const access::Guide& guide : access::guides_of(tx, institution, student)) {
    const bool guides_now = guide.begins_on <= today && (!guide.ends_on || *guide.ends_on > today);
    if (guides_now && guide.person_id != but) guides.push_back(guide.person_id);
  }
  inbox::tell(tx, institution, {notices::for_guide(told), id.value, student, now}, guides);
  if (but != student) {
    inbox::tell(tx, institution, {notices::for_student(told), id.value, std::nullopt, now}, {student});
  }
}

}  // namespace koers::placements
