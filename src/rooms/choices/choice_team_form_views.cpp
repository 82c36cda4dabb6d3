// The forms with which a team makes a choice and its options.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_team_forms.h"
#include "rooms/choices/choice_team_texts.h"
#include "rooms/choices/choice_team_views.h"
#include "rooms/choices/choice_views.h"
#include "rooms/choices/requirement.h"

namespace koers::choices::views {

using namespace html;
namespace texts = choice_team_texts;

namespace {

constexpr std::string_view place = "/team/keuzes";

Html moment_fields(http::Visit& visit, const MomentForm& form) {
  const auto field = [&](const char* name) {
    return moment_form.field(visit, form.typed, name, form.givens);
  };
  return fragment(
      moment_form.head(visit, form.typed), field("naam"),
      layout::grid(layout::Width::l, fragment(field("soort"), field("opleiding"), field("leerjaar"))),
      field("uitleg"),
      layout::grid(layout::Width::l, fragment(field("open"), field("dicht"), field("wissel"), field("begin"),
                                              field("terugkijken"))),
      when(!form.typed.adds, [&] { return layout::sub(visit.say(texts::change_tells)); }),
      layout::submit(visit.say(texts::save), {.icon = layout::Icon("check-bold"), .big = true}));
}

}  // namespace

Html moment_form_page(http::Visit& visit, const MomentForm& form) {
  const std::string title = visit.say(form.typed.adds ? texts::new_moment : texts::change);
  const Html content =
      fragment(layout::page_head(
                   {.above = layout::crumbs(visit.language, {{visit.say(texts::title), form.back}}, title),
                    .title = title}),
               layout::card(layout::form_to(form.action, moment_fields(visit, form))));
  return navigation::page(visit, {.title = title, .place = place, .width = layout::PageWidth::narrow},
                          content);
}

namespace {

Html requirements_field(http::Visit& visit, const OptionForm& form) {
  const forms::Texts& asks = form.typed.find("vraagt")->typed;
  // By part, folded: a hundred words at once are too many. A part with something chosen is open.
  Html parts;
  for (const words::SelfPart part : words::self_parts) {
    Html ticks;
    bool open = parts.empty();
    for (const Requirement& word : all_requirements()) {
      if (word.part != part) continue;
      const std::string code = word.code();
      const bool checked = std::find(asks.begin(), asks.end(), code) != asks.end();
      open = open || checked;
      ticks += layout::chip_tick("vraagt", code, word.word->name.in(visit.language), checked);
    }
    if (ticks.empty()) continue;
    parts += details.cls("fold").flag("open", open)(summary(words::name(part).in(visit.language)),
                                                    layout::cluster(ticks));
  }
  auto givens = form.givens;
  givens.front().given.controls = parts;
  return option_form.field(visit, form.typed, "vraagt", givens);
}

}  // namespace

namespace {

// Where to begin: one of the electives that the school brought in.
Html electives_of(http::Visit& visit, const OptionForm& form) {
  if (!form.typed.adds || !form.has_electives) return {};
  const Html rows = each(form.electives, [&](const Elective& one) {
    return layout::row({.title = one.name,
                        .href = paths::new_option(form.moment.id).with("keuzedeel", one.code),
                        .line = one.code});
  });
  Url here = paths::new_option(form.moment.id);
  if (!form.elective_query.empty()) here = here.with("q", form.elective_query);
  return div.id("keuzedelen")(layout::fold(
      span(visit.say(texts::from_electives)),
      fragment(layout::search_form(paths::new_option(form.moment.id), visit.say(texts::search_elective),
                                   form.elective_query, visit.say(texts::search)),
               rows.empty() ? layout::sub(visit.say(texts::no_elective))
                            : fragment(layout::rows(rows), form.part.ways(visit.language, here))),
      !form.elective_query.empty() || !form.part.is_first()));
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
  const std::string title = form.typed.adds ? visit.say(texts::add_option) : form.title;
  const auto field = [&](const char* name) { return option_form.field(visit, form.typed, name); };
  const Html fields =
      fragment(option_form.head(visit, form.typed), field("naam"), field("uitleg"),
               layout::grid(layout::Width::l,
                            fragment(field("wanneer"), field("waar"), field("plekken"), field("code"))),
               requirements_field(visit, form),
               when(!form.typed.adds, [&] { return layout::sub(visit.say(texts::change_tells)); }),
               layout::submit(visit.say(texts::save), {.icon = layout::Icon("check-bold"), .big = true}));
  const Html content = fragment(option_head(visit, form, title), electives_of(visit, form),
                                layout::card(layout::form_to(form.action, fields)));
  return navigation::page(visit, {.title = title, .place = place, .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::choices::views
