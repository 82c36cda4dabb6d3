#include "rooms/choices/choice_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/choices/choice_forms.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_texts.h"

namespace koers::choices::views {

using namespace html;
using layout::Kind;
using words::Competency;
namespace texts = choice_texts;

const i18n::Text& kind_name(MomentKind kind) {
  switch (kind) {
    case MomentKind::elective:
      return texts::kind_elective;
    case MomentKind::assignment:
      return texts::kind_assignment;
    case MomentKind::specialisation:
      return texts::kind_specialisation;
    case MomentKind::placement:
      return texts::kind_placement;
    case MomentKind::next_study:
      return texts::kind_next_study;
  }
  return texts::kind_elective;
}

const Weighing* ChoicePage::weighing(Id<ChoiceOption> option) const {
  const auto found = std::find_if(weighings.begin(), weighings.end(),
                                  [&](const Weighing& one) { return one.option_id == option; });
  return found == weighings.end() ? nullptr : &*found;
}

namespace {

Html places_line(http::Visit& visit, const ChoiceOption& option) {
  const auto left = option.places_left();
  const std::string words = option.is_withdrawn    ? visit.say(texts::withdrawn)
                            : !left || *left >= 30 ? visit.say(texts::enough_places)
                            : *left > 0            ? visit.say_count(texts::places_left, *left)
                            : option.waiting > 0   ? visit.say_count(texts::full_waiting, option.waiting)
                                                   : visit.say(texts::full);
  return small(layout::icon("users"), " ", words);
}

Html day_and_place(const ChoiceOption& option) {
  std::string words = option.day;
  if (!option.place.empty()) words += (words.empty() ? "" : " · ") + option.place;
  return when(!words.empty(), [&] { return small(layout::icon("calendar-blank"), " ", words); });
}

// What of it the student named himself; where he named nothing, what it asks for.
Html fitting(http::Visit& visit, const ChoiceOption& option, const OwnWords& own) {
  Html badges;
  for (const Requirement& required : requirements_in(option.asks)) {
    const std::string& name = required.word->name.in(visit.language);
    if (own.find(required) != nullptr) {
      badges += layout::badge(Competency::motives, "heart-fill", visit.say(texts::fits_with, name));
    } else if (own.empty()) {
      badges += layout::tag(visit.say(texts::asks_for, name));
    }
  }
  return badges;
}

Html bookmark(http::Visit& visit) {
  return span.cls("fav")(layout::icon("bookmark-simple-fill"),
                         layout::hidden_words(visit.say(texts::favourite)));
}

Html option_of_choice(http::Visit& visit, const ChoicePage& page, const ChoiceOption& option, bool may) {
  const Weighing* weighing = page.weighing(option.id);
  const bool kept = weighing != nullptr && weighing->is_favourite;
  const bool picked = page.typed.text("optie") == text(option.id);
  const Html badges = fitting(visit, option, page.own);
  Html facts = day_and_place(option);
  facts += when(!badges.empty(), [&] { return span.cls("cluster")(badges); });
  facts += places_line(visit, option);
  const Html name = span.cls("opt-main")(b(option.title), facts);
  const Html end = when(kept, [&] { return bookmark(visit); });
  const Html card =
      may && !option.is_withdrawn
          ? layout::toned(label.cls("option"), Competency::steering)(
                input.type("radio").name("optie").value(text(option.id)).checked(picked), name, end)
          : layout::toned(div.cls(picked ? "option fixed picked" : "option fixed"), Competency::steering)(
                name, end);
  return div.cls("choice-option")(
      card, a.href(paths::weigh(page.state.moment.id, option.id))(
                visit.say(texts::weigh), layout::hidden_words(": " + option.title), layout::go_on()));
}

Html all_options(http::Visit& visit, const ChoicePage& page, bool may) {
  return div.cls("choice-options")(each(page.state.options, [&](const ChoiceOption& option) {
    return option_of_choice(visit, page, option, may);
  }));
}

std::string own_text(const Weighing* weighing, std::string Weighing::*part) {
  return weighing == nullptr || (weighing->*part).empty() ? "–" : weighing->*part;
}

Html fit_words(http::Visit& visit, const ChoiceOption& option, const OwnWords& own) {
  i18n::WordList words;
  for (const Requirement& required : requirements_in(option.asks)) {
    if (own.find(required) != nullptr) words.add(required.word->name.in(visit.language));
  }
  return fragment(words.empty() ? "–" : words.with_commas());
}

// The names of who was asked, and what the student wrote of it.
Html consultations_cell(const ChoicePage& page, const ChoiceOption& option) {
  i18n::WordList words;
  for (const Consultation& one : page.consultations) {
    if (one.option_id == option.id) words.add(one.name);
  }
  const std::string own = own_text(page.weighing(option.id), &Weighing::asked);
  if (words.empty()) return fragment(own);
  return own == "–" ? fragment(words.with_commas()) : fragment(words.with_commas(), br(), own);
}

// Every option a column, what one weighs a row.
Html side_by_side(http::Visit& visit, const ChoicePage& page) {
  const auto open = page.state.open_options();
  if (open.size() < 2) return {};
  std::vector<layout::Column> columns{{.title = visit.say(texts::options)}};
  for (const ChoiceOption* option : open) columns.push_back({.title = option->title});
  const auto row = [&](const i18n::Text& head, const auto& cell) {
    layout::Cells cells{fragment(visit.say(head))};
    for (const ChoiceOption* option : open) cells.push_back(cell(*option));
    return cells;
  };
  const auto own_row = [&](const i18n::Text& head, std::string Weighing::*part) {
    return row(head, [&](const ChoiceOption& o) { return fragment(own_text(page.weighing(o.id), part)); });
  };
  const auto dash = [](const std::string& words) { return fragment(words.empty() ? "–" : words); };
  const std::vector<layout::Cells> rows{
      row(texts::when, [&](const ChoiceOption& o) { return dash(o.day); }),
      row(texts::where, [&](const ChoiceOption& o) { return dash(o.place); }),
      row(texts::places, [&](const ChoiceOption& o) { return places_line(visit, o); }),
      row(texts::fits, [&](const ChoiceOption& o) { return fit_words(visit, o, page.own); }),
      own_row(texts::pulls_short, &Weighing::pulls),
      own_row(texts::holds_back_short, &Weighing::holds_back),
      row(texts::asked_short, [&](const ChoiceOption& o) { return consultations_cell(page, o); })};
  return layout::fold(span.id("naast")(visit.say(texts::side_by_side)),
                      layout::data_table("naast", columns, rows));
}

std::string days_words(http::Visit& visit, const ChoiceMoment& moment) {
  const auto day = [&](Day one) { return i18n::day_month(visit.language, one, visit.today); };
  std::string words;
  if (moment.opens_on > visit.today) {
    words = visit.say(texts::opens_in, day(moment.opens_on));
  } else if (moment.may_choose(visit.today)) {
    words = visit.say(texts::choose_one) + " " + visit.say(texts::choose_until, day(moment.closes_on));
  } else if (!moment.may_change(visit.today)) {
    words = visit.say(texts::closed_lead);
  }
  if (moment.starts_on) words += " " + visit.say(texts::starts, day(*moment.starts_on));
  if (moment.may_change(visit.today)) words += " " + visit.say(texts::change_until, day(moment.change_until));
  return words;
}

Html notices_of_moment(http::Visit& visit, const ChoicePage& page) {
  Html all;
  for (const ChoiceNotice& notice : page.notices) {
    if (notice.moment_id == page.state.moment.id) all += notice_of(visit, notice);
  }
  if (all.empty()) return {};
  return div.cls("stack gap-2")(
      all, layout::post_button(paths::choice_seen(page.state.moment.id), visit.say(texts::seen),
                               {.kind = Kind::line, .small = true}));
}

// What there is now: a place, a place in the line, or both; and how to give it back.
Html standing(http::Visit& visit, const ChoicePage& page) {
  const auto& [moment, options, choice] = page.state;
  if (!choice || !choice->is_made()) return {};
  const ChoiceOption* has = page.state.option(choice->option_id);
  const ChoiceOption* wish = page.state.option(choice->wish_id);
  Html content;
  if (wish != nullptr && !moment.may_change(visit.today)) {
    content += h2.id("stand")(visit.say(texts::line_is_closed, wish->title));
    content += when(has != nullptr, [&] { return p(visit.say(texts::has_place_title, has->title), "."); });
  } else if (wish != nullptr) {
    content += h2.id("stand")(visit.say(texts::waits_title, page.place_in_line));
    content += p(visit.say(texts::waits_for, wish->title),
                 has ? " " + visit.say(texts::keeps_place, has->title) : std::string());
    content += layout::explain(visit.say(texts::how_line_works), visit.say(texts::how_line_works_line));
  } else if (has != nullptr) {
    content += h2.id("stand")(visit.say(texts::has_place_title, has->title));
    content += day_and_place(*has);
  }
  if (!choice->reason.empty()) {
    content += p.cls("sub")(visit.say(texts::you_said_why));
    content += layout::own_words(choice->reason);
  }
  if (moment.may_change(visit.today)) {
    content += layout::post_button(paths::take_choice_back(moment.id),
                                   visit.say(has ? texts::give_back : texts::leave_line),
                                   {.kind = Kind::line, .icon = layout::Icon("arrow-u-up-left-bold")});
  }
  return layout::card(
      {.labelled_by = "stand", .surface = layout::Surface::tone, .tone = Competency::steering}, content);
}

Html choose_form(http::Visit& visit, const ChoicePage& page) {
  const auto& moment = page.state.moment;
  const bool made = page.state.choice && page.state.choice->is_made();
  auto givens = choice_givens(page.state);
  givens.front().given.controls = all_options(visit, page, true);
  const Html options = choice_form.field(visit, page.typed, "optie", givens);
  const Html buttons = div.cls("stack gap-2")(
      layout::submit(
          visit.say(texts::i_choose),
          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .name = "doe", .value = "kies"}),
      layout::submit(visit.say(texts::keep_thinking),
                     {.kind = Kind::line, .big = true, .wide = true, .name = "doe", .value = "denk"}));
  const Html form =
      layout::form_to(paths::choice(moment.id),
                      fragment(choice_form.head(visit, page.typed), options, side_by_side(visit, page),
                               choice_form.field(visit, page.typed, "waarom"),
                               layout::sub(visit.say(texts::who_sees_reason)), buttons),
                      {.id = "keuze", .classes = "stack gap-5"});
  if (!made) return form;
  return layout::fold(span(visit.say(texts::change_choice)), form, page.typed.was_refused());
}

}  // namespace

forms::Givens choice_givens(const ChoiceMomentState& state) {
  std::vector<layout::Option> options;
  for (const ChoiceOption* option : state.open_options())
    options.push_back({text(option->id), option->title});
  return {{"optie", {.options = std::move(options)}}};
}

Html choice_page(http::Visit& visit, const ChoicePage& page) {
  const ChoiceMoment& moment = page.state.moment;
  const bool made = page.state.choice && page.state.choice->is_made();
  const bool may = made ? moment.may_change(visit.today) : moment.may_choose(visit.today);
  Html content = layout::page_head(
      {.above = layout::eyebrow("signpost-fill", when_words(visit, moment), Competency::steering),
       .title = moment.title,
       .lead = fragment(days_words(visit, moment))});
  content += notices_of_moment(visit, page);
  content += standing(visit, page);
  content += look_back_part(visit, page);
  content += when(!moment.explanation.empty(), [&] { return p(moment.explanation); });
  if (may) {
    content += choose_form(visit, page);
  } else {
    content +=
        section.cls("stack gap-3")
            .aria("labelledby", "opties-kop")(layout::section_head("opties-kop", visit.say(texts::options)),
                                              all_options(visit, page, false), side_by_side(visit, page));
  }
  return navigation::page(
      visit, {.title = moment.title, .place = "/vooruit", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::choices::views
