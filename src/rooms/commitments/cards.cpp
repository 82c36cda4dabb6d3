// What this room shows on pages of others (commitments.h), which app hands to them: at a figure the form to
// do something about it, on the team's page who owns the subject, on the overview where nobody does.
#include "rooms/commitments/commitments.h"

#include <algorithm>

#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/commitment_views.h"
#include "rooms/commitments/decision.h"
#include "rooms/commitments/decision_texts.h"
#include "rooms/commitments/desk.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/owner_texts.h"
#include "rooms/commitments/owner_views.h"
#include "rooms/commitments/paths.h"

namespace koers::commitments {

using namespace html;
using http::Visit;

constexpr int days_for_something = 28;

Id<Commitment> propose(Visit& visit, sql::Transaction& tx, const Colleague& by, const Proposal& proposal) {
  const auto id = visit.new_id<Commitment>();
  add_commitment({tx, by.institution(), reach_of(visit, by), visit.house.ids, visit.now, visit.today},
                 {.id = id,
                  .what = proposal.what,
                  .person = proposal.who,
                  .unit = proposal.unit,
                  .before = proposal.before,
                  .source = proposal.origin,
                  .indicator = proposal.indicator});
  return id;
}

namespace {

// The first sentence of what can be done, as far as it fits.
std::string suggested(const std::string& words) {
  const auto end = words.find(". ");
  std::string first = words.substr(0, end == words.npos ? words.size() : end);
  while (!first.empty() && first.back() == '.') first.pop_back();
  return first.size() <= static_cast<std::size_t>(longest_what) ? first : "";
}

// What runs already from this figure, in the lists of whoever may read it.
Html running_here(Visit& visit, const CommitmentReach& reach, const CommitmentTopic& topic) {
  const auto& me = people::identity_of(visit);
  auto ids = commitments_from(visit.db(), me.institution_id, reach, topic.kind, topic.ref);
  constexpr std::size_t most_shown = 5;
  if (ids.size() > most_shown) ids.resize(most_shown);
  Html rows;
  for (const Commitment& one : commitments_with(visit.db(), me.institution_id, ids, visit.today)) {
    if (topic.unit.kind != UnitKind::institution && one.unit() != topic.unit) continue;
    const Html state = views::state_of(visit, one);
    rows += layout::row({.title = one.what,
                         .href = paths::one(one.id),
                         .line = visit.say(texts::before) + " " + views::day_words(visit, one.before_on),
                         .end = state});
  }
  if (rows.empty()) return {};
  return fragment(h3.cls("sub")(visit.say(texts::running_here)), layout::rows(rows));
}

bool has_coming_meeting(Visit& visit, const CommitmentReach& reach) {
  const auto& me = people::identity_of(visit);
  return !coming_meetings(visit.db(), me.institution_id, reach, visit.today).empty();
}

}  // namespace

constexpr sql::Statement count_running{"commitments.count_running_by_figure", R"(
    SELECT indicator, COUNT(*) FROM commitments_commitments
    WHERE institution_id = $1 AND unit_id = $2 AND state = 'open' AND indicator <> ''
    GROUP BY indicator)"};

std::map<std::string, std::int64_t, std::less<>> running_by_figure(sql::Reader& reader,
                                                                   Id<organisation::Institution> institution,
                                                                   Unit unit) {
  struct Row {
    std::string indicator;
    std::int64_t running = 0;
  };
  std::map<std::string, std::int64_t, std::less<>> all;
  reader.each<Row>(
      count_running, [&](Row&& row) { all[row.indicator] = row.running; }, institution, unit.id);
  return all;
}

Url register_path() { return paths::all(); }

Html do_something_card(Visit& visit, const people::QualityReader& reader, const CommitmentTopic& topic) {
  const Colleague me = Colleague::of(visit, reader);
  const CommitmentReach& reach = reach_of(visit, me);
  // Of a programme or a group it belongs to where the reader works.
  const bool has_own = topic.unit.kind != UnitKind::programme && topic.unit.kind != UnitKind::group;
  const auto unit = has_own && reach.reads(topic.unit) ? std::optional(topic.unit) : std::nullopt;
  const auto colleagues = colleagues_for(visit, reach, unit);
  const CommitmentDraft draft{.what = suggested(topic.suggestion),
                              .person = me.id(),
                              .before = visit.today + days_for_something,
                              .origin = std::string(code(topic.kind)),
                              .ref = topic.ref,
                              .title = topic.title,
                              .unit = unit ? unit_text(*unit) : ""};
  const forms::Answers answers = commitment_form.start(draft);
  const auto givens = views::commitment_givens(visit, colleagues, me.id());
  Html agenda;
  if (has_coming_meeting(visit, reach)) {
    agenda = layout::submit(visit.say(texts::on_the_agenda),
                            {.kind = layout::Kind::plain, .action = paths::item_add()});
  }
  const Html form =
      layout::form_to(paths::all(),
                      fragment(commitment_form.head(visit, answers),
                               div.cls("quick-add narrow")(views::commitment_fields(
                                   visit, answers, givens, topic.kind == CommitmentOrigin::figure)),
                               layout::cluster(fragment(layout::submit(visit.say(texts::settle)), agenda))),
                      {.label = visit.say(texts::do_something)});
  return fragment(views::style_sheet(),
                  layout::card({.labelled_by = "doen"},
                               fragment(layout::section_head("doen", visit.say(texts::do_something)),
                                        layout::sub(visit.say(texts::do_something_line)), form,
                                        running_here(visit, reach, topic))));
}

Html owner_card(Visit& visit, const people::QualityReader& reader, Unit team) {
  const Colleague me = Colleague::of(visit, reader);
  const CommitmentReach& reach = reach_of(visit, me);
  if (!reach.reads(team)) return {};
  return views::owner_card(visit, views::owner_of_team(visit, reach, team));
}

Html owners_card(Visit& visit, const people::QualityReader& reader) {
  const Colleague me = Colleague::of(visit, reader);
  const CommitmentReach& reach = reach_of(visit, me);
  if (!reach.whole) return {};
  const auto owners = owners_of(visit.db(), me.institution(), visit.today);
  std::int64_t without = 0;
  for (const UnitNamed& unit : reach.units) {
    const bool has_one = std::any_of(owners.begin(), owners.end(),
                                     [&](const Owner& one) { return one.unit_id == unit.unit.id; });
    if (unit.unit.kind == UnitKind::team && !has_one) ++without;
  }
  const std::string words = without > 0 ? visit.say_count(owner_texts::teams_without, without)
                                        : visit.say(owner_texts::all_have_one);
  const Html sign = without > 0 ? layout::bead(words::State::attention, "hand-heart-fill")
                                : layout::bead(words::State::good, "hand-heart-fill");
  return layout::row(
      {.lead = sign, .title = words, .href = paths::owners(), .line = visit.say(owner_texts::see_all)});
}

Html follow_up_card(Visit& visit, const people::QualityReader& reader) {
  const Colleague me = Colleague::of(visit, reader);
  const CommitmentReach& reach = reach_of(visit, me);
  int late = 0, asked = 0, mine = 0;
  for (const CommitmentRow& row : open_commitments(visit.db(), me.institution(), reach)) {
    const bool is_mine = row.person_id == me.id();
    if (row.state == CommitmentState::asked) asked += is_mine ? 1 : 0;
    if (row.state != CommitmentState::open) continue;
    mine += is_mine ? 1 : 0;
    late += row.before_on < visit.today ? 1 : 0;
  }
  std::string line = visit.say(texts::mine) + ": " + std::to_string(mine);
  if (asked > 0) line = visit.say(texts::asked_you);
  if (late > 0) line += ". " + visit.say_count(texts::are_late, late);
  const Html rows = fragment(layout::row({.lead = layout::bead({}, "list-checks-fill"),
                                          .title = visit.say(texts::commitments),
                                          .href = paths::all(),
                                          .line = line}),
                             layout::row({.lead = layout::bead({}, "calendar-blank-fill"),
                                          .title = visit.say(decision_texts::meetings),
                                          .href = paths::meetings()}),
                             layout::row({.lead = layout::bead({}, "gavel-fill"),
                                          .title = visit.say(decision_texts::decisions),
                                          .href = paths::decisions()}),
                             owners_card(visit, reader));
  return layout::list_card("opvolgen", visit.say(texts::follow_up), rows);
}

}  // namespace koers::commitments
