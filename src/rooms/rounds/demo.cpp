// Rounds of the demo school: Karin and some other counsellors asked their students yesterday when they can
// talk. Most picked, one wrote that none of the moments is possible, and some have not looked yet.
#include <algorithm>

#include "platform/base/weeks.h"
#include "rooms/guidance/guidance.h"
#include "rooms/rounds/notices.h"
#include "rooms/rounds/record.h"
#include "rooms/rounds/round.h"

namespace koers::rounds {

constexpr sql::Statement select_guided{"rounds.select_guided", R"(
    SELECT g.student_id FROM campus_guides g
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor' AND g.begins_on <= $3
      AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = g.institution_id AND e.student_id = g.student_id AND e.started_on <= $3
                    AND (e.ended_on IS NULL OR e.ended_on > $3))
    ORDER BY g.student_id)"};

constexpr sql::Statement import_round{"rounds.import_round", R"(
    INSERT INTO rounds_rounds (institution_id, id, counsellor_id, title, minutes, pause, channels, place, pick_until_on,
                               sentence, created_at, opened_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11))"};

constexpr sql::Statement import_slot{"rounds.import_slot", R"(
    INSERT INTO rounds_slots (institution_id, round_id, planned_on, begins_minute, counsellor_id)
    VALUES ($1, $2, $3, $4, $5))"};

constexpr sql::Statement import_invitation{"rounds.import_invitation", R"(
    INSERT INTO rounds_invitations (institution_id, student_id, round_id, id, counsellor_id, invited_at, seen_at, wish,
                                    planned_on, begins_minute, conversation_id, channel, picked_by, picked_at, words)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, ''))"};

namespace {

using people::Person;

constexpr std::size_t most_students = 12;
constexpr int numbers_of_a_round = 64;
constexpr int weeks_ahead = 3;  // beyond the other conversations that are planned

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school) {}

  void write() {
    const auto karin = school_.cast.find("karin");
    if (karin != school_.cast.end()) write_round(karin->second);
    for (const demo::Team& team : school_.teams) {
      for (const auto counsellor : team.counsellors) {
        if (karin != school_.cast.end() && counsellor == karin->second) continue;
        demo::Dice dice(static_cast<std::uint64_t>(counsellor.value) * 17 + 5);
        if (dice.chance(0.3)) write_round(counsellor);
      }
    }
  }

 private:
  void write_round(Id<Person> counsellor) {
    demo::Numbers numbers = tools_.numbers.take(numbers_of_a_round);
    if (!tools_.stretch.is_last) return;
    auto students = tx_.all<Id<Person>>(select_guided, school_.institution, counsellor, tools_.today);
    if (students.empty()) return;
    students.resize(std::min(students.size(), most_students));
    demo::Dice dice(static_cast<std::uint64_t>(counsellor.value) * 23 + 3);
    const Day monday = monday_of(tools_.today) + weeks_ahead * 7;
    const Instant opened = instant_of(tools_.today - 1, 16 * 60);
    const auto id = numbers.id<Round>();
    tx_.run(import_round, school_.institution, id, counsellor, "Ronde voor de vakantie", 25, 5,
            "school phone", "B2.14", monday - 3,
            "Tijd om weer te praten over jouw koers. Kies een moment dat jou past.", opened);
    std::vector<Slot> slots;
    for (const int weekday : {1, 3}) {  // Tuesday and Thursday
      for (int i = 0; i < 7; ++i) slots.push_back({monday + weekday, 13 * 60 + 30 * i});
    }
    for (const Slot& slot : slots) {
      tx_.run(import_slot, school_.institution, id, slot.on, slot.begins_minute, counsellor);
    }
    for (std::size_t i = 0; i < students.size(); ++i) {
      invite(numbers, dice, id, counsellor, students[i], i, opened, slots);
    }
  }

  void invite(demo::Numbers& numbers, demo::Dice& dice, Id<Round> round, Id<Person> counsellor,
              Id<Person> student, std::size_t place, Instant opened, const std::vector<Slot>& slots) {
    const auto invitation = numbers.id<Invitation>();
    const auto talk = numbers.id<guidance::Conversation>();
    // Whoever looks at the demo as Yara picks a moment for herself.
    const auto yara = school_.cast.find("yara");
    const bool is_yara = yara != school_.cast.end() && yara->second == student;
    const bool picks = dice.chance(0.65) && !is_yara;
    const bool wishes = dice.chance(0.4) && !picks && !is_yara;
    const bool looked = dice.chance(0.5) || picks || wishes;
    const Channel channel = dice.chance(0.7) ? Channel::school : Channel::phone;
    const Slot slot = slots[place % slots.size()];
    using inbox::tell;
    const auto when = [](bool holds, auto value) { return holds ? std::optional(value) : std::nullopt; };
    tx_.run(import_invitation, school_.institution, student, round, invitation, counsellor, opened,
            when(looked, opened + 1800),
            wishes ? "Vrijdag na 15.00 uur, dan ben ik klaar met mijn stage." : "", when(picks, slot.on),
            when(picks, slot.begins_minute), when(picks, talk), when(picks, channel), when(picks, "student"),
            when(picks, opened + 2400));
    if (!picks) {
      tell(tx_, school_.institution, {notices::invited, round.value, counsellor, opened}, {student});
    }
    if (wishes) {
      tell(tx_, school_.institution, {notices::wished, invitation.value, student, opened + 2400},
           {counsellor});
    }
    if (!picks) return;
    guidance::import_conversation(tx_, school_.institution, student,
                                  {.id = talk,
                                   .counsellor_id = counsellor,
                                   .is_held = false,
                                   .on = slot.on,
                                   .begins_minute = slot.begins_minute,
                                   .minutes = 25,
                                   .place = channel == Channel::school ? "Op school, B2.14" : "Bellen",
                                   .channel = channel});
    tools_.changed.insert(student);
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::rounds
