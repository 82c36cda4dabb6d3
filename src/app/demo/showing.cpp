#include "app/demo/showing.h"

#include <algorithm>
#include <set>

#include "app/demo/acts.h"
#include "campus/words/self.h"
#include "rooms/development/development.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"

namespace koers::demo {
namespace {

using words::Competency;

class Showing {
 public:
  Showing(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
          const Pupil& pupil, const std::vector<Lived>& lived)
      : doing_{tx, tools, school.institution, pupil.id},
        tx_(tx),
        tools_(tools),
        words_(words),
        dice_(tools.dice),
        school_(school),
        pupil_(pupil),
        team_(school.team_of(pupil)),
        lived_(lived) {}

  void write() {
    say_of_self();
    rest();
    draw_pictures();
    show_oneself();
  }

 private:
  // ---- what they say of themselves: not everybody does, and not everything has proof

  void say_of_self() {
    if (!dice_.chance(team_.habits.reflection + 0.1)) return;
    for (int i = dice_.between(1, 4); i > 0; --i) {
      const int sort = dice_.below(10);
      const auto part = sort < 5   ? words::SelfPart::quality
                        : sort < 7 ? words::SelfPart::value
                                   : words::SelfPart::motive;
      const std::string& word = dice_.one_of(words::self_words(part)).id;
      if (!said_.insert({part, word}).second) continue;
      say_one(part, word);
    }
  }

  void say_one(words::SelfPart part, const std::string& word) {
    profile::SelfStatementRow row{
        .id = tools_.numbers.id<profile::SelfStatement>(),
        .part = part,
        .word = word,
        .audience = dice_.chance(0.7) ? experiences::Audience::counsellor : experiences::Audience::me};
    Day on = std::max(pupil_.started_on, tools_.today - dice_.between(5, 420));
    for (const Lived& lived : lived_) {
      if (row.experiences.size() < 3 && dice_.chance(0.25)) {
        row.experiences.push_back(lived.id);
        on = std::max(on, lived.on);
      }
    }
    row.stated_at = instant_of(on, dice_.between(9 * 60, 21 * 60));
    const bool lets_go = dice_.chance(0.06);
    const Instant let_go_at = std::max(row.stated_at + 3'600, instant_of(tools_.today - 1, 12 * 60));
    Numbers numbers = tools_.numbers.take(6);
    const std::int64_t last_change = tools_.numbers.next();
    if (doing_.happens(on)) {
      profile::import_self_statement(tx_, school_.institution, pupil_.id, row,
                                     [&] { return numbers.next(); });
    }
    if (lets_go && doing_.happens(let_go_at)) {
      profile::import_letting_go(tx_, school_.institution, pupil_.id, row.id, last_change, let_go_at);
    }
  }

  // A heavy week, now or some time ago.
  void rest() {
    if (!dice_.chance(0.04)) return;
    const Day begin = std::max(pupil_.started_on, tools_.today - dice_.below(90));
    const Day end = begin + 7 * dice_.between(1, 2);
    const auto audience = dice_.chance(0.5) ? experiences::Audience::counsellor : experiences::Audience::me;
    const std::int64_t number = tools_.numbers.next();
    if (!doing_.happens(begin)) return;
    experiences::import_rest(tx_, school_.institution, pupil_.id, number, begin, end, audience);
  }

  // ---- the picture of the development, drawn together

  void draw_pictures() {
    if (!pupil_.counsellor) return;
    const Day last_year = tools_.today - dice_.between(350, 420);
    if (dice_.chance(team_.habits.pictures * team_.habits.share_on(last_year))) draw_picture(last_year);
    if (!dice_.chance(team_.habits.pictures)) return;
    draw_picture(std::max(tools_.today - dice_.between(10, 190), pupil_.started_on));
  }

  void draw_picture(Day on) {
    if (on < pupil_.started_on) return;
    std::vector<std::pair<Competency, std::string>> parts;
    for (const Competency competency : words::competencies) {
      for (int tries = 0; tries < 40; ++tries) {
        const AnswerWords& words = dice_.one_of(words_.answers);
        if (words.competency != competency) continue;
        parts.emplace_back(competency, words.text);
        break;
      }
    }
    const std::int64_t number = tools_.numbers.next();
    if (!doing_.happens(on)) return;
    development::import_confirmed_picture(tx_, school_.institution, pupil_.id, *pupil_.counsellor, number, on,
                                          parts);
  }

  // ---- portfolio pages: many begin one, fewer fill it, some never do (KK 4.3, guideline 9)

  const AnswerWords* answer_about(Dice& dice, Competency competency) {
    for (int tries = 0; tries < 40; ++tries) {
      const AnswerWords& words = dice.one_of(words_.answers);
      if (words.competency == competency) return &words;
    }
    return nullptr;
  }

  void show_oneself() {
    // Dice of his own, so that the history of those after him stays what it was.
    Dice dice(pupil_.seed());
    if (!dice.chance((pupil_.year == 1 ? 0.35 : 0.7) * team_.habits.experiences)) return;
    using portfolio::Content, portfolio::ItemKind;
    portfolio::ImportedPresentation page{
        .id = tools_.numbers.id<portfolio::Presentation>(),
        .form = Codes<portfolio::Form>::list[dice.next() % 5].first,
        .colour = Codes<portfolio::Colour>::list[dice.next() % 8].first,
        .title = "Dit ben ik",
        .changed_at = instant_of(std::max(pupil_.started_on, tools_.today - dice.between(2, 240)), 19 * 60),
        .for_counsellor = dice.chance(0.4)};
    for (const Lived& one : lived_) {
      if (!one.shared || one.on > day_of(page.changed_at) || page.items.size() == 4) continue;
      page.items.push_back({ItemKind::experience, Content::skills, one.id.value, "", ""});
    }
    const double filled = 0.5 + 0.15 * pupil_.year;
    const auto say = [&](Content content, Competency competency, const char* title) {
      const AnswerWords* words = dice.chance(filled) ? answer_about(dice, competency) : nullptr;
      if (words) page.items.push_back({ItemKind::text, content, 0, title, words->text});
    };
    say(Content::qualities, Competency::qualities, "Dit kan ik");
    say(Content::motives, Competency::motives, "Dit vind ik belangrijk");
    say(Content::choices, Competency::exploration, "Dit koos ik");
    say(Content::next_steps, Competency::steering, "Dit ga ik doen");
    Numbers numbers = tools_.numbers.take(12);
    if (!doing_.happens(page.changed_at)) return;
    portfolio::import_presentation(tx_, school_.institution, pupil_.id, page, [&] { return numbers.next(); });
  }

  const Doing doing_;
  sql::Transaction& tx_;
  Tools& tools_;
  const DemoWords& words_;
  Dice& dice_;
  const School& school_;
  const Pupil& pupil_;
  const Team& team_;
  const std::vector<Lived>& lived_;
  std::set<std::pair<words::SelfPart, std::string>> said_;
};

}  // namespace

void write_showing(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
                   const Pupil& pupil, const std::vector<Lived>& lived) {
  Showing(tx, tools, words, school, pupil, lived).write();
}

}  // namespace koers::demo
