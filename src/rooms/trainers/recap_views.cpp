#include "rooms/trainers/recap_views.h"

#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/trainers/link_texts.h"
#include "rooms/trainers/link_views.h"
#include "rooms/trainers/paths.h"
#include "rooms/trainers/recap_texts.h"

namespace koers::trainers::views {

using namespace html;
using http::Visit;
using layout::Kind;

Html recap_page(Visit& visit, const OpenedLink& opened, const std::string& key, const RecapPage& page) {
  const Day on = page.recap.moment.held_on.value_or(visit.today);
  const std::string day = i18n::long_day(visit.language, on, visit.today);
  const Html content = fragment(
      layout::page_head({.above = layout::eyebrow("chats-circle-fill", visit.say(recap_texts::talk_of, day)),
                         .title = visit.say(recap_texts::is_it_right, opened.placement.trainer_given_name()),
                         .lead = fragment(visit.say(recap_texts::lead))}),
      placements::views::recap_cards(visit, page),
      layout::button_link(visit.say(link_texts::back), paths::by_link(key), Kind::quiet));
  return public_page(visit, content);
}

Html recap_asked_card(const Visit& visit, const std::string& key, Id<Touchpoint> moment) {
  return layout::card(fragment(p(visit.say(recap_texts::asked_card)),
                               layout::button_link({.label = visit.say(recap_texts::asked_go),
                                                    .href = paths::recap_by_link(key, moment),
                                                    .kind = Kind::primary,
                                                    .wide = true})));
}

}  // namespace koers::trainers::views
