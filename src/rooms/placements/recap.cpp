#include "rooms/placements/recap.h"

#include <algorithm>

#include "platform/auth/token.h"
#include "platform/base/error.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

bool Recap::is_confirmed_by(Voice voice) const {
  if (voice == Voice::student) return confirmed.student_at.has_value();
  return voice == Voice::trainer ? confirmed.trainer_at.has_value() : confirmed.guide_at.has_value();
}

std::string Recap::mark() const {
  std::string ids;
  for (const RecapLine& one : lines) ids += id_text(one.id.value);
  for (const MomentAgreement& one : agreements) ids += id_text(one.id.value);
  return auth::token_hash(ids).substr(0, 16);
}

bool Recap::wrote(Voice voice) const {
  return std::any_of(lines.begin(), lines.end(), [&](const auto& one) { return one.voice == voice; }) ||
         std::any_of(agreements.begin(), agreements.end(),
                     [&](const auto& one) { return one.by_voice == code(voice); });
}

bool Recap::was_there(Voice voice) const {
  if (voice == Voice::trainer) return moment.with_trainer;
  return voice == Voice::student || moment.with_guide;
}

bool Recap::is_closed() const {
  return std::all_of(Codes<Voice>::list.begin(), Codes<Voice>::list.end(),
                     [&](const auto& one) { return !was_there(one.first) || is_confirmed_by(one.first); });
}

RecapWriter RecapWriter::of(const PlacementSeat& seat, const std::string& name) {
  RecapWriter writer;
  writer.institution_ = seat.institution();
  writer.student_ = seat.student().id;
  writer.placement_ = seat.placement().id;
  writer.voice_ = seat.is_student() ? Voice::student : Voice::guide;
  writer.me_ = seat.me();
  writer.name_ = name;
  writer.may_write_ = seat.may_write();
  return writer;
}

RecapWriter RecapWriter::of(const OpenedLink& opened) {
  RecapWriter writer;
  writer.institution_ = opened.institution;
  writer.student_ = opened.student.id;
  writer.placement_ = opened.placement.id;
  writer.voice_ = Voice::trainer;
  writer.name_ = opened.placement.trainer;
  return writer;
}

namespace {

constexpr sql::Statement select_recap_lines{"placements.select_recap_lines", R"(
    SELECT id, voice, author_id, author_name, words, written_at FROM placements_recap_lines
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND touchpoint_id = $4
    ORDER BY written_at, id)"};

constexpr sql::Statement select_agreements{"placements.select_agreements", R"(
    SELECT id, voice, title, due_on, by_voice FROM placements_agreements
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND touchpoint_id = $4
    ORDER BY written_at, id)"};

constexpr sql::Statement select_confirmations{"placements.select_confirmations", R"(
    SELECT student_confirmed_at, trainer_confirmed_at, guide_confirmed_at FROM placements_touchpoints
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

constexpr sql::Statement select_for_trainer{"placements.select_recap_for_trainer", R"(
    SELECT t.id FROM placements_touchpoints t
    WHERE t.institution_id = $1 AND t.student_id = $2 AND t.placement_id = $3 AND t.state = 'held' AND t.with_trainer
      AND t.trainer_confirmed_at IS NULL
      AND (EXISTS (SELECT 1 FROM placements_recap_lines l
                   WHERE l.institution_id = t.institution_id AND l.student_id = t.student_id
                     AND l.placement_id = t.placement_id AND l.touchpoint_id = t.id)
           OR EXISTS (SELECT 1 FROM placements_agreements a
                      WHERE a.institution_id = t.institution_id AND a.student_id = t.student_id
                        AND a.placement_id = t.placement_id AND a.touchpoint_id = t.id))
    ORDER BY t.held_on DESC, t.id DESC LIMIT 1)"};

constexpr sql::Statement insert_recap_line{"placements.insert_recap_line", R"(
    INSERT INTO placements_recap_lines (institution_id, student_id, placement_id, touchpoint_id, id, voice, author_id,
                                        author_name, words, written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

constexpr sql::Statement delete_recap_line{"placements.delete_recap_line", R"(
    DELETE FROM placements_recap_lines
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND touchpoint_id = $4 AND id = $5
      AND voice = $6 AND author_id = $7)"};

constexpr sql::Statement insert_agreement{"placements.insert_agreement", R"(
    INSERT INTO placements_agreements (institution_id, student_id, placement_id, touchpoint_id, id, voice, title, due_on,
                                       written_at, by_voice)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING)"};

constexpr sql::Statement delete_agreement{"placements.delete_agreement", R"(
    DELETE FROM placements_agreements
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND touchpoint_id = $4 AND id = $5
      AND (voice = $6 OR by_voice = $6 OR by_voice = ''))"};

constexpr sql::Statement clear_confirmations{"placements.clear_confirmations", R"(
    UPDATE placements_touchpoints
    SET student_confirmed_at = NULL, trainer_confirmed_at = NULL, guide_confirmed_at = NULL
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

constexpr sql::Statement update_confirmed{"placements.update_confirmed", R"(
    UPDATE placements_touchpoints
    SET student_confirmed_at = CASE WHEN $5 = 'student' THEN $6 ELSE student_confirmed_at END,
        trainer_confirmed_at = CASE WHEN $5 = 'trainer' THEN $6 ELSE trainer_confirmed_at END,
        guide_confirmed_at = CASE WHEN $5 = 'guide' THEN $6 ELSE guide_confirmed_at END
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4)"};

// To be written in, with the lock of the student.
Recap locked_recap(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment) {
  if (!writer.may_write()) throw Forbidden("guides in confidence");
  tx.lock(writer.student().value);
  Recap recap = any_recap_of(tx, writer, moment);
  const Touchpoint& one = recap.moment;
  if (!one.is_begun() && one.state != MomentState::held) throw Conflict("the moment did not begin");
  if (writer.voice() == Voice::trainer && !is_for_trainer(one)) throw Conflict("held without the trainer");
  if (!recap.is_empty() && recap.is_closed()) throw Conflict("the recap is closed");
  return recap;
}

void changed(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment) {
  tx.run(clear_confirmations, writer.institution(), writer.student(), writer.placement(), moment);
}

// Those at the table see it there.
void tell(sql::Transaction& tx, const RecapWriter& writer, const Recap& recap, Instant now, Day today) {
  if (recap.moment.is_begun()) return;
  tell_around(tx, writer.institution(), writer.student(), writer.placement(), Told::changed, writer.me(), now,
              today);
}

}  // namespace

bool is_for_trainer(const Touchpoint& moment) {
  return moment.is_begun() || (moment.state == MomentState::held && moment.with_trainer);
}

bool may_take_away(const RecapWriter& writer, const MomentAgreement& one) {
  return one.voice == writer.voice() || one.by_voice.empty() || one.by_voice == code(writer.voice());
}

Recap recap_of(sql::Reader& reader, const RecapWriter& writer, Id<Touchpoint> moment) {
  Recap recap = any_recap_of(reader, writer, moment);
  if (!recap.moment.is_begun() && recap.moment.state != MomentState::held) {
    throw NotFound("moment that was held");
  }
  return recap;
}

Recap any_recap_of(sql::Reader& reader, const RecapWriter& writer, Id<Touchpoint> moment) {
  const auto all = touchpoints_of(reader, writer.institution(), writer.student(), writer.placement());
  const auto one = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == moment; });
  if (one == all.end()) throw NotFound("moment of a placement");
  Recap recap{.moment = *one, .lines = {}, .agreements = {}, .confirmed = {}};
  recap.lines = reader.all<RecapLine>(select_recap_lines, writer.institution(), writer.student(),
                                      writer.placement(), moment);
  recap.agreements = reader.all<MomentAgreement>(select_agreements, writer.institution(), writer.student(),
                                                 writer.placement(), moment);
  recap.confirmed = reader
                        .one<RecapConfirmations>(select_confirmations, writer.institution(), writer.student(),
                                                 writer.placement(), moment)
                        .value_or(RecapConfirmations{});
  return recap;
}

std::optional<Id<Touchpoint>> recap_for_trainer(sql::Reader& reader, const OpenedLink& opened) {
  return reader.one<Id<Touchpoint>>(select_for_trainer, opened.institution, opened.student.id,
                                    opened.placement.id);
}

void add_line(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment, Id<RecapLine> id,
              const std::string& words, Instant now, Day today) {
  const Recap recap = locked_recap(tx, writer, moment);
  if (recap.lines.size() >= most_recap_lines) throw Conflict("enough was said");
  const bool is_repeated = std::any_of(recap.lines.begin(), recap.lines.end(), [&](const RecapLine& one) {
    return one.voice == writer.voice() && one.author_id == writer.me() && one.words == words;
  });
  if (is_repeated) return;
  tx.run(insert_recap_line, writer.institution(), writer.student(), writer.placement(), moment, id,
         writer.voice(), writer.me(), writer.name(), words, now);
  changed(tx, writer, moment);
  tell(tx, writer, recap, now, today);
}

void add_agreement(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment,
                   Id<MomentAgreement> id, const AgreementDraft& draft, Instant now, Day today) {
  const Recap recap = locked_recap(tx, writer, moment);
  if (recap.agreements.size() >= most_recap_lines) throw Conflict("enough was agreed");
  tx.run(insert_agreement, writer.institution(), writer.student(), writer.placement(), moment, id,
         draft.voice, draft.title, draft.due_on, now, code(writer.voice()));
  changed(tx, writer, moment);
  tell(tx, writer, recap, now, today);
}

void take_away(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment, Id<RecapLine> id) {
  locked_recap(tx, writer, moment);
  const auto lines = tx.run(delete_recap_line, writer.institution(), writer.student(), writer.placement(),
                            moment, id, writer.voice(), writer.me());
  const auto agreements = tx.run(delete_agreement, writer.institution(), writer.student(), writer.placement(),
                                 moment, id, writer.voice());
  if (lines + agreements == 0) throw NotFound("part of a recap");
  changed(tx, writer, moment);
}

void take_confirmations_back(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> moment) {
  tx.run(clear_confirmations, seat.institution(), seat.student().id, seat.placement().id, moment);
}

bool confirm(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment, const std::string& read,
             Instant now, Day today) {
  const Recap recap = locked_recap(tx, writer, moment);
  const bool is_over = recap.moment.state == MomentState::held;
  if (!is_over || recap.is_empty() || !recap.was_there(writer.voice())) throw Conflict("nothing to confirm");
  if (recap.is_confirmed_by(writer.voice())) return true;
  if (read != recap.mark()) return false;
  tx.run(update_confirmed, writer.institution(), writer.student(), writer.placement(), moment, writer.voice(),
         now);
  tell(tx, writer, recap, now, today);
  return true;
}

}  // namespace koers::placements
