// Two years of the demo school (content/demo/commitments.toml): what the cast and the teams agreed on and
// what became of it, who owns the subject, meetings with what was said, and decisions.
#include "rooms/commitments/demo_story.h"

#include "campus/demo/content.h"
#include "rooms/commitments/meeting_writing.h"
#include "rooms/commitments/owner.h"
#include "rooms/commitments/record.h"
#include "rooms/commitments/talk.h"

namespace koers::commitments {
namespace {

using demo::text;
using people::Person;

constexpr int minute_of_writing = 15 * 60;
constexpr int days_of_story = 720;
constexpr int days_between_boards = 6 * 7;
constexpr int days_between_teams = 4 * 7;
constexpr int minute_of_meeting = 10 * 60;

int number(const toml::table& table, std::string_view key, int otherwise) {
  return static_cast<int>(table[key].value_or(std::int64_t{otherwise}));
}

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx),
        tools_(tools),
        school_(school),
        file_(demo::read("demo/commitments.toml")),
        whole_{UnitKind::institution, school.institution.value},
        story_(tx, tools, school.institution) {}

  void write() {
    if (school_.has_cast()) {
      write_decisions();
      demo::each(file_, "commitments", [&](const toml::table& t) { write_told(t); });
    }
    for (const demo::Team& team : school_.teams) write_team(team);
    if (school_.has_cast()) write_board();
    count();
  }

 private:
  Day ago(int days) const { return tools_.today - days; }
  Id<Person> one_of_cast(const std::string& name) const {
    const auto found = school_.cast.find(name);
    return found == school_.cast.end() ? Id<Person>{} : found->second;
  }
  // The team of somebody of the cast, or the whole.
  Unit unit_of(const std::string& name, const std::string& which) const {
    const char* team = name == "bas" ? "installatie" : "zorg_welzijn";
    const auto found = school_.team_by_name.find(team);
    if (which != "team" || found == school_.team_by_name.end()) return whole_;
    return {UnitKind::team, school_.teams[found->second].id.value};
  }

  // ---- commitments

  void write_told(const toml::table& t) {
    demo::Numbers ids = tools_.numbers.take(3);
    const int made = number(t, "made", 0), before = number(t, "before", 0);
    Commitment one{
        .id = ids.id<Commitment>(), .what = text(t, "what"), .person_id = one_of_cast(text(t, "who"))};
    one.asked_by = one_of_cast(text(t, "by"));
    const Unit unit = unit_of(text(t, "who"), text(t, "unit"));
    one.unit_kind = unit.kind;
    one.unit_id = unit.id;
    one.before_on = ago(before);
    one.first_before_on = ago(number(t, "first", before));
    one.origin = from_code<CommitmentOrigin>(text(t, "origin")).value_or(CommitmentOrigin::self);
    one.origin_ref = text(t, "ref");
    one.origin_title = text(t, "title");
    one.indicator = text(t, "indicator");
    if (one.origin == CommitmentOrigin::decision) name_decision(one);
    if (text(t, "state") == "asked") one.state = CommitmentState::asked;
    if (t.contains("ended")) one.ended_on = ago(number(t, "ended", 0));
    one.made_at = instant_of(ago(made), minute_of_writing);
    story_.put(one);
    if (t.contains("moved")) {
      story_.move(one, ids.next(),
                  {one.asked_by,
                   {},
                   one.first_before_on,
                   one.before_on,
                   text(t, "moved_words"),
                   instant_of(ago(number(t, "moved", 0)), minute_of_writing)});
    }
    if (t.contains("talked")) {
      story_.talk(one,
                  {ids.next(), one.asked_by, one.person_id, ago(number(t, "talked", 0)), text(t, "words")});
    }
  }

  void name_decision(Commitment& one) {
    const auto found = decisions_.find(one.origin_ref);
    if (found == decisions_.end()) return;
    one.origin_title = "Besluit van " + std::to_string(found->second.decided_on->day_of_month()) + "-" +
                       std::to_string(found->second.decided_on->month());
    one.origin_ref = koers::text(found->second.id);
  }

  // ---- teams: about one thing a quarter is agreed on, most of it kept; meetings; most have an owner

  void write_team(const demo::Team& team) {
    constexpr int most = 40;
    demo::Numbers ids = tools_.numbers.take(most * 4);
    demo::Dice dice(static_cast<std::uint64_t>(team.id.value) * 29 + 5);
    if (team.counsellors.empty()) return;
    std::vector<const toml::table*> ideas, items;
    demo::each(file_, "team", [&](const toml::table& t) { ideas.push_back(&t); });
    demo::each(file_, "team_items", [&](const toml::table& t) { items.push_back(&t); });
    for (int days = days_of_story, i = 0; days > 20 && i < most / 4; ++i) {
      agree(team, dice, *dice.one_of(ideas), ids, days);
      days -= 60 + dice.below(50);
    }
    for (int days = days_of_story; days > -days_between_teams; days -= days_between_teams) {
      const bool is_development = dice.chance(0.2);
      meet(team, dice, items, ids, {.days = days, .is_development = is_development});
    }
    const bool has_owner = dice.chance(0.7);
    own(team, ids, has_owner, 60 + dice.below(400));
  }

  void agree(const demo::Team& team, demo::Dice& dice, const toml::table& idea, demo::Numbers& ids,
             int days) {
    Commitment one{
        .id = ids.id<Commitment>(), .what = text(idea, "what"), .person_id = dice.one_of(team.counsellors)};
    one.asked_by = one.person_id;
    one.unit_kind = UnitKind::team;
    one.unit_id = team.id.value;
    one.before_on = one.first_before_on = ago(days) + 30 + dice.below(20);
    one.origin = CommitmentOrigin::figure;
    one.origin_ref = one.indicator = text(idea, "indicator");
    one.origin_title = text(idea, "title");
    one.made_at = instant_of(ago(days), minute_of_writing);
    const double luck = dice.share();
    const int early = dice.below(8), late = 3 + dice.below(20);
    if (luck < 0.75) {
      one.ended_on = one.before_on - early;
    } else if (luck < 0.93 || days > 90) {
      one.ended_on = one.before_on + late;
    }
    story_.put(one);
    const bool spoken = dice.chance(0.7);
    const std::int64_t talk = ids.next();
    if (luck >= 0.75 && spoken) {
      story_.talk(one, {talk, team.counsellors.front(), one.person_id, one.before_on + 2, ""});
    }
  }

  struct Held {
    int days = 0;
    bool is_development = false;
  };
  void meet(const demo::Team& team, demo::Dice& dice, const std::vector<const toml::table*>& items,
            demo::Numbers& ids, const Held& held) {
    Meeting one{.id = ids.id<Meeting>(), .unit_kind = UnitKind::team, .unit_id = team.id.value};
    one.kind = held.is_development ? MeetingKind::development : MeetingKind::team;
    one.held_on = ago(held.days);
    one.begins_minute = minute_of_meeting;
    one.planned_by = team.counsellors.front();
    const bool about = dice.chance(0.3 + 0.4 * team.habits.conversations);
    const toml::table& told = *dice.one_of(items);
    AgendaItem item{
        .meeting_id = one.id, .id = ids.id<AgendaItem>(), .title = text(told, "title"), .minutes = 10};
    item.put_by = team.counsellors.back();
    item.said = text(told, "said");
    story_.meet(one, about ? std::vector{item} : std::vector<AgendaItem>{});
  }

  void own(const demo::Team& team, demo::Numbers& ids, bool has_owner, int days) {
    const auto id = ids.id<Owner>();
    const bool is_told = school_.has_cast() && team.words->id == "zorg_welzijn";
    if ((!has_owner && !is_told) || !tools_.stretch.has(ago(days))) return;
    appoint_owner(tx_, school_.institution,
                  {id, {UnitKind::team, team.id.value}, team.counsellors.front(), ago(days)},
                  {.person = team.counsellors.back(), .hours = 40}, ago(days));
  }

  // ---- the board, and the co-ordinator

  void write_board() {
    demo::Numbers ids = tools_.numbers.take(200);
    std::vector<const toml::table*> items;
    demo::each(file_, "board_items", [&](const toml::table& t) { items.push_back(&t); });
    std::size_t turn = 0;
    for (int days = -13; days < days_of_story; days += days_between_boards, ++turn) {
      Meeting one{.id = ids.id<Meeting>(), .unit_kind = UnitKind::institution, .unit_id = whole_.id};
      one.kind = MeetingKind::board;
      one.held_on = ago(days);
      one.begins_minute = minute_of_meeting;
      one.standing = MeetingRepeat::monthly;
      one.was_followed = days >= 0;
      one.planned_by = one_of_cast("paul");
      const toml::table& told = *items[(turn + items.size() - 1) % items.size()];
      AgendaItem item{
          .meeting_id = one.id, .id = ids.id<AgendaItem>(), .title = text(told, "title"), .minutes = 15};
      item.kind = from_code<AgendaKind>(text(told, "kind")).value_or(AgendaKind::discuss);
      item.put_by = one_of_cast("fatma");
      item.about = from_code<CommitmentOrigin>(text(told, "about")).value_or(CommitmentOrigin::self);
      item.about_ref = text(told, "ref");
      item.said = text(told, "said");
      std::vector<AgendaItem> all;
      if (!item.title.empty()) all.push_back(item);
      if (days < 0) all = coming_items(one, ids);
      story_.meet(one, all);
    }
    const auto owner = ids.id<Owner>();
    if (tools_.stretch.is_first) {
      appoint_owner(tx_, school_.institution, {owner, whole_, one_of_cast("paul"), ago(days_of_story)},
                    {.person = one_of_cast("fatma"), .hours = 600}, ago(days_of_story));
    }
  }

  // What waits for the next meeting: the question that is asked now, and two things beside it.
  std::vector<AgendaItem> coming_items(const Meeting& meeting, demo::Numbers& ids) {
    std::vector<AgendaItem> all;
    for (const auto& [name, one] : decisions_) {
      if (!one.is_open()) continue;
      AgendaItem item{.meeting_id = meeting.id, .id = ids.id<AgendaItem>(), .kind = AgendaKind::decide};
      item.title = one.question;
      item.minutes = 10;
      item.put_by = one.made_by;
      item.decision_id = one.id.value;
      all.push_back(item);
    }
    AgendaItem other{
        .meeting_id = meeting.id, .id = ids.id<AgendaItem>(), .title = "Hoe gaat het met de gesprekken?"};
    other.minutes = 15;
    other.put_by = one_of_cast("fatma");
    other.about = CommitmentOrigin::figure;
    other.about_ref = "counsellor_and_conversation_share";
    all.push_back(other);
    return all;
  }

  // ---- decisions

  void write_decisions() {
    demo::each(file_, "decisions", [&](const toml::table& t) {
      demo::Numbers ids = tools_.numbers.take(1);
      Resolution one{.id = ids.id<Resolution>(), .unit_kind = UnitKind::institution, .unit_id = whole_.id};
      one.question = text(t, "question");
      one.explains = text(t, "explains");
      one.touches = text(t, "touches");
      one.if_nothing = text(t, "if_nothing");
      one.made_by = one_of_cast(text(t, "made_by"));
      one.made_at = instant_of(ago(number(t, "made", 0)), minute_of_writing);
      if (t.contains("decided")) {
        one.state = ResolutionState::taken;
        one.chosen = number(t, "chosen", 1);
        one.reason = text(t, "reason");
        one.decided_by = one_of_cast("paul");
        one.decided_on = ago(number(t, "decided", 0));
      }
      std::vector<ResolutionChoice> choices;
      demo::each(t, "options", [&](const toml::table& o) {
        choices.push_back({static_cast<int>(choices.size()) + 1, text(o, "title"), text(o, "effect"),
                           text(o, "costs"), text(o, "asks")});
      });
      story_.decide(one, choices);
      demo::each(t, "reactions", [&](const toml::table& r) {
        story_.react(one, {.person_id = one_of_cast(text(r, "who")),
                           .words = text(r, "words"),
                           .written_on = ago(number(r, "on", 0))});
      });
      decisions_.emplace(text(t, "id"), one);
    });
  }

  // As the pages do when something happens.
  void count() {
    const Day day = tools_.stretch.is_last ? tools_.today : tools_.stretch.until + 1;
    for (const demo::Team& team : school_.teams) {
      refresh_facts(tx_, school_.institution, {UnitKind::team, team.id.value}, day);
    }
    refresh_facts(tx_, school_.institution, whole_, day);
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const toml::table file_;
  const Unit whole_;
  CommitmentTimeline story_;
  std::map<std::string, Resolution> decisions_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::commitments
