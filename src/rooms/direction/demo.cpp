// The vision of the demo school (content/demo/direction.toml): two editions, how far colleagues read them,
// and what some saw differently.
#include "campus/demo/content.h"
#include "platform/base/working_days.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/participation.h"
#include "rooms/direction/record.h"
#include "rooms/direction/vision.h"

namespace koers::direction {
namespace {

using demo::text;
using people::Person;

constexpr int minute_of_day = 10 * 60 + 15;

int number_in(const toml::table& table, std::string_view key) { return table[key].value_or(0); }

struct ColleagueRow {
  Id<Person> person;
  std::int64_t team = 0;
};
constexpr sql::Statement select_colleagues{"direction.select_colleagues", R"(
    SELECT person_id, MIN(CASE WHEN unit_kind = 'team' THEN unit_id ELSE 0 END) FROM campus_roles
    WHERE institution_id = $1 AND begins_on <= $2
      AND role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student')
    GROUP BY person_id ORDER BY person_id)"};

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx),
        tools_(tools),
        school_(school),
        until_(tools.stretch.is_last ? tools.today : tools.stretch.until),
        file_(demo::read("demo/direction.toml")) {}

  void write() {
    demo::each(file_, "editions", [&](const toml::table& t) { write_edition(t); });
    write_responses();
    refresh_all_facts(tx_, school_.institution, until_);
  }

 private:
  bool happens(Day day) const { return day <= tools_.today && tools_.stretch.has(day); }
  Id<Person> cast(const std::string& name) const {
    const auto found = school_.cast.find(name);
    return found == school_.cast.end() ? Id<Person>{} : found->second;
  }
  EditionWriting editing(Day on) const {
    return {tx_, school_.institution, cast("fatma"), instant_of(on, minute_of_day)};
  }

  // ---- the vision

  // Years back from this school year; one that is still to come in it was a year before.
  Day day_in(const toml::table& t) const {
    const toml::table& from = *t["from"].as_table();
    const int year = school_year_of(tools_.today) + number_in(from, "year");
    const Day day = make_day(year, number_in(from, "month"), number_in(from, "day"));
    return day < tools_.today ? day : tools_.today - 1;
  }

  void write_edition(const toml::table& t) {
    const Day on = day_in(t);
    const int number = number_in(t, "number");
    if (happens(on)) {
      const EditionWriting writing = editing(on);
      begin_draft(writing);
      change_draft(writing, {text(t, "sentence"), text(t, "reason_students"), text(t, "reason_staff"),
                             text(t, "made_with"), text(t, "note")});
      demo::each(file_, "aspects", [&](const toml::table& a) { write_aspect(writing, a, number); });
      publish(writing);
    }
    confirm_all(number, on);
  }

  void write_aspect(const EditionWriting& writing, const toml::table& t, int number) const {
    const int since = number_in(t, "since");
    if (since > number) return;
    const std::string slug = slug_of(text(t, "name"));
    const AspectDraft draft{from_code<AspectKind>(text(t, "icon")), text(t, "name"),
                            text(t, number == 1 && t.contains("first") ? "first" : "sentence"),
                            text(t, "ambition")};
    if (since == number) return add_aspect(writing, draft);
    change_aspect(writing, slug, draft);
  }

  // Most colleagues within ten weeks; some see later what of it they know.
  void confirm_all(int number, Day on) const {
    if (!tools_.stretch.is_past(on)) return;
    const int year = school_year_of(until_);
    for (const ColleagueRow& one : tx_.all<ColleagueRow>(select_colleagues, school_.institution, on)) {
      demo::Dice dice(static_cast<std::uint64_t>(one.person.value) * 53 + static_cast<std::uint64_t>(number));
      const bool confirms = dice.chance(0.88);
      const Day read_on = on + 1 + dice.below(70);
      const Day asked_on = read_on + 80;
      const double sees = dice.share();
      if (!confirms) continue;
      if (happens(read_on)) {
        import_confirmation(tx_, school_.institution, one.person, number, instant_of(read_on, minute_of_day));
      }
      if (sees > 0.6 || !happens(asked_on)) continue;
      const Seen seen = sees < 0.3 ? Seen::own_work : sees < 0.45 ? Seen::colleague : Seen::not_seen;
      import_recall(tx_, school_.institution, number, slug_of("Praten met iemand die je kent"), {one.team},
                    year, seen, 1);
    }
  }

  // ---- responses

  void write_responses() {
    demo::each(file_, "responses", [&](const toml::table& t) {
      const auto id = tools_.numbers.id<VisionResponse>();
      const Day on = tools_.today - number_in(t, "days_ago");
      const auto by = school_.cast.find(text(t, "by"));
      const std::string answer = text(t, "answer");
      if (by == school_.cast.end() || !happens(on)) return;
      VisionResponse one{
          .id = id, .edition = 2, .person_id = by->second, .words = text(t, "words"), .written_on = on};
      one.due_on = day_after_working_days(on, days_to_answer) - 1;
      if (!answer.empty()) {
        one.answer = answer;
        one.answered_by = cast("fatma");
        one.answered_on = tools_.today - number_in(t, "answered_days_ago");
      }
      respond(tx_, school_.institution, one);
    });
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const Day until_;
  const toml::table file_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::direction
