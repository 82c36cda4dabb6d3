#include "rooms/commitments/decision_views.h"

#include "campus/access/undo.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/decision_forms.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/paths.h"

namespace koers::commitments::views {

using namespace html;
using http::Visit;
using layout::Option;
using words::State;
namespace texts = decision_texts;

forms::Givens asking_givens(const Visit& visit, const CommitmentReach& reach,
                            const std::vector<Meeting>& coming) {
  return {{"besluit-van", {.options = led_options(reach)}},
          {"op-agenda", {.options = meeting_options(visit, coming)}}};
}

forms::Givens changing_givens() {
  return {{"besluit-van", {.leave_out = true}}, {"op-agenda", {.leave_out = true}}};
}

namespace {

Html option_card(const Visit& visit, const ResolutionChoice& one, bool chosen) {
  Html more = fragment(when(!one.effect.empty(), [&] { return span(one.effect); }),
                       small(visit.say(texts::costs_line, one.costs)),
                       when(!one.asks.empty(), [&] { return small(visit.say(texts::asks_line, one.asks)); }));
  return label.cls("option decision-option")(
      Element("input").type("radio").name("besluit-keuze").value(std::to_string(one.number)).checked(chosen),
      span.cls("opt-main")(b(one.title), more));
}

std::string came_of(const Visit& visit, const Resolution& one) {
  const std::string day = one.decided_on ? day_words(visit, *one.decided_on) : "";
  if (one.state == ResolutionState::not_taken) return visit.say(texts::not_taken_on, day);
  if (one.commitments == 0) return visit.say(texts::came_of_none, day);
  if (one.is_carried_out()) return visit.say(texts::came_of_all, day, one.commitments_done, one.commitments);
  if (one.commitments_late > 0) {
    return visit.say(texts::came_of_late, day, one.commitments_done, one.commitments, one.commitments_late);
  }
  return visit.say(texts::came_of, day, one.commitments_done, one.commitments);
}

Html bead_of(const Resolution& one) {
  if (one.state == ResolutionState::not_taken) return layout::bead({}, "x-bold");
  if (one.is_carried_out()) return layout::bead(State::good, "check-bold");
  if (one.commitments_late > 0) return layout::bead(State::attention, "warning-fill");
  return layout::bead(State::nearly, "circle-half-fill");
}

Html state_words(const Visit& visit, const Resolution& one) {
  if (one.is_carried_out()) return layout::state(State::good, visit.say(texts::carried_out));
  switch (one.state) {
    case ResolutionState::asked:
      return layout::state(State::attention, visit.say(texts::asked));
    case ResolutionState::postponed:
      return layout::state(State::nearly, visit.say(texts::postponed));
    case ResolutionState::taken:
      return layout::state(State::info, visit.say(texts::taken));
    case ResolutionState::not_taken:
      return layout::state(State::none, visit.say(texts::not_taken));
  }
  return {};
}

}  // namespace

forms::Givens verdict_givens(const Visit& visit, const std::vector<ResolutionChoice>& choices,
                             const forms::Answers& answers) {
  std::vector<Option> options;
  Html cards;
  for (const ResolutionChoice& one : choices) {
    const std::string value = std::to_string(one.number);
    options.push_back({value, one.title});
    cards += option_card(visit, one, answers.is_picked("besluit-keuze", value));
  }
  return {{"besluit-keuze", {.options = std::move(options), .controls = layout::stack(3, cards)}}};
}

// ---- all decisions

namespace {

Html asked_card(const Visit& visit, const DecisionsPage& page) {
  bool mine = false;
  Html rows;
  for (const Resolution& one : page.asked) {
    mine = mine || page.reach.decides(one.unit());
    const UnitNamed* unit = page.reach.find(one.unit());
    rows += layout::row(
        {.lead = layout::bead(State::attention, "gavel-fill"),
         .title = one.question,
         .href = paths::decision(one.id),
         .line = one.touches.empty() ? (unit ? unit->name : "") : visit.say(texts::touches_line, one.touches),
         .end = state_words(visit, one)});
  }
  if (rows.empty()) {
    const bool decides = !page.reach.decided.empty();
    std::string next;
    if (!page.coming.empty()) {
      next = visit.say(texts::next_meeting, day_words(visit, page.coming.front().held_on));
    }
    return layout::card(
        layout::empty_state(visit.say(decides ? texts::nothing_asked : texts::no_decision_asked), next));
  }
  return layout::list_card("gevraagd", visit.say(mine ? texts::your_decision : texts::open_tail), rows);
}

Html over_card(const Visit& visit, const DecisionsPage& page) {
  if (page.over.empty()) {
    return layout::card(layout::empty_state(visit.say(texts::no_taken), visit.say(texts::no_taken_line)));
  }
  Html rows;
  for (const Resolution& one : page.over) {
    rows += layout::row({.lead = bead_of(one),
                         .title = one.question,
                         .href = paths::decision(one.id),
                         .line = came_of(visit, one)});
  }
  return layout::list_card("genomen", visit.say(texts::taken_decisions), rows, {},
                           page.part.ways(visit.language, paths::decisions()));
}

}  // namespace

Html decisions_page(Visit& visit, const DecisionsPage& page) {
  const std::string lead = page.year.taken == 0
                               ? visit.say(texts::decisions_lead_none)
                               : visit.say(texts::decisions_lead, page.year.taken, page.year.carried_out);
  Html actions;
  if (page.may_ask) {
    actions = layout::button_link({.label = visit.say(texts::prepare),
                                   .href = url("/besluiten/nieuw"),
                                   .icon = layout::Icon("plus-bold")});
  }
  Html narrow;
  if (!page.coming.empty()) narrow += agenda_card(visit, page.reach, page.coming.front(), page.items);
  return fragment(
      style_sheet(), local_nav(visit, CommitmentScreen::decisions),
      layout::page_head({.title = visit.say(texts::decisions), .lead = fragment(lead), .actions = actions}),
      layout::beside(layout::stack(5, fragment(asked_card(visit, page), over_card(visit, page))), narrow));
}

// ---- one decision

namespace {

Html question_part(const Visit& visit, const DecisionPage& page) {
  const Resolution& one = page.one;
  Html content;
  if (!one.explains.empty()) content += layout::paragraphs(one.explains);
  if (!one.touches.empty()) content += p(visit.say(texts::touches_line, one.touches));
  content += p(b(visit.say(texts::without) + ": "), one.if_nothing);
  if (!page.asker.empty()) content += layout::sub(visit.say(texts::from_whom, page.asker));
  return content;
}

// The options with what they cost, for who does not choose among them.
Html options_read(const Visit& visit, const DecisionPage& page) {
  Html rows;
  for (const ResolutionChoice& one : page.choices) {
    const bool is_chosen = page.one.chosen == one.number;
    rows += layout::row(
        {.lead = is_chosen ? layout::bead(State::good, "check-bold") : layout::bead({}, "circle-dashed"),
         .title = one.title,
         .more = fragment(when(!one.effect.empty(), [&] { return span(one.effect + " "); }),
                          span(visit.say(texts::costs_line, one.costs) + " "), when(!one.asks.empty(), [&] {
                            return span(visit.say(texts::asks_line, one.asks));
                          }))});
  }
  return layout::rows(rows);
}

Html verdict_part(Visit& visit, const DecisionPage& page) {
  const Resolution& one = page.one;
  const forms::Answers answers = page.returned.or_start(verdict_form);
  // Of the options that stand here.
  const auto act = [&](const char* what) {
    return access::undo(paths::decision_act(one.id, what), mark_of(one, page.choices));
  };
  const Html buttons = layout::between(fragment(
      layout::cluster(fragment(
          layout::submit(visit.say(texts::postpone),
                         {.kind = layout::Kind::quiet, .action = act("uitstellen")}),
          layout::submit(visit.say(texts::take_none), {.kind = layout::Kind::quiet, .action = act("niet")}))),
      layout::submit(visit.say(texts::take_it))));
  return layout::form_to(
      act("nemen"),
      fragment(verdict_form.head(visit, answers),
               verdict_form.fields(visit, answers, verdict_givens(visit, page.choices, answers)), buttons),
      {.label = visit.say(texts::choose)});
}

// What was decided, by whom and why.
Html decided_part(const Visit& visit, const DecisionPage& page) {
  const Resolution& one = page.one;
  if (!one.decided_on) return {};
  const std::string day = day_words(visit, *one.decided_on);
  const std::string who = one.given_name.empty()
                              ? page.unit_name
                              : people::Person{{}, one.given_name, one.infix, one.family_name}.full_name();
  Html content;
  if (one.state == ResolutionState::postponed) {
    content = p(visit.say(texts::postponed_line, day));
  } else if (one.state == ResolutionState::not_taken) {
    content = p(visit.say(texts::decided_none, who, day));
  } else {
    content = p(visit.say(texts::decided_line, who, day));
    for (const ResolutionChoice& choice : page.choices) {
      if (choice.number == one.chosen) content += h2(choice.title);
    }
  }
  return fragment(content, layout::own_words(one.reason));
}

Html reactions_card(Visit& visit, const DecisionPage& page) {
  Html lines;
  ReactionDraft mine;
  for (const Reaction& one : page.reactions) {
    if (one.person_id == page.reach.me) mine.words = one.words;
    const std::string name = people::Person{{}, one.given_name, one.infix, one.family_name}.full_name();
    lines += li(b(name), layout::own_words(one.words));
  }
  Html content = layout::section_head("reacties", visit.say(texts::said_by_colleagues));
  content += lines.empty() ? layout::sub(visit.say(texts::nobody_said)) : ul.cls("said-by")(lines);
  if (page.one.is_open()) {
    content += reaction_form.show(visit, page.returned.or_edit(reaction_form, mine),
                                  {.action = paths::decision_act(page.one.id, "reactie"),
                                   .submit = visit.say(texts::save_words),
                                   .button = {.kind = layout::Kind::plain}});
  }
  return layout::card({.labelled_by = "reacties"}, content);
}

Html came_card(Visit& visit, const DecisionPage& page) {
  if (page.one.state != ResolutionState::taken) return {};
  if (page.agreed.empty()) {
    return layout::card({.labelled_by = "kwam"},
                        fragment(layout::section_head("kwam", visit.say(texts::what_came)),
                                 p(visit.say(texts::nothing_came))));
  }
  Html rows;
  for (const Commitment& one : page.agreed) rows += commitment_row(visit, page.reach, one, talk_form.start());
  return layout::card(
      {.labelled_by = "kwam", .surface = layout::Surface::flush, .stacked = false},
      fragment(layout::panel_head("kwam", visit.say(texts::what_came)), ul.cls("deal-list")(rows)));
}

Html narrow_part(Visit& visit, const DecisionPage& page) {
  const Resolution& one = page.one;
  Html narrow;
  if (one.state == ResolutionState::taken && page.reach.leads(one.unit())) {
    const CommitmentSource source{CommitmentOrigin::decision, text(one.id),
                                  visit.say(texts::decision_of, day_words(visit, *one.decided_on))};
    narrow += agree_card(visit, page.reach, page.colleagues, source, one.unit(), texts::follows_itself);
  }
  const bool may_change = one.is_open() && (one.made_by == page.reach.me || page.reach.leads(one.unit()));
  if (may_change) {
    narrow += layout::card(resolution_form.fold(
        visit, visit.say(texts::change), page.returned.or_edit(resolution_form, page.draft),
        {.action = paths::decision(one.id), .submit = visit.say(texts::change_save)}, changing_givens()));
  }
  return narrow;
}

}  // namespace

Html decision_page(Visit& visit, const DecisionPage& page) {
  const Resolution& one = page.one;
  std::string above = page.unit_name;
  if (page.meeting) above += " · " + day_words(visit, page.meeting->held_on);
  Html main = question_part(visit, page);
  const bool decides = one.is_open() && page.reach.decides(one.unit());
  main += decided_part(visit, page);
  main += decides ? verdict_part(visit, page) : options_read(visit, page);
  const Html wide = fragment(
      when(page.is_refused, [&] { return layout::notice(State::attention, visit.say(texts::fixed)); }),
      layout::card(main), came_card(visit, page), reactions_card(visit, page));
  return fragment(
      style_sheet(),
      layout::crumbs(visit.language, {{visit.say(texts::decisions), paths::decisions()}}, one.question),
      layout::page_head(
          {.above = p.cls("eyebrow")(span(above), state_words(visit, one)), .title = one.question}),
      layout::beside(layout::stack(5, wide), layout::stack(5, narrow_part(visit, page))));
}

Html asking_page(Visit& visit, const CommitmentReach& reach, const std::vector<Meeting>& coming,
                 const forms::Answers& answers) {
  return fragment(style_sheet(),
                  layout::crumbs(visit.language, {{visit.say(texts::decisions), paths::decisions()}},
                                 visit.say(texts::prepare)),
                  layout::page_head(
                      {.title = visit.say(texts::prepare), .lead = fragment(visit.say(texts::prepare_lead))}),
                  layout::card(resolution_form.show(
                      visit, answers, {.action = paths::decisions(), .submit = visit.say(texts::ask_it)},
                      asking_givens(visit, reach, coming))));
}

}  // namespace koers::commitments::views
