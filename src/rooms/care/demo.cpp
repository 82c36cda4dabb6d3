// What stands in the shared line of the demo school (content/demo/together.toml): in one of eight files some
// sentences of this school year, now and then with an answer of the student; and how guidance works for one
// of six students. The cast's stories are told in personas.toml.
#include "campus/demo/content.h"
#include "rooms/care/record.h"
#include "rooms/care/shared_note.h"
#include "rooms/care/way_of_working.h"
#include "rooms/care/working_note.h"

namespace koers::care {
namespace {

using demo::text;

constexpr int minute_of_note = 15 * 60 + 40;

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school), file_(demo::read("demo/together.toml")) {
    demo::each(file_, "shared", [&](const toml::table& t) { shared_.push_back(text(t, "words")); });
    demo::each(file_, "answer", [&](const toml::table& t) { answers_.push_back(text(t, "words")); });
    demo::each(file_, "way", [&](const toml::table& t) {
      ways_.push_back({fits_of(text(t, "fits")), text(t, "words")});
    });
  }

  void write() {
    if (school_.has_cast()) tell();
    for (const demo::Pupil& pupil : school_.pupils) {
      demo::Dice dice(pupil.seed() * 29 + 11);
      demo::Numbers numbers = tools_.numbers.take(most_notes * 2);
      const Day from = std::max(pupil.started_on, begun_on());
      if (from >= tools_.today || !pupil.counsellor) continue;
      if (dice.chance(0.17)) choose_way(dice, pupil, from);
      if (dice.chance(0.13)) write_notes(dice, numbers, pupil, from);
    }
  }

 private:
  static constexpr int most_notes = 3;

  Day begun_on() const { return first_day_of_school_year(school_year_of(tools_.today)) + 28; }

  void choose_way(demo::Dice& dice, const demo::Pupil& pupil, Day from) {
    const Day on = from + dice.below(tools_.today - from);
    const WayOfWorking& way = dice.one_of(ways_);
    if (!tools_.happens(pupil.id, on)) return;
    keep_way_of_working(tx_, school_.institution, pupil.id, way, instant_of(on, minute_of_note));
  }

  void write_notes(demo::Dice& dice, demo::Numbers& numbers, const demo::Pupil& pupil, Day from) {
    const int count = dice.between(1, most_notes);
    for (int i = 0; i < count; ++i) {
      const Day on = from + dice.below(tools_.today - from);
      const std::string& words = dice.one_of(shared_);
      const bool is_answered = dice.chance(0.3);
      const std::string& answer = dice.one_of(answers_);
      const auto id = numbers.id<SharedNote>(), answer_id = numbers.id<SharedNote>();
      if (!tools_.happens(pupil.id, on)) continue;
      const Instant at = instant_of(on, minute_of_note);
      const std::string name = people::person_of(tx_, school_.institution, pupil.id).given_name;
      import_shared_note(tx_, school_.institution, pupil.id, *pupil.counsellor, id, with(words, name), at);
      if (!is_answered) continue;
      import_shared_note(tx_, school_.institution, pupil.id, pupil.id, answer_id, answer, at + 3 * 3600);
    }
  }

  static std::string with(std::string words, const std::string& name) {
    const auto place = words.find("{}");
    return place == std::string::npos ? words : words.replace(place, 2, name);
  }

  // ---- of the cast: personas.toml

  void tell() {
    const auto personas = demo::read("demo/personas.toml");
    const demo::ToldDays day(personas, tools_.today);
    demo::Numbers numbers = tools_.numbers.take(40);
    demo::each(personas, "shared_notes", [&](const toml::table& t) {
      const auto id = numbers.id<SharedNote>();
      const auto student = school_.cast.at(text(t, "student"));
      const auto on = day(t, "on");
      if (!on || !tools_.happens(student, *on)) return;
      import_shared_note(tx_, school_.institution, student, school_.cast.at(text(t, "author")), id,
                         text(t, "words"), instant_of(*on, minute_of_note));
    });
    demo::each(personas, "ways", [&](const toml::table& t) {
      const auto student = school_.cast.at(text(t, "student"));
      const auto on = day(t, "on");
      if (!on || !tools_.happens(student, *on)) return;
      keep_way_of_working(tx_, school_.institution, student, {fits_of(text(t, "fits")), text(t, "words")},
                          instant_of(*on, minute_of_note));
    });
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const toml::table file_;
  std::vector<std::string> shared_, answers_;
  std::vector<WayOfWorking> ways_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::care
