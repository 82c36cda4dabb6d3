// What hangs on an item of a page: sound, film and drawings, and what shows that it is so.
#include "campus/layout/components.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/publication_texts.h"
#include "rooms/portfolio/publication_views.h"

namespace koers::portfolio::views {

using namespace html;
namespace texts = publication_texts;

Html media_of(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item) {
  if (item.media.empty()) return {};
  return div.cls("presentation-media")(each(item.media, [&](const attachments::MediaSummary& one) {
    return div.cls("medium")(attachments::media_player(visit, one, page.media));
  }));
}

Html proofs_of(const http::Visit& visit, const PublishedItem& item) {
  if (item.proofs.empty()) return {};
  const auto one = [&](const Proof& proof) {
    std::string line;
    if (const auto* kind = words::find_kind(proof.experience_kind)) line = kind->name.in(visit.language);
    if (proof.day) line += (line.empty() ? "" : " · ") + i18n::day_with_year(visit.language, *proof.day);
    return li(layout::icon("check-bold"), span(proof.title),
              when(!line.empty(), [&] { return small(line); }));
  };
  return div.cls("presentation-proofs")(p(visit.say(texts::this_shows_it)), ul(each(item.proofs, one)));
}

}  // namespace koers::portfolio::views
