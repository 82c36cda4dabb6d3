#include "rooms/trainers/table_views.h"

#include "campus/layout/components.h"
#include "campus/layout/live_part.h"
#include "platform/i18n/capital.h"
#include "rooms/trainers/link_texts.h"
#include "rooms/trainers/link_views.h"
#include "rooms/trainers/paths.h"
#include "rooms/trainers/table_texts.h"

namespace koers::trainers::views {

using namespace html;
using http::Visit;
using layout::Kind;
using placements::views::stand;

namespace {

Html way_back(const Visit& visit, const std::string& key) {
  return layout::button_link(visit.say(link_texts::back), paths::by_link(key), Kind::quiet);
}

}  // namespace

Html table_page(Visit& visit, const std::string& key, const TablePage& page) {
  const Html with = layout::eyebrow("users-three-fill",
                                    visit.say(table_texts::with_two, page.recap.student, page.recap.guide));
  return public_page(visit,
                     fragment(layout::page_head({.above = with, .title = visit.say(table_texts::our_talk)}),
                              placements::views::table_part(visit, page), way_back(visit, key)));
}

Html waiting_live(Visit& visit, const std::string& key, bool has_begun) {
  if (has_begun) {
    return stand(fragment(p(visit.say(table_texts::has_begun)),
                          layout::go_on(visit.say(table_texts::join), paths::table_by_link(key))));
  }
  return stand(layout::button_link({.label = visit.say(table_texts::look_again),
                                    .href = paths::table_by_link(key),
                                    .kind = Kind::line,
                                    .wide = true}));
}

Html gone_live(Visit& visit, const std::string& key) {
  return stand(layout::go_on(visit.say(table_texts::link_closed), paths::by_link(key)));
}

Html over_live(Visit& visit, const std::string& key, const Touchpoint& moment) {
  const Url on = moment.state == MomentState::held ? paths::by_link(key) : paths::table_by_link(key);
  return placements::views::no_table(visit, moment, on, false);
}

namespace {

Html waits_for_it(Visit& visit, const std::string& key, const Html& content) {
  return fragment(layout::live_part({.topic = paths::table_by_link(key, "live"),
                                     .part = paths::table_by_link(key, "tafel"),
                                     .events = placements::views::events_of_table()},
                                    content),
                  way_back(visit, key));
}

}  // namespace

// A moment that nobody planned may begin too.
Html waiting_page(Visit& visit, const OpenedLink& opened, const std::string& key,
                  const std::optional<Touchpoint>& next) {
  if (!next) {
    return public_page(visit,
                       fragment(layout::page_head({.title = visit.say(table_texts::none_title),
                                                   .lead = fragment(visit.say(table_texts::none_line))}),
                                waits_for_it(visit, key, waiting_live(visit, key, false))));
  }
  const std::string& name = opened.student.given_name;
  const bool is_today = next->planned_on == visit.today;
  const auto& title = is_today ? table_texts::wait_title : table_texts::wait_later;
  const Html card = layout::card(fragment(p(b(i18n::with_capital(when_of_talk(visit, *next)))),
                                          layout::sub(visit.say(table_texts::wait_line, name)),
                                          waiting_live(visit, key, false)));
  return public_page(
      visit,
      fragment(layout::page_head(
                   {.above = layout::eyebrow("users-three-fill", visit.say(table_texts::wait_with, name)),
                    .title = visit.say(title),
                    .lead = fragment(placements::views::moment_question(visit, next->kind))}),
               waits_for_it(visit, key, card)));
}

Html join_card(const Visit& visit, const std::string& key, bool has_begun) {
  const auto& words = has_begun ? table_texts::has_begun : table_texts::is_today;
  return layout::card(
      fragment(p(visit.say(words)),
               layout::button_link({.label = visit.say(has_begun ? table_texts::join : table_texts::to_talk),
                                    .href = paths::table_by_link(key),
                                    .kind = has_begun ? Kind::primary : Kind::line,
                                    .icon_end = layout::Icon("arrow-right-bold"),
                                    .big = has_begun,
                                    .wide = true})));
}

}  // namespace koers::trainers::views
