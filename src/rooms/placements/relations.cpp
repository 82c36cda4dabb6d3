// The trainers whose link is open, for /ik/begeleiding, which app composes: exactly what the link shows.
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/link_stop.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/record.h"
#include "rooms/placements/texts.h"

namespace koers::placements {

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  std::vector<layout::Permission> all;
  for (const OpenLink& one : open_links_of(visit.db(), me, visit.now)) {
    const auto day = [&](Instant at) { return i18n::day_month(visit.language, day_of(at), visit.today); };
    std::vector<std::string> sees{visit.say(texts::trainer_sees_name)};
    if (one.has_wish) sees.push_back(visit.say(texts::trainer_sees_wish));
    if (one.shown > 0) sees.push_back(visit.say_count(texts::trainer_sees_shown, one.shown));
    sees.push_back(visit.say(texts::trainer_sees_moments));
    const std::string opened = one.opened_at ? visit.say(texts::link_opened_on, day(*one.opened_at))
                                             : visit.say(texts::link_not_opened);
    all.push_back(
        {.name = one.trainer,
         .line = visit.say(texts::trainer_at, one.company),
         .sees = std::move(sees),
         .until = visit.say(texts::link_runs, day(one.made_at), day(one.ends_at - 1)) + " " + opened,
         .action = layout::post_button(paths::stop_link(one.placement_id), visit.say(texts::stop_link),
                                       {.kind = layout::Kind::line, .small = true, .about = one.trainer})});
  }
  return all;
}

}  // namespace koers::placements
