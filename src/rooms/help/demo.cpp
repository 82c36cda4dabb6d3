// The directory of the demo school, and what some of its students agreed with its addresses
// (content/demo/help.toml).
#include "rooms/help/record.h"

#include <algorithm>

#include "campus/demo/content.h"
#include "rooms/help/instrument.h"
#include "rooms/help/outside_help.h"

namespace koers::help {
namespace {

using demo::text;

constexpr int minute_of_asking = 15 * 60 + 20;

struct AskedWords {
  std::string question, report;
};

struct CompanionWords {
  std::string name, from, about;
};

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school), file_(demo::read("demo/help.toml")) {
    demo::each(file_, "asked", [&](const toml::table& t) {
      words_.push_back({text(t, "question"), text(t, "report")});
    });
    demo::each(file_, "companions", [&](const toml::table& t) {
      companions_.push_back({text(t, "name"), text(t, "from"), text(t, "about")});
    });
    demo::each(file_, "tests", [&](const toml::table& t) {
      tests_.push_back({.name = text(t, "name"),
                        .by_whom = text(t, "by_whom"),
                        .says = text(t, "says"),
                        .meaning = text(t, "meaning")});
    });
  }

  void write() {
    write_directory();
    for (const demo::Pupil& pupil : school_.pupils) {
      agree_on(pupil);
      think_along(pupil);
      take_test(pupil);
    }
  }

 private:
  // Kept by the co-ordinator: nearly all was looked at within the year.
  void write_directory() {
    const auto fatma = school_.cast.find("fatma");
    demo::each(file_, "addresses", [&](const toml::table& t) {
      HelpAddress one{.id = {tools_.numbers.next()}, .name = text(t, "name"), .contact = text(t, "contact")};
      addresses_.push_back(one);
      if (!tools_.stretch.is_first) return;
      const auto days = static_cast<int>(t["checked_days_ago"].value_or(std::int64_t{90}));
      add_address(tx_, school_.institution,
                  fatma == school_.cast.end() ? Id<people::Person>{} : fatma->second, one.id,
                  {.name = one.name,
                   .for_whom = text(t, "for_whom"),
                   .offers = text(t, "offers"),
                   .costs = text(t, "costs"),
                   .waiting = text(t, "waiting"),
                   .languages = text(t, "languages"),
                   .contact = one.contact,
                   .checked_on = tools_.today - days},
                  instant_of(tools_.today - days, minute_of_asking));
    });
  }

  // About one of sixty students of a year; most let it come back, a few said no or stopped.
  void agree_on(const demo::Pupil& pupil) {
    demo::Dice dice(pupil.seed() * 37 + 3);
    if (!pupil.counsellor || addresses_.empty() || !dice.chance(0.03)) return;
    demo::Numbers numbers = tools_.numbers.take(1);
    const Day from =
        std::max(pupil.started_on, first_day_of_school_year(school_year_of(tools_.today) - 1)) + 30;
    if (from >= tools_.today) return;
    const Day on = from + dice.below(tools_.today - from);
    const HelpAddress& address = dice.one_of(addresses_);
    const AskedWords& words = dice.one_of(words_);
    OutsideHelp one{.id = numbers.id<OutsideHelp>(),
                    .student_id = pupil.id,
                    .asked_by_id = *pupil.counsellor,
                    .address_id = address.id,
                    .name = address.name,
                    .contact = address.contact,
                    .question = words.question,
                    .may_know = codes_of({Known::name, Known::question}),
                    .until_on = on + 120,
                    .first_contact = dice.chance(0.6) ? FirstContact::student : FirstContact::together,
                    .asked_at = instant_of(on, minute_of_asking)};
    const Day contact = on + 5, back = on + 40;
    go_on(dice.between(1, 20), one, words, contact, back);
    bool happens = false;
    for (const Day day : {on, contact, back})
      happens = (day < tools_.today && tools_.happens(pupil.id, day)) || happens;
    if (happens) save(tx_, school_.institution, one);
  }

  // How it stands at the end of the stretch.
  void go_on(int fate, OutsideHelp& one, const AskedWords& words, Day contact, Day back) const {
    const auto is_past = [&](Day day) { return day < tools_.today && tools_.stretch.is_past(day); };
    const Instant answered = one.asked_at + 3'600;
    if (fate == 1) return;
    if (fate == 2) {
      one.state = HelpState::refused;
      one.withdrawn_at = answered;
      return;
    }
    one.given_at = answered;
    one.state = HelpState::agreed;
    if (fate == 3) {
      one.state = HelpState::stopped;
      one.withdrawn_at = answered + 3'600;
      return;
    }
    if (!is_past(contact)) return;
    one.contact_on = contact;
    one.state = fate < 8 ? HelpState::busy : HelpState::contact;
    if (fate < 12 || !is_past(back)) return;
    one.state = HelpState::back;
    one.report = words.report;
    one.report_by_id = one.student_id;
    one.report_agreed_at = instant_of(back, minute_of_asking);
  }

  // Somebody who thinks along with about one of a hundred students; most said yes.
  void think_along(const demo::Pupil& pupil) {
    demo::Dice dice(pupil.seed() * 37 + 4);
    if (!pupil.counsellor || companions_.empty() || !dice.chance(0.012)) return;
    demo::Numbers numbers = tools_.numbers.take(1);
    const Day on = tools_.today - dice.between(4, 80);
    const CompanionWords& words = dice.one_of(companions_);
    const bool says_no = dice.chance(0.2);
    if (on < pupil.started_on || !tools_.happens(pupil.id, on)) return;
    const Instant at = instant_of(on, minute_of_asking);
    OutsideHelp one{.id = numbers.id<OutsideHelp>(),
                    .student_id = pupil.id,
                    .asked_by_id = *pupil.counsellor,
                    .kind = HelpKind::companion,
                    .name = words.name,
                    .contact = words.from,
                    .question = words.about,
                    .may_know = codes_of({Known::name, Known::question}),
                    .until_on = on + 90,
                    .state = says_no ? HelpState::refused : HelpState::agreed,
                    .asked_at = at};
    (says_no ? one.withdrawn_at : one.given_at) = at + 3'600;
    save(tx_, school_.institution, one);
  }

  void take_test(const demo::Pupil& pupil) {
    demo::Dice dice(pupil.seed() * 37 + 5);
    if (tests_.empty() || !dice.chance(0.04)) return;
    demo::Numbers numbers = tools_.numbers.take(1);
    const Day on = tools_.today - dice.between(10, 600);
    const InstrumentDraft& words = dice.one_of(tests_);
    InstrumentDraft draft = words;
    if (dice.chance(0.5)) draft.audience = InstrumentAudience::guides;
    draft.taken_on = on;
    draft.valid_until = on + 365;
    if (on < pupil.started_on || !tools_.happens(pupil.id, on)) return;
    import_instrument(tx_, school_.institution, pupil.id, numbers.id<Instrument>(), draft,
                      instant_of(on, minute_of_asking));
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const toml::table file_;
  std::vector<AskedWords> words_;
  std::vector<CompanionWords> companions_;
  std::vector<InstrumentDraft> tests_;
  std::vector<HelpAddress> addresses_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::help
