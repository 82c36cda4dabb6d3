#include "rooms/portfolio/presentation_views.h"

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/frame.h"
#include "campus/navigation/navigation.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/publication_views.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = presentation_texts;

namespace {

// ---- all pages

std::string form_name(const http::Visit& visit, Form form) {
  return visit.say(forms::choice_of(form_choices, form).label);
}

Html form_choice(http::Visit& visit) {
  Html tiles;
  for (const forms::Choice& form : form_choices) {
    tiles += layout::tile_button({.name = "vorm",
                                  .value = std::string(form.value),
                                  .label = visit.say(form.label),
                                  .line = visit.say(form.line),
                                  .icon = form.icon});
  }
  const auto form = layout::form_to(
      paths::presentations(),
      fragment(layout::form_key(visit),
               layout::question(2, visit.say(texts::choose_form), visit.say(texts::choose_form_hint),
                                layout::tiles(layout::Width::m, tiles))));
  return layout::card(form);
}

std::string line_of(http::Visit& visit, const PresentationRow& line) {
  const std::string readers =
      line.readers.empty()
          ? visit.say(texts::only_you)
          : visit.say(texts::open_for, i18n::WordList(line.readers).in_sentence(visit.language));
  return form_name(visit, line.presentation.form) + " · " +
         visit.say(texts::contents_of_five, line.contents) + " · " + readers;
}

Html presentation_row(http::Visit& visit, const PresentationRow& line) {
  const auto mark =
      span.cls("presentation-mark")
          .flag("data-inst")
          .data("presentation", code(line.presentation.colour))
          .aria("hidden", "true")(layout::icon(*forms::choice_of(form_choices, line.presentation.form).icon));
  return layout::row({.lead = mark,
                      .title = line.presentation.title,
                      .href = paths::presentation(line.presentation.id),
                      .line = line_of(visit, line)});
}

Html removed_row(http::Visit& visit, const Presentation& presentation) {
  return layout::row(
      {.lead = layout::thumb("trash"),
       .title = presentation.title,
       .line = form_name(visit, presentation.form),
       .end = layout::post_button(paths::restore(presentation.id), visit.say(texts::restore),
                                  {.kind = Kind::line, .small = true, .about = presentation.title})});
}

}  // namespace

Html presentations_page(http::Visit& visit, const std::vector<PresentationRow>& pages,
                        const std::vector<Presentation>& removed) {
  const std::string title = visit.say(texts::my_portfolio);
  Html content = layout::page_head({.title = title, .lead = fragment(visit.say(texts::lead))});
  if (pages.empty()) {
    content += layout::empty_state(visit.say(texts::none_yet), visit.say(texts::none_line));
    content += form_choice(visit);
  } else {
    content += layout::list_card(
        "paginas", visit.say(texts::my_pages),
        each(pages, [&](const PresentationRow& one) { return presentation_row(visit, one); }));
    content += layout::fold(span(visit.say(texts::another)), form_choice(visit));
  }
  if (!removed.empty()) {
    content +=
        layout::list_card("weg", visit.say(texts::thrown_away),
                          each(removed, [&](const Presentation& one) { return removed_row(visit, one); }));
  }
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

Html presentations_card(http::Visit& visit, const std::vector<PresentationRow>& pages) {
  Html rows = each(pages, [&](const PresentationRow& one) { return presentation_row(visit, one); });
  if (rows.empty()) {
    rows = layout::row({.lead = layout::thumb("browser"),
                        .title = visit.say(texts::show_yourself),
                        .href = paths::presentations(),
                        .line = visit.say(texts::none_line)});
  }
  return layout::list_card("portfolio", visit.say(texts::my_portfolio), rows,
                           layout::more_link(visit.say(texts::my_pages), paths::presentations()));
}

// ---- form and colour

namespace {

Html swatches(http::Visit& visit, const std::string& chosen) {
  Html all;
  for (const forms::Choice& colour : colour_choices) {
    all += label.cls("presentation-swatch")(
        input.type("radio").name("kleur").value(colour.value).checked(colour.value == chosen),
        span.cls("presentation-mark")
            .flag("data-inst")
            .data("presentation", colour.value)
            .aria("hidden", "true")(""),
        span(visit.say(colour.label)));
  }
  return div.cls("presentation-swatches")(all);
}

}  // namespace

Html looks_page(http::Visit& visit, Id<Presentation> id, const forms::Answers& answers) {
  const forms::Givens givens{{"kleur", {.controls = swatches(visit, answers.text("kleur"))}}};
  const Url page = paths::presentation(id);
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::looks_title),
       .back = page,
       .stop = page,
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = Icon("check-bold"), .big = true, .wide = true, .form = "vorm-en-kleur"})},
      fragment(h1(visit.say(texts::looks_title)),
               layout::form_to(
                   paths::looks(id),
                   fragment(looks_form.head(visit, answers), looks_form.fields(visit, answers, givens)),
                   {.id = "vorm-en-kleur", .classes = "stack gap-5"})));
}

}  // namespace koers::portfolio::views
