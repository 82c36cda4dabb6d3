#include "rooms/requirement/views.h"

#include <algorithm>

#include "campus/words/kinds.h"
#include "platform/http/assets.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/requirement/demand_texts.h"
#include "rooms/requirement/own_texts.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/texts.h"

namespace koers::requirement::views {

using namespace html;
using http::Visit;
using words::State;

Html style_sheet() { return fragment(html::link.rel("stylesheet").href(http::asset("css/requirement.css"))); }

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

const i18n::Text& value_words(ResultValue value) {
  return value == ResultValue::met ? texts::met : texts::not_met;
}

namespace {

std::string joined(const Visit& visit, const std::vector<std::string>& parts) {
  if (parts.size() < 2) return parts.empty() ? "" : parts.front();
  return visit.say(demand_texts::and_too, parts[0], parts[1]);
}

std::string kind_name(const Visit& visit, const std::string& kind) {
  const auto* found = words::find_kind(kind);
  return found ? std::string(found->name.in(visit.language)) : visit.say(texts::an_experience);
}

std::string title_of_thing(const Visit& visit, const Evidence& one) {
  switch (one.kind) {
    case EvidenceKind::experience:
      return one.title.empty() ? visit.say(texts::an_experience) : one.title;
    case EvidenceKind::conversation:
      return visit.say(texts::a_conversation);
    case EvidenceKind::choice:
      return visit.say(texts::a_choice);
  }
  return "";
}

Html things_fold(const Visit& visit, const DemandRow& view) {
  Html rows;
  for (const Evidence& one : view.evidence) {
    const auto all = view.demand.says.conditions();
    const bool counts = std::any_of(all.begin(), all.end(), [&](const Condition& condition) {
      return counts_for(one, condition.yardstick);
    });
    if (!counts) continue;
    const std::string when = day_words(visit, one.on);
    rows += li(b(title_of_thing(visit, one)),
               layout::sub(one.kind == EvidenceKind::experience ? kind_name(visit, one.detail) + ", " + when
                                                                : when));
  }
  if (rows.empty()) return {};
  return layout::fold(span(visit.say(texts::what_is_there)), ul.cls("demand-things")(rows));
}

Html addition_lines(const Visit& visit, const DemandRow& view) {
  Html all;
  const AdditionRow& of = view.additions;
  for (const Addition& one : of.all) {
    if (one.demand_id != view.demand.id) continue;
    const bool mine = one.author_id == of.me;
    const std::string name = one.given_name.empty() ? visit.say(texts::an_other) : one.given_name;
    const std::string who =
        view.own ? (mine ? visit.say(own_texts::you_put) : visit.say(own_texts::they_put, name))
                 : (mine ? visit.say(texts::beside_you) : visit.say(texts::beside_by, name));
    Html end;
    if (mine && of.take_away) {
      end = layout::post_button(of.take_away(of.student, one.id), visit.say(texts::take_away),
                                {.kind = layout::Kind::quiet, .small = true, .about = one.words});
    }
    all += div.cls("demand-beside")(
        layout::between(fragment(layout::sub(who + " " + day_words(visit, one.written_on)), end)),
        layout::paragraphs(one.words));
  }
  return all;
}

}  // namespace

std::string conditions_words(const Visit& visit, const DemandDraft& demand) {
  std::vector<std::string> parts;
  for (const Condition& one : demand.conditions()) {
    parts.push_back(visit.say_count(amount_words(one.yardstick), one.least));
  }
  return joined(visit, parts);
}

std::string seen_words(const Visit& visit, const DemandDraft& demand, const Amounts& amounts) {
  std::vector<std::string> parts;
  for (const Condition& one : demand.conditions()) {
    parts.push_back(visit.say_count(amount_words(one.yardstick), amounts.of(one.yardstick)));
  }
  return joined(visit, parts);
}

Html demand_row(const Visit& visit, const DemandRow& view) {
  const DemandDraft& says = view.demand.says;
  const auto ready = says.looks_ready(view.amounts);
  Html state, sees;
  if (ready) {
    state = *ready
                ? layout::state(State::good, visit.say(view.own ? own_texts::ready : texts::looks_ready))
                : layout::state(State::none, visit.say(view.own ? own_texts::not_yet : texts::not_there_yet));
    sees =
        p(visit.say(view.own ? own_texts::sees : texts::koers_sees, seen_words(visit, says, view.amounts)));
  } else {
    sees = p(visit.say(view.own ? own_texts::look_together : texts::koers_counts_nothing));
  }
  return li.cls("demand").id("eis-" + text(view.demand.id))(
      span.cls("demand-number").aria("hidden", "true")(std::to_string(view.number)),
      div.cls("stack gap-2")(layout::between(fragment(b(says.sentence), state)), sees,
                             things_fold(visit, view), addition_lines(visit, view)));
}

forms::Givens demand_options(const Requirement& requirement) {
  std::vector<layout::Option> options;
  for (const Demand& one : requirement.demands) options.push_back({text(one.id), one.says.title});
  return {{"eis", {.options = options}}};
}

Html frozen_lines(const Visit& visit, const std::vector<FrozenEvidence>& evidence) {
  Html lines;
  for (const auto& [kind, words] : {std::pair{EvidenceKind::experience, &texts::evidence_experiences},
                                    std::pair{EvidenceKind::conversation, &texts::evidence_conversations},
                                    std::pair{EvidenceKind::choice, &texts::evidence_choices}}) {
    std::map<std::int64_t, Day> things;
    for (const FrozenEvidence& one : evidence) {
      if (one.kind == kind) things.emplace(one.thing, one.on);
    }
    if (things.empty()) continue;
    const auto [first, last] = std::minmax_element(
        things.begin(), things.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::string count = visit.say_count(*words, static_cast<std::int64_t>(things.size()));
    lines += li(first->second == last->second
                    ? visit.say(texts::on_one_day, count, day_words(visit, first->second))
                    : visit.say(texts::from_until, count, day_words(visit, first->second),
                                day_words(visit, last->second)));
  }
  if (lines.empty()) return {};
  return div.cls("stack gap-1")(b(visit.say(texts::evidence_then)), ul(lines));
}

Html ended_fold(const Visit& visit, const std::vector<Result>& results) {
  Html lines;
  for (auto one = results.rbegin(); one != results.rend(); ++one) {
    if (one->counts()) continue;
    const std::string value = visit.say(value_words(one->value));
    const std::string from = day_words(visit, one->decided_on), until = day_words(visit, *one->ended_on);
    lines += li(one->committee.empty() ? visit.say(texts::ended_taken_back, value, from, until)
                                       : visit.say(texts::ended_reopened, value, from, one->committee, until),
                when(!one->ended_words.empty(), [&] { return layout::own_words(one->ended_words); }));
  }
  if (lines.empty()) return {};
  return layout::fold(span(visit.say(texts::earlier)), ul(lines));
}

Html fixed_lines(const Visit& visit, const Requirement& requirement) {
  if (!requirement.fixed_on) return {};
  return fragment(layout::sub(visit.say(texts::fixed_by, requirement.authority,
                                        i18n::day_with_year(visit.language, *requirement.fixed_on)) +
                              " " + visit.say(texts::fixed_for, requirement.start.year)),
                  when(!requirement.reason.empty(),
                       [&] { return layout::sub(visit.say(texts::changed_because, requirement.reason)); }));
}

}  // namespace koers::requirement::views
