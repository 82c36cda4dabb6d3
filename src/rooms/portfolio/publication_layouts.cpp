// The five forms: the same items on a page, in a blog, a vlog, along a timeline, or as a CV.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/portfolio/publication_texts.h"
#include "rooms/portfolio/publication_views.h"

namespace koers::portfolio::views {

using namespace html;
using words::Competency;
namespace texts = publication_texts;

namespace {

using Items = std::vector<PublishedItem>;

Html picture(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  if (item.pictures.empty()) return {};
  const auto& one = item.pictures.front();
  return fragment(img.src(picture_url(page, one.large_key))
                      .alt(one.description.empty() ? visit.say(texts::photo) : one.description)
                      .with("width", one.width)
                      .with("height", one.height)
                      .with("loading", "lazy"));
}

Html other_pictures(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  Html all;
  for (std::size_t i = 1; i < item.pictures.size(); ++i) {
    const auto& one = item.pictures[i];
    all += fragment(img.src(picture_url(page, one.large_key))
                        .alt(one.description.empty() ? visit.say(texts::photo) : one.description)
                        .with("width", one.width)
                        .with("height", one.height)
                        .with("loading", "lazy"));
  }
  return when(!all.empty(), [&] { return div.cls("presentation-shots")(all); });
}

// What it says of the student: the first competency, or the one that belongs to the part it stands in.
layout::Tone tone_of(const PublishedItem& item) {
  if (!item.competencies.empty()) return item.competencies.front();
  switch (item.content) {
    case Content::qualities:
    case Content::skills:
      return Competency::qualities;
    case Content::motives:
      return Competency::motives;
    case Content::choices:
    case Content::next_steps:
      return Competency::steering;
  }
  return Competency::qualities;
}

layout::Icon sign_of(const PublishedItem& item) {
  if (item.kind == ItemKind::step)
    return item.is_done ? layout::Icon("check-bold") : layout::Icon("flag-fill");
  if (const auto* kind = words::find_kind(item.experience_kind)) {
    if (const auto found = layout::find_icon(kind->icon)) return *found;
  }
  switch (item.content) {
    case Content::qualities:
      return "star-four-fill";
    case Content::motives:
      return "heart-fill";
    case Content::skills:
      return "images-square-fill";
    case Content::choices:
      return "signpost-fill";
    case Content::next_steps:
      return "flag-fill";
  }
  return "star-four-fill";
}

std::string kind_and_day(const http::Visit& visit, const PublishedItem& item) {
  std::string line = item.about;
  if (const auto* kind = words::find_kind(item.experience_kind)) line = kind->name.in(visit.language);
  const std::string day = day_line(visit, item);
  if (!line.empty() && !day.empty()) line += " · ";
  return line + day;
}

Html part(const http::Visit& visit, Content content, const Html& inside) {
  if (inside.empty()) return {};
  const std::string id(code(content));
  return section.id(id).aria("labelledby", id + "-kop")(h2.id(id + "-kop")(content_title(visit, content)),
                                                        inside);
}

// Between quotation marks when it is one paragraph.
Html quoted(const std::string& words) {
  if (words.empty()) return {};
  if (words.find('\n') == std::string::npos && !words.starts_with("- ")) return p.cls("words")(words);
  return div.cls("presentation-words")(prose(words));
}

Html strength(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  const layout::Tone tone = tone_of(item);
  return layout::toned(article.cls("card strength"), tone)(
      layout::bead(tone, sign_of(item)), h3(item.title), quoted(item.words), media_of(visit, page, item),
      proofs_of(visit, item),
      when(item.day.has_value(), [&] { return p.cls("sub")(kind_and_day(visit, item)); }));
}

Html moment_card(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  if (item.kind != ItemKind::experience) return strength(visit, page, item);
  return article.cls("card moment")(
      picture(visit, page, item),
      div(layout::cluster(layout::badges(visit.language, item.competencies)), h3(item.title),
          prose(item.words), media_of(visit, page, item), p.cls("sub")(kind_and_day(visit, item))));
}

Html wish(const http::Visit& visit, const PublishedPage& page, const Items& items) {
  Html all;
  for (const PublishedItem& item : items) {
    all += div(h3(item.title), quoted(item.words), media_of(visit, page, item), proofs_of(visit, item));
  }
  return when(!all.empty(), [&] { return div.cls("card deep wish")(all); });
}

Html choices(const http::Visit& visit, const PublishedPage& page, const Items& items) {
  Html all;
  for (const PublishedItem& item : items) {
    all += li.cls("done")(
        i(layout::icon("check-bold")),
        div(when(item.day.has_value() || !item.about.empty(),
                 [&] { return small(kind_and_day(visit, item)); }),
            h3(item.title), prose(item.words), media_of(visit, page, item), proofs_of(visit, item)));
  }
  return when(!all.empty(), [&] { return ol.cls("path life presentation-choices")(all); });
}

Html next_step(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  return div.cls("card next-step")(layout::bead(Competency::steering, sign_of(item)),
                                   div(h3(item.title), p.cls("sub")(day_line(visit, item)), prose(item.words),
                                       media_of(visit, page, item), proofs_of(visit, item)));
}

template <class View>
Html grid_of(const Items& items, View view) {
  return when(!items.empty(), [&] { return layout::grid(layout::Width::l, each(items, view)); });
}

Html as_page(const http::Visit& visit, const PublishedPage& page) {
  const Publication& publication = page.publication;
  const auto strong = [&](const PublishedItem& item) { return strength(visit, page, item); };
  const auto moments = [&](const PublishedItem& item) { return moment_card(visit, page, item); };
  const auto steps = [&](const PublishedItem& item) { return next_step(visit, page, item); };
  return fragment(part(visit, Content::qualities, grid_of(publication.of(Content::qualities), strong)),
                  part(visit, Content::motives, wish(visit, page, publication.of(Content::motives))),
                  part(visit, Content::skills, grid_of(publication.of(Content::skills), moments)),
                  part(visit, Content::choices, choices(visit, page, publication.of(Content::choices))),
                  part(visit, Content::next_steps, each(publication.of(Content::next_steps), steps)));
}

// ---- stories below each other

// A vlog shows before it tells.
Html post(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  const bool film_first = page.publication.form == Form::vlog;
  return article.cls("card presentation-post")(
      picture(visit, page, item), film_first ? media_of(visit, page, item) : Html(),
      div(p.cls("sub")(kind_and_day(visit, item)), h3(item.title), prose(item.words), proofs_of(visit, item),
          film_first ? Html() : media_of(visit, page, item), other_pictures(visit, page, item),
          layout::cluster(layout::badges(visit.language, item.competencies))));
}

Html as_stories(const http::Visit& visit, const PublishedPage& page) {
  Items stories = page.publication.of(Content::skills);
  std::stable_sort(stories.begin(), stories.end(), [](const PublishedItem& one, const PublishedItem& other) {
    return one.day.value_or(Day()) > other.day.value_or(Day());
  });
  const auto posts = each(stories, [&](const PublishedItem& item) { return post(visit, page, item); });
  const auto strong = [&](const PublishedItem& item) { return strength(visit, page, item); };
  const auto steps = [&](const PublishedItem& item) { return next_step(visit, page, item); };
  Html all;
  if (!posts.empty()) {
    all += section.aria("labelledby", "verhalen")(h2.id("verhalen")(visit.say(texts::my_stories)), posts);
  }
  for (const Content content : {Content::qualities, Content::motives, Content::choices}) {
    all += part(visit, content, grid_of(page.publication.of(content), strong));
  }
  all += part(visit, Content::next_steps, each(page.publication.of(Content::next_steps), steps));
  return all;
}

// ---- along the line

layout::Moment on_line(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  Html content = fragment(prose(item.words), media_of(visit, page, item), proofs_of(visit, item));
  if (!item.pictures.empty()) content += div.cls("presentation-line-picture")(picture(visit, page, item));
  if (!item.competencies.empty())
    content += layout::cluster(layout::badges(visit.language, item.competencies));
  const bool coming = item.kind == ItemKind::step ? !item.is_done : item.content == Content::next_steps;
  return {.bead = layout::bead(tone_of(item), sign_of(item)),
          .when = item.day ? kind_and_day(visit, item) : content_title(visit, item.content),
          .title = item.title,
          .content = content,
          .coming = coming};
}

Html as_timeline(const http::Visit& visit, const PublishedPage& page) {
  Items dated;
  for (const Content content : {Content::next_steps, Content::choices, Content::skills}) {
    for (PublishedItem& item : page.publication.of(content)) dated.push_back(std::move(item));
  }
  // What is to come stands on top, then the newest first; what has no day comes after what has one.
  const auto rank = [](const PublishedItem& item) {
    const bool coming = item.content == Content::next_steps && !item.is_done;
    return std::pair(coming ? 1 : 0, item.day.value_or(Day()).number);
  };
  std::stable_sort(dated.begin(), dated.end(), [&](const PublishedItem& one, const PublishedItem& other) {
    return rank(one) > rank(other);
  });
  std::vector<layout::Moment> moments;
  for (const PublishedItem& item : dated) moments.push_back(on_line(visit, page, item));
  const auto strong = [&](const PublishedItem& item) { return strength(visit, page, item); };
  Html all;
  if (!moments.empty()) {
    all += section.aria("labelledby", "tijdlijn")(h2.id("tijdlijn")(visit.say(texts::my_line)),
                                                  layout::timeline(moments));
  }
  for (const Content content : {Content::qualities, Content::motives}) {
    all += part(visit, content, grid_of(page.publication.of(content), strong));
  }
  return all;
}

// ---- short and to the point

Html cv_line(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  const std::string line = kind_and_day(visit, item);
  return li(h3(item.title), when(!line.empty(), [&] { return p.cls("sub")(line); }), prose(item.words),
            media_of(visit, page, item), proofs_of(visit, item));
}

Html as_cv(const http::Visit& visit, const PublishedPage& page) {
  const auto list = [&](Content content) {
    const auto lines = each(page.publication.of(content),
                            [&](const PublishedItem& one) { return cv_line(visit, page, one); });
    return part(visit, content, when(!lines.empty(), [&] { return ul.cls("presentation-cv")(lines); }));
  };
  const Html main_part = fragment(list(Content::skills), list(Content::choices));
  const Html side = fragment(list(Content::qualities), list(Content::motives), list(Content::next_steps));
  if (main_part.empty() && side.empty()) return {};
  return div.cls("presentation-columns")(div(main_part), div(side));
}

}  // namespace

Html body_of(const http::Visit& visit, const PublishedPage& page) {
  switch (page.publication.form) {
    case Form::page:
      return as_page(visit, page);
    case Form::blog:
    case Form::vlog:
      return as_stories(visit, page);
    case Form::timeline:
      return as_timeline(visit, page);
    case Form::cv:
      return as_cv(visit, page);
  }
  throw std::logic_error("a form without a view");
}

}  // namespace koers::portfolio::views
