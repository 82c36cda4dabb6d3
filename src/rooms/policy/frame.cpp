#include "rooms/policy/frame.h"

#include "platform/base/error.h"

namespace koers::policy {

using organisation::Institution;

int TeamFrame::value(Day today) const {
  if (deviation && deviation->holds(today)) return deviation->value;
  return filling ? filling->value : lines.least;
}

// ---- reading

namespace {

constexpr sql::Statement select_fillings{"policy.select_fillings", R"(
    SELECT topic_id, id, team_id, value, reason, written_by, written_on FROM policy_fillings
    WHERE institution_id = $1 AND until_on IS NULL ORDER BY topic_id, team_id, id)"};
constexpr sql::Statement select_running{"policy.select_running_deviations", R"(
    SELECT id, topic_id, team_id, value, reason, until_on, state, asked_by, asked_on, decided_by, decided_on, words
    FROM policy_deviations
    WHERE institution_id = $1 AND (state = 'asked' OR (state = 'granted' AND until_on >= $2))
    ORDER BY asked_on, id)"};
constexpr sql::Statement select_deviation{"policy.select_deviation", R"(
    SELECT id, topic_id, team_id, value, reason, until_on, state, asked_by, asked_on, decided_by, decided_on, words
    FROM policy_deviations WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement select_over{"policy.select_over_deviations", R"(
    SELECT id, topic_id, team_id, value, reason, until_on, state, asked_by, asked_on, decided_by, decided_on, words
    FROM policy_deviations WHERE institution_id = $1 AND state = 'granted' AND until_on < $2 ORDER BY id)"};

struct TeamRow {
  Id<organisation::Team> id;
  Id<organisation::School> school;
  std::string name;
};
constexpr sql::Statement select_teams{"policy.select_teams", R"(
    SELECT t.id, t.school_id, t.name FROM campus_teams t
    JOIN campus_schools s ON s.institution_id = t.institution_id AND s.id = t.school_id
    WHERE t.institution_id = $1
    ORDER BY s.name COLLATE alphabet, t.name COLLATE alphabet, t.id)"};

}  // namespace

std::vector<Deviation> running_deviations(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Deviation>(select_running, institution, today);
}

namespace {

struct FillingRow {
  Id<Topic> topic;
  Id<Filling> id;
  Id<organisation::Team> team;
  int value = 0;
  std::string reason;
  Id<people::Person> written_by;
  Day written_on;
};

using Place = std::pair<Id<Topic>, Id<organisation::Team>>;

std::map<Place, Filling> fillings_by_place(sql::Reader& reader, Id<Institution> institution) {
  std::map<Place, Filling> all;
  for (FillingRow& row : reader.all<FillingRow>(select_fillings, institution)) {
    all[{row.topic, row.team}] = {row.id,         row.team,      row.value, std::move(row.reason),
                                  row.written_by, row.written_on};
  }
  return all;
}

// One that holds comes before one that is asked.
std::map<Place, Deviation> deviations_by_place(sql::Reader& reader, Id<Institution> institution, Day today) {
  std::map<Place, Deviation> all;
  for (Deviation& one : running_deviations(reader, institution, today)) {
    const Place place{one.topic, one.team};
    const auto found = all.find(place);
    if (found == all.end() || !found->second.holds(today)) all[place] = std::move(one);
  }
  return all;
}

}  // namespace

std::map<Id<Topic>, std::vector<TeamFrame>> values_of_topics(sql::Reader& reader, Id<Institution> institution,
                                                             const std::vector<Topic>& topics, Day today) {
  const auto fillings = fillings_by_place(reader, institution);
  const auto deviations = deviations_by_place(reader, institution, today);
  const auto teams = reader.all<TeamRow>(select_teams, institution);
  std::map<Id<Topic>, std::vector<TeamFrame>> all;
  for (const Topic& topic : topics) {
    for (const TeamRow& row : teams) {
      auto lines = topic.lines_for(row.school);
      if (!lines) continue;
      TeamFrame one{row.id, row.school, row.name, std::move(*lines), {}, {}};
      if (const auto found = fillings.find({topic.id, row.id}); found != fillings.end()) {
        one.filling = found->second;
      }
      if (const auto found = deviations.find({topic.id, row.id}); found != deviations.end()) {
        one.deviation = found->second;
      }
      all[topic.id].push_back(std::move(one));
    }
  }
  return all;
}

std::vector<TeamFrame> team_values(sql::Reader& reader, Id<Institution> institution, const Topic& topic,
                                   Day today) {
  return values_of_topics(reader, institution, {topic}, today)[topic.id];
}

// ---- writing

namespace {

constexpr sql::Statement end_fillings{"policy.end_fillings", R"(
    UPDATE policy_fillings SET until_on = $4
    WHERE institution_id = $1 AND topic_id = $2 AND team_id = $3 AND until_on IS NULL)"};
constexpr sql::Statement insert_filling{"policy.insert_filling", R"(
    INSERT INTO policy_fillings (
      institution_id, topic_id, team_id, id, value, reason, written_by, written_on, until_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL))"};
constexpr sql::Statement end_deviations_of{"policy.end_deviations_of", R"(
    UPDATE policy_deviations SET state = 'ended'
    WHERE institution_id = $1 AND topic_id = $2 AND team_id = $3 AND state IN ('asked', 'granted'))"};
constexpr sql::Statement delete_asked_deviations{"policy.delete_asked_deviations", R"(
    DELETE FROM policy_deviations
    WHERE institution_id = $1 AND topic_id = $2 AND team_id = $3 AND state = 'asked')"};
constexpr sql::Statement insert_deviation{"policy.insert_deviation", R"(
    INSERT INTO policy_deviations (
      institution_id, id, topic_id, team_id, value, reason, until_on, state, asked_by, asked_on, decided_by, decided_on,
      words)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))"};
constexpr sql::Statement update_decided{"policy.update_decided", R"(
    UPDATE policy_deviations SET state = $3, decided_by = $4, decided_on = $5, words = $6
    WHERE institution_id = $1 AND id = $2 AND state = 'asked')"};
constexpr sql::Statement end_granted_before{"policy.end_granted_before", R"(
    UPDATE policy_deviations SET state = 'ended'
    WHERE institution_id = $1 AND topic_id = $2 AND team_id = $3 AND state = 'granted' AND id <> $4)"};
constexpr sql::Statement update_over{"policy.update_over", R"(
    UPDATE policy_deviations SET state = 'ended' WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement delete_settings{"policy.delete_settings", R"(
    DELETE FROM policy_out_settings WHERE institution_id = $1)"};
constexpr sql::Statement insert_setting{"policy.insert_setting", R"(
    INSERT INTO policy_out_settings (institution_id, team_id, setting, value, until_on, value_until)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (institution_id, team_id, setting) DO UPDATE SET
      value = excluded.value, until_on = excluded.until_on, value_until = excluded.value_until)"};

}  // namespace

void import_filling(sql::Transaction& tx, Id<Institution> institution, Id<Topic> topic, const Filling& one) {
  tx.run(insert_filling, institution, topic, one.team, one.id, one.value, one.reason, one.written_by,
         one.written_on);
}

void import_deviation(sql::Transaction& tx, Id<Institution> institution, const Deviation& one) {
  tx.run(insert_deviation, institution, one.id, one.topic, one.team, one.value, one.reason, one.until_on,
         one.state, one.asked_by, one.asked_on, one.decided_by, one.decided_on, one.words);
}

void fill(const PolicyWriting& writing, Id<Topic> topic, Id<organisation::Team> team, Id<Filling> id,
          const FillingDraft& draft) {
  writing.tx.run(end_deviations_of, writing.institution, topic, team);
  writing.tx.run(end_fillings, writing.institution, topic, team, writing.today);
  import_filling(writing.tx, writing.institution, topic,
                 {id, team, *draft.value, draft.reason, writing.by, writing.today});
}

void ask_deviation(const PolicyWriting& writing, Id<Topic> topic, Id<organisation::Team> team,
                   Id<Deviation> id, const FillingDraft& draft) {
  writing.tx.run(delete_asked_deviations, writing.institution, topic, team);
  import_deviation(writing.tx, writing.institution,
                   {.id = id,
                    .topic = topic,
                    .team = team,
                    .value = *draft.value,
                    .reason = draft.reason,
                    .until_on = *draft.until,
                    .asked_by = writing.by,
                    .asked_on = writing.today});
}

Deviation locked_deviation(const PolicyWriting& writing, Id<Deviation> id) {
  writing.tx.lock(writing.institution.value);
  const auto found = writing.tx.one<Deviation>(select_deviation, writing.institution, id);
  if (!found) throw NotFound("no such deviation");
  return *found;
}

void decide(const PolicyWriting& writing, Id<Deviation> id, DeviationState state, const std::string& words) {
  const Deviation one = locked_deviation(writing, id);
  if (writing.tx.run(update_decided, writing.institution, id, state, writing.by, writing.today, words) == 0) {
    throw Conflict("decided before");
  }
  if (state != DeviationState::granted) return;
  writing.tx.run(end_granted_before, writing.institution, one.topic, one.team, id);
}

std::vector<Deviation> end_deviations(sql::Transaction& tx, Id<Institution> institution, Day today) {
  auto over = tx.all<Deviation>(select_over, institution, today);
  for (const Deviation& one : over) tx.run(update_over, institution, one.id);
  return over;
}

void write_settings(const PolicyWriting& writing) {
  writing.tx.run(delete_settings, writing.institution);
  const auto topics = topics_of(writing.tx, writing.institution);
  for (const auto& [topic, values] :
       values_of_topics(writing.tx, writing.institution, topics, writing.today)) {
    for (const TeamFrame& one : values) {
      if (!one.lines.setting) continue;
      const int value = one.filling ? one.filling->value : one.lines.least;
      const bool deviates = one.deviation && one.deviation->holds(writing.today);
      writing.tx.run(insert_setting, writing.institution, one.team, *one.lines.setting, value,
                     deviates ? std::optional(one.deviation->until_on) : std::nullopt,
                     deviates ? one.deviation->value : value);
    }
  }
}

}  // namespace koers::policy
