// Who may see which experience, all of them under each other, each with the one button that changes it
// (ST-16).
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "platform/i18n/dates.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {

using namespace html;

namespace {

constexpr int listed_per_page = 50;

Html change_button(const http::Visit& visit, const ShownExperience& one) {
  const bool is_private = one.audience == Audience::me;
  return layout::form_to(
      paths::audience(one.summary.id),
      fragment(layout::hidden_field("wie", code(is_private ? Audience::counsellor : Audience::me)),
               layout::hidden_field("terug", "lijst"),
               layout::submit(visit.say(is_private ? texts::share_this : texts::only_me_button),
                              {.kind = layout::Kind::line, .small = true, .about = one.summary.title})),
      {.classes = "presentation-tools"});
}

Html row_of(const http::Visit& visit, const ShownExperience& one, const std::string& names) {
  const bool is_private = one.audience == Audience::me;
  const Html who = fragment(layout::icon(is_private ? layout::Icon("lock-simple") : layout::Icon("user")),
                            " ", is_private ? visit.say(texts::not_shared) : visit.say(texts::you_and, names),
                            " · ", i18n::near_day(visit.language, one.summary.happened_on, visit.today));
  const Html lead = one.summary.small_picture
                        ? layout::thumb(attachments::picture_path(*one.summary.small_picture), "")
                        : layout::thumb(views::kind_icon(one.summary.kind));
  return layout::row(
      {.lead = lead, .title = one.summary.title, .more = who, .end = change_button(visit, one)});
}

}  // namespace

html::Html audience_list(http::Visit& visit, const people::Student& me) {
  auto all = experiences_of(visit.db(), me);
  const layout::ListPart part(visit, "ervaringen", listed_per_page, static_cast<std::int64_t>(all.size()));
  std::vector<Id<Experience>> ids;
  for (const auto& one : part.of(std::move(all))) ids.push_back(one.id);
  const auto guides = guide_names(visit.db(), me.institution(), me.id(), visit.today);
  const std::string names =
      guides.empty() ? visit.say(texts::the_counsellor) : names_of(visit.language, guides);
  Html rows;
  for (const auto& one : experiences_to_show(visit.db(), me.institution(), me.id(), ids)) {
    rows += row_of(visit, one, names);
  }
  if (rows.empty()) rows = layout::row({.title = visit.say(texts::nothing_recorded)});
  return layout::list_card("ervaringen", visit.say(texts::my_experiences_seen), rows, {},
                           part.ways(visit.language, url("/privacy/wie-ziet-wat")));
}

}  // namespace koers::experiences
