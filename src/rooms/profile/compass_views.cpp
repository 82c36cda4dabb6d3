#include "rooms/profile/statement_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/placements.h"
#include "rooms/profile/paths.h"
#include "rooms/profile/texts.h"
#include "rooms/requirement/requirement.h"

namespace koers::profile::views {

using namespace html;
using words::Competency;
using words::SelfPart;

namespace {

bool is_old(const ExperienceSummary& one, Day today) { return one.happened_on <= add_months(today, -12); }

bool shows(const ExperienceSummary& experience, Competency competency) {
  return std::find(experience.competencies.begin(), experience.competencies.end(), competency) !=
         experience.competencies.end();
}

// Experiences with this competency in the twelve months before `until`.
int count_in_year(const std::vector<ExperienceSummary>& all, Competency competency, Day until) {
  return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const ExperienceSummary& one) {
    return shows(one, competency) && one.happened_on <= until && one.happened_on > add_months(until, -12);
  }));
}

Html statement_row(http::Visit& visit, const SelfStatement& one) {
  return layout::row(
      {.title = one.name(visit.language), .href = self_statement_path(one), .more = proof_line(visit, one)});
}

// What the student says of a part, the first sentence of it in own words above it.
Html said_of(http::Visit& visit, const CompassPage& page, SelfPart part) {
  Html rows, sentence;
  for (const SelfStatement& one : page.statements) {
    if (one.part != part) continue;
    if (sentence.empty() && !one.sentence.empty()) sentence = p.cls("words")(one.sentence);
    rows += statement_row(visit, one);
  }
  Html all;
  if (words::competency_of(part) == Competency::motives || part == SelfPart::possibility) {
    all += h3(a.href(paths::self_part(part))(visit.say(words::name(part))));
  }
  all += sentence;
  if (!rows.empty()) all += ul.cls("rows inset")(rows);
  all += layout::cluster(fragment(layout::button_link({.label = visit.say(texts::add_one),
                                                       .href = paths::state(part),
                                                       .icon = layout::Icon("plus-bold"),
                                                       .small = true,
                                                       .about = visit.say(words::name(part))}),
                                  when(!rows.empty(), [&] {
                                    return layout::more_link(visit.say(words::name(part)),
                                                             paths::self_part(part));
                                  })));
  return all;
}

constexpr std::size_t most_rows = 3;

Html lived(http::Visit& visit, const CompassPage& page, Competency competency) {
  Html rows;
  std::size_t count = 0;
  for (const ExperienceSummary& one : page.experiences) {
    if (!shows(one, competency)) continue;
    if (++count <= most_rows) rows += proof_row(visit, one);
  }
  if (rows.empty()) return layout::sub(visit.say(texts::no_proof_yet));
  Html all = fragment(h3(visit.say(texts::experiences_here)), ul.cls("rows inset")(rows));
  if (count > most_rows) {
    all += layout::more_link(visit.say(texts::all_experiences),
                             experiences::experiences_path().with("onderdeel", koers::code(competency)));
  }
  return all;
}

Html competency_part(http::Visit& visit, const CompassPage& page, Competency competency, bool open) {
  const int count = count_in_year(page.experiences, competency, visit.today);
  const Html head = fragment(
      layout::solid_bead(competency),
      span.cls("txt")(visit.say(words::name(competency)), small(visit.say(words::question(competency)))),
      span.cls("cnt")(span.cls("vh")(visit.say(texts::count_of_experiences)), count));
  Html body;
  for (const SelfPart part : words::self_parts) {
    if (words::competency_of(part) == competency) body += said_of(visit, page, part);
  }
  body += lived(visit, page, competency);
  if (competency == Competency::steering) {
    body += layout::more_link(visit.say(texts::my_steps), url("/vooruit/stappen"));
  }
  return details.cls("fold comp")
      .data("c", koers::code(competency))
      .id(koers::code(competency))
      .flag("open", open)(summary(head), div.cls("comp-body")(body));
}

// The competency with the least behind it, once there is something to compare.
Html gap_notice(http::Visit& visit, const std::vector<layout::Petal>& petals) {
  const auto fewer = [](const layout::Petal& a, const layout::Petal& b) { return a.now < b.now; };
  const auto least = std::min_element(petals.begin(), petals.end(), fewer);
  const auto most = std::max_element(petals.begin(), petals.end(), fewer);
  if (least == petals.end() || least->now > 1 || most->now < least->now + 2) return {};
  const std::string count =
      least->now == 0 ? visit.say(texts::no_experience) : visit.say_count(texts::experiences, least->now);
  return layout::notice(least->competency, layout::icon_of(least->competency),
                        fragment(visit.say(texts::gap, visit.say(words::name(least->competency)), count), " ",
                                 visit.say(texts::gap_ask), " ",
                                 a.href(experiences::record_path())(visit.say(texts::record_it))));
}

// Who sees something of this: each statement says it for itself.
Html who_chip(http::Visit& visit, const CompassPage& page) {
  const bool shared = std::any_of(page.statements.begin(), page.statements.end(),
                                  [](const SelfStatement& one) { return one.audience != Audience::me; });
  if (!shared || page.guides.empty()) {
    return layout::who_sees(visit.language, layout::Reach::only_me, visit.say(texts::only_you),
                            url("/privacy"));
  }
  return layout::who_sees(
      visit.language, page.guides.size() > 1 ? layout::Reach::several : layout::Reach::one,
      visit.say(texts::you_and, experiences::names_of(visit.language, page.guides)), url("/privacy"));
}

Html further(http::Visit& visit, const CompassPage& page) {
  std::string looked = visit.say(texts::nobody_looked);
  if (page.last_look) {
    looked = visit.say(texts::who_looked_line, page.last_look->given_name,
                       i18n::long_day(visit.language, day_of(page.last_look->looked_at), visit.today));
  }
  const Html all = fragment(layout::row({.lead = layout::bead({}, "browser"),
                                         .title = visit.say(texts::my_portfolio_pages),
                                         .href = url("/ik/portfolio"),
                                         .line = visit.say(texts::my_portfolio_pages_line)}),
                            placements::own_row(visit), requirement::own_row(visit),
                            layout::row({.lead = layout::bead({}, "path-fill"),
                                         .title = visit.say(texts::how_i_grew),
                                         .href = paths::growth(),
                                         .line = visit.say(texts::how_i_grew_line)}),
                            when(page.rest.empty(), [&] { return experiences::rest_row(visit); }),
                            layout::row({.lead = layout::bead({}, "handshake-fill"),
                                         .title = visit.say(texts::who_guides_me),
                                         .href = url("/ik/begeleiding"),
                                         .line = visit.say(texts::who_guides_me_line)}),
                            layout::row({.lead = layout::bead({}, "shield-check-fill"),
                                         .title = visit.say(texts::who_looked),
                                         .href = url("/privacy"),
                                         .line = looked}));
  return layout::card({.surface = layout::Surface::flush}, layout::rows(all));
}

}  // namespace

Html proof_line(http::Visit& visit, const SelfStatement& one) {
  if (one.experiences.empty()) return fragment(visit.say(texts::no_proof));
  Html line = fragment(visit.say_count(texts::proofs, static_cast<std::int64_t>(one.experiences.size())));
  if (!one.is_proven_lately(visit.today)) line += fragment(" · ", em(visit.say(texts::aged)));
  return line;
}

Html proof_row(http::Visit& visit, const ExperienceSummary& one, const Html& end) {
  const bool old = is_old(one, visit.today);
  const std::string day = old ? i18n::day_with_year(visit.language, one.happened_on)
                              : i18n::near_day(visit.language, one.happened_on, visit.today);
  const Html line = fragment(day, when(old, [&] { return fragment(" · ", em(visit.say(texts::aged))); }));
  return li.cls(old ? "aged" : "fresh")(
      experiences::kind_thumb(one.kind),
      span.cls("txt")(a.cls("cover").href(experiences::experience_path(one.id))(one.title), small(line)),
      end);
}

std::vector<layout::Petal> petals_of(const std::vector<ExperienceSummary>& experiences, Day today,
                                     const Url& line) {
  std::vector<layout::Petal> petals;
  for (const Competency competency : words::competencies) {
    petals.push_back({.competency = competency,
                      .now = count_in_year(experiences, competency, today),
                      .before = count_in_year(experiences, competency, add_months(today, -12)),
                      .href = line.with("onderdeel", koers::code(competency))});
  }
  return petals;
}

Html compass_page(http::Visit& visit, const CompassPage& page) {
  const auto petals = petals_of(page.experiences, visit.today, experiences::experiences_path());
  Html parts;
  for (const Competency competency : words::competencies) {
    parts += competency_part(visit, page, competency, competency == Competency::qualities);
  }
  const std::string title = visit.say(texts::this_is_me);
  Html content = layout::between(fragment(h1(title), who_chip(visit, page)));
  content += p.cls("lead")(visit.say(texts::compass_grows));
  content += layout::compass_card(visit.language, "kompas", visit.say(texts::my_compass), petals);
  content += page.rest;
  content += gap_notice(visit, petals);
  content +=
      section.cls("stack gap-3")
          .aria("labelledby", "onderdelen")(
              layout::section_head("onderdelen", visit.say(texts::five_parts),
                                   layout::more_link(visit.say(texts::picture_together), url("/beeld"))),
              parts);
  content += further(visit, page);
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

// ---- one part

namespace {

Html crumbs_to(http::Visit& visit, const std::string& here) {
  return layout::crumbs(visit.language, {{visit.say(texts::this_is_me), paths::self()}}, here);
}

Html held_rows(http::Visit& visit, const std::vector<SelfStatement>& statements) {
  return each(statements, [&](const SelfStatement& one) {
    if (one.let_go_at) return Html();
    const Html row = fragment(when(!one.sentence.empty(), [&] { return span.cls("words")(one.sentence); }),
                              small(proof_line(visit, one)));
    return li.cls(one.experiences.empty() || one.is_proven_lately(visit.today) ? "fresh" : "aged")(
        span.cls("txt")(a.cls("cover").href(self_statement_path(one))(one.name(visit.language)), row),
        layout::icon("caret-right-bold"));
  });
}

Html let_go_rows(http::Visit& visit, const std::vector<SelfStatement>& statements) {
  return each(statements, [&](const SelfStatement& one) {
    if (!one.let_go_at) return Html();
    return layout::row(
        {.title = one.name(visit.language),
         .href = self_statement_path(one),
         .line = visit.say(texts::let_go_on, i18n::day_with_year(visit.language, day_of(*one.let_go_at)))});
  });
}

}  // namespace

Html part_page(http::Visit& visit, SelfPart part, const std::vector<SelfStatement>& statements) {
  const std::string title = visit.say(words::name(part));
  const auto add = layout::button_link({.label = visit.say(texts::add_one),
                                        .href = paths::state(part),
                                        .kind = layout::Kind::primary,
                                        .icon = layout::Icon("plus-bold")});
  const Html rows = held_rows(visit, statements), earlier = let_go_rows(visit, statements);
  Html content = layout::page_head(
      {.above = crumbs_to(visit, title),
       .title = title,
       .lead = fragment(visit.say(words::question(part)), " ", visit.say(texts::part_lead))});
  if (rows.empty()) {
    content += layout::empty_state(visit.say(texts::nothing_said), visit.say(texts::nothing_said_line), add);
  } else {
    content += section.cls("card flush said")
                   .data("c", koers::code(words::competency_of(part)))(ul.cls("rows")(rows));
    content += layout::cluster(add);
  }
  if (!earlier.empty()) {
    content += layout::fold(span(visit.say(texts::earlier)), layout::rows(earlier));
  }
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::profile::views
