// The forms with which a team makes a choice and its options.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "rooms/choices/asked.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_team_texts.h"
#include "rooms/choices/choice_team_views.h"
#include "rooms/choices/choice_views.h"

namespace koers::choices::views {

using namespace html;
namespace texts = choice_team_texts;

namespace {

constexpr std::string_view place = "/team/keuzes";

layout::Mistake mistake(const http::Visit& visit, TeamFlaw flaw) {
  using enum TeamFlaw;
  switch (flaw) {
    case team_unknown:
      return {"team", visit.say(texts::team_unknown)};
    case programme_unknown:
      return {"opleiding", visit.say(texts::programme_unknown)};
    case title_missing:
      return {"naam", visit.say(texts::title_missing)};
    case too_long:
      return {"naam", visit.say(texts::too_long)};
    case holds_number:
      return {"naam", visit.say(texts::holds_number)};
    case day_missing:
      return {"open", visit.say(texts::day_missing)};
    case days_out_of_order:
      return {"dicht", visit.say(texts::days_out_of_order)};
    case places_not_a_number:
      return {"plekken", visit.say(texts::places_not_a_number)};
    case word_unknown:
      return {"vraagt", visit.say(texts::word_unknown)};
  }
  throw std::logic_error("a flaw without words");
}

std::vector<layout::Mistake> mistakes_of(const http::Visit& visit, const std::vector<TeamFlaw>& flaws) {
  std::vector<layout::Mistake> all;
  for (const TeamFlaw flaw : flaws) all.push_back(mistake(visit, flaw));
  return all;
}

Html kind_field(http::Visit& visit, const std::string& chosen) {
  std::vector<layout::Option> kinds;
  for (const auto& [kind, name] : Codes<MomentKind>::list) {
    kinds.push_back({std::string(name), visit.say(kind_name(kind))});
  }
  return layout::select_field({.name = "soort", .label = visit.say(texts::kind), .value = chosen}, kinds);
}

Html whom_fields(http::Visit& visit, const MomentForm& form, const std::vector<layout::Mistake>& mistakes) {
  std::vector<layout::Option> programmes{{"", visit.say(texts::every_programme)}};
  for (const auto& programme : form.programmes) programmes.push_back({text(programme.id), programme.name});
  std::vector<layout::Option> years{{"0", visit.say(texts::every_year)}};
  for (int year = 1; year <= 4; ++year) {
    years.push_back({std::to_string(year), visit.say(texts::year_n, year)});
  }
  return fragment(
      layout::select_field({.name = "opleiding",
                            .label = visit.say(texts::programme),
                            .value = form.draft.programme,
                            .error = layout::error_of(mistakes, "opleiding")},
                           programmes),
      layout::select_field({.name = "leerjaar", .label = visit.say(texts::year), .value = form.draft.year},
                           years));
}

Html day_fields(http::Visit& visit, const MomentDraft& draft, const std::vector<layout::Mistake>& mistakes) {
  const auto day = [&](const char* name, const i18n::Text& label, const std::string& value, bool needed,
                       const i18n::Text* hint = nullptr) {
    return layout::field({.name = name,
                          .label = visit.say(label),
                          .hint = hint ? visit.say(*hint) : "",
                          .value = value,
                          .error = layout::error_of(mistakes, name),
                          .type = "date",
                          .required = needed});
  };
  return layout::grid(
      layout::Width::l,
      fragment(day("open", texts::opens_on, draft.opens_on, true),
               day("dicht", texts::closes_on, draft.closes_on, true),
               day("wissel", texts::change_until, draft.change_until, false, &texts::change_until_hint),
               day("begin", texts::starts_on, draft.starts_on, false),
               day("terugkijken", texts::look_back_on, draft.look_back_on, false, &texts::look_back_hint)));
}

}  // namespace

namespace {

Html moment_fields(http::Visit& visit, const MomentForm& form, const std::vector<layout::Mistake>& mistakes) {
  return fragment(
      layout::error_summary(visit.language, mistakes), layout::hidden_field("team", form.draft.team),
      layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
      layout::field({.name = "naam",
                     .label = visit.say(texts::moment_title),
                     .hint = visit.say(texts::moment_title_hint),
                     .value = form.draft.title,
                     .error = layout::error_of(mistakes, "naam"),
                     .longest = static_cast<int>(longest_choice_title),
                     .required = true}),
      layout::grid(layout::Width::l,
                   fragment(kind_field(visit, form.draft.kind), whom_fields(visit, form, mistakes))),
      layout::field({.name = "uitleg",
                     .label = visit.say(texts::explanation),
                     .value = form.draft.explanation,
                     .rows = 3,
                     .longest = static_cast<int>(longest_explanation)}),
      day_fields(visit, form.draft, mistakes),
      when(!form.is_new, [&] { return layout::sub(visit.say(texts::change_tells)); }),
      layout::submit(visit.say(texts::save), {.icon = layout::Icon("check-bold"), .big = true}));
}

}  // namespace

Html moment_form_page(http::Visit& visit, const MomentForm& form) {
  const std::string title = visit.say(form.is_new ? texts::new_moment : texts::change);
  const Html fields = moment_fields(visit, form, mistakes_of(visit, form.flaws));
  const Html content =
      fragment(layout::page_head(
                   {.above = layout::crumbs(visit.language, {{visit.say(texts::title), form.back}}, title),
                    .title = title}),
               layout::card(layout::form_to(form.action, fields)));
  return navigation::page(visit, {.title = title, .place = place, .width = layout::PageWidth::narrow},
                          content);
}

namespace {

Html asked_field(http::Visit& visit, const OptionDraft& draft) {
  // By part, folded: a hundred words at once are too many. A part with something chosen is open.
  Html parts;
  for (const words::SelfPart part : words::self_parts) {
    Html ticks;
    bool open = parts.empty();
    for (const AskedWord& word : all_asked_words()) {
      if (word.part != part) continue;
      const std::string code = word.code();
      const bool checked = std::find(draft.asks.begin(), draft.asks.end(), code) != draft.asks.end();
      open = open || checked;
      ticks += layout::chip_tick("vraagt", code, word.word->name.in(visit.language), checked);
    }
    if (ticks.empty()) continue;
    parts += details.cls("fold").flag("open", open)(summary(words::name(part).in(visit.language)),
                                                    layout::cluster(ticks));
  }
  return fieldset.cls("stack gap-2")
      .id("vraagt")
      .with("tabindex", "-1")(legend(visit.say(texts::option_asks)),
                              layout::sub(visit.say(texts::option_asks_hint)), parts);
}

}  // namespace

namespace {

// Where to begin: one of the electives that the school brought in.
Html electives_of(http::Visit& visit, const OptionForm& form) {
  if (!form.is_new || !form.has_electives) return {};
  const Html rows = each(form.electives, [&](const Elective& one) {
    return layout::row({.title = one.name,
                        .href = paths::new_option(form.moment.id).with("keuzedeel", one.code),
                        .line = one.code});
  });
  return layout::fold(
      span(visit.say(texts::from_electives)),
      fragment(layout::search_form(paths::new_option(form.moment.id), visit.say(texts::search_elective),
                                   form.elective_query, visit.say(texts::search)),
               rows.empty() ? layout::sub(visit.say(texts::no_elective)) : layout::rows(rows)),
      !form.elective_query.empty());
}

Html option_head(http::Visit& visit, const OptionForm& form, const std::string& title) {
  return layout::page_head(
      {.above = layout::crumbs(visit.language,
                               {{visit.say(texts::title), paths::team_choices(form.moment.team_id)},
                                {form.moment.title, paths::team_choice(form.moment.id)}},
                               title),
       .title = title});
}

}  // namespace

Html option_form_page(http::Visit& visit, const OptionForm& form) {
  const auto mistakes = mistakes_of(visit, form.flaws);
  const OptionDraft& draft = form.draft;
  const std::string title = form.is_new ? visit.say(texts::add_option) : draft.title;
  const auto line = [&](const char* name, const i18n::Text& label, const std::string& value,
                        const i18n::Text* hint = nullptr) {
    return layout::field({.name = name,
                          .label = visit.say(label),
                          .hint = hint ? visit.say(*hint) : "",
                          .value = value,
                          .error = layout::error_of(mistakes, name),
                          .longest = static_cast<int>(longest_choice_line)});
  };
  const Html fields = fragment(
      layout::error_summary(visit.language, mistakes),
      layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
      line("naam", texts::option_title, draft.title),
      layout::field({.name = "uitleg",
                     .label = visit.say(texts::explanation),
                     .value = draft.explanation,
                     .rows = 4,
                     .longest = static_cast<int>(longest_explanation)}),
      layout::grid(layout::Width::l,
                   fragment(line("wanneer", texts::option_day, draft.day, &texts::option_day_hint),
                            line("waar", texts::option_place, draft.place),
                            line("plekken", texts::option_places, draft.places, &texts::option_places_hint),
                            line("code", texts::option_code, draft.code, &texts::option_code_hint))),
      asked_field(visit, draft),
      when(!form.is_new, [&] { return layout::sub(visit.say(texts::change_tells)); }),
      layout::submit(visit.say(texts::save), {.icon = layout::Icon("check-bold"), .big = true}));
  const Html content = fragment(option_head(visit, form, title), electives_of(visit, form),
                                layout::card(layout::form_to(form.action, fields)));
  return navigation::page(visit, {.title = title, .place = place, .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::choices::views
