// /beleid/{vraag}/invullen: what a team chooses within a frame, or the deviation it asks for; and
// /beleid/afwijkingen/{id}, where a co-ordinator answers.
#include <algorithm>

#include "campus/inbox/inbox.h"
#include "campus/people/names.h"
#include "platform/base/error.h"
#include "rooms/direction/direction.h"
#include "rooms/policy/known.h"
#include "rooms/policy/notices.h"
#include "rooms/policy/policy_forms.h"
#include "rooms/policy/routes.h"
#include "rooms/policy/texts.h"

namespace koers::policy {
namespace {

using http::Response;
using http::Visit;
using organisation::Team;
namespace said = policy_texts;

PolicyWriting writing_of(sql::Transaction& tx, const Visit& visit, const people::SignedIn& me) {
  return {.tx = tx, .institution = me.institution(), .by = me.id(), .today = visit.today};
}

// The team of ?team=, or else the own one; Forbidden for who does not lead it.
Id<Team> team_in(const Visit& visit, const PolicyReader& me) {
  const auto asked = parse_id_text(visit.request.field("team"));
  const auto team = asked ? std::optional<Id<Team>>(Id<Team>{*asked}) : team_of(me.identity());
  if (!team || !me.leads(*team)) throw Forbidden("who leads the team fills it in");
  return *team;
}

TeamFrame value_of(sql::Reader& reader, const people::SignedIn& me, const Topic& topic, Id<Team> team,
                   Day today) {
  auto all = team_values(reader, me.institution(), topic, today);
  const auto found = std::ranges::find(all, team, &TeamFrame::team);
  if (found == all.end()) throw NotFound("no frame for this team");
  return std::move(*found);
}

// With what deviates, which ends when something else is filled in.
FillingDraft draft_of(const TeamFrame& value) {
  if (value.deviation) {
    return {.value = value.deviation->value,
            .reason = value.deviation->reason,
            .until = value.deviation->until_on};
  }
  if (!value.filling) return {};
  return {.value = value.filling->value, .reason = value.filling->reason};
}

forms::Answers answers_of(const TeamFrame& value) {
  const FillingDraft draft = draft_of(value);
  if (value.lines.options.empty()) return fill_form.edit(draft);
  return pick_form.edit({draft.value ? std::to_string(*draft.value) : "", draft.reason});
}

Response show_fill(Visit& visit, const PolicyReader& me, std::string slug) {
  const Topic topic = topic_of(visit.db(), me.institution(), slug);
  const TeamFrame value = value_of(visit.db(), me, topic, team_in(visit, me), visit.today);
  return http::page(views::fill_page(visit, {.topic = topic, .value = value, .answers = answers_of(value)}));
}

// What was typed, of a number or of a list, as one draft; a list has nothing outside its lines.
struct FillTyped {
  forms::Answers answers{};
  FillingDraft draft{};
};

FillTyped read_fill(Visit& visit, const TeamFrame& value) {
  const auto givens = views::fill_givens(visit, value.lines);
  if (!value.lines.options.empty()) {
    const FillingDraft stored = draft_of(value);
    const auto typed = pick_form.read_change(
        visit, {stored.value ? std::to_string(*stored.value) : "", stored.reason}, givens);
    const auto place = forms::number_in(typed.value.place);
    return {typed, {place ? std::optional(static_cast<int>(*place)) : std::nullopt, typed.value.reason, {}}};
  }
  auto typed = fill_form.read_change(visit, draft_of(value), givens);
  const FillingDraft& draft = typed.value;
  if (draft.value && !value.lines.holds(*draft.value)) {
    if (!draft.until) {
      typed.refuse("ingevuld", visit.say(said::outside_lines, value.lines.least, value.lines.most));
      typed.refuse("tot-en-met", visit.say(said::until_needed));
    }
    if (draft.reason.empty()) typed.refuse("want", visit.say(said::reason_needed));
  }
  return {typed, draft};
}

// What was asked before is gone with what is filled in now, whoever had not read it yet.
void withdraw_asked(const PolicyWriting& writing, Id<Topic> topic, Id<Team> team) {
  for (const Deviation& one : running_deviations(writing.tx, writing.institution, writing.today)) {
    if (one.topic == topic && one.team == team && one.is_open()) {
      inbox::withdraw(writing.tx, writing.institution, notices::deviation, one.id.value);
    }
  }
}

// The frame may be of the school, and the team may have another leader.
void withdraw_frames(const PolicyWriting& writing, const Topic& topic, const TeamFrame& value) {
  const auto leaders = leaders_of(writing.tx, writing.institution, {value.team}, writing.today);
  for (const organisation::Unit unit :
       {organisation::Unit{organisation::UnitKind::institution, writing.institution.value},
        organisation::Unit{organisation::UnitKind::school, value.school.value}}) {
    if (const PolicyChoice* choice = topic.of(unit)) {
      inbox::withdraw(writing.tx, writing.institution, notices::frame, choice->id.value, leaders);
    }
  }
}

Response save_fill(Visit& visit, const PolicyReader& me, std::string slug) {
  const Id<Team> team = team_in(visit, me);
  FillTyped typed;
  std::optional<Topic> topic;
  std::optional<TeamFrame> value;
  bool asks = false;
  visit.write([&](sql::Transaction& tx) {
    const PolicyWriting writing = writing_of(tx, visit, me);
    topic = locked_topic(writing, slug);
    value = value_of(tx, me, *topic, team, visit.today);
    typed = read_fill(visit, *value);
    if (!typed.answers.holds() || !typed.draft.value) return;
    asks = !value->lines.holds(*typed.draft.value);
    withdraw_asked(writing, topic->id, team);
    if (asks) {
      const auto id = visit.new_id<Deviation>();
      ask_deviation(writing, topic->id, team, id, typed.draft);
      inbox::tell_all(tx, me.institution(), {notices::deviation, id.value, me.id(), visit.now}, visit.today);
    } else {
      fill(writing, topic->id, team, visit.new_id<Filling>(), typed.draft);
      write_settings(writing);
    }
    withdraw_frames(writing, *topic, *value);
    direction::refresh_team_facts(tx, me.institution(), team, visit.today);
    direction::refresh_institution_facts(tx, me.institution(), visit.today);
  });
  if (!typed.answers.holds() || !typed.draft.value) {
    return http::page(views::fill_page(visit, {.topic = *topic, .value = *value, .answers = typed.answers}),
                      typed.answers.status());
  }
  const std::string words =
      asks ? visit.say(said::asked)
           : visit.say(said::filled, views::value_words(value->lines, *typed.draft.value));
  return http::see_other(paths::topic(slug), words);
}

// ---- deviations

struct DeviationKnown {
  Deviation deviation{};
  Topic topic{};
  std::optional<TeamFrame> value{};
};

constexpr sql::Statement select_deviation_page{"policy.select_deviation_page", R"(
    SELECT id, topic_id, team_id, value, reason, until_on, state, asked_by, asked_on, decided_by, decided_on, words
    FROM policy_deviations WHERE institution_id = $1 AND id = $2)"};

// It exists for who keeps policy and for the own team.
DeviationKnown known_of_deviation(Visit& visit, const PolicyReader& me, Id<Deviation> id) {
  const auto found = visit.db().one<Deviation>(select_deviation_page, me.institution(), id);
  if (!found || !(me.keeps() || works_in(me.identity(), found->team))) throw NotFound("no such deviation");
  DeviationKnown known{.deviation = *found};
  for (Topic& one : topics_of(visit.db(), me.institution())) {
    if (one.id == found->topic) known.topic = std::move(one);
  }
  for (TeamFrame& one : team_values(visit.db(), me.institution(), known.topic, visit.today)) {
    if (one.team == found->team) known.value = std::move(one);
  }
  return known;
}

Response deviation_page(Visit& visit, const PolicyReader& me, const DeviationKnown& known,
                        const forms::Answers& answers) {
  const Deviation& one = known.deviation;
  const std::vector<Id<people::Person>> ids{one.asked_by};
  const auto named = people::people_named(visit.db(), me.institution(), ids);
  views::DeviationPage page{.topic = known.topic, .deviation = one};
  page.value = known.value ? &*known.value : nullptr;
  page.team =
      organisation::unit_name(visit.db(), me.institution(), {organisation::UnitKind::team, one.team.value})
          .value_or("");
  page.asked_by = named.empty() ? visit.say(said::forgotten) : named.begin()->second.full_name();
  page.may_decide = me.keeps();
  page.answers = answers;
  return http::page(views::deviation_page(visit, page), answers.status());
}

Response show_deviation(Visit& visit, const PolicyReader& me, Id<Deviation> id) {
  const DeviationKnown known = known_of_deviation(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return deviation_page(visit, me, known, decide_form.start());
}

Response decide_on(Visit& visit, const PolicyReader& me, Id<Deviation> id, DeviationState state) {
  if (!me.keeps()) throw Forbidden("who keeps policy");
  const DeviationKnown known = known_of_deviation(visit, me, id);
  const auto typed = decide_form.read(visit);
  if (!typed.holds()) return deviation_page(visit, me, known, typed);
  visit.write([&](sql::Transaction& tx) {
    const PolicyWriting writing = writing_of(tx, visit, me);
    decide(writing, id, state, typed.value.words);
    inbox::withdraw(tx, me.institution(), notices::deviation, id.value);
    inbox::tell(tx, me.institution(), {notices::decided, id.value, std::nullopt, visit.now},
                {known.deviation.asked_by});
    write_settings(writing);
    direction::refresh_team_facts(tx, me.institution(), known.deviation.team, visit.today);
  });
  return http::see_other(paths::deviation(id),
                         visit.say(state == DeviationState::granted ? said::granted : said::refused));
}

Response grant(Visit& visit, const PolicyReader& me, Id<Deviation> id) {
  return decide_on(visit, me, id, DeviationState::granted);
}
Response refuse(Visit& visit, const PolicyReader& me, Id<Deviation> id) {
  return decide_on(visit, me, id, DeviationState::refused);
}

}  // namespace

void add_fill_routes(http::Router& router) {
  router.get<PolicyReader>("/beleid/{vraag}/invullen", show_fill);
  router.post<PolicyReader>("/beleid/{vraag}/invullen", save_fill);
  router.get<PolicyReader>("/beleid/afwijkingen/{afwijking}", show_deviation);
  router.post<PolicyReader>("/beleid/afwijkingen/{afwijking}/akkoord", grant);
  router.post<PolicyReader>("/beleid/afwijkingen/{afwijking}/niet-akkoord", refuse);
}

}  // namespace koers::policy
