#include "rooms/choices/exploration_views.h"

#include <algorithm>
#include <cmath>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/choices/choice_views.h"
#include "rooms/choices/exploration_forms.h"
#include "rooms/choices/exploration_paths.h"
#include "rooms/choices/exploration_texts.h"

namespace koers::choices::views {

using namespace html;
using layout::Kind;
using words::Competency;
namespace texts = exploration_texts;

namespace {

std::string list_of(const std::vector<std::string>& names) { return i18n::WordList(names).with_commas(); }

std::string named_words(http::Visit& visit, const std::vector<Requirement>& required, const OwnWords& own) {
  std::vector<std::string> names;
  for (const Requirement& word : required) {
    if (own.find(word) != nullptr) names.push_back(word.word->name.in(visit.language));
  }
  return list_of(names);
}

std::string comparison_words(http::Visit& visit, const std::vector<Requirement>& required,
                             const OwnWords& own) {
  const auto named = named_of(own, required);
  const std::string all = visit.say_count(texts::asks_and_named, static_cast<std::int64_t>(required.size()));
  if (named == 0) return all + " " + visit.say(texts::named_none);
  if (named == required.size()) return all + " " + visit.say(texts::named_all);
  return all + " " + visit.say(texts::named_these, named, named_words(visit, required, own));
}

// Stations on a course line, one for each requirement: filled where the student named it, a ring where not.
// It shows what there is to talk about, and adds nothing up.
Html comparison_picture(http::Visit& visit, std::string_view id, const std::vector<Requirement>& required,
                        const OwnWords& own) {
  const auto count = required.size();
  const double step = 320.0 / static_cast<double>(count);
  const auto at = [&](std::size_t i) {
    const double x = step * (static_cast<double>(i) + 0.5);
    return std::pair{x, 40 + 14 * std::sin(static_cast<double>(i) * 1.9)};
  };
  const auto number = [](double value) { return std::to_string(static_cast<int>(std::lround(value))); };
  std::string line;
  Html marks;
  for (std::size_t i = 0; i < count; ++i) {
    const auto [x, y] = at(i);
    if (i == 0) {
      line = "M0 58 Q" + number(x / 2) + " " + number(y) + " " + number(x) + " " + number(y);
    } else {
      const auto [px, py] = at(i - 1);
      line += " C" + number(px + step / 2) + " " + number(py) + " " + number(x - step / 2) + " " + number(y) +
              " " + number(x) + " " + number(y);
    }
    const bool named = own.find(required[i]) != nullptr;
    marks += circle.cls(named ? "on" : "off")
                 .with("cx", number(x))
                 .with("cy", number(y))
                 .with("r", named ? "11" : "9")();
    if (named) marks += layout::icon_at("check-bold", x - 7, y - 7, 14, "tick");
  }
  const std::string title = visit.say(texts::picture_title, named_of(own, required), count);
  const std::string title_id = std::string(id) + "-beeld";
  return svg.cls("match-art")
      .with("viewBox", "0 0 320 72")
      .role("img")
      .aria("labelledby", title_id)(svg_title.id(title_id)(title), path.cls("line").with("d", line)(), marks);
}

Html legend_of(http::Visit& visit) {
  const auto key = [](std::string_view kind, const std::string& words) {
    return span(i.cls(kind).aria("hidden", "true")(), words);
  };
  return p.cls("legend match-key")(key("on", visit.say(texts::you_named)),
                                   key("off", visit.say(texts::not_yet)));
}

}  // namespace

Html comparison(http::Visit& visit, std::string_view id, const std::vector<Requirement>& required,
                const OwnWords& own) {
  if (required.empty()) return {};
  Html content = h2.id(id)(visit.say(texts::beside_you));
  content += p(comparison_words(visit, required, own));
  if (required.size() > 2)
    content += figure.cls("match")(comparison_picture(visit, id, required, own), legend_of(visit));
  content += requirements_beside_own(visit, required, own);
  content += layout::sub(visit.say(texts::no_mark));
  return layout::card({.labelled_by = std::string(id)}, content);
}

// ---- keeping

Html keep_card(http::Visit& visit, const ExplorationForm& form) {
  Html content = h2.id("bewaren")(visit.say(texts::keep_title));
  if (form.kept) {
    content += layout::notice(
        words::State::good,
        visit.say(texts::you_kept, i18n::day_month(visit.language, form.kept->kept_on, visit.today)));
  }
  content += exploration_form.show(
      visit, form.typed,
      {.action = paths::keep_explored(form.kind, form.item),
       .submit = visit.say(form.kept ? texts::change_it : texts::keep_it),
       .button = {.icon = layout::Icon("bookmark-simple-fill"), .big = true, .wide = true}});
  if (form.kept) {
    content += layout::cluster(fragment(
        when(!form.kept->question.empty(),
             [&] {
               return layout::button_link(visit.say(texts::ask_it), url("/gesprekken/vragen"), Kind::line);
             }),
        layout::post_button(paths::drop_explored(form.kind, form.item), visit.say(texts::let_go),
                            {.kind = Kind::quiet, .icon = layout::Icon("trash")})));
  }
  return layout::card({.labelled_by = "bewaren"}, content);
}

// ---- the list

namespace {

Html occupation_row(http::Visit& visit, const WorkPage& page, const words::Occupation& one) {
  const auto required = requirements_in(one.asks);
  const bool kept = std::any_of(page.kept.begin(), page.kept.end(), [&](const Exploration& exploration) {
    return exploration.kind == ExplorationKind::occupation && exploration.item == one.slug;
  });
  const std::string named = named_words(visit, required, page.self);
  Html more = fragment(one.about.in(visit.language));
  if (!named.empty()) {
    more += fragment(br(), layout::badge(Competency::motives, "heart-fill", named));
  }
  return layout::row({.lead = layout::bead(Competency::exploration, "briefcase-fill"),
                      .title = one.name.in(visit.language),
                      .href = paths::occupation(one.slug),
                      .more = more,
                      .end = when(kept, [&] { return layout::tag(visit.say(texts::kept)); })});
}

std::string first_sentence(const std::string& words) {
  constexpr std::size_t enough = 160;
  if (words.size() <= enough) return words;
  const auto dot = words.find(". ");
  if (dot != std::string::npos && dot < enough) return words.substr(0, dot + 1);
  auto end = words.rfind(' ', enough);
  if (end == std::string::npos) end = enough;
  return words.substr(0, end) + " …";
}

Html listed_row(http::Visit& visit, const ListedOccupation& one) {
  return layout::row({.lead = layout::bead(Competency::exploration, "globe-simple"),
                      .title = one.name,
                      .href = paths::occupation(one.slug),
                      .more = fragment(first_sentence(one.description), br(), visit.say(texts::from_list))});
}

Html facets(http::Visit& visit, const WorkPage& page) {
  std::vector<layout::FacetChoice> sectors, qualities, values;
  for (const auto& [sector, count] : page.sectors) {
    const bool on =
        std::find(page.query.sectors.begin(), page.query.sectors.end(), sector) != page.query.sectors.end();
    if (count > 0 || on) {
      sectors.push_back({std::string(code(sector)), visit.say(words::name(sector)), count, on});
    }
  }
  for (const auto& [word, count] : page.asks) {
    const std::string id = word.code();
    const bool on = std::find(page.query.asks.begin(), page.query.asks.end(), id) != page.query.asks.end();
    if (count == 0 && !on) continue;
    (word.part == words::SelfPart::value ? values : qualities)
        .push_back({id, word.word->name.in(visit.language), count, on});
  }
  const Html kept = layout::tick(
      {.name = "bewaard", .label = visit.say(texts::only_kept), .checked = page.query.only_kept});
  const Html form_content = fragment(layout::hidden_field("q", page.query.text),
                                     layout::facet("sector", visit.say(texts::sector), sectors),
                                     layout::facet("past", visit.say(texts::quality), qualities),
                                     layout::facet("past", visit.say(texts::value), values), kept,
                                     layout::submit(visit.say(texts::show), {.kind = Kind::plain}));
  return layout::fold(span(visit.say(texts::narrow)),
                      form.method("get").action(paths::work()).cls("stack gap-4")(form_content),
                      page.query.has_facets());
}

Url base_of(const WorkQuery& query) {
  Url base = paths::work();
  if (!query.text.empty()) base = base.with("q", query.text);
  for (const auto sector : query.sectors) base = base.with("sector", code(sector));
  for (const auto& word : query.asks) base = base.with("past", word);
  if (query.only_kept) base = base.with("bewaard", "1");
  return base;
}

}  // namespace

Html work_page(http::Visit& visit, const WorkPage& page) {
  Html content =
      layout::page_head({.above = layout::crumbs(visit.language, {{visit.say(texts::ahead), url("/vooruit")}},
                                                 visit.say(texts::work)),
                         .title = visit.say(texts::work),
                         .lead = fragment(visit.say(texts::work_lead))});
  content += layout::search_form(paths::work(), visit.say(texts::search_label), page.query.text,
                                 visit.say(texts::search));
  content += facets(visit, page);
  if (page.found == 0) {
    content += layout::card(
        layout::empty_state(visit.say(texts::nothing_found), visit.say(texts::nothing_found_line),
                            layout::button_link(visit.say(texts::show_all), paths::work())));
  } else {
    Html rows;
    for (const auto* one : page.own) rows += occupation_row(visit, page, *one);
    for (const auto& one : page.listed) rows += listed_row(visit, one);
    content += p.role("status").cls("sub")(visit.say_count(texts::found, page.found));
    content += section.aria("labelledby", "gevonden")(
        h2.cls("vh").id("gevonden")(visit.say(texts::work)),
        layout::card({.surface = layout::Surface::flush}, layout::rows(rows)));
    content += layout::pager(visit.language, {.base = base_of(page.query),
                                              .page = page.query.page,
                                              .per_page = occupations_per_page,
                                              .total = page.found});
  }
  if (!page.listed.empty()) content += layout::sub(visit.say(texts::esco));
  return navigation::page(
      visit, {.title = visit.say(texts::work), .place = "/vooruit", .width = layout::PageWidth::narrow},
      content);
}

}  // namespace koers::choices::views
