#include "rooms/commitments/decision.h"

#include "platform/base/error.h"
#include "rooms/commitments/meeting_writing.h"
#include "rooms/commitments/notices.h"

namespace koers::commitments {

using organisation::Institution;
using people::Person;

std::vector<ResolutionChoice> ResolutionDraft::choices() const {
  std::vector<ResolutionChoice> all;
  const ResolutionChoice typed[] = {{1, title_1, effect_1, costs_1, asks_1},
                                    {2, title_2, effect_2, costs_2, asks_2},
                                    {3, title_3, effect_3, costs_3, asks_3}};
  for (const ResolutionChoice& one : typed) {
    if (one.title.empty()) continue;
    all.push_back(one);
    all.back().number = static_cast<int>(all.size());
  }
  return all;
}

namespace {

// Where this reader reads decisions: his parts of the school, and the whole.
std::string readable(const CommitmentReach& reach, Id<Institution> institution) {
  auto ids = reach.unit_ids();
  ids.push_back(institution.value);
  return sql::id_list(ids);
}

}  // namespace

// $2 the parts of the school. What came of a decision counts from the yes of who does it.
constexpr sql::Statement select_open_resolutions{"commitments.select_open_decisions", R"(
    SELECT d.id, d.unit_kind, d.unit_id, d.question, d.explains, d.touches, d.if_nothing, d.made_by, d.made_at, d.state,
           d.chosen, d.reason, d.decided_by, COALESCE(p.given_name, ''), COALESCE(p.infix, ''),
           COALESCE(p.family_name, ''), d.decided_on, 0, 0, 0
    FROM commitments_decisions d
    LEFT JOIN campus_people p ON p.institution_id = d.institution_id AND p.id = d.decided_by
    WHERE d.institution_id = $1 AND d.unit_id IN (SELECT value FROM id_list($2)) AND d.state IN ('asked', 'postponed')
    ORDER BY d.made_at, d.id)"};

std::vector<Resolution> open_resolutions(sql::Reader& reader, Id<Institution> institution,
                                         const CommitmentReach& reach) {
  return reader.all<Resolution>(select_open_resolutions, institution, readable(reach, institution));
}

constexpr sql::Statement count_decided_statement{"commitments.count_decided", R"(
    SELECT COUNT(*) FROM commitments_decisions
    WHERE institution_id = $1 AND unit_id IN (SELECT value FROM id_list($2)) AND state IN ('taken', 'not_taken'))"};

std::int64_t count_decided(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach) {
  return reader.one<std::int64_t>(count_decided_statement, institution, readable(reach, institution))
      .value_or(0);
}

constexpr sql::Statement select_decided{"commitments.select_decided", R"(
    SELECT d.id, d.unit_kind, d.unit_id, d.question, d.explains, d.touches, d.if_nothing, d.made_by, d.made_at, d.state,
           d.chosen, d.reason, d.decided_by, COALESCE(p.given_name, ''), COALESCE(p.infix, ''),
           COALESCE(p.family_name, ''), d.decided_on,
           (SELECT COUNT(*) FROM commitments_commitments c WHERE c.institution_id = d.institution_id
              AND c.origin_id = d.id AND c.state IN ('asked', 'open', 'done')),
           (SELECT COUNT(*) FROM commitments_commitments c WHERE c.institution_id = d.institution_id
              AND c.origin_id = d.id AND c.state = 'done'),
           (SELECT COUNT(*) FROM commitments_commitments c WHERE c.institution_id = d.institution_id
              AND c.origin_id = d.id AND c.state = 'open' AND c.before_on < $3)
    FROM commitments_decisions d
    LEFT JOIN campus_people p ON p.institution_id = d.institution_id AND p.id = d.decided_by
    WHERE d.institution_id = $1 AND d.unit_id IN (SELECT value FROM id_list($2)) AND d.state IN ('taken', 'not_taken')
    ORDER BY d.decided_on DESC NULLS LAST, d.id DESC LIMIT $4 OFFSET $5)"};

std::vector<Resolution> decided_resolutions(sql::Reader& reader, Id<Institution> institution,
                                            const CommitmentReach& reach, Day today, sql::Window window) {
  return reader.all<Resolution>(select_decided, institution, readable(reach, institution), today,
                                window.limit, window.offset);
}

constexpr sql::Statement select_resolution{"commitments.select_decision", R"(
    SELECT d.id, d.unit_kind, d.unit_id, d.question, d.explains, d.touches, d.if_nothing, d.made_by, d.made_at, d.state,
           d.chosen, d.reason, d.decided_by, COALESCE(p.given_name, ''), COALESCE(p.infix, ''),
           COALESCE(p.family_name, ''), d.decided_on,
           (SELECT COUNT(*) FROM commitments_commitments c WHERE c.institution_id = d.institution_id
              AND c.origin_id = d.id AND c.state IN ('asked', 'open', 'done')),
           (SELECT COUNT(*) FROM commitments_commitments c WHERE c.institution_id = d.institution_id
              AND c.origin_id = d.id AND c.state = 'done'),
           (SELECT COUNT(*) FROM commitments_commitments c WHERE c.institution_id = d.institution_id
              AND c.origin_id = d.id AND c.state = 'open' AND c.before_on < $3)
    FROM commitments_decisions d
    LEFT JOIN campus_people p ON p.institution_id = d.institution_id AND p.id = d.decided_by
    WHERE d.institution_id = $1 AND d.id = $2)"};

Resolution resolution_of(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach,
                         Id<Resolution> id, Day today) {
  auto found = reader.one<Resolution>(select_resolution, institution, id, today);
  if (!found) throw NotFound("decision");
  if (found->unit_kind != UnitKind::institution && !reach.reads(found->unit())) throw NotFound("decision");
  return *std::move(found);
}

constexpr sql::Statement select_choices{"commitments.select_options", R"(
    SELECT number, title, effect, costs, asks FROM commitments_options
    WHERE institution_id = $1 AND decision_id = $2 ORDER BY number)"};

std::vector<ResolutionChoice> choices_of(sql::Reader& reader, Id<Institution> institution,
                                         Id<Resolution> id) {
  return reader.all<ResolutionChoice>(select_choices, institution, id);
}

constexpr sql::Statement select_reactions{"commitments.select_reactions", R"(
    SELECT r.person_id, p.given_name, p.infix, p.family_name, r.words, r.written_on
    FROM commitments_reactions r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.decision_id = $2 ORDER BY r.written_on, r.person_id)"};

std::vector<Reaction> reactions_of(sql::Reader& reader, Id<Institution> institution, Id<Resolution> id) {
  return reader.all<Reaction>(select_reactions, institution, id);
}

constexpr sql::Statement count_taken{"commitments.count_decisions_taken", R"(
    SELECT COUNT(*),
           COUNT(*) FILTER (WHERE EXISTS (SELECT 1 FROM commitments_commitments c
                                          WHERE c.institution_id = d.institution_id AND c.origin_id = d.id
                                            AND c.state = 'done')
                              AND NOT EXISTS (SELECT 1 FROM commitments_commitments c
                                              WHERE c.institution_id = d.institution_id AND c.origin_id = d.id
                                                AND c.state IN ('asked', 'open')))
    FROM commitments_decisions d
    WHERE d.institution_id = $1 AND d.unit_id IN (SELECT value FROM id_list($2)) AND d.state = 'taken'
      AND d.decided_on >= $3)"};

ResolutionCount count_resolutions(sql::Reader& reader, Id<Institution> institution,
                                  const CommitmentReach& reach, Day today) {
  return reader
      .one<ResolutionCount>(count_taken, institution, readable(reach, institution),
                            first_day_of_school_year(school_year_of(today)))
      .value_or(ResolutionCount());
}

constexpr sql::Statement select_meeting_with{"commitments.select_meeting_with", R"(
    SELECT m.id, m.unit_kind, m.unit_id, m.kind, m.held_on, m.begins_minute, m.standing, m.was_followed, m.planned_by
    FROM commitments_items i
    JOIN commitments_meetings m ON m.institution_id = i.institution_id AND m.id = i.meeting_id
    WHERE i.institution_id = $1 AND i.decision_id = $2 ORDER BY m.held_on DESC LIMIT 1)"};

std::optional<Meeting> meeting_with(sql::Reader& reader, Id<Institution> institution, Id<Resolution> id) {
  return reader.one<Meeting>(select_meeting_with, institution, id);
}

// ---- writing

constexpr sql::Statement insert_resolution{"commitments.insert_decision", R"(
    INSERT INTO commitments_decisions (
      institution_id, id, unit_kind, unit_id, question, explains, touches, if_nothing, made_by, made_at, state, chosen,
      reason, decided_by, decided_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15))"};
constexpr sql::Statement insert_choice{"commitments.insert_option", R"(
    INSERT INTO commitments_options (institution_id, decision_id, number, title, effect, costs, asks)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};
constexpr sql::Statement delete_choices{"commitments.delete_options", R"(
    DELETE FROM commitments_options WHERE institution_id = $1 AND decision_id = $2)"};

static void insert_choices(sql::Transaction& tx, Id<Institution> institution, Id<Resolution> id,
                           const std::vector<ResolutionChoice>& choices) {
  for (const ResolutionChoice& one : choices) {
    tx.run(insert_choice, institution, id, one.number, one.title, one.effect, one.costs, one.asks);
  }
}

void import_resolution(sql::Transaction& tx, Id<Institution> institution, const Resolution& one,
                       const std::vector<ResolutionChoice>& choices) {
  tx.run(insert_resolution, institution, one.id, one.unit_kind, one.unit_id, one.question, one.explains,
         one.touches, one.if_nothing, one.made_by, one.made_at, one.state, one.chosen, one.reason,
         one.decided_by, one.decided_on);
  insert_choices(tx, institution, one.id, choices);
}

void ask_resolution(const CommitmentWriting& writing, Id<Resolution> id, const ResolutionDraft& draft) {
  writing.tx.lock(writing.institution.value);
  const auto unit = unit_from(draft.unit);
  if (!unit || !writing.reach.leads(*unit)) throw Forbidden("of who leads that part of the school");
  Resolution one{.id = id, .unit_kind = unit->kind, .unit_id = unit->id, .question = draft.question};
  one.explains = draft.explains;
  one.touches = draft.touches;
  one.if_nothing = draft.if_nothing;
  one.made_by = writing.reach.me;
  one.made_at = writing.now;
  import_resolution(writing.tx, writing.institution, one, draft.choices());
  if (draft.meeting) {
    put_item(writing, {.id = writing.ids.next<AgendaItem>(), .decision_id = id.value},
             {.meeting = draft.meeting, .kind = AgendaKind::decide, .title = draft.question, .minutes = 10});
  }
  refresh_facts(writing.tx, writing.institution, *unit, writing.today);
}

Resolution locked_resolution(const CommitmentWriting& writing, Id<Resolution> id) {
  writing.tx.lock(writing.institution.value);
  return resolution_of(writing.tx, writing.institution, writing.reach, id, writing.today);
}

ResolutionDraft draft_of(sql::Reader& reader, Id<Institution> institution, const Resolution& one) {
  ResolutionDraft draft{.unit = unit_text(one.unit()), .question = one.question, .explains = one.explains};
  draft.touches = one.touches;
  draft.if_nothing = one.if_nothing;
  for (const ResolutionChoice& choice : choices_of(reader, institution, one.id)) {
    std::string* const places[][4] = {{&draft.title_1, &draft.effect_1, &draft.costs_1, &draft.asks_1},
                                      {&draft.title_2, &draft.effect_2, &draft.costs_2, &draft.asks_2},
                                      {&draft.title_3, &draft.effect_3, &draft.costs_3, &draft.asks_3}};
    if (choice.number < 1 || choice.number > most_options) continue;
    const auto& [title, effect, costs, asks] = places[choice.number - 1];
    *title = choice.title;
    *effect = choice.effect;
    *costs = choice.costs;
    *asks = choice.asks;
  }
  return draft;
}

constexpr sql::Statement update_resolution{"commitments.update_decision", R"(
    UPDATE commitments_decisions SET question = $3, explains = $4, touches = $5, if_nothing = $6
    WHERE institution_id = $1 AND id = $2)"};

void change_resolution(const CommitmentWriting& writing, Id<Resolution> id, const ResolutionDraft& draft) {
  const Resolution now = locked_resolution(writing, id);
  if (now.made_by != writing.reach.me && !writing.reach.leads(now.unit())) {
    throw Forbidden("of who asks, or leads that part of the school");
  }
  if (!now.is_open()) throw Conflict("it was taken");
  writing.tx.run(update_resolution, writing.institution, id, draft.question, draft.explains, draft.touches,
                 draft.if_nothing);
  writing.tx.run(delete_choices, writing.institution, id);
  insert_choices(writing.tx, writing.institution, id, draft.choices());
}

std::string mark_of(const Resolution& one, const std::vector<ResolutionChoice>& choices) {
  std::string mark = one.question + "\n" + one.if_nothing;
  for (const ResolutionChoice& choice : choices) {
    mark += "\n" + std::to_string(choice.number) + "\t" + choice.title + "\t" + choice.effect + "\t" +
            choice.costs + "\t" + choice.asks;
  }
  return mark;
}

constexpr sql::Statement update_verdict{"commitments.update_verdict", R"(
    UPDATE commitments_decisions SET state = $3, chosen = $4, reason = $5, decided_by = $6, decided_on = $7
    WHERE institution_id = $1 AND id = $2)"};

void import_verdict(sql::Transaction& tx, Id<Institution> institution, const Resolution& one) {
  tx.run(update_verdict, institution, one.id, one.state, one.chosen, one.reason, one.decided_by,
         one.decided_on);
}

void decide(const CommitmentWriting& writing, Id<Resolution> id, ResolutionState state,
            const VerdictDraft& draft) {
  const Resolution now = locked_resolution(writing, id);
  if (!writing.reach.decides(now.unit())) throw Forbidden("of who decides in that part of the school");
  if (!now.is_open()) throw Conflict("it was taken");
  const int chosen = state == ResolutionState::taken ? draft.chosen.value_or(0) : 0;
  writing.tx.run(update_verdict, writing.institution, id, state, chosen, draft.reason, writing.reach.me,
                 writing.today);
  if (now.made_by != writing.reach.me && now.made_by.value != 0) {
    inbox::tell(writing.tx, writing.institution, {notices::decided, id.value, writing.reach.me, writing.now},
                {now.made_by});
  }
  refresh_facts(writing.tx, writing.institution, now.unit(), writing.today);
}

constexpr sql::Statement upsert_reaction{"commitments.upsert_reaction", R"(
    INSERT INTO commitments_reactions (institution_id, decision_id, person_id, words, written_on)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (institution_id, decision_id, person_id) DO UPDATE SET
      words = excluded.words, written_on = excluded.written_on)"};
constexpr sql::Statement delete_reaction{"commitments.delete_reaction", R"(
    DELETE FROM commitments_reactions WHERE institution_id = $1 AND decision_id = $2 AND person_id = $3)"};

void import_reaction(sql::Transaction& tx, Id<Institution> institution, Id<Resolution> id,
                     const Reaction& one) {
  tx.run(upsert_reaction, institution, id, one.person_id, one.words, one.written_on);
}

void react(const CommitmentWriting& writing, Id<Resolution> id, const ReactionDraft& draft) {
  const Resolution now = locked_resolution(writing, id);
  if (!now.is_open()) throw Conflict("it was taken");
  if (draft.words.empty()) {
    writing.tx.run(delete_reaction, writing.institution, id, writing.reach.me);
  } else {
    import_reaction(writing.tx, writing.institution, id,
                    {.person_id = writing.reach.me, .words = draft.words, .written_on = writing.today});
  }
  refresh_facts(writing.tx, writing.institution, now.unit(), writing.today);
}

}  // namespace koers::commitments
