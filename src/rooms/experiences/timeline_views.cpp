#include <algorithm>

#include "campus/layout/tables.h"
#include "campus/navigation/navigation.h"
#include "campus/words/kinds.h"
#include "platform/base/utf8.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experiences/experience_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;

namespace {

constexpr std::size_t excerpt_bytes = 160;

// The beginning of a story, cut between words.
std::string excerpt(const std::string& story) {
  if (story.size() <= excerpt_bytes) return story;
  const auto cut = story.rfind(' ', excerpt_bytes);
  return std::string(beginning(story, cut == std::string::npos ? excerpt_bytes : cut)) + "…";
}

// The address of the list with these choices.
Url address(const TimelineFilter& filter) {
  Url made = paths::experiences();
  if (filter.removed) return made.with("weg", "1");
  if (filter.competency) made = made.with("onderdeel", koers::code(*filter.competency));
  if (!filter.kind.empty()) made = made.with("soort", filter.kind);
  if (!filter.place.empty()) made = made.with("plek", filter.place);
  if (filter.school_year) made = made.with("jaar", std::to_string(*filter.school_year));
  return made;
}

// One row of chips: "all" and each value, of which one is current.
template <class Value, class Change, class Name, class Dress>
Html chips(http::Visit& visit, const i18n::Text& label, const TimelineFilter& filter,
           const std::vector<Value>& values, bool any, const Change& change, const Name& name,
           const Dress& dress) {
  std::vector<layout::Filter> all;
  TimelineFilter without = filter;
  change(without, nullptr);
  all.push_back({.label = visit.say(texts::all), .href = address(without), .current = !any});
  for (const Value& value : values) {
    TimelineFilter with = filter;
    change(with, &value);
    layout::Filter chip{
        .label = name(value), .href = address(with), .current = address(with) == address(filter)};
    dress(chip, value);
    all.push_back(std::move(chip));
  }
  return layout::filters(visit.say(label), all);
}

Html competency_chips(http::Visit& visit, const TimelineFilter& filter, const TimelineChoice& choices) {
  return chips(
      visit, texts::by_competency, filter, choices.competencies, filter.competency.has_value(),
      [](TimelineFilter& changed, const words::Competency* value) {
        changed.competency = value ? std::optional(*value) : std::nullopt;
      },
      [&](words::Competency value) { return visit.say(words::name(value)); },
      [](layout::Filter& chip, words::Competency value) {
        chip.icon = layout::icon_of(value);
        chip.tone = value;
      });
}

Html kind_chips(http::Visit& visit, const TimelineFilter& filter, const TimelineChoice& choices) {
  return chips(
      visit, texts::by_kind, filter, choices.kinds, !filter.kind.empty(),
      [](TimelineFilter& changed, const std::string* value) { changed.kind = value ? *value : ""; },
      [&](const std::string& value) { return kind_name(visit.language, value); },
      [](layout::Filter& chip, const std::string& value) { chip.icon = kind_icon(value); });
}

Html place_chips(http::Visit& visit, const TimelineFilter& filter, const TimelineChoice& choices) {
  return chips(
      visit, texts::by_place, filter, choices.places, !filter.place.empty(),
      [](TimelineFilter& changed, const std::string* value) { changed.place = value ? *value : ""; },
      [&](const std::string& value) { return place_name(visit.language, value); },
      [](layout::Filter&, const std::string&) {});
}

Html year_chips(http::Visit& visit, const TimelineFilter& filter, const TimelineChoice& choices) {
  return chips(
      visit, texts::by_year, filter, choices.school_years, filter.school_year.has_value(),
      [](TimelineFilter& changed, const int* value) {
        changed.school_year = value ? std::optional(*value) : std::nullopt;
      },
      [](int value) { return i18n::school_year(value); }, [](layout::Filter&, int) {});
}

Html labelled(http::Visit& visit, const i18n::Text& label, const Html& row) {
  return div.cls("stack gap-2")(p.cls("q")(visit.say(label)), row);
}

Html filter_block(http::Visit& visit, const TimelineFilter& filter, const TimelineChoice& choices) {
  Html more;
  if (choices.kinds.size() > 1) more += labelled(visit, texts::by_kind, kind_chips(visit, filter, choices));
  if (choices.places.size() > 1)
    more += labelled(visit, texts::by_place, place_chips(visit, filter, choices));
  if (choices.school_years.size() > 1)
    more += labelled(visit, texts::by_year, year_chips(visit, filter, choices));
  Html block;
  if (!choices.competencies.empty()) block += competency_chips(visit, filter, choices);
  if (!more.empty()) {
    const bool used = !filter.kind.empty() || !filter.place.empty() || filter.school_year;
    block += layout::fold(span(visit.say(texts::narrow)), layout::stack(4, more), used);
  }
  return block;
}

Html item_signs(http::Visit& visit, const TimelineItem& item) {
  Html signs = layout::badges(visit.language, item.summary.competencies);
  if (item.audience == Audience::me) signs += layout::tag(visit.say(texts::not_shared));
  if (item.open_questions > 0) signs += layout::state(words::State::info, visit.say(texts::question_waits));
  return signs;
}

layout::Moment moment(http::Visit& visit, const TimelineItem& item) {
  const auto& one = item.summary;
  Html content;
  if (one.small_picture) {
    content += figure.cls("shot")(img.src(attachments::picture_path(*one.small_picture))
                                      .alt(visit.say(texts::photo))
                                      .with("loading", "lazy"));
  }
  if (!item.story.empty()) content += p(excerpt(item.story));
  const Html signs = item_signs(visit, item);
  if (!signs.empty()) content += layout::cluster(signs);
  const layout::Tone tone =
      one.competencies.empty() ? layout::Tone() : layout::Tone(one.competencies.front());
  return {.bead = layout::bead(tone, kind_icon(one.kind)),
          .when = i18n::long_day(visit.language, one.happened_on, visit.today) + ", " +
                  kind_and_place(visit.language, one.kind, item.place),
          .title = one.title,
          .href = paths::experience(one.id),
          .content = content};
}

// The line, year by year.
Html line_by_year(http::Visit& visit, const std::vector<TimelineItem>& items) {
  Html all;
  auto begin = items.begin();
  while (begin != items.end()) {
    const int year = school_year_of(begin->summary.happened_on);
    const auto end = std::find_if(begin, items.end(), [year](const TimelineItem& item) {
      return school_year_of(item.summary.happened_on) != year;
    });
    std::vector<layout::Moment> moments;
    std::transform(begin, end, std::back_inserter(moments),
                   [&](const TimelineItem& item) { return moment(visit, item); });
    all += section.cls("stack gap-4")(h2(i18n::school_year(year)), layout::timeline(moments));
    begin = end;
  }
  return all;
}

Html thrown_away_rows(http::Visit& visit, const std::vector<TimelineItem>& items) {
  return layout::card(
      {.surface = layout::Surface::flush}, layout::rows(each(items, [&](const TimelineItem& item) {
        return layout::row({.lead = layout::thumb(kind_icon(item.summary.kind)),
                            .title = item.summary.title,
                            .line = i18n::day_with_year(visit.language, item.summary.happened_on),
                            .end = layout::post_button(
                                paths::restore_experience(item.summary.id), visit.say(texts::bring_back),
                                {.kind = layout::Kind::line, .small = true, .about = item.summary.title})});
      })));
}

Html nothing(http::Visit& visit, const TimelineFilter& filter) {
  if (filter.empty()) {
    return layout::empty_state(visit.say(texts::first_experience), visit.say(texts::may_be_small),
                               layout::button_link({.label = visit.say(texts::record_one),
                                                    .href = paths::record(),
                                                    .kind = layout::Kind::primary,
                                                    .icon = layout::Icon("plus-bold")}));
  }
  return layout::empty_state(visit.say(texts::none_fits), visit.say(texts::choose_other),
                             layout::button_link(visit.say(texts::show_all), paths::experiences()));
}

Html timeline_head(http::Visit& visit, const Timeline& timeline, const TimelineFilter& filter) {
  const auto& title = filter.removed ? texts::thrown_away_list : texts::my_experiences;
  const Html line = filter.removed ? fragment(visit.say(texts::erased_after))
                                   : fragment(visit.say_count(texts::experiences_counted, timeline.total));
  return layout::page_head({.title = visit.say(title), .lead = line});
}

}  // namespace

Html timeline_page(http::Visit& visit, const Timeline& timeline, const TimelineChoice& choices,
                   const TimelineFilter& filter, int page) {
  Html content = timeline_head(visit, timeline, filter);
  if (filter.removed) {
    content += thrown_away_rows(visit, timeline.items);
    content += layout::button_link(visit.say(texts::to_all), paths::experiences(), layout::Kind::quiet);
  } else {
    content += filter_block(visit, filter, choices);
    content += timeline.items.empty() ? nothing(visit, filter) : line_by_year(visit, timeline.items);
  }
  if (timeline.total > koers::experiences::timeline_page) {
    content += layout::pager(visit.language, {.base = address(filter),
                                              .page = page,
                                              .per_page = koers::experiences::timeline_page,
                                              .total = static_cast<int>(timeline.total)});
  }
  if (!filter.removed && choices.removed > 0) {
    content += p.cls("sub")(a.href(paths::experiences().with("weg", "1"))(
        visit.say_count(texts::thrown_away_counted, choices.removed)));
  }
  return navigation::page(
      visit,
      {.title = visit.say(texts::my_experiences), .place = "/ervaringen", .width = layout::PageWidth::narrow},
      content);
}

}  // namespace koers::experiences::views
