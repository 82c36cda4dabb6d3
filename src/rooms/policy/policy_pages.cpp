// /beleid: what was chosen at each level, and why; and the page of one topic, with its forms for who writes
// it.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
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
using organisation::Unit;
using organisation::UnitKind;
namespace said = policy_texts;

PolicyWriting writing_of(sql::Transaction& tx, const Visit& visit, const people::SignedIn& me) {
  return {.tx = tx, .institution = me.institution(), .by = me.id(), .today = visit.today};
}

// Names of who filled in or deviates stand beside those of who chose.
void add_names(Visit& visit, const PolicyReader& me, const std::vector<views::ShownTopic>& topics,
               views::PolicyDetails& known) {
  std::vector<Id<people::Person>> ids;
  for (const views::ShownTopic& view : topics) {
    for (const TeamFrame& one : view.values) {
      if (known.my_team != one.team) continue;
      if (one.filling) ids.push_back(one.filling->written_by);
      if (one.deviation) ids.push_back(one.deviation->asked_by);
    }
  }
  known.people.merge(people::people_named(visit.db(), me.institution(), ids));
}

Response show_policy(Visit& visit, const PolicyReader& me) {
  auto topics = topics_of(visit.db(), me.institution());
  views::PolicyPage page{.known = known_of(visit, me, topics)};
  page.topics = views_of(visit, me, std::move(topics));
  add_names(visit, me, page.topics, page.known);
  std::vector<std::int64_t> shown;
  for (const views::ShownTopic& one : page.topics) {
    for (const PolicyChoice& choice : one.topic.choices) shown.push_back(choice.id.value);
  }
  inbox::opened(visit, me, shown);
  const std::string aspect = visit.request.field("onderdeel");
  if (page.known.aspect(aspect)) page.aspect = aspect;
  return http::page(views::policy_page(visit, page));
}

forms::Givens aspect_givens(Visit& visit, const people::SignedIn& me) {
  std::vector<layout::Option> options;
  for (const direction::NamedAspect& one : direction::named_aspects(visit.db(), me.institution())) {
    options.push_back({one.slug, one.name});
  }
  return {{"bij-onderdeel", {.options = options}}};
}

Response show_new(Visit& visit, const PolicyKeeper& me) {
  return http::page(views::new_topic_page(visit, topic_form.start(), aspect_givens(visit, me)));
}

Response add(Visit& visit, const PolicyKeeper& me) {
  const auto givens = aspect_givens(visit, me);
  const auto typed = topic_form.read(visit, givens);
  if (!typed.holds()) return http::page(views::new_topic_page(visit, typed, givens), typed.status());
  const auto id = visit.new_id<Topic>();
  return access::once(visit, me, [&](sql::Transaction& tx) {
    return paths::topic(add_topic(writing_of(tx, visit, me), id, typed.value));
  });
}

// ---- one topic

std::vector<Unit> units_written(const PolicyReader& me, const views::PolicyDetails& known,
                                const Topic& topic) {
  std::vector<Unit> all;
  const Unit whole{UnitKind::institution, me.institution().value};
  if (me.may_write(whole)) all.push_back(whole);
  for (const auto& [unit, name] : known.units) {
    if (!me.may_write(unit)) continue;
    // What a team chooses within a frame is filled in, not written here.
    if (unit.kind == UnitKind::team && known.my_school && topic.lines_for(*known.my_school)) continue;
    if (unit.kind == UnitKind::team && topic.is_fixed()) continue;
    all.push_back(unit);
  }
  return all;
}

Response topic_page(Visit& visit, const PolicyReader& me, const std::string& slug,
                    const forms::Returned& returned = {}) {
  Topic topic = topic_of(visit.db(), me.institution(), slug);
  std::vector<Topic> alone{topic};
  views::TopicPage page{.known = known_of(visit, me, alone)};
  page.earlier = earlier_choices(visit.db(), me.institution(), topic.id);
  page.writes = units_written(me, page.known, topic);
  std::vector<views::ShownTopic> views = views_of(visit, me, std::move(alone));
  add_names(visit, me, views, page.known);
  page.view = std::move(views.front());
  page.returned = returned;
  return http::page(views::topic_page(visit, page), returned.status());
}

Response show_topic(Visit& visit, const PolicyReader& me, std::string slug) {
  return topic_page(visit, me, slug);
}

Response change_question(Visit& visit, const PolicyReader& me, std::string slug) {
  if (!me.keeps()) throw Forbidden("who keeps policy");
  const auto typed = topic_form.change(
      visit,
      [&](sql::Transaction& tx) {
        const Topic topic = locked_topic(writing_of(tx, visit, me), slug);
        return TopicDraft{topic.question, topic.aspect};
      },
      [&](sql::Transaction& tx, const TopicDraft& draft) {
        const PolicyWriting writing = writing_of(tx, visit, me);
        change_topic(writing, locked_topic(writing, slug).id, draft);
      },
      aspect_givens(visit, me));
  if (!typed.holds()) return topic_page(visit, me, slug, {topic_form, typed});
  return http::see_other(paths::topic(slug), visit.say(texts::saved));
}

// ---- choices

Unit unit_in(const PolicyReader& me, const std::string& text) {
  const auto unit = paths::unit_from(text);
  if (!unit) throw NotFound("no such level");
  if (!me.may_write(*unit)) throw Forbidden("another level");
  return *unit;
}

// What is wrong with several fields together, said at one of them.
void refuse(const Visit& visit, const Topic& topic, ChoiceFlaw flaw, forms::Typed<ChoiceDraft>& typed) {
  switch (flaw) {
    case ChoiceFlaw::none:
      return;
    case ChoiceFlaw::lines_missing:
      return typed.refuse("onder", visit.say(said::lines_missing));
    case ChoiceFlaw::lines_turned:
      return typed.refuse("boven", visit.say(said::lines_turned));
    case ChoiceFlaw::outside_central: {
      const Frame& frame = topic.central()->frame;
      return typed.refuse("onder", visit.say(said::outside_central, frame.least, frame.most));
    }
    case ChoiceFlaw::setting_taken:
      return typed.refuse("instelling", visit.say(said::setting_taken));
  }
}

// A frame that holds asks its teams to fill it in.
void tell_teams(Visit& visit, sql::Transaction& tx, const PolicyReader& me, const std::string& slug,
                Id<PolicyChoice> id) {
  const Topic topic = topic_of(tx, me.institution(), slug);
  std::vector<Id<organisation::Team>> teams;
  for (const TeamFrame& one : team_values(tx, me.institution(), topic, visit.today)) {
    if (!one.is_filled(visit.today)) teams.push_back(one.team);
  }
  if (teams.empty()) return;
  inbox::tell(tx, me.institution(), {notices::frame, id.value, std::nullopt, visit.now},
              leaders_of(tx, me.institution(), teams, visit.today));
}

Response choose(Visit& visit, const PolicyReader& me, std::string slug, std::string level) {
  const Unit unit = unit_in(me, level);
  const auto id = visit.new_id<PolicyChoice>();
  const Topic before = topic_of(visit.db(), me.institution(), slug);
  forms::Typed<ChoiceDraft> typed;
  visit.write([&](sql::Transaction& tx) {
    const PolicyWriting writing = writing_of(tx, visit, me);
    const Topic topic = locked_topic(writing, slug);
    const PolicyChoice* now = topic.of(unit);
    typed = choice_form.read_change(visit, now ? now->draft() : ChoiceDraft{});
    if (typed.holds()) {
      refuse(visit, topic, flaw_of(topics_of(tx, me.institution()), topic, unit, typed.value), typed);
    }
    if (!typed.holds()) return;
    if (now) inbox::withdraw(tx, me.institution(), notices::frame, now->id.value);
    put_choice(writing, topic.id, unit, id, typed.value);
    write_settings(writing);
    if (typed.value.kind == ChoiceKind::frame) tell_teams(visit, tx, me, slug, id);
    direction::refresh_all_facts(tx, me.institution(), visit.today);
  });
  if (!typed.holds()) return topic_page(visit, me, slug, {choice_form, typed, paths::unit_text(unit)});
  return http::see_other(paths::topic(slug), visit.say(before.of(unit) ? said::choice_saved : texts::saved));
}

Response drop(Visit& visit, const PolicyReader& me, std::string slug, std::string level) {
  const Unit unit = unit_in(me, level);
  Id<PolicyChoice> dropped;
  visit.write([&](sql::Transaction& tx) {
    const PolicyWriting writing = writing_of(tx, visit, me);
    const Topic topic = locked_topic(writing, slug);
    const PolicyChoice* now = topic.of(unit);
    access::undo_only(visit, now ? text(now->id) : "");
    dropped = drop_choice(writing, topic.id, unit);
    inbox::withdraw(tx, me.institution(), notices::frame, dropped.value);
    write_settings(writing);
    direction::refresh_all_facts(tx, me.institution(), visit.today);
  });
  return http::see_other(paths::topic(slug), visit.say(said::choice_dropped),
                         paths::bring_back(slug, dropped));
}

Response bring_back(Visit& visit, const PolicyReader& me, std::string slug, Id<PolicyChoice> id) {
  visit.write([&](sql::Transaction& tx) {
    const PolicyWriting writing = writing_of(tx, visit, me);
    const Topic topic = locked_topic(writing, slug);
    const auto earlier = earlier_choices(tx, me.institution(), topic.id);
    const auto found = std::ranges::find(earlier, id, &PolicyChoice::id);
    if (found == earlier.end()) throw NotFound("no such choice");
    if (!me.may_write(found->unit)) throw Forbidden("another level");
    bring_back_choice(writing, topic.id, id);
    write_settings(writing);
    direction::refresh_all_facts(tx, me.institution(), visit.today);
  });
  return http::see_other(paths::topic(slug), visit.say(texts::is_back));
}

}  // namespace

void add_policy_routes(http::Router& router) {
  router.get<PolicyReader>("/beleid", show_policy);
  router.post<PolicyKeeper>("/beleid", add);
  router.get<PolicyKeeper>("/beleid/nieuw", show_new);
  router.get<PolicyReader>("/beleid/{vraag}", show_topic);
  router.post<PolicyReader>("/beleid/{vraag}", change_question);
  router.post<PolicyReader>("/beleid/{vraag}/keuzes/{niveau}", choose);
  router.post<PolicyReader>("/beleid/{vraag}/keuzes/{niveau}/weg", drop);
  router.post<PolicyReader>("/beleid/{vraag}/terug/{keuze}", bring_back);
}

}  // namespace koers::policy
