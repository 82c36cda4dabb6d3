#include "rooms/choices/choice.h"

#include <algorithm>
#include <map>

#include "platform/base/error.h"
#include "rooms/choices/choice_paths.h"

namespace koers::choices {

using organisation::Institution;
using people::Person;
using people::Student;

ChoiceDraft draft_of(const std::optional<Choice>& choice) {
  if (!choice) return {};
  return {choice->leaning_id ? choice->leaning_id
          : choice->wish_id  ? choice->wish_id
                             : choice->option_id,
          choice->reason};
}

const ChoiceOption* ChoiceMomentState::option(std::optional<Id<ChoiceOption>> id) const {
  if (!id) return nullptr;
  const auto found = std::find_if(options.begin(), options.end(),
                                  [&](const ChoiceOption& candidate) { return candidate.id == *id; });
  return found == options.end() ? nullptr : &*found;
}

std::vector<const ChoiceOption*> ChoiceMomentState::open_options() const {
  std::vector<const ChoiceOption*> open;
  for (const ChoiceOption& option : options) {
    if (!option.is_withdrawn) open.push_back(&option);
  }
  return open;
}

// ---- reading

// A student who chose keeps his choice when he goes to another team.
constexpr sql::Statement select_moments_of_student{"choices.select_moments_of_student", R"(
    SELECT m.id, m.team_id, m.programme_id, m.year_of_study, m.kind, m.title, m.explanation, m.opens_on, m.closes_on,
           m.change_until, m.starts_on, m.look_back_on, m.is_closed
    FROM course_choice_moments m
    WHERE m.institution_id = $1 AND m.id IN (
      SELECT v.moment_id FROM course_moments_of_students v WHERE v.institution_id = $1 AND v.student_id = $2
      UNION
      SELECT c.moment_id FROM course_choices c WHERE c.institution_id = $1 AND c.student_id = $2)
    ORDER BY m.closes_on, m.id)"};

constexpr sql::Statement select_choices_of_student{"choices.select_choices_of_student", R"(
    SELECT moment_id, option_id, wish_id, ticket, leaning_id, reason, chosen_on, turned_out, looked_back, looked_back_on
    FROM course_choices
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY moment_id)"};

// $3: whether to count who has a place and who waits, which takes longer than all the rest.
constexpr sql::Statement select_options{"choices.select_choice_options", R"(
    SELECT o.moment_id, o.id, o.position, o.title, o.explanation, o.place, o.day, o.places, o.asks, o.code,
           o.is_withdrawn,
           CASE WHEN $3 THEN (SELECT COUNT(*) FROM course_choices c WHERE c.institution_id = o.institution_id
                                AND c.moment_id = o.moment_id AND c.option_id = o.id) ELSE 0 END,
           CASE WHEN $3 THEN (SELECT COUNT(*) FROM course_choices c WHERE c.institution_id = o.institution_id
                                AND c.moment_id = o.moment_id AND c.wish_id = o.id) ELSE 0 END
    FROM course_choice_options o
    WHERE o.institution_id = $1 AND o.moment_id IN (SELECT value FROM id_list($2))
    ORDER BY o.is_withdrawn, o.position, o.id)"};

std::vector<ChoiceOption> options_of(sql::Reader& reader, Id<Institution> institution,
                                     Id<ChoiceMoment> moment) {
  return reader.all<ChoiceOption>(select_options, institution, sql::id_list(std::vector{moment}), true);
}

std::vector<ChoiceMomentState> moments_of(sql::Reader& reader, Id<Institution> institution,
                                          Id<Person> student, Places places) {
  auto moments = reader.all<ChoiceMoment>(select_moments_of_student, institution, student);
  std::vector<Id<ChoiceMoment>> ids;
  for (const ChoiceMoment& moment : moments) ids.push_back(moment.id);
  std::map<Id<ChoiceMoment>, std::vector<ChoiceOption>> options_by_moment;
  for (auto& option :
       reader.all<ChoiceOption>(select_options, institution, sql::id_list(ids), places == Places::counted)) {
    options_by_moment[option.moment_id].push_back(std::move(option));
  }
  const auto choices = reader.all<Choice>(select_choices_of_student, institution, student);
  std::vector<ChoiceMomentState> all;
  for (auto& moment : moments) {
    auto& options = options_by_moment[moment.id];
    const auto choice = std::find_if(choices.begin(), choices.end(),
                                     [&](const Choice& one) { return one.moment_id == moment.id; });
    // A moment without anything to choose is still being made.
    if (options.empty() && choice == choices.end()) continue;
    all.push_back({std::move(moment), std::move(options),
                   choice == choices.end() ? std::nullopt : std::optional<Choice>(*choice)});
  }
  return all;
}

// A moment without anything to choose is still being made.
constexpr sql::Statement select_moments_in_short{"choices.select_moments_in_short", R"(
    SELECT m.id, m.kind, m.title, m.opens_on, m.closes_on, m.change_until, m.look_back_on, m.is_closed,
           c.moment_id, c.option_id, c.wish_id, c.looked_back_on, o.id, COALESCE(o.title, '')
    FROM course_choice_moments m
    LEFT JOIN course_choices c ON c.institution_id = m.institution_id AND c.student_id = $2 AND c.moment_id = m.id
    LEFT JOIN course_choice_options o ON o.institution_id = m.institution_id AND o.moment_id = m.id
                                     AND o.id = COALESCE(c.option_id, c.wish_id)
    WHERE m.institution_id = $1 AND m.id IN (
      SELECT v.moment_id FROM course_moments_of_students v WHERE v.institution_id = $1 AND v.student_id = $2
      UNION
      SELECT own.moment_id FROM course_choices own WHERE own.institution_id = $1 AND own.student_id = $2)
      AND (c.moment_id IS NOT NULL
           OR EXISTS (SELECT 1 FROM course_choice_options p
                      WHERE p.institution_id = m.institution_id AND p.moment_id = m.id))
    ORDER BY m.closes_on, m.id)"};

std::vector<ChoiceMomentState> moments_in_short(sql::Reader& reader, Id<Institution> institution,
                                                Id<Person> student) {
  struct Columns {
    Id<ChoiceMoment> id;
    MomentKind kind = MomentKind::elective;
    std::string title;
    Day opens_on, closes_on, change_until;
    std::optional<Day> look_back_on;
    bool is_closed = false;
    std::optional<Id<ChoiceMoment>> chosen_at;
    std::optional<Id<ChoiceOption>> option_id, wish_id;
    std::optional<Day> looked_back_on;
    std::optional<Id<ChoiceOption>> picked_id;
    std::string picked;
  };
  std::vector<ChoiceMomentState> all;
  reader.each<Columns>(
      select_moments_in_short,
      [&](Columns&& row) {
        ChoiceMomentState state{.moment = {.id = row.id,
                                           .kind = row.kind,
                                           .title = std::move(row.title),
                                           .opens_on = row.opens_on,
                                           .closes_on = row.closes_on,
                                           .change_until = row.change_until,
                                           .look_back_on = row.look_back_on,
                                           .is_closed = row.is_closed},
                                .options = {}};
        if (row.chosen_at) {
          state.choice = Choice{.moment_id = row.id,
                                .option_id = row.option_id,
                                .wish_id = row.wish_id,
                                .looked_back_on = row.looked_back_on};
        }
        if (row.picked_id) {
          state.options.push_back(
              {.moment_id = row.id, .id = *row.picked_id, .title = std::move(row.picked)});
        }
        all.push_back(std::move(state));
      },
      institution, student);
  return all;
}

ChoiceMomentState own_moment(sql::Reader& reader, const Student& me, Id<ChoiceMoment> id) {
  for (auto& state : moments_of(reader, me.institution(), me.id())) {
    if (state.moment.id == id) return std::move(state);
  }
  throw NotFound("choice moment");
}

constexpr sql::Statement select_made{"choices.select_made_choices", R"(
    SELECT m.id, m.title, o.title, c.option_id IS NOT NULL, c.reason, c.chosen_on, c.looked_back_on
    FROM course_choices c
    JOIN course_choice_moments m ON m.institution_id = c.institution_id AND m.id = c.moment_id
    JOIN course_choice_options o ON o.institution_id = c.institution_id AND o.moment_id = c.moment_id
                                AND o.id = COALESCE(c.option_id, c.wish_id)
    WHERE c.institution_id = $1 AND c.student_id = $2 AND c.chosen_on IS NOT NULL
    ORDER BY c.chosen_on DESC, m.id DESC)"};

std::vector<MadeChoice> made_choices(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<MadeChoice>(select_made, institution, student);
}

html::Url choice_path(Id<ChoiceMoment> id) { return paths::choice(id); }

constexpr sql::Statement count_in_line{"choices.count_in_line", R"(
    SELECT COUNT(*) FROM course_choices
    WHERE institution_id = $1 AND moment_id = $2 AND wish_id = $3 AND ticket <= $4)"};

int place_in_line(sql::Reader& reader, Id<Institution> institution, Id<ChoiceMoment> moment,
                  const Choice& choice) {
  if (!choice.wish_id || !choice.ticket) return 0;
  return reader.one<int>(count_in_line, institution, moment, *choice.wish_id, *choice.ticket).value_or(0);
}

constexpr sql::Statement select_weighings{"choices.select_weighings", R"(
    SELECT option_id, is_favourite, pulls, holds_back, asked
    FROM course_choice_weighings
    WHERE institution_id = $1 AND student_id = $2 AND moment_id = $3
    ORDER BY option_id)"};

std::vector<Weighing> weighings_of(sql::Reader& reader, const Student& me, Id<ChoiceMoment> moment) {
  return reader.all<Weighing>(select_weighings, me.institution(), me.id(), moment);
}

constexpr sql::Statement select_notices{"choices.select_choice_notices", R"(
    SELECT id, moment_id, kind, option_title, written_at
    FROM course_choice_notices
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY written_at DESC, id DESC)"};

std::vector<ChoiceNotice> notices_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<ChoiceNotice>(select_notices, institution, student);
}

// ---- the student thinks

namespace {

constexpr sql::Statement upsert_weighing{"choices.upsert_weighing", R"(
    INSERT INTO course_choice_weighings (institution_id, student_id, moment_id, option_id, is_favourite, pulls, holds_back,
                                         asked)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (institution_id, student_id, moment_id, option_id) DO UPDATE SET
      is_favourite = excluded.is_favourite, pulls = excluded.pulls, holds_back = excluded.holds_back,
      asked = excluded.asked)"};

constexpr sql::Statement update_look_back{"choices.update_look_back", R"(
    UPDATE course_choices SET turned_out = $4, looked_back = $5, looked_back_on = $6
    WHERE institution_id = $1 AND student_id = $2 AND moment_id = $3 AND option_id IS NOT NULL)"};

constexpr sql::Statement delete_notices{"choices.delete_choice_notices", R"(
    DELETE FROM course_choice_notices WHERE institution_id = $1 AND student_id = $2 AND moment_id = $3)"};

}  // namespace

Weighing locked_weighing(sql::Transaction& tx, const Student& me, Id<ChoiceMoment> moment,
                         Id<ChoiceOption> option) {
  tx.lock(me.id().value);
  for (Weighing& one : weighings_of(tx, me, moment)) {
    if (one.option_id == option) return std::move(one);
  }
  return {.option_id = option};
}

void weigh(sql::Transaction& tx, const Student& me, Id<ChoiceMoment> moment, const Weighing& weighing) {
  tx.lock(me.id().value);
  tx.run(upsert_weighing, me.institution(), me.id(), moment, weighing.option_id, weighing.is_favourite,
         weighing.pulls, weighing.holds_back, weighing.asked);
}

bool save_look_back(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                    const Choice& choice) {
  return tx.run(update_look_back, institution, student, choice.moment_id, choice.turned_out,
                choice.looked_back, choice.looked_back_on) > 0;
}

void look_back(sql::Transaction& tx, const Student& me, Id<ChoiceMoment> moment, const TurnedOutDraft& draft,
               Day today) {
  tx.lock(me.id().value);
  if (!save_look_back(tx, me.institution(), me.id(),
                      {.moment_id = moment,
                       .turned_out = draft.turned_out,
                       .looked_back = draft.words,
                       .looked_back_on = today})) {
    throw Conflict("there is no choice to look back on");
  }
  refresh_facts(tx, me.institution(), me.id(), today);
}

void forget_notices(sql::Transaction& tx, const Student& me, Id<ChoiceMoment> moment) {
  tx.run(delete_notices, me.institution(), me.id(), moment);
}

}  // namespace koers::choices
