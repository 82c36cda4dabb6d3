// What the teams of the demo school let their students choose, and what those chose and explored
// (content/demo/choices.toml). Some teams offer little or nothing.
#include "rooms/choices/record.h"

#include <algorithm>

#include "campus/demo/content.h"
#include "campus/words/work.h"
#include "rooms/choices/choices.h"

namespace koers::choices {
namespace {

using demo::Dice, demo::text, demo::texts;

struct OptionWords {
  std::string moment, title, explanation, when, place, asks;
  std::vector<std::string> sectors;
  std::optional<int> left, places;
};
struct MomentWords {
  std::string id, title, explanation;
  MomentKind kind = MomentKind::elective;
  int opens = 0, closes = 0, change = 0, starts = 0, look_back = 0;
};
struct ExploredWords {
  std::string note, question;
};
struct LookBackWords {
  TurnedOut turned_out = TurnedOut::well;
  std::string text;
};
struct ChoiceWords {
  std::vector<MomentWords> moments;
  std::vector<OptionWords> options;
  std::vector<std::string> reasons;
  std::vector<LookBackWords> look_backs;
  std::vector<ExploredWords> explored;
};

ChoiceWords read_words() {
  const auto file = demo::read("demo/choices.toml");
  ChoiceWords words;
  demo::each(file, "moments", [&](const toml::table& t) {
    words.moments.push_back({text(t, "id"), text(t, "title"), text(t, "explanation"),
                             from_code<MomentKind>(text(t, "kind")).value(), t["opens"].value_or(0),
                             t["closes"].value_or(0), t["change"].value_or(0), t["starts"].value_or(0),
                             t["look_back"].value_or(0)});
  });
  demo::each(file, "options", [&](const toml::table& t) {
    std::string asks;
    for (const auto& one : texts(t, "asks")) asks += (asks.empty() ? "" : " ") + one;
    words.options.push_back({text(t, "moment"), text(t, "title"), text(t, "explanation"), text(t, "when"),
                             text(t, "place"), asks, texts(t, "sectors"), t["left"].value<int>(),
                             t["places"].value<int>()});
  });
  demo::each(file, "reasons", [&](const toml::table& t) { words.reasons.push_back(text(t, "text")); });
  demo::each(file, "explored", [&](const toml::table& t) {
    words.explored.push_back({text(t, "note"), text(t, "question")});
  });
  demo::each(file, "look_backs", [&](const toml::table& t) {
    words.look_backs.push_back({from_code<TurnedOut>(text(t, "turned_out")).value(), text(t, "text")});
  });
  return words;
}

bool is_for(const OptionWords& option, const MomentWords& moment, const std::string& sector) {
  if (option.moment != moment.id && option.moment != code(moment.kind)) return false;
  return option.sectors.empty() ||
         std::find(option.sectors.begin(), option.sectors.end(), sector) != option.sectors.end();
}

// What the teams offer, and who chooses what; every option has as many places as will be taken and, on the
// day of the demo, are left as the words say. Then what of it happens in the stretch is written.
class Offer {
 public:
  Offer(sql::Transaction& tx, demo::Tools& tools, demo::School& school)
      : tx_(tx), tools_(tools), school_(school) {}

  void write() {
    for (std::size_t i = 0; i < school_.teams.size(); ++i) offer_for_team(school_.teams[i], i);
    if (school_.has_cast()) choose_for_cast();
    for (const demo::Pupil& pupil : school_.pupils) {
      const demo::Team& team = school_.team_of(pupil);
      Dice dice(pupil.seed() * 13 + 5);
      choose(dice, pupil, team);
      explore(dice, pupil, team.words->sector, 0.8 * team.habits.experiences);
    }
    for (Moment& one : moments_) {
      for (Option& option : one.options) {
        if (option.left) option.option.places = option.option.taken + *option.left;
      }
    }
    store();
    for (const auto& [student, choice] : choices_) keep_choice(student, choice);
  }

 private:
  struct Option {
    ChoiceOption option;
    std::optional<int> left;
  };
  struct Moment {
    ChoiceMoment moment;
    std::vector<Option> options;
    std::int64_t last_ticket = 0;
  };

  void offer_for_team(const demo::Team& team, std::size_t index) {
    // Holes: a team that offers nothing, one that did so last year, and one (below) with a choice that is
    // none.
    if (index == 6) return;
    for (const MomentWords& words : words_.moments) {
      if (index == 13 && words.id != "elective_last_year") continue;
      Moment made;
      made.moment = {.id = tools_.numbers.id<ChoiceMoment>(),
                     .team_id = team.id,
                     .kind = words.kind,
                     .title = words.title,
                     .explanation = words.explanation,
                     .opens_on = tools_.today + words.opens,
                     .closes_on = tools_.today + words.closes,
                     .change_until = tools_.today + words.change,
                     .starts_on = tools_.today + words.starts,
                     .look_back_on = tools_.today + words.look_back};
      school_.made["choices/" + team.words->id + "/" + words.id] = made.moment.id.value;
      for (const OptionWords& option : words_.options) {
        if (!is_for(option, words, team.words->sector)) continue;
        if (index == 3 && words.kind == MomentKind::placement && !made.options.empty()) break;
        made.options.push_back({{.id = tools_.numbers.id<ChoiceOption>(),
                                 .position = static_cast<int>(made.options.size()) + 1,
                                 .title = option.title,
                                 .explanation = option.explanation,
                                 .place = option.place,
                                 .day = option.when,
                                 .places = option.places,
                                 .asks = option.asks},
                                option.left});
      }
      moments_.push_back(std::move(made));
    }
  }

  // A team makes it two months before it opens; from then on it is a choice of all whom it concerns.
  void store() {
    for (const Moment& one : moments_) {
      if (!tools_.stretch.has(one.moment.opens_on - 60)) continue;
      for (const demo::Pupil& pupil : school_.pupils) {
        if (school_.team_of(pupil).id == one.moment.team_id) tools_.changed.insert(pupil.id);
      }
      std::vector<ChoiceOption> options;
      for (const Option& option : one.options) options.push_back(option.option);
      import_moment(tx_, school_.institution, one.moment, options);
    }
  }

  void keep_choice(Id<people::Person> student, const Choice& choice) {
    const bool looks_back = choice.looked_back_on && tools_.stretch.is_past(*choice.looked_back_on);
    if (tools_.happens(student, choice.chosen_on.value_or(tools_.today - 1))) {
      Choice made = choice;
      if (!looks_back) {
        made.turned_out.reset();
        made.looked_back.clear();
        made.looked_back_on.reset();
      }
      save_choice(tx_, school_.institution, student, made);
    } else if (looks_back && tools_.happens(student, *choice.looked_back_on)) {
      save_look_back(tx_, school_.institution, student, choice);
    }
  }

  // Who talks much also chooses: a team that keeps to its conversations has students who make up their mind.
  void choose(Dice& dice, const demo::Pupil& pupil, const demo::Team& team) {
    const double eager = team.habits.conversations;
    for (Moment& one : moments_) {
      if (one.moment.team_id != team.id || one.moment.opens_on > tools_.today) continue;
      if (one.moment.closes_on < pupil.started_on || one.options.size() < 2) continue;
      // Of a choice that is still open not everybody has made up his mind.
      const bool is_open = one.moment.closes_on >= tools_.today;
      if (dice.chance(is_open ? eager * 0.55 : eager)) choose_at(dice, one, pupil);
    }
  }

  void choose_at(Dice& dice, Moment& one, const demo::Pupil& pupil) {
    Option& picked = one.options[static_cast<std::size_t>(dice.below(static_cast<int>(one.options.size())))];
    const bool is_open = one.moment.closes_on >= tools_.today;
    const bool full = picked.option.places && picked.option.taken >= *picked.option.places;
    // Who wanted what was full then, took something else.
    if (full && !is_open) return;
    const Day first = std::max(one.moment.opens_on, pupil.started_on);
    const Day last = std::min(one.moment.closes_on, tools_.today);
    Choice choice{.moment_id = one.moment.id,
                  .reason = dice.chance(0.82) ? dice.one_of(words_.reasons) : "",
                  .chosen_on = first + dice.below(std::max(1, last - first + 1))};
    if (full) {
      choice.wish_id = picked.option.id;
      choice.ticket = ++one.last_ticket;
    } else {
      choice.option_id = picked.option.id;
      ++picked.option.taken;
    }
    if (!full && one.moment.is_time_to_look_back(tools_.today) && dice.chance(0.55)) {
      const LookBackWords& words = dice.one_of(words_.look_backs);
      choice.turned_out = words.turned_out;
      choice.looked_back = words.text;
      choice.looked_back_on = std::min(tools_.today, *one.moment.look_back_on + dice.below(14));
    }
    choices_.emplace_back(pupil.id, choice);
  }

  // ---- the cast: Yara still thinks, Ruben waits for a place

  Id<organisation::Team> team_named(const char* name) const {
    return school_.teams[school_.team_by_name.at(name)].id;
  }

  Moment* open_elective_of(Id<organisation::Team> team) {
    for (Moment& one : moments_) {
      if (one.moment.team_id == team && one.moment.kind == MomentKind::elective &&
          one.moment.may_choose(tools_.today)) {
        return &one;
      }
    }
    return nullptr;
  }

  void choose_for_cast() {
    // Yara looks back on her first assignment later on; of her elective she thinks.
    for (Moment& one : moments_) {
      if (one.moment.team_id != team_named("zorg_welzijn") || one.options.size() < 2) continue;
      Choice choice{.moment_id = one.moment.id};
      if (one.moment.may_choose(tools_.today)) {
        choice.leaning_id = one.options.front().option.id;
        choice.reason =
            "Op mijn stage merkte ik dat ik rustig blijf als iemand boos wordt. Ik wil weten of dat bij "
            "jongeren ook zo is.";
      } else if (one.moment.kind == MomentKind::assignment) {
        choice.option_id = one.options.front().option.id;
        choice.reason = "Ik praat graag met mensen die ik nog niet ken.";
        choice.chosen_on = one.moment.opens_on + 3;
        ++one.options.front().option.taken;
      } else {
        continue;
      }
      choices_.emplace_back(school_.cast.at("yara"), choice);
    }
    keep_occupation(
        school_.cast.at("yara"), *words::find_occupation("jongerenwerker"),
        {"Je bent er voor jongeren die niet vanzelf komen.", "Hoe houd je het vol als iemand niet wil?"},
        tools_.today - 12);
    keep_occupation(school_.cast.at("ruben"), *words::find_occupation("ondernemer"),
                    {"Eigen bus, eigen klanten.", ""}, tools_.today - 12);
    if (Moment* one = open_elective_of(team_named("installatie")); one != nullptr) {
      Option& sustainable = one->options.front();
      ++sustainable.option.taken;
      choices_.emplace_back(
          school_.cast.at("ruben"),
          Choice{.moment_id = one->moment.id,
                 .option_id = sustainable.option.id,
                 .reason = "Ik wil alles van warmtepompen weten. Later wil ik eigen klanten.",
                 .chosen_on = one->moment.opens_on + 2});
    }
  }

  // ---- exploring: often nothing, mostly of the own sector

  void explore(Dice& dice, const demo::Pupil& pupil, const std::string& sector, double curiosity) {
    const auto some_day = [&] { return std::max(pupil.started_on, tools_.today - dice.between(3, 260)); };
    int left = dice.around(curiosity);
    for (int tries = 0; left > 0 && tries < 40; ++tries) {
      const words::Occupation& one = dice.one_of(words::occupations());
      if (code(one.sector) != sector && !dice.chance(0.15)) continue;
      const ExploredWords& said = dice.one_of(words_.explored);
      keep_occupation(pupil.id, one, said, some_day());
      --left;
    }
    if (!dice.chance(curiosity * 0.2)) return;
    const words::Study& study = dice.one_of(words::studies());
    keep(pupil.id,
         {.kind = ExplorationKind::study, .item = study.slug, .name = study.name.nl, .kept_on = some_day()});
  }

  void keep_occupation(Id<people::Person> student, const words::Occupation& one, const ExploredWords& said,
                       Day on) {
    keep(student, {.kind = ExplorationKind::occupation,
                   .item = one.slug,
                   .name = one.name.nl,
                   .note = said.note,
                   .question = said.question,
                   .kept_on = on});
  }

  void keep(Id<people::Person> student, const Exploration& one) {
    if (tools_.happens(student, one.kept_on)) save_exploration(tx_, school_.institution, student, one);
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  demo::School& school_;
  const ChoiceWords words_ = read_words();
  std::vector<Moment> moments_;
  std::vector<std::pair<Id<people::Person>, Choice>> choices_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Offer(tx, tools, school).write();
}

}  // namespace koers::choices
