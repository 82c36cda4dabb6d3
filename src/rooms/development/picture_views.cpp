#include "rooms/development/picture_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/development/picture_forms.h"
#include "rooms/development/picture_texts.h"

namespace koers::development {

html::Url PictureSeat::version(Id<Picture> id) const {
  return side == Side::student ? html::url("/beeld/", id)
                               : html::url("/studenten/", student.id, "/beeld/", id);
}

namespace views {

using namespace html;
using http::Visit;
using words::Competency;

namespace {

constexpr std::size_t choices_at_once = 4;

std::string title_of(const Visit& visit, const PictureSeat& seat) {
  return seat.side == Side::student ? visit.say(picture_texts::mine)
                                    : visit.say(picture_texts::title, seat.student.given_name);
}

std::string kind_of(const Visit& visit, EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::experience:
      return visit.say(picture_texts::kind_experience);
    case EvidenceKind::response:
      return visit.say(picture_texts::kind_response);
    case EvidenceKind::observation:
      return visit.say(picture_texts::kind_observation);
    case EvidenceKind::instrument:
      break;
  }
  return visit.say(picture_texts::kind_instrument);
}

// "Yara Benali · 12 oktober 2026 · Ervaring", with the way there.
Html who_and_when(const Visit& visit, const Evidence& one) {
  const std::string line =
      one.by + " · " + i18n::day_with_year(visit.language, one.on) + " · " + kind_of(visit, one.kind);
  const auto link = when(one.href.has_value(), [&] {
    return span.cls("no-print")(
        " · ", a.href(*one.href)(visit.say(picture_texts::look), span.cls("vh")(": ", one.words)));
  });
  return fragment(line, link);
}

Html standing(const Visit& visit, const PictureSeat& seat, const std::optional<Picture>& picture) {
  if (!picture) {
    return layout::empty_state(visit.say(picture_texts::empty), visit.say(picture_texts::empty_line));
  }
  if (picture->confirmed_on) {
    return layout::notice(words::State::good,
                          visit.say(picture_texts::confirmed) + " " +
                              i18n::day_with_year(visit.language, *picture->confirmed_on));
  }
  if (picture->waits_for(seat.side)) {
    return layout::card(
        {.surface = layout::Surface::tone, .tone = words::State::info},
        fragment(p(visit.say(picture_texts::asks_you, seat.other)),
                 layout::form_to(seat.confirm, fragment(layout::hidden_field("beeld", text(picture->id)),
                                                        layout::submit(visit.say(picture_texts::confirm))))));
  }
  return layout::notice(words::State::info, visit.say(picture_texts::waits_for, seat.other));
}

// ---- choosing what lies beside a part

Html choice(const Visit& visit, const PicturePage& page, Competency competency, const Evidence& one) {
  const std::string value = choice_of(competency, one);
  return layout::tick({.name = "bewijs",
                       .value = value,
                       .label = one.words,
                       .checked = page.answers.is_picked("bewijs", value),
                       .line_html = who_and_when(visit, one),
                       .id = "bewijs-" + value});
}

// What is about this part, and what was chosen for it; the rest in a fold.
Html beside_part(const Visit& visit, const PicturePage& page, Competency competency) {
  layout::LongChoice near, rest;
  bool has_near = false, has_rest = false;
  for (const Evidence& one : page.evidence) {
    const bool picked = page.answers.is_picked("bewijs", choice_of(competency, one));
    const bool is_near = picked || one.is_about(competency);
    (is_near ? near : rest).add(choice(visit, page, competency, one), picked);
    (is_near ? has_near : has_rest) = true;
  }
  const std::string heading = "naast-" + std::string(code(competency));
  return div.cls("stack gap-2")
      .with("role", "group")
      .aria("labelledby", heading)(b.id(heading)(visit.say(picture_texts::beside)),
                                   has_near ? near.shown(visit.language, choices_at_once)
                                            : layout::sub(visit.say(picture_texts::nothing_beside)),
                                   when(has_rest, [&] {
                                     return layout::fold(
                                         span(visit.say(picture_texts::something_else)),
                                         div.cls("stack gap-2")(rest.shown(visit.language, choices_at_once)));
                                   }));
}

Html part_card(Visit& visit, const PicturePage& page, Competency competency) {
  const auto name = code(competency);
  return layout::card(
      {.surface = layout::Surface::tone, .tone = competency},
      fragment(layout::badge(visit.language, competency),
               layout::beside(picture_form.field(visit, page.answers, name,
                                                 {{name, {.label = visit.say(words::question(competency))}}}),
                              beside_part(visit, page, competency), layout::Width::l)));
}

Html versions_card(const Visit& visit, const PicturePage& page) {
  if (page.versions.empty()) return {};
  const Html rows = each(page.versions, [&](const Version& one) {
    const std::string day = i18n::day_with_year(visit.language, one.confirmed_on);
    return layout::row({.lead = layout::thumb("images-square-fill"),
                        .title = visit.say(picture_texts::version, day),
                        .href = page.seat.version(one.id)});
  });
  return layout::list_card("beelden", visit.say(picture_texts::versions), rows, {},
                           page.part.ways(visit.language, page.seat.page));
}

Html framed(Visit& visit, const PictureSeat& seat, const std::string& title, const Html& content) {
  return navigation::page(visit, {.title = title, .place = seat.side == Side::student ? "/ik" : "/studenten"},
                          content);
}

}  // namespace

Html picture_page(Visit& visit, const PicturePage& page) {
  const PictureSeat& seat = page.seat;
  const std::string title = title_of(visit, seat);
  const std::string shared = seat.side == Side::student
                                 ? visit.say(picture_texts::only_shared)
                                 : visit.say(picture_texts::only_shared_by, seat.student.given_name);
  const Html parts =
      each(words::competencies, [&](Competency competency) { return part_card(visit, page, competency); });
  const Html content = fragment(
      layout::page_head({.title = title, .lead = fragment(visit.say(picture_texts::line))}),
      standing(visit, seat, page.picture), layout::sub(visit.say(picture_texts::beside_hint) + " " + shared),
      layout::form_to(seat.page, fragment(picture_form.head(visit, page.answers),
                                          div.cls("stack gap-4").id("bewijs")(parts),
                                          layout::submit(visit.say(picture_texts::save)))),
      versions_card(visit, page));
  return framed(visit, seat, title, content);
}

// ---- a version

namespace {

Html part_of_version(const Visit& visit, const VersionPage& page, Competency competency) {
  const std::string& said = page.picture.words[static_cast<std::size_t>(competency)];
  const Html beside = each(page.evidence, [&](const Evidence& one) {
    const std::string value = choice_of(competency, one);
    if (std::find(page.chosen.begin(), page.chosen.end(), value) == page.chosen.end()) return Html();
    return li.cls("stack gap-1")(layout::own_words(one.words), p.cls("sub")(who_and_when(visit, one)));
  });
  if (said.empty() && beside.empty()) return {};
  const auto lies_beside = when(!beside.empty(), [&] {
    return div.cls("stack gap-2")(h3(visit.say(picture_texts::beside)),
                                  ul.cls("plain-list stack gap-3")(beside));
  });
  const Html words =
      div.cls("stack gap-2")(h2(visit.say(words::question(competency))), layout::paragraphs(said));
  return layout::card({.surface = layout::Surface::tone, .tone = competency},
                      fragment(layout::badge(visit.language, competency),
                               layout::beside(words, lies_beside, layout::Width::l)));
}

}  // namespace

Html version_page(Visit& visit, const VersionPage& page) {
  const Day on = *page.picture.confirmed_on;
  const std::string title = visit.say(picture_texts::version, i18n::day_with_year(visit.language, on));
  const Html parts = each(words::competencies,
                          [&](Competency competency) { return part_of_version(visit, page, competency); });
  return framed(
      visit, page.seat, title,
      fragment(layout::page_head({.above = layout::crumbs(
                                      visit.language, {{title_of(visit, page.seat), page.seat.page}}, title),
                                  .title = title,
                                  .lead = fragment(visit.say(picture_texts::version_line,
                                                             i18n::day_with_year(visit.language, on)))}),
               parts));
}

}  // namespace views

}  // namespace koers::development
