#include "rooms/policy/policy_views.h"

#include <algorithm>

#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/policy/paths.h"
#include "rooms/policy/policy_forms.h"
#include "rooms/policy/texts.h"

namespace koers::policy::views {

using namespace html;
using http::Visit;
using layout::Kind;
using organisation::UnitKind;
namespace said = policy_texts;

namespace {

// ---- all topics

struct PolicyCount {
  std::int64_t choices = 0, with_reason = 0, outside = 0;
};

PolicyCount count_of(const Visit& visit, const PolicyPage& page) {
  PolicyCount count;
  for (const ShownTopic& one : page.topics) {
    for (const PolicyChoice& choice : one.topic.choices) {
      ++count.choices;
      count.with_reason += choice.reason.empty() ? 0 : 1;
    }
    count.outside += std::ranges::count_if(
        one.values, [&](const TeamFrame& value) { return value.is_outside(visit.today); });
  }
  return count;
}

Html lead_of(const Visit& visit, const PolicyPage& page) {
  const PolicyCount count = count_of(visit, page);
  const std::string outside =
      count.outside == 0 ? visit.say(said::none_outside) : visit.say_count(said::outside, count.outside);
  return fragment(b(visit.say_count(said::choices, count.choices)),
                  visit.say(said::with_reason, count.with_reason), " ", outside);
}

Html aspect_filters(const Visit& visit, const PolicyPage& page) {
  if (page.known.aspects.empty()) return {};
  std::vector<layout::Filter> all{{.label = visit.say(said::all),
                                   .href = paths::policy(),
                                   .current = page.aspect.empty(),
                                   .count = static_cast<int>(page.topics.size())}};
  for (const direction::NamedAspect& one : page.known.aspects) {
    const auto count =
        std::ranges::count(page.topics, one.slug, [](const ShownTopic& view) { return view.topic.aspect; });
    all.push_back({.label = one.name,
                   .href = paths::policy().with("onderdeel", one.slug),
                   .current = page.aspect == one.slug,
                   .count = static_cast<int>(count)});
  }
  return layout::filters(visit.say(said::choose_aspect), all);
}

Html topic_fold(Visit& visit, const PolicyPage& page, const ShownTopic& view, bool open) {
  auto fold = details.cls("fold topic");
  if (open) fold = std::move(fold).flag("open");
  const Html more = layout::more_link(visit.say(said::look), paths::topic(view.topic.slug));
  return std::move(fold)(
      summary(h2(view.topic.question, small(line_words(visit, page.known, view)))),
      div.cls("stack gap-5")(levels(visit, page.known, view), frame_range(visit, page.known, view), more));
}

Html topics_card(Visit& visit, const PolicyPage& page) {
  Html all;
  bool first = true;
  for (const ShownTopic& view : page.topics) {
    if (!page.aspect.empty() && view.topic.aspect != page.aspect) continue;
    all += topic_fold(visit, page, view, first);
    first = false;
  }
  if (!all.empty()) return section.cls("card flush").aria("label", visit.say(said::topics))(all);
  if (!page.known.keeps) {
    return layout::card(layout::empty_state(visit.say(said::none_reader), visit.say(said::none_reader_line)));
  }
  return layout::card(
      layout::empty_state(visit.say(said::none), visit.say(said::none_line),
                          layout::button_link(visit.say(said::add), paths::new_topic(), Kind::primary)));
}

// ---- what stands beside

Html outside_row(const Visit& visit, const ShownTopic& view, const TeamFrame& one) {
  const std::string title =
      visit.say(said::team_and_value, one.name, value_words(one.lines, one.value(visit.today)));
  if (!one.deviation) {
    return layout::row({.title = title, .href = paths::topic(view.topic.slug), .line = view.topic.question});
  }
  const std::string until = i18n::day_with_year(visit.language, one.deviation->until_on);
  const bool granted = one.deviation->holds(visit.today);
  const std::string asked =
      visit.say(said::team_and_value, one.name, value_words(one.lines, one.deviation->value));
  return layout::row(
      {.title = granted ? title : asked,
       .href = paths::deviation(one.deviation->id),
       .line = visit.say(granted ? said::agreed_until : said::asks_until, one.deviation->reason, until)});
}

// Names of teams for who keeps policy, and of the own team.
Html outside_card(const Visit& visit, const PolicyPage& page) {
  Html rows;
  for (const ShownTopic& view : page.topics) {
    for (const TeamFrame& one : view.values) {
      if (!one.is_outside(visit.today) && !one.deviation) continue;
      if (page.known.keeps || page.known.my_team == one.team) rows += outside_row(visit, view, one);
    }
  }
  if (rows.empty()) return {};
  return layout::list_card("buiten-de-lijnen", visit.say(said::outside_title), rows);
}

Html without_reason_card(const Visit& visit, const PolicyPage& page) {
  Html rows;
  for (const ShownTopic& view : page.topics) {
    const bool lacks =
        std::ranges::any_of(view.topic.choices, [&](const PolicyChoice& one) { return one.reason.empty(); });
    if (lacks) rows += li(a.href(paths::topic(view.topic.slug))(view.topic.question));
  }
  if (rows.empty()) return {};
  return layout::card({.labelled_by = "zonder-reden"},
                      fragment(layout::section_head("zonder-reden", visit.say(said::without_reason)),
                               p(visit.say(said::without_reason_line)), ul(rows)));
}

Html kinds_card(const Visit& visit) {
  const Html lines = each(kind_choices, [&](const forms::Choice& one) {
    return li(layout::icon(*one.icon), span(b(visit.say(one.label) + "."), " ", visit.say(one.line)));
  });
  return layout::card({.labelled_by = "soorten", .surface = layout::Surface::soft},
                      fragment(layout::section_head("soorten", visit.say(said::three_kinds)),
                               ul.cls("hint-list plain-list")(lines)));
}

}  // namespace

Html policy_page(Visit& visit, const PolicyPage& page) {
  const std::string title = visit.say(said::title);
  Html actions;
  if (page.known.keeps) {
    actions = layout::button_link({.label = visit.say(said::add),
                                   .href = paths::new_topic(),
                                   .kind = Kind::primary,
                                   .icon = layout::Icon("plus-bold")});
  }
  Html content = direction::local_nav(visit, direction::VisionPage::policy);
  content += layout::page_head(
      {.title = title, .lead = page.topics.empty() ? Html() : lead_of(visit, page), .actions = actions});
  content += aspect_filters(visit, page);
  const Html narrow =
      fragment(outside_card(visit, page), without_reason_card(visit, page), kinds_card(visit));
  content += layout::beside(topics_card(visit, page), narrow);
  return navigation::page(visit, {.title = title, .place = "/visie"}, content);
}

Html new_topic_page(Visit& visit, const forms::Answers& answers, const forms::Givens& givens) {
  const std::string title = visit.say(said::add);
  return navigation::page(
      visit, {.title = title, .place = "/visie"},
      fragment(direction::local_nav(visit, direction::VisionPage::policy),
               layout::page_head({.above = layout::crumbs(
                                      visit.language, {{visit.say(texts::policy), paths::policy()}}, title),
                                  .title = title}),
               layout::card(topic_form.show(
                   visit, answers, {.action = paths::policy(), .submit = visit.say(said::next)}, givens))));
}

}  // namespace koers::policy::views
