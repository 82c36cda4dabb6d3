// What the demo school chose (content/demo/direction.toml): policy with frames that teams filled in, two
// teams outside the lines, and goals by aspect of the vision.
#include <algorithm>

#include "campus/demo/content.h"
#include "rooms/direction/direction.h"
#include "rooms/policy/frame.h"
#include "rooms/policy/goal.h"
#include "rooms/policy/record.h"

namespace koers::policy {
namespace {

using demo::text;
using organisation::Unit;
using organisation::UnitKind;
using people::Person;

int number_in(const toml::table& table, std::string_view key) { return table[key].value_or(0); }

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx),
        tools_(tools),
        school_(school),
        until_(tools.stretch.is_last ? tools.today : tools.stretch.until),
        file_(demo::read("demo/direction.toml")) {
    demo::each(file_, "reasons", [&](const toml::table& t) { reasons_.push_back(text(t, "words")); });
  }

  void write() {
    write_policy();
    write_fillings();
    write_deviations();
    write_goals();
    direction::refresh_all_facts(tx_, school_.institution, until_);
  }

 private:
  bool happens(Day day) const { return day <= tools_.today && tools_.stretch.has(day); }
  Id<Person> cast(const std::string& name) const {
    const auto found = school_.cast.find(name);
    return found == school_.cast.end() ? Id<Person>{} : found->second;
  }

  // ---- policy

  Unit unit_in(const toml::table& t) const {
    if (const auto name = text(t, "school"); !name.empty()) {
      for (const demo::Team& team : school_.teams) {
        if (team.words->school == name) return {UnitKind::school, team.school_id.value};
      }
    }
    return {UnitKind::institution, school_.institution.value};
  }

  Frame frame_in(const toml::table& t) const {
    Frame frame{
        number_in(t, "least"), number_in(t, "most"), text(t, "amount"), demo::texts(t, "options"), {}, {}};
    frame.setting = from_code<Setting>(text(t, "setting"));
    if (!frame.options.empty()) {
      frame.least = 1;
      frame.most = static_cast<int>(frame.options.size());
    }
    return frame;
  }

  void write_policy() {
    demo::each(file_, "topics", [&](const toml::table& t) {
      Topic topic{.id = tools_.numbers.id<Topic>(),
                  .slug = direction::slug_of(text(t, "question")),
                  .question = text(t, "question"),
                  .aspect = text(t, "aspect").empty() ? "" : direction::slug_of(text(t, "aspect"))};
      demo::each(t, "choices", [&](const toml::table& c) {
        topic.choices.push_back({.id = tools_.numbers.id<PolicyChoice>(),
                                 .unit = unit_in(c),
                                 .kind = from_code<ChoiceKind>(text(c, "kind")).value(),
                                 .what = text(c, "what"),
                                 .reason = text(c, "reason"),
                                 .frame = frame_in(c),
                                 .written_by = cast(text(c, "by")),
                                 .written_on = tools_.today - number_in(c, "days_ago")});
      });
      write_topic(topic);
      topics_.push_back(std::move(topic));
    });
  }

  void write_topic(const Topic& topic) const {
    const Day first = std::ranges::min(topic.choices, {}, &PolicyChoice::written_on).written_on;
    if (happens(first)) {
      Topic empty = topic;
      empty.choices.clear();
      import_topic(tx_, school_.institution, empty);
    }
    for (const PolicyChoice& one : topic.choices) {
      if (happens(one.written_on)) import_choice(tx_, school_.institution, topic.id, one);
    }
  }

  const Topic& topic_named(const std::string& question) const {
    return *std::ranges::find(topics_, question, &Topic::question);
  }

  void write_fillings() {
    for (const Topic& topic : topics_) {
      for (const demo::Team& team : school_.teams) fill_by_dice(topic, team);
    }
    demo::each(file_, "fillings", [&](const toml::table& t) {
      const auto id = tools_.numbers.id<Filling>();
      const auto team = school_.team_by_name.find(text(t, "team"));
      const Day on = tools_.today - number_in(t, "days_ago");
      if (team == school_.team_by_name.end() || !happens(on)) return;
      import_filling(tx_, school_.institution, topic_named(text(t, "question")).id,
                     {id, school_.teams[team->second].id, number_in(t, "value"), text(t, "reason"),
                      cast(text(t, "by")), on});
    });
    write_settings({tx_, school_.institution, {}, until_});
  }

  // Three of four teams filled it in; that of the cast is told.
  void fill_by_dice(const Topic& topic, const demo::Team& team) {
    const auto id = tools_.numbers.id<Filling>();
    demo::Dice dice(static_cast<std::uint64_t>(team.id.value) * 59 +
                    static_cast<std::uint64_t>(topic.id.value));
    const auto lines = topic.lines_for(team.school_id);
    const bool fills = dice.chance(0.76);
    const Day on = tools_.today - dice.between(40, 100);
    if (!lines || !fills || is_told(topic, team)) return;
    const int value = lines->least + dice.below(lines->most - lines->least + 1);
    const std::string reason = dice.chance(0.9) ? dice.one_of(reasons_) : "";
    if (happens(on)) import_filling(tx_, school_.institution, topic.id, {id, team.id, value, reason, {}, on});
  }

  bool is_told(const Topic& topic, const demo::Team& team) const {
    bool told = false;
    for (const char* list : {"fillings", "deviations"}) {
      demo::each(file_, list, [&](const toml::table& t) {
        told = told || (text(t, "question") == topic.question && text(t, "team") == team.words->id);
      });
    }
    return told;
  }

  void write_deviations() {
    demo::each(file_, "deviations", [&](const toml::table& t) {
      const auto id = tools_.numbers.id<Deviation>();
      const auto team = school_.team_by_name.find(text(t, "team"));
      const Day on = tools_.today - number_in(t, "days_ago");
      if (team == school_.team_by_name.end() || !happens(on)) return;
      const Topic& topic = topic_named(text(t, "question"));
      const auto state = from_code<DeviationState>(text(t, "state")).value();
      Deviation one{.id = id, .topic = topic.id, .team = school_.teams[team->second].id};
      one.value = number_in(t, "value");
      one.reason = text(t, "reason");
      one.until_on = tools_.today + number_in(t, "days_ahead");
      one.state = state;
      one.asked_on = on;
      if (state == DeviationState::granted) {
        one.decided_by = cast("fatma");
        one.decided_on = on + 2;
        one.words = text(t, "words");
      }
      import_deviation(tx_, school_.institution, one);
      write_settings({tx_, school_.institution, {}, until_});
    });
  }

  // ---- goals: last year's are closed, this year's run

  void write_goals() {
    const int year = school_year_of(tools_.today);
    for (const demo::Team& team : school_.teams) {
      const bool is_cast = school_.has_cast() && team.words->id == "zorg_welzijn";
      std::uint64_t place = 0;
      demo::each(file_, "goals", [&](const toml::table& t) {
        const auto last = tools_.numbers.id<TeamGoal>(), now = tools_.numbers.id<TeamGoal>();
        demo::Dice dice(static_cast<std::uint64_t>(team.id.value) * 61 + ++place);
        const bool has = dice.chance(number_in(t, "chance") / 100.0);
        const bool had = dice.chance(0.7), met = dice.chance(0.55), early = dice.chance(0.15);
        const bool hole = is_cast && t["hole_of_cast"].value_or(false);
        TeamGoal goal{.team = team.id, .written_by = is_cast ? cast("marieke") : Id<Person>{}};
        goal.says = {direction::slug_of(text(t, "aspect")),
                     text(t, "sentence"),
                     text(t, "indicator"),
                     {},
                     {},
                     text(t, "approach")};
        if (had && goal.says.aspect != direction::slug_of("Wij leren zelf ook")) {
          write_goal(goal, last, make_day(year - 1, 10, 6), make_day(year, 7, 1), met, make_day(year, 6, 24));
        }
        if (!hole && (has || is_cast)) {
          const Day written = std::min(make_day(year, 9, 22), tools_.today - 1);
          write_goal(goal, now, written, make_day(year + 1, 7, 1), true,
                     early && !is_cast ? std::optional(written + 40) : std::nullopt);
        }
      });
    }
  }

  // Written once: open when it runs, closed when its last day is in the past.
  void write_goal(TeamGoal goal, Id<TeamGoal> id, Day written, Day before, bool met,
                  std::optional<Day> closed) const {
    goal.id = id;
    goal.written_on = written;
    goal.says.before = before;
    const bool is_over = closed && *closed <= tools_.today;
    if (is_over) {
      goal.state = met ? GoalState::met : GoalState::next_year;
      goal.closed_on = closed;
    }
    if (happens(is_over ? *closed : written)) import_goal(tx_, school_.institution, goal);
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const Day until_;
  const toml::table file_;
  std::vector<Topic> topics_;
  std::vector<std::string> reasons_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::policy
