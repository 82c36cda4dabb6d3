// Group talks of the demo school: Karin and some other counsellors spoke with four of their students at once,
// some weeks ago.
#include <algorithm>

#include "rooms/grouptalks/group_talk.h"
#include "rooms/grouptalks/record.h"

namespace koers::grouptalks {

constexpr sql::Statement select_guided{"grouptalks.select_guided", R"(
    SELECT g.student_id FROM campus_guides g
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor' AND g.begins_on <= $3
      AND (g.ends_on IS NULL OR g.ends_on > $3)
    ORDER BY g.student_id
    LIMIT 4)"};

constexpr sql::Statement import_talk{"grouptalks.import_talk", R"(
    INSERT INTO grouptalks_talks (institution_id, id, guide_id, topic, begun_at, closed_at, minutes_spent)
    VALUES ($1, $2, $3, $4, $5, $6, 50))"};

constexpr sql::Statement import_member{"grouptalks.import_member", R"(
    INSERT INTO grouptalks_members (institution_id, student_id, talk_id, words, held_on) VALUES ($1, $2, $3, $4, $5))"};

constexpr sql::Statement import_note{"grouptalks.import_note", R"(
    INSERT INTO grouptalks_notes (institution_id, talk_id, id, author_id, is_signed, words, written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

namespace {

using people::Person;

constexpr int numbers_of_a_talk = 12;
constexpr std::array noticed{"Iedereen vond de eerste week spannend.",
                             "Vragen stellen helpt, ook als je denkt dat het dom is.",
                             "Op stage leer je jezelf sneller kennen dan in de klas.",
                             "Wij willen allemaal meer weten over nachtdiensten."};

void write_talk(sql::Transaction& tx, demo::Tools& tools, const demo::School& school, Id<Person> counsellor,
                int days_ago) {
  demo::Numbers numbers = tools.numbers.take(numbers_of_a_talk);
  if (!tools.stretch.is_last) return;
  const Day on = tools.today - days_ago;
  const auto students = tx.all<Id<Person>>(select_guided, school.institution, counsellor, tools.today);
  if (students.size() < fewest_students) return;
  const Instant begun = instant_of(on, 13 * 60);
  const auto id = numbers.id<GroupTalk>();
  tx.run(import_talk, school.institution, id, counsellor, "Wat deed je eerste stage met je?", begun,
         begun + 3'000);
  for (std::size_t i = 0; i < students.size(); ++i) {
    tx.run(import_member, school.institution, students[i], id, "", on);
    tx.run(import_note, school.institution, id, numbers.next(), students[i], i == 1,
           noticed[i % noticed.size()], begun + 600);
    tools.changed.insert(students[i]);
  }
}

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  const auto karin = school.cast.find("karin");
  if (karin != school.cast.end()) write_talk(tx, tools, school, karin->second, 24);
  for (const demo::Team& team : school.teams) {
    for (const auto counsellor : team.counsellors) {
      if (karin != school.cast.end() && counsellor == karin->second) continue;
      demo::Dice dice(static_cast<std::uint64_t>(counsellor.value) * 29 + 7);
      const int days_ago = dice.between(15, 60);
      if (dice.chance(0.4)) write_talk(tx, tools, school, counsellor, days_ago);
    }
  }
}

}  // namespace koers::grouptalks
