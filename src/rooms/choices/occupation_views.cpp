// One occupation, studies and money.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/choices/exploration_paths.h"
#include "rooms/choices/exploration_texts.h"
#include "rooms/choices/exploration_views.h"

namespace koers::choices::views {

using namespace html;
using words::Competency;
namespace texts = exploration_texts;

namespace {

Html crumbs_to(http::Visit& visit, const i18n::Text& list, const Url& href, const std::string& here) {
  return layout::crumbs(visit.language, {{visit.say(texts::ahead), url("/vooruit")}, {visit.say(list), href}},
                        here);
}

Html paragraph_card(std::string_view id, const std::string& title, const Html& content) {
  return layout::card({.labelled_by = std::string(id)}, fragment(h2.id(id)(title), content));
}

Html study_row(http::Visit& visit, const words::Study& study) {
  return layout::row({.lead = layout::bead(Competency::exploration, "graduation-cap-fill"),
                      .title = study.name.in(visit.language),
                      .href = paths::study(study.slug),
                      .line = study.about.in(visit.language)});
}

Html related_of(http::Visit& visit, const words::Occupation& one) {
  Html rows;
  for (const std::string& id : one.related) {
    const auto* other = words::find_occupation(id);
    if (other == nullptr) continue;
    rows += layout::row({.lead = layout::bead(Competency::exploration, "briefcase-fill"),
                         .title = other->name.in(visit.language),
                         .href = paths::occupation(other->slug),
                         .line = other->about.in(visit.language)});
  }
  return when(!rows.empty(), [&] { return layout::list_card("lijkt", visit.say(texts::looks_like), rows); });
}

Html studies_of(http::Visit& visit, const words::Occupation& one) {
  Html rows;
  for (const std::string& id : one.studies) {
    if (const auto* study = words::find_study(id)) rows += study_row(visit, *study);
  }
  return when(!rows.empty(), [&] { return layout::list_card("leren", visit.say(texts::learn_on), rows); });
}

Html outlook_of(http::Visit& visit, const words::Occupation& one) {
  if (one.outlook_source.empty()) {
    return paragraph_card("kans", visit.say(texts::outlook), p(visit.say(texts::outlook_unknown)));
  }
  return paragraph_card("kans", visit.say(texts::outlook),
                        fragment(p(one.outlook.in(visit.language)),
                                 layout::sub(visit.say(texts::outlook_source, one.outlook_source))));
}

std::string level_words(http::Visit& visit, const words::Occupation& one) {
  i18n::WordList levels;
  for (const int level : one.levels) levels.add(std::to_string(level));
  return visit.say(texts::level_list, levels.in_sentence(visit.language));
}

Html own_occupation(http::Visit& visit, const OccupationPage& page) {
  const words::Occupation& one = *page.own;
  Html content =
      layout::page_head({.above = crumbs_to(visit, texts::work, paths::work(), one.name.in(visit.language)),
                         .title = one.name.in(visit.language),
                         .lead = fragment(one.about.in(visit.language))});
  content += layout::cluster(
      fragment(layout::tag(visit.say(words::name(one.sector))), layout::tag(level_words(visit, one))));
  content += paragraph_card("dag", visit.say(texts::a_day), p(one.day.in(visit.language)));
  content += comparison(visit, "vergelijk", requirements_in(one.asks), page.self);
  content += keep_card(visit, page.form);
  content += studies_of(visit, one);
  content += outlook_of(visit, one);
  content += related_of(visit, one);
  return content;
}

Html listed_occupation_content(http::Visit& visit, const OccupationPage& page) {
  const ListedOccupation& one = *page.listed;
  Html content = layout::page_head({.above = crumbs_to(visit, texts::work, paths::work(), one.name),
                                    .title = one.name,
                                    .lead = fragment(one.family)});
  Html about = p.lang("nl")(one.description);
  if (!one.other_names.empty()) {
    std::string names = one.other_names;
    std::replace(names.begin(), names.end(), '\n', ',');
    std::string spaced;
    for (const char sign : names) {
      spaced += sign;
      if (sign == ',') spaced += ' ';
    }
    about += layout::sub(visit.say(texts::other_names, spaced));
  }
  content += paragraph_card("wat", visit.say(texts::what_is_it), about);
  content += paragraph_card("vergelijk", visit.say(texts::beside_you), p(visit.say(texts::no_requirements)));
  content += keep_card(visit, page.form);
  content += layout::sub(visit.say(texts::esco));
  return content;
}

}  // namespace

Html occupation_page(http::Visit& visit, const OccupationPage& page) {
  const Html content = page.own ? own_occupation(visit, page) : listed_occupation_content(visit, page);
  const std::string title = page.own ? page.own->name.in(visit.language) : page.listed->name;
  return navigation::page(visit, {.title = title, .place = "/vooruit", .width = layout::PageWidth::narrow},
                          content);
}

// ---- studies

Html studies_page(http::Visit& visit, const StudiesPage& page) {
  Html content =
      layout::page_head({.above = layout::crumbs(visit.language, {{visit.say(texts::ahead), url("/vooruit")}},
                                                 visit.say(texts::study)),
                         .title = visit.say(texts::study),
                         .lead = fragment(visit.say(texts::study_lead))});
  Html kept;
  for (const Exploration& one : page.kept) {
    if (one.kind != ExplorationKind::study) continue;
    kept += layout::row({.lead = layout::bead(Competency::exploration, "bookmark-simple-fill"),
                         .title = one.name,
                         .href = paths::study(one.item),
                         .line = one.note});
  }
  content += kept.empty() ? layout::card(layout::empty_state(visit.say(texts::nothing_kept),
                                                             visit.say(texts::nothing_kept_line)))
                          : layout::list_card("bewaard", visit.say(texts::you_kept_these), kept);
  for (const auto& [kind, id] : Codes<words::StudyKind>::list) {
    Html rows;
    for (const auto& study : words::studies()) {
      if (study.kind == kind) rows += study_row(visit, study);
    }
    content +=
        section.cls("stack gap-3")
            .aria("labelledby", id)(layout::section_head(id, visit.say(words::name(kind))),
                                    layout::sub(visit.say(words::about(kind))),
                                    layout::card({.surface = layout::Surface::flush}, layout::rows(rows)));
  }
  content +=
      layout::card({.surface = layout::Surface::flush},
                   layout::rows(layout::row({.lead = layout::bead(Competency::exploration, "currency-eur"),
                                             .title = visit.say(texts::money),
                                             .href = paths::money(),
                                             .line = visit.say(texts::money_lead)})));
  return navigation::page(
      visit, {.title = visit.say(texts::study), .place = "/vooruit", .width = layout::PageWidth::narrow},
      content);
}

Html study_page(http::Visit& visit, const StudyPage& page) {
  const words::Study& study = *page.study;
  const std::string name = study.name.in(visit.language);
  Html content = layout::page_head({.above = crumbs_to(visit, texts::study, paths::studies(), name),
                                    .title = name,
                                    .lead = fragment(study.about.in(visit.language))});
  content +=
      layout::card(fragment(p(b(visit.say(words::name(study.kind)))), p(visit.say(words::about(study.kind))),
                            layout::sub(visit.say(texts::open_days))));
  content += comparison(visit, "vergelijk", requirements_in(study.asks), page.self);
  content += keep_card(visit, page.form);
  Html rows;
  for (const auto& one : words::occupations()) {
    if (std::find(one.studies.begin(), one.studies.end(), study.id) == one.studies.end()) continue;
    rows += layout::row({.lead = layout::bead(Competency::exploration, "briefcase-fill"),
                         .title = one.name.in(visit.language),
                         .href = paths::occupation(one.slug),
                         .line = one.about.in(visit.language)});
  }
  content +=
      when(!rows.empty(), [&] { return layout::list_card("werk", visit.say(texts::study_leads_to), rows); });
  return navigation::page(visit, {.title = name, .place = "/vooruit", .width = layout::PageWidth::narrow},
                          content);
}

// ---- money

Html money_page(http::Visit& visit) {
  Html content =
      layout::page_head({.above = layout::crumbs(visit.language, {{visit.say(texts::ahead), url("/vooruit")}},
                                                 visit.say(texts::money)),
                         .title = visit.say(texts::money),
                         .lead = fragment(visit.say(texts::money_lead))});
  content += layout::notice(words::State::info, visit.say(texts::money_amounts));
  for (const auto& topic : words::money_topics()) {
    Html text = h2.id(topic.id)(topic.title.in(visit.language));
    text += p(topic.text.in(visit.language));
    if (const auto where = outside_url(topic.where_address)) {
      text += p(a.href(*where).rel("noreferrer")(visit.say(texts::who_knows, topic.where_name)));
    }
    content += layout::card({.labelled_by = topic.id}, text);
  }
  return navigation::page(
      visit, {.title = visit.say(texts::money), .place = "/vooruit", .width = layout::PageWidth::narrow},
      content);
}

}  // namespace koers::choices::views
