// The sheet as its student sees it. Each topic says who reads it; what is outside school opens as a tile.
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/intake/intake.h"
#include "rooms/intake/sheet_forms.h"
#include "rooms/intake/views.h"

namespace koers::intake::views {

using namespace html;
using http::Visit;

namespace {

layout::Icon icon_of(Topic outside) {
  if (outside == Topic::job) return "briefcase-duo";
  if (outside == Topic::home) return "house-line-duo";
  if (outside == Topic::sport) return "soccer-ball-duo";
  return "hand-heart-duo";
}

std::string reader_of(const Visit& visit, const SheetPage& page) {
  return page.counsellor.empty() ? visit.say(texts::your_counsellor) : page.counsellor;
}

bool is_laid(const SheetPage& page, Topic topic) { return page.answers.is_picked("tafel", code(topic)); }

// The words of a topic, and whether they lie on the table.
Html words_part(Visit& visit, const SheetPage& page, Topic topic) {
  const std::string name(code(topic));
  return fragment(sheet_form.field(visit, page.answers, name),
                  layout::tick({.name = "tafel",
                                .value = name,
                                .label = visit.say(texts::lay),
                                .line = visit.say(texts::reads_this, reader_of(visit, page)),
                                .checked = is_laid(page, topic),
                                .id = "tafel-" + name}));
}

Html outside_tile(Visit& visit, const SheetPage& page, Topic topic) {
  const std::string name(code(topic));
  const bool has_words = !page.answers.text(name).empty() || !page.answers.mistake(name).empty();
  const auto sign = when(has_words, [&] {
    return layout::tag(visit.say(is_laid(page, topic) ? texts::on_table : texts::only_you));
  });
  return layout::fold(
      span.cls("cluster")(layout::icon(icon_of(topic)), b(visit.say(question_of(topic).label)), sign),
      div.cls("stack gap-3")(words_part(visit, page, topic)), has_words);
}

Html outside_card(Visit& visit, const SheetPage& page) {
  const Html tiles = each(outside_school, [&](Topic topic) { return outside_tile(visit, page, topic); });
  return layout::card({.labelled_by = "buiten"},
                      fragment(layout::section_head("buiten", visit.say(texts::outside)),
                               layout::sub(visit.say(texts::outside_hint)), tiles));
}

Html experiences_part(Visit& visit, const SheetPage& page) {
  if (page.before.empty()) {
    const std::string start = i18n::day_with_year(visit.language, page.me.enrolment().started_on);
    return div.cls("stack gap-2")(layout::sub(visit.say(texts::none_before, start)),
                                  layout::cluster(layout::button_link({.label = visit.say(texts::record_one),
                                                                       .href = experiences::record_path(),
                                                                       .icon = layout::Icon("plus-bold"),
                                                                       .small = true})));
  }
  return sheet_form.field(visit, page.answers, "ervaring", page.givens);
}

Html brings_card(Visit& visit, const SheetPage& page) {
  const bool works = page.me.enrolment().pathway == organisation::Pathway::bbl;
  return layout::card({.labelled_by = "mee"},
                      fragment(layout::section_head("mee", visit.say(texts::you_bring)),
                               when(works, [&] { return words_part(visit, page, Topic::years); }),
                               words_part(visit, page, Topic::before), experiences_part(visit, page)));
}

Html missing_card(Visit& visit, const SheetPage& page) {
  return layout::card({.labelled_by = "niets", .surface = layout::Surface::soft},
                      fragment(layout::section_head("niets", visit.say(texts::nothing_sent)),
                               words_part(visit, page, Topic::missing)));
}

// When they talk; nothing while nothing is planned and none was held.
Html standing(const Visit& visit, const SheetPage& page) {
  if (page.talk.id) {
    return layout::notice(
        words::State::info, layout::icon_of(words::State::info),
        fragment(visit.say(texts::planned_on, i18n::long_day(visit.language, *page.talk.planned_on)), " ",
                 a.href(talk_path(*page.talk.id))(visit.say(texts::to_talk))));
  }
  if (!page.talk.held_on) return {};
  return layout::notice(words::State::good,
                        visit.say(texts::held_on, i18n::day_with_year(visit.language, *page.talk.held_on)));
}

}  // namespace

Html sheet_page(Visit& visit, const SheetPage& page) {
  const std::string title = visit.say(texts::own_title);
  const Html fields =
      fragment(sheet_form.head(visit, page.answers), brings_card(visit, page), outside_card(visit, page),
               layout::card(words_part(visit, page, Topic::worked)),
               layout::card({.surface = layout::Surface::tone, .tone = words::State::info},
                            words_part(visit, page, Topic::not_again)),
               missing_card(visit, page),
               layout::submit(visit.say(texts::keep), {.icon = layout::Icon("check-bold"), .big = true}));
  const Html content =
      fragment(layout::page_head(
                   {.title = title, .lead = fragment(visit.say(texts::own_lead, reader_of(visit, page)))}),
               standing(visit, page), layout::form_to(own_intake_path(), fields, {.id = "klaarleggen"}));
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::intake::views
