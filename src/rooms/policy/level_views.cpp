// The three levels of a topic on one line: institution, school, team. A level without a choice is open.
#include <algorithm>

#include "platform/i18n/dates_in_time.h"
#include "rooms/policy/paths.h"
#include "rooms/policy/policy_forms.h"
#include "rooms/policy/policy_views.h"

namespace koers::policy::views {

using namespace html;
using http::Visit;
using organisation::Unit;
using organisation::UnitKind;
namespace said = policy_texts;

std::string PolicyDetails::name_of(Unit unit) const {
  const auto found = std::ranges::find(units, unit, &std::pair<Unit, std::string>::first);
  return found == units.end() ? std::string() : found->second;
}

std::string PolicyDetails::name_of(Visit& visit, Id<people::Person> person) const {
  const auto found = people.find(person);
  return found == people.end() ? visit.say(said::forgotten) : found->second.full_name();
}

const direction::NamedAspect* PolicyDetails::aspect(const std::string& slug) const {
  const auto found = std::ranges::find(aspects, slug, &direction::NamedAspect::slug);
  return found == aspects.end() ? nullptr : &*found;
}

std::string value_words(const Frame& lines, int value) {
  const std::string word = lines.word(value);
  if (lines.amount.empty() || !lines.options.empty()) return word;
  // What is counted stands there in the plural.
  return value == 1 ? word + " (" + lines.amount + ")" : word + " " + lines.amount;
}

namespace {

Html kind_tag(layout::Icon sign, const std::string& words) {
  return span.cls("tag kind")(layout::icon(sign), words);
}

Html kind_of(const Visit& visit, ChoiceKind kind) {
  switch (kind) {
    case ChoiceKind::fixed:
      return kind_tag("lock-simple-fill", visit.say(said::kind_fixed));
    case ChoiceKind::frame:
      return kind_tag("sliders-horizontal", visit.say(said::kind_frame));
    case ChoiceKind::free:
      break;
  }
  return kind_tag("path", visit.say(said::kind_free));
}

struct LevelWords {
  std::string name{};
  std::string what{};
  Html tag{};
  std::string because{};
  std::string by{};
  Html end{};
  bool is_open = false;
};

Html level(const Visit& visit, const LevelWords& words) {
  Html content = h3(words.name);
  content += p.cls("what")(words.what);
  content += words.tag;
  if (!words.because.empty()) content += p.cls("because")(visit.say(said::because, words.because));
  if (!words.by.empty()) content += p.cls("by")(words.by);
  content += words.end;
  return section.cls(words.is_open ? "level open" : "level")(content);
}

std::string signed_by(Visit& visit, const PolicyDetails& known, Id<people::Person> by, Day on) {
  return visit.say(said::by_on, known.name_of(visit, by), i18n::day_with_year(visit.language, on));
}

LevelWords of_choice(Visit& visit, const PolicyDetails& known, const PolicyChoice& one, std::string name) {
  LevelWords words{.name = std::move(name), .what = one.what};
  words.tag = kind_of(visit, one.kind);
  words.because = one.reason;
  words.by = signed_by(visit, known, one.written_by, one.written_on);
  if (one.reason.empty()) {
    const bool waits = one.unit.kind != UnitKind::team;
    words.end = layout::sub(visit.say(said::no_reason) + (waits ? " " + visit.say(said::not_yet_holds) : ""));
  }
  return words;
}

LevelWords nothing_at(const Visit& visit, std::string name) {
  return {.name = std::move(name), .what = visit.say(said::no_choice), .is_open = true};
}

Html school_level(Visit& visit, const PolicyDetails& known, const ShownTopic& view) {
  if (known.my_school) {
    const Unit unit{UnitKind::school, known.my_school->value};
    const PolicyChoice* choice = view.topic.of(unit);
    return level(visit, choice ? of_choice(visit, known, *choice, known.name_of(unit))
                               : nothing_at(visit, known.name_of(unit)));
  }
  const auto count = std::ranges::count_if(
      view.topic.choices, [](const PolicyChoice& one) { return one.unit.kind == UnitKind::school; });
  if (count == 0) return level(visit, nothing_at(visit, visit.say(said::schools)));
  return level(visit,
               {.name = visit.say(said::schools), .what = visit.say_count(said::schools_chose, count)});
}

LevelWords of_value(Visit& visit, const PolicyDetails& known, const ShownTopic& view, const TeamFrame& one) {
  LevelWords words{.name = one.name, .what = value_words(one.lines, one.value(visit.today))};
  const bool deviates = one.deviation && one.deviation->holds(visit.today);
  if (one.is_outside(visit.today)) {
    words.tag = layout::state(words::State::attention, visit.say(said::kind_deviates));
  } else {
    words.tag = one.filling ? kind_tag("path", visit.say(said::kind_own))
                            : kind_tag("circle-dashed", visit.say(said::kind_lower));
  }
  if (deviates) {
    words.because = one.deviation->reason;
    words.by = signed_by(visit, known, one.deviation->asked_by, one.deviation->asked_on);
  } else if (one.filling) {
    words.because = one.filling->reason;
    words.by = signed_by(visit, known, one.filling->written_by, one.filling->written_on);
  }
  words.is_open = !one.is_filled(visit.today);
  if (known.leads && known.my_team == one.team) {
    words.end = layout::button_link({.label = visit.say(words.is_open ? said::fill_in : said::change_filling),
                                     .href = paths::fill(view.topic.slug, one.team),
                                     .kind = words.is_open ? layout::Kind::primary : layout::Kind::line,
                                     .small = true,
                                     .about = view.topic.question});
  }
  return words;
}

Html team_level(Visit& visit, const PolicyDetails& known, const ShownTopic& view) {
  if (known.my_team) {
    for (const TeamFrame& one : view.values) {
      if (one.team == *known.my_team) return level(visit, of_value(visit, known, view, one));
    }
    const Unit unit{UnitKind::team, known.my_team->value};
    const PolicyChoice* choice = view.topic.of(unit);
    return level(visit, choice ? of_choice(visit, known, *choice, known.name_of(unit))
                               : nothing_at(visit, known.name_of(unit)));
  }
  auto count = std::ranges::count_if(view.topic.choices,
                                     [](const PolicyChoice& one) { return one.unit.kind == UnitKind::team; });
  count +=
      std::ranges::count_if(view.values, [&](const TeamFrame& one) { return one.is_filled(visit.today); });
  if (count == 0) return level(visit, nothing_at(visit, visit.say(said::teams)));
  return level(visit, {.name = visit.say(said::teams), .what = visit.say_count(said::teams_chose, count)});
}

}  // namespace

Html levels(Visit& visit, const PolicyDetails& known, const ShownTopic& view) {
  const PolicyChoice* central = view.topic.central();
  const std::string whole = visit.say(said::whole_school);
  Html all = level(visit, central ? of_choice(visit, known, *central, whole) : nothing_at(visit, whole));
  all += school_level(visit, known, view);
  all += team_level(visit, known, view);
  return div.cls("levels")(all);
}

std::string line_words(const Visit& visit, const PolicyDetails& known, const ShownTopic& view) {
  const PolicyChoice* central = view.topic.central();
  std::string words = visit.say(said::short_none);
  if (central) {
    words = visit.say(central->kind == ChoiceKind::fixed   ? said::short_fixed
                      : central->kind == ChoiceKind::frame ? said::short_frame
                                                           : said::short_free);
  }
  if (const direction::NamedAspect* aspect = known.aspect(view.topic.aspect)) {
    words += " · " + visit.say(said::belongs_to, aspect->name);
  }
  return words;
}

}  // namespace koers::policy::views
