#include "rooms/portfolio/presentation_views.h"

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/navigation/navigation.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/publication_views.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = presentation_texts;

i18n::Text form_name(Form form) {
  switch (form) {
    case Form::page:
      return texts::form_page;
    case Form::blog:
      return texts::form_blog;
    case Form::vlog:
      return texts::form_vlog;
    case Form::timeline:
      return texts::form_timeline;
    case Form::cv:
      return texts::form_cv;
  }
  throw std::logic_error("a form without a name");
}

i18n::Text form_line(Form form) {
  switch (form) {
    case Form::page:
      return texts::form_page_line;
    case Form::blog:
      return texts::form_blog_line;
    case Form::vlog:
      return texts::form_vlog_line;
    case Form::timeline:
      return texts::form_timeline_line;
    case Form::cv:
      return texts::form_cv_line;
  }
  throw std::logic_error("a form without a line");
}

i18n::Text colour_name(Colour colour) {
  switch (colour) {
    case Colour::sea:
      return texts::sea;
    case Colour::plum:
      return texts::plum;
    case Colour::rose:
      return texts::rose;
    case Colour::amber:
      return texts::amber;
    case Colour::moss:
      return texts::moss;
    case Colour::green:
      return texts::green;
    case Colour::blue:
      return texts::blue;
    case Colour::violet:
      return texts::violet;
  }
  throw std::logic_error("a colour without a name");
}

i18n::Text expectation(Content content) {
  switch (content) {
    case Content::qualities:
      return texts::expected_qualities;
    case Content::motives:
      return texts::expected_motives;
    case Content::skills:
      return texts::expected_skills;
    case Content::choices:
      return texts::expected_choices;
    case Content::next_steps:
      return texts::expected_next_steps;
  }
  throw std::logic_error("a content without a line");
}

std::string flaw_words(const http::Visit& visit, const std::optional<Flaw>& flaw) {
  if (!flaw) return {};
  switch (*flaw) {
    case Flaw::missing:
      return visit.say(texts::missing);
    case Flaw::too_long:
      return visit.say(texts::too_long);
    case Flaw::holds_number:
      return visit.say(texts::holds_number);
  }
  return {};
}

namespace {

Icon form_icon(Form form) {
  switch (form) {
    case Form::page:
      return "browser";
    case Form::blog:
      return "file-text";
    case Form::vlog:
      return "video-camera-duo";
    case Form::timeline:
      return "path-duo";
    case Form::cv:
      return "identification-card";
  }
  throw std::logic_error("a form without a sign");
}

// ---- all pages

Html form_choice(http::Visit& visit) {
  Html tiles;
  for (const auto& [form, form_code] : Codes<Form>::list) {
    tiles += layout::tile_button({.name = "vorm",
                                  .value = std::string(form_code),
                                  .label = visit.say(form_name(form)),
                                  .line = visit.say(form_line(form)),
                                  .icon = form_icon(form)});
  }
  const auto form = layout::form_to(
      paths::presentations(),
      fragment(layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
               layout::question(2, visit.say(texts::choose_form), visit.say(texts::choose_form_hint),
                                layout::tiles(layout::Width::m, tiles))));
  return layout::card(form);
}

std::string line_of(http::Visit& visit, const PresentationRow& line) {
  const std::string readers = line.readers.empty()
                                  ? visit.say(texts::only_you)
                                  : visit.say(texts::open_for, names_in_a_row(visit, line.readers));
  return visit.say(form_name(line.presentation.form)) + " · " +
         visit.say(texts::contents_of_five, line.contents) + " · " + readers;
}

Html presentation_row(http::Visit& visit, const PresentationRow& line) {
  const auto mark = span.cls("presentation-mark")
                        .flag("data-inst")
                        .data("presentation", code(line.presentation.colour))
                        .aria("hidden", "true")(layout::icon(form_icon(line.presentation.form)));
  return layout::row({.lead = mark,
                      .title = line.presentation.title,
                      .href = paths::presentation(line.presentation.id),
                      .line = line_of(visit, line)});
}

Html removed_row(http::Visit& visit, const Presentation& presentation) {
  return layout::row(
      {.lead = layout::thumb("trash"),
       .title = presentation.title,
       .line = visit.say(form_name(presentation.form)),
       .end = layout::post_button(paths::bring_back(presentation.id), visit.say(texts::bring_back),
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

Html colour_choice(http::Visit& visit, Colour chosen) {
  Html all;
  for (const auto& [colour, colour_code] : Codes<Colour>::list) {
    all += label.cls("presentation-swatch")(
        input.type("radio").name("kleur").value(colour_code).checked(colour == chosen),
        span.cls("presentation-mark")
            .flag("data-inst")
            .data("presentation", colour_code)
            .aria("hidden", "true")(""),
        span(visit.say(colour_name(colour))));
  }
  return layout::question(2, visit.say(texts::your_colour), "", div.cls("presentation-swatches")(all));
}

Html form_tiles(http::Visit& visit, Form chosen) {
  Html tiles;
  for (const auto& [form, form_code] : Codes<Form>::list) {
    tiles += layout::tile({.name = "vorm",
                           .value = std::string(form_code),
                           .label = visit.say(form_name(form)),
                           .line = visit.say(form_line(form)),
                           .icon = form_icon(form),
                           .checked = form == chosen,
                           .one_of = true});
  }
  return layout::question(2, visit.say(texts::choose_form), "", layout::tiles(layout::Width::m, tiles));
}

}  // namespace

std::vector<layout::Mistake> mistakes_of(
    const http::Visit& visit, const std::vector<std::pair<std::string, std::optional<Flaw>>>& flaws) {
  std::vector<layout::Mistake> all;
  for (const auto& [field, flaw] : flaws) {
    if (flaw) all.push_back({field, flaw_words(visit, flaw)});
  }
  return all;
}

Html looks_page(http::Visit& visit, const LooksForm& form) {
  const Presentation& presentation = form.presentation;
  const auto field = [&](const char* name, const i18n::Text& label_text, const std::string& hint,
                         const std::string& value, std::size_t longest, const std::optional<Flaw>& flaw) {
    return layout::field({.name = name,
                          .label = visit.say(label_text),
                          .hint = hint,
                          .value = value,
                          .error = flaw_words(visit, flaw),
                          .longest = static_cast<int>(longest)});
  };
  const Html fields =
      fragment(layout::error_summary(visit.language, mistakes_of(visit, {{"titel", form.title_flaw},
                                                                         {"over", form.introduction_flaw},
                                                                         {"contact", form.contact_flaw}})),
               field("titel", texts::title_label, "", presentation.title, longest_title, form.title_flaw),
               field("over", texts::introduction_label, visit.say(texts::introduction_hint),
                     presentation.introduction, longest_line, form.introduction_flaw),
               form_tiles(visit, presentation.form), colour_choice(visit, presentation.colour),
               field("contact", texts::contact_label, visit.say(texts::contact_hint), presentation.contact,
                     longest_line, form.contact_flaw));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::looks_title),
       .back = paths::presentation(presentation.id),
       .stop = paths::presentation(presentation.id),
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = Icon("check-bold"), .big = true, .wide = true, .form = "vorm-en-kleur"})},
      fragment(h1(visit.say(texts::looks_title)),
               layout::form_to(paths::looks(presentation.id), fields,
                               {.id = "vorm-en-kleur", .classes = "stack gap-5"})));
}

}  // namespace koers::portfolio::views
