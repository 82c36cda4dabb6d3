#include "app/demo/choices.h"

#include <algorithm>

#include "app/demo/content.h"
#include "campus/words/work.h"
#include "platform/base/error.h"

namespace koers::app::demo {
namespace {

using choices::ChoiceMoment;
using choices::ChoiceOption;

struct OptionWords {
  std::string moment, title, explanation, when, place, asks;
  std::vector<std::string> sectors;
  std::optional<int> left, places;
};
struct MomentWords {
  std::string id, title, explanation;
  choices::MomentKind kind = choices::MomentKind::elective;
  int opens = 0, closes = 0, change = 0, starts = 0, look_back = 0;
};
struct ExploredWords {
  std::string note, question;
};
struct LookBackWords {
  choices::TurnedOut turned_out = choices::TurnedOut::well;
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
  const auto file = read("demo/choices.toml");
  ChoiceWords words;
  each(file, "moments", [&](const toml::table& t) {
    words.moments.push_back({text(t, "id"), text(t, "title"), text(t, "explanation"),
                             from_code<choices::MomentKind>(text(t, "kind")).value(), t["opens"].value_or(0),
                             t["closes"].value_or(0), t["change"].value_or(0), t["starts"].value_or(0),
                             t["look_back"].value_or(0)});
  });
  each(file, "options", [&](const toml::table& t) {
    std::string asks;
    for (const auto& one : texts(t, "asks")) asks += (asks.empty() ? "" : " ") + one;
    words.options.push_back({text(t, "moment"), text(t, "title"), text(t, "explanation"), text(t, "when"),
                             text(t, "place"), asks, texts(t, "sectors"), t["left"].value<int>(),
                             t["places"].value<int>()});
  });
  each(file, "reasons", [&](const toml::table& t) { words.reasons.push_back(text(t, "text")); });
  each(file, "explored", [&](const toml::table& t) {
    words.explored.push_back({text(t, "note"), text(t, "question")});
  });
  each(file, "look_backs", [&](const toml::table& t) {
    words.look_backs.push_back(
        {from_code<choices::TurnedOut>(text(t, "turned_out")).value(), text(t, "text")});
  });
  return words;
}

const ChoiceWords& choice_words() {
  static const ChoiceWords words = read_words();
  return words;
}

bool is_for(const OptionWords& option, const MomentWords& moment, const std::string& sector) {
  if (option.moment != moment.id && option.moment != code(moment.kind)) return false;
  return option.sectors.empty() ||
         std::find(option.sectors.begin(), option.sectors.end(), sector) != option.sectors.end();
}

void keep_occupation(sql::Transaction& tx, Id<organisation::Institution> institution,
                     Id<people::Person> student, const words::Occupation& one, const ExploredWords& said,
                     Day on) {
  choices::save_exploration(tx, institution, student,
                            {.kind = choices::ExplorationKind::occupation,
                             .item = one.slug,
                             .name = one.name.nl,
                             .note = said.note,
                             .question = said.question,
                             .kept_on = on});
}

}  // namespace

Offer::Offer(Tools& tools, const School& school) : institution_(school.institution) {
  for (std::size_t i = 0; i < school.teams.size(); ++i) offer_for_team(tools, school.teams[i], i);
}

void Offer::offer_for_team(Tools& tools, const Team& team, std::size_t index) {
  // Holes: a team that offers nothing, one that did so last year, and one (below) with a choice that is none.
  if (index == 6) return;
  for (const MomentWords& words : choice_words().moments) {
    if (index == 13 && words.id != "elective_last_year") continue;
    Moment made;
    made.name = words.id;
    made.moment = {.id = tools.numbers.id<ChoiceMoment>(),
                   .team_id = team.id,
                   .kind = words.kind,
                   .title = words.title,
                   .explanation = words.explanation,
                   .opens_on = tools.today + words.opens,
                   .closes_on = tools.today + words.closes,
                   .change_until = tools.today + words.change,
                   .starts_on = tools.today + words.starts,
                   .look_back_on = tools.today + words.look_back};
    for (const OptionWords& option : choice_words().options) {
      if (!is_for(option, words, team.words->sector)) continue;
      if (index == 3 && words.kind == choices::MomentKind::placement && !made.options.empty()) break;
      made.options.push_back({{.id = tools.numbers.id<ChoiceOption>(),
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

void Offer::keep(sql::Transaction& tx) const {
  for (const Moment& one : moments_) {
    std::vector<ChoiceOption> options;
    for (const Option& option : one.options) options.push_back(option.option);
    choices::import_moment(tx, institution_, one.moment, options);
  }
}

void Offer::settle(sql::Transaction& tx) const {
  for (const Moment& one : moments_) {
    std::vector<ChoiceOption> options;
    for (const Option& option : one.options) {
      options.push_back(option.option);
      if (option.left) options.back().places = option.option.taken + *option.left;
    }
    choices::import_moment(tx, institution_, one.moment, options);
  }
}

void Offer::choose(sql::Transaction& tx, Tools& tools, const Pupil& pupil, Id<organisation::Team> team,
                   double eager) {
  for (Moment& one : moments_) {
    if (one.moment.team_id != team || one.moment.opens_on > tools.today) continue;
    if (one.moment.closes_on < pupil.started_on || one.options.size() < 2) continue;
    // Of a choice that is still open not everybody has made up his mind.
    const bool is_open = one.moment.closes_on >= tools.today;
    if (tools.dice.chance(is_open ? eager * 0.55 : eager)) choose_at(tx, tools, one, pupil.id);
  }
}

void Offer::choose_at(sql::Transaction& tx, Tools& tools, Moment& one, Id<people::Person> student) {
  Option& picked =
      one.options[static_cast<std::size_t>(tools.dice.below(static_cast<int>(one.options.size())))];
  const bool is_open = one.moment.closes_on >= tools.today;
  const bool full = picked.option.places && picked.option.taken >= *picked.option.places;
  // Who wanted what was full then, took something else.
  if (full && !is_open) return;
  const Day last = std::min(one.moment.closes_on, tools.today);
  choices::Choice choice{
      .moment_id = one.moment.id,
      .reason = tools.dice.chance(0.82) ? tools.dice.one_of(choice_words().reasons) : "",
      .chosen_on = one.moment.opens_on + tools.dice.below(std::max(1, last - one.moment.opens_on + 1))};
  if (full) {
    choice.wish_id = picked.option.id;
    choice.ticket = ++one.last_ticket;
  } else {
    choice.option_id = picked.option.id;
    ++picked.option.taken;
  }
  if (!full && one.moment.is_time_to_look_back(tools.today) && tools.dice.chance(0.55)) {
    const LookBackWords& words = tools.dice.one_of(choice_words().look_backs);
    choice.turned_out = words.turned_out;
    choice.looked_back = words.text;
    choice.looked_back_on = std::min(tools.today, *one.moment.look_back_on + tools.dice.below(14));
  }
  choices::save_choice(tx, institution_, student, choice);
}

Id<ChoiceMoment> Offer::moment_named(Id<organisation::Team> team, const std::string& id) const {
  const auto found = std::find_if(moments_.begin(), moments_.end(), [&](const Moment& one) {
    return one.moment.team_id == team && one.name == id;
  });
  check(found != moments_.end(), "personas.toml names a choice that the team offers");
  return found->moment.id;
}

Offer::Moment* Offer::open_elective_of(Id<organisation::Team> team, Day today) {
  for (Moment& one : moments_) {
    if (one.moment.team_id == team && one.moment.kind == choices::MomentKind::elective &&
        one.moment.may_choose(today)) {
      return &one;
    }
  }
  return nullptr;
}

void Offer::choose_for_cast(sql::Transaction& tx, Tools& tools, const School& school) {
  const auto team_of = [&](const char* name) { return school.teams[school.team_by_name.at(name)].id; };
  // Yara looks back on her first assignment later on; of her elective she thinks.
  for (Moment& one : moments_) {
    if (one.moment.team_id != team_of("zorg_welzijn") || one.options.size() < 2) continue;
    choices::Choice choice{.moment_id = one.moment.id};
    if (one.moment.may_choose(tools.today)) {
      choice.leaning_id = one.options.front().option.id;
      choice.reason =
          "Op mijn stage merkte ik dat ik rustig blijf als iemand boos wordt. Ik wil weten of dat bij "
          "jongeren ook zo is.";
    } else if (one.moment.kind == choices::MomentKind::assignment) {
      choice.option_id = one.options.front().option.id;
      choice.reason = "Ik praat graag met mensen die ik nog niet ken.";
      choice.chosen_on = one.moment.opens_on + 3;
      ++one.options.front().option.taken;
    } else {
      continue;
    }
    choices::save_choice(tx, institution_, school.cast.at("yara"), choice);
  }
  const auto explored = [&](const char* who, const char* occupation, const char* note, const char* question) {
    keep_occupation(tx, institution_, school.cast.at(who), *words::find_occupation(occupation),
                    {note, question}, tools.today - 12);
  };
  explored("yara", "jongerenwerker", "Je bent er voor jongeren die niet vanzelf komen.",
           "Hoe houd je het vol als iemand niet wil?");
  explored("ruben", "ondernemer", "Eigen bus, eigen klanten.", "");
  if (Moment* one = open_elective_of(team_of("installatie"), tools.today); one != nullptr) {
    Option& sustainable = one->options.front();
    ++sustainable.option.taken;
    choices::save_choice(tx, institution_, school.cast.at("ruben"),
                         {.moment_id = one->moment.id,
                          .option_id = sustainable.option.id,
                          .reason = "Ik wil alles van warmtepompen weten. Later wil ik eigen klanten.",
                          .chosen_on = one->moment.opens_on + 2});
  }
}

void explore(sql::Transaction& tx, Tools& tools, const School& school, Id<people::Person> student,
             const std::string& sector, double curiosity) {
  const auto& all = words::occupations();
  int left = tools.dice.around(curiosity);
  for (int tries = 0; left > 0 && tries < 40; ++tries) {
    const words::Occupation& one = tools.dice.one_of(all);
    if (code(one.sector) != sector && !tools.dice.chance(0.15)) continue;
    keep_occupation(tx, school.institution, student, one, tools.dice.one_of(choice_words().explored),
                    tools.today - tools.dice.between(3, 260));
    --left;
  }
  if (!tools.dice.chance(curiosity * 0.2)) return;
  const words::Study& study = tools.dice.one_of(words::studies());
  choices::save_exploration(tx, school.institution, student,
                            {.kind = choices::ExplorationKind::study,
                             .item = study.slug,
                             .name = study.name.nl,
                             .kept_on = tools.today - tools.dice.between(3, 260)});
}

}  // namespace koers::app::demo
