// To whom a student's pages are open now, for /ik/begeleiding, which app composes.
#include <algorithm>

#include "campus/layout/forms.h"
#include "campus/layout/permission.h"
#include "platform/i18n/dates.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/portfolio/presentation.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio {

std::vector<layout::Permission> open_permissions(http::Visit& visit, const people::Student& me) {
  const auto shares = open_shares_of(visit.db(), me.institution(), me.id(), visit.now);
  if (shares.empty()) return {};
  const auto pages = presentations_of(visit.db(), me.institution(), me.id());
  std::vector<layout::Permission> all;
  for (const Share& share : shares) {
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const Presentation& one) { return one.id == share.presentation_id; });
    if (page == pages.end()) continue;
    const bool is_guide = share.reach == Reach::counsellor;
    const std::string reader =
        is_guide ? visit.say(share_texts::guide_as_reader) : views::reader_name(visit, share);
    const std::string until = i18n::day_with_year(visit.language, day_of(share.ends_at));
    all.push_back(
        {.name = reader,
         .line = visit.say(share.snapshot_id ? share_texts::sees_handed_over : share_texts::sees_living),
         .sees = {page->title},
         .until = visit.say(share_texts::you_opened, until,
                            i18n::day_with_year(visit.language, day_of(share.created_at))),
         .action = layout::post_button(paths::stop(share.presentation_id, share.id),
                                       visit.say(share_texts::stop_short),
                                       {.kind = layout::Kind::line, .small = true, .about = reader}),
         .in_picture = !is_guide});
  }
  return all;
}

}  // namespace koers::portfolio
