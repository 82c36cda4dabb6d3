// The page on which a presentation is made: what is expected, what is there, who sees it.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/publication_views.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = presentation_texts;

namespace {

std::string item_kind(const http::Visit& visit, const PublishedItem& item) {
  if (item.kind == ItemKind::text) return visit.say(texts::own_text);
  if (item.kind == ItemKind::step) return visit.say(texts::step);
  if (item.kind == ItemKind::statement) return visit.say(texts::said_of_me);
  if (item.kind == ItemKind::choice) return visit.say(texts::choice);
  if (const auto* kind = words::find_kind(item.experience_kind)) return kind->name.in(visit.language);
  return visit.say(texts::experience);
}

std::string title_of(const http::Visit& visit, const PublishedItem& item) {
  return item.title.empty() ? item_kind(visit, item) : item.title;
}

Html lead_of(const PublishedItem& item) {
  if (item.kind == ItemKind::text) return layout::thumb("pencil-simple-fill");
  if (item.kind == ItemKind::step) return layout::thumb("flag-fill");
  if (item.kind == ItemKind::statement) return layout::thumb("star-four-fill");
  if (item.kind == ItemKind::choice) return layout::thumb("signpost-fill");
  if (item.hidden == Hidden::no && !item.pictures.empty()) {
    return layout::thumb(attachments::picture_path(item.pictures.front().small_key), "");
  }
  if (const auto* kind = words::find_kind(item.experience_kind)) {
    if (const auto icon = layout::find_icon(kind->icon)) return layout::thumb(*icon);
  }
  return layout::thumb("images-square");
}

std::string proof_line(const http::Visit& visit, const PublishedItem& item) {
  std::vector<std::string> titles;
  for (const Proof& one : item.proofs) titles.push_back(one.title);
  return visit.say(texts::with_proof, i18n::WordList(titles).in_sentence(visit.language));
}

Html gone_line(const http::Visit& visit, const PublishedItem& item) {
  if (item.kind == ItemKind::statement) {
    return fragment(layout::icon("eye-slash"), " ", visit.say(texts::hidden_let_go));
  }
  if (item.kind == ItemKind::choice) {
    return fragment(layout::icon("eye-slash"), " ", visit.say(texts::hidden_choice));
  }
  return fragment(layout::icon("trash"), " ", visit.say(texts::hidden_gone));
}

Html line_of(http::Visit& visit, Id<Presentation> presentation, const PublishedItem& item) {
  if (item.hidden == Hidden::is_gone) return gone_line(visit, item);
  if (item.hidden == Hidden::is_private) {
    return fragment(layout::icon("lock-simple"), " ", visit.say(texts::hidden_private), " ",
                    a.href(paths::allow(presentation, item.id))(visit.say(texts::let_see),
                                                                layout::hidden_words(": " + item.title)));
  }
  std::string line = item_kind(visit, item);
  if (item.day) line += " · " + i18n::near_day(visit.language, *item.day, visit.today);
  if (!item.proofs.empty()) line += " · " + proof_line(visit, item);
  if (item.is_private) line = visit.say(texts::published_though_private);
  return fragment(line);
}

Html small_button(const Url& action, Icon sign, const std::string& words, std::string_view name = {},
                  std::string_view value = {}) {
  auto press = button.cls("btn quiet small icon-only").type("submit");
  if (!name.empty()) press = std::move(press).name(name).value(value);
  return form.method("post").action(action)(
      std::move(press)(layout::icon(sign), layout::hidden_words(words)));
}

Html buttons_of(http::Visit& visit, Id<Presentation> presentation, const PublishedItem& item, bool first,
                bool last) {
  const std::string title = title_of(visit, item);
  Html all;
  if (!first) {
    all += small_button(paths::move(presentation, item.id), "arrow-up-bold", visit.say(texts::up, title),
                        "wijzig", code(Way::up));
  }
  if (!last) {
    all += small_button(paths::move(presentation, item.id), "arrow-down-bold", visit.say(texts::down, title),
                        "wijzig", code(Way::down));
  }
  if (item.kind == ItemKind::text) {
    all += layout::icon_link("pencil-simple-bold", visit.say(texts::change_it, title),
                             paths::item(presentation, item.id));
  }
  all += small_button(paths::remove(presentation, item.id), "x-bold", visit.say(texts::take_off, title));
  return div.cls("presentation-tools")(all);
}

Html part_card(http::Visit& visit, const PresentationPage& page, Content content) {
  std::vector<const PublishedItem*> items;
  for (const PublishedItem& item : page.publication.items) {
    if (item.content == content) items.push_back(&item);
  }
  Html rows;
  for (std::size_t i = 0; i < items.size(); ++i) {
    rows += layout::row(
        {.lead = lead_of(*items[i]),
         .title = title_of(visit, *items[i]),
         .more = line_of(visit, page.presentation.id, *items[i]),
         .end = buttons_of(visit, page.presentation.id, *items[i], i == 0, i + 1 == items.size())});
  }
  const std::string id(code(content)), title = content_title(visit, content);
  const bool there = page.publication.has(content);
  const auto mark =
      span.cls(there ? "presentation-tick there" : "presentation-tick")
          .aria("hidden", "true")(layout::icon(there ? Icon("check-bold") : Icon("circle-dashed")));
  const auto add = layout::button_link({.label = visit.say(texts::add_to),
                                        .href = paths::add(page.presentation.id, content),
                                        .kind = Kind::line,
                                        .icon = Icon("plus-bold"),
                                        .small = true,
                                        .about = title});
  return section.cls("card flush presentation-part")
      .aria("labelledby", id)(
          div.cls("presentation-part-head")(
              mark,
              div(h2.id(id)(title), p.cls("sub")(visit.say(forms::choice_of(content_choices, content).line))),
              add),
          when(!rows.empty(), [&] { return layout::rows(rows); }));
}

std::string sentence_of(const http::Visit& visit, const Publication& publication) {
  std::vector<std::string> missing;
  for (const Content content : all_contents) {
    if (!publication.has(content)) missing.push_back(content_title(visit, content));
  }
  if (missing.empty()) return visit.say(texts::all_five);
  if (missing.size() == all_contents.size()) return visit.say(texts::nothing_there);
  return visit.say(texts::still_missing, all_contents.size() - missing.size(),
                   i18n::WordList(missing).in_sentence(visit.language));
}

Html looks_card(http::Visit& visit, const Presentation& presentation) {
  const auto mark = span.cls("presentation-mark")
                        .flag("data-inst")
                        .data("presentation", code(presentation.colour))
                        .aria("hidden", "true")("");
  const std::string form = visit.say(forms::choice_of(form_choices, presentation.form).label);
  const std::string colour = visit.say(forms::choice_of(colour_choices, presentation.colour).label);
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = mark,
                                                .title = visit.say(texts::looks_title),
                                                .href = paths::looks(presentation.id),
                                                .line = visit.say(texts::looks_line, form, colour)})));
}

}  // namespace

Html presentation_page(http::Visit& visit, const PresentationPage& page) {
  const Presentation& presentation = page.presentation;
  const auto actions = layout::cluster(fragment(layout::button_link({.label = visit.say(texts::open_it_for),
                                                                     .href = paths::share(presentation.id),
                                                                     .kind = Kind::primary,
                                                                     .icon = Icon("paper-plane-tilt-fill")}),
                                                layout::button_link({.label = visit.say(texts::look),
                                                                     .href = paths::preview(presentation.id),
                                                                     .icon = Icon("eye"),
                                                                     .about = presentation.title})));
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(texts::my_portfolio), paths::presentations()}},
                               presentation.title),
       .title = presentation.title,
       .lead = fragment(sentence_of(visit, page.publication)),
       .actions = actions});
  content += looks_card(visit, presentation);
  for (const Content part : all_contents) content += part_card(visit, page, part);
  content += p.cls("sub")(visit.say(texts::may_stay_empty));
  content += shares_card(visit, page);
  content += layout::cluster(
      fragment(layout::button_link({.label = visit.say(texts::pdf),
                                    .href = paths::pdf(presentation.id),
                                    .kind = Kind::plain,
                                    .icon = Icon("download-simple-bold")}),
               layout::post_button(paths::throw_away(presentation.id), visit.say(texts::throw_page_away),
                                   {.kind = Kind::quiet, .icon = Icon("trash-bold")})));
  return navigation::page(
      visit, {.title = presentation.title, .place = "/ik", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::portfolio::views
