// What new students of the demo school laid on the table for their first talk (content/demo/intake.toml): a
// few topics each, in the weeks after the start.
#include "campus/demo/content.h"
#include "rooms/intake/record.h"
#include "rooms/intake/sheet.h"

namespace koers::intake {
namespace {

struct Sentence {
  Topic topic = Topic::before;
  std::string words;
};

std::vector<Sentence> sentences() {
  std::vector<Sentence> all;
  demo::each(demo::read("demo/intake.toml"), "words", [&](const toml::table& t) {
    const auto topic = from_code<Topic>(demo::text(t, "topic"));
    if (topic) all.push_back({*topic, demo::text(t, "words")});
  });
  return all;
}

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  constexpr int minute_of_writing = 19 * 60 + 20;
  const auto all = sentences();
  for (const demo::Pupil& pupil : school.pupils) {
    if (pupil.started_on < first_day_of_school_year(school_year_of(tools.today))) continue;
    demo::Dice dice(pupil.seed() * 31 + 7);
    const Day on = pupil.started_on + dice.between(1, 6);
    const int count = dice.between(2, 4);
    if (!tools.happens(pupil.id, on)) continue;
    const auto lays = [&](const Sentence& one, bool is_laid) {
      import_words(tx, school.institution, pupil.id, one.topic, one.words, instant_of(on, minute_of_writing),
                   is_laid);
    };
    lays(all.front(), true);  // so that every first talk can begin with something from before
    for (int i = 0; i < count; ++i) {
      const Sentence& one = dice.one_of(all);
      lays(one, dice.chance(0.8));
    }
  }
}

}  // namespace koers::intake
