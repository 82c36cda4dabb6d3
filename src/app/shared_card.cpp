// What students shared with a guide this week, below the notices.
#include "app/inbox_pages.h"
#include "app/texts.h"
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "platform/base/weeks.h"
#include "rooms/attachments/attachments.h"
#include "rooms/experiences/experiences.h"

namespace koers::app {

using namespace html;
using http::Visit;

namespace {

constexpr int news_per_page = 6;

Html experience_news(const Visit& visit, const experiences::NewExperience& news) {
  const experiences::ExperienceSummary& one = news.experience;
  const auto first_name = news.student_name.substr(0, news.student_name.find(' '));
  return layout::row({.lead = one.small_picture
                                  ? layout::thumb(attachments::picture_path(*one.small_picture), "")
                                  : layout::avatar(news.student_name),
                      .title = one.title,
                      .href = experiences::experience_path(one.id),
                      .line = visit.say(texts::shared_with_you, first_name),
                      .end = layout::beads(visit.language, one.competencies)});
}

}  // namespace

Html shared_card(Visit& visit, const people::Guide& me) {
  const Instant since = instant_of(monday_of(visit.today), 0);
  auto news = experiences::new_for_guide(visit.db(), me, since, visit.today);
  if (news.empty()) return {};
  const layout::ListPart part(visit, "gedeeld", news_per_page, static_cast<std::int64_t>(news.size()));
  const Html rows = each(part.of(std::move(news)),
                         [&](const experiences::NewExperience& one) { return experience_news(visit, one); });
  return layout::list_card("gedeeld", visit.say(texts::shared_this_week), rows, {},
                           part.ways(visit.language, url("/meldingen")));
}

}  // namespace koers::app
