// The recap of a moment of three (GU-04), written at the table (table.h) or when it was held: what student,
// trainer and who guides each say of it, what each of them agreed to do, and that it is right so. Nobody
// changes what another said. Whatever is added or taken away takes the confirmations back; when everybody who
// was there has confirmed, the recap is closed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "rooms/placements/touchpoint.h"
#include "rooms/placements/trainer_link.h"

namespace koers::placements {

enum class Voice { student, trainer, guide };

inline constexpr int longest_recap_line = 600;       // signs
inline constexpr int longest_agreement = 160;        // signs
inline constexpr std::size_t most_recap_lines = 30;  // of one moment; and as many agreements

struct RecapLine {
  Id<RecapLine> id;
  Voice voice = Voice::student;
  Id<people::Person> author_id;  // 0 for the trainer
  std::string author_name;
  std::string words;
  Instant written_at;
};
struct MomentAgreement {
  Id<MomentAgreement> id;
  Voice voice = Voice::student;  // who does it
  std::string title;
  std::optional<Day> due_on;
  std::string by_voice{};  // who wrote it down; "" of before that was kept
};
struct RecapConfirmations {
  std::optional<Instant> student_at, trainer_at, guide_at;
};

struct Recap {
  Touchpoint moment;
  std::vector<RecapLine> lines;
  std::vector<MomentAgreement> agreements;
  RecapConfirmations confirmed;

  // Another one as soon as anything is added or taken away.
  std::string mark() const;
  bool is_empty() const { return lines.empty() && agreements.empty(); }
  bool is_confirmed_by(Voice voice) const;
  bool wrote(Voice voice) const;
  bool was_there(Voice voice) const;  // the student always was
  // By everybody who was there.
  bool is_closed() const;
};

// Who writes in a recap: the student or who guides, or the trainer by the link. Made of the proof of either.
class RecapWriter {
 public:
  static RecapWriter of(const PlacementSeat& seat, const std::string& name);
  static RecapWriter of(const OpenedLink& opened);

  Id<organisation::Institution> institution() const { return institution_; }
  Id<people::Person> student() const { return student_; }
  Id<Placement> placement() const { return placement_; }
  Voice voice() const { return voice_; }
  Id<people::Person> me() const { return me_; }  // 0 for the trainer
  const std::string& name() const { return name_; }
  bool may_write() const { return may_write_; }

 private:
  RecapWriter() = default;
  Id<organisation::Institution> institution_;
  Id<people::Person> student_;
  Id<Placement> placement_;
  Voice voice_ = Voice::student;
  Id<people::Person> me_{};
  std::string name_;
  bool may_write_ = true;
};

// What the trainer reads: of a moment that goes on, or that was held with the trainer.
bool is_for_trainer(const Touchpoint& moment);
// The writer's own line, and an agreement of this voice: to do, or written down.
bool may_take_away(const RecapWriter& writer, const MomentAgreement& agreement);

// Throws NotFound for a moment that did not begin and was not held.
Recap recap_of(sql::Reader& reader, const RecapWriter& writer, Id<Touchpoint> moment);
// The same of any moment.
Recap any_recap_of(sql::Reader& reader, const RecapWriter& writer, Id<Touchpoint> moment);
// The newest moment that was held with the trainer, has a recap and is not closed.
std::optional<Id<Touchpoint>> recap_for_trainer(sql::Reader& reader, const OpenedLink& opened);

// Each throws Conflict when nothing can be added: the recap is closed, the moment did not begin, or it was
// held without this writer. Forbidden for who may not write. Told to the others, unless they are at the
// table.
void add_line(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment, Id<RecapLine> id,
              const std::string& words, Instant now, Day today);
struct AgreementDraft {
  Voice voice = Voice::student;
  std::string title{};
  std::optional<Day> due_on{};
};
void add_agreement(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment,
                   Id<MomentAgreement> id, const AgreementDraft& draft, Instant now, Day today);
// An own line, or an agreement (may_take_away). NotFound when it is neither.
void take_away(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment, Id<RecapLine> id);
// The moment is open again, and nobody confirmed anything any more.
void take_confirmations_back(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> moment);
// "This is right", of the recap with the mark `read`. False, and nothing is confirmed, when it changed since;
// Conflict when there is nothing to confirm.
bool confirm(sql::Transaction& tx, const RecapWriter& writer, Id<Touchpoint> moment, const std::string& read,
             Instant now, Day today);

}  // namespace koers::placements

template <>
struct koers::Codes<koers::placements::Voice> {
  using enum koers::placements::Voice;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{trainer, "trainer"},
                                   std::pair{guide, "guide"}};
};
