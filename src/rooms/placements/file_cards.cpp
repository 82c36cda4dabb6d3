// What others show of this room: the way to it in the student's file, and for a student beside the rest of
// the own data; and on the page of a company who learns there now.
#include "campus/layout/components.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/table.h"
#include "rooms/placements/texts.h"

namespace koers::placements {

using html::url;

html::Url placements_path() { return url("/stages"); }
html::Url placement_path(Id<Placement> id) { return url("/stages/", id); }
html::Url link_path(const std::string& key) { return url("/link/", key); }

html::Html file_card(http::Visit& visit, const access::GuidedStudent& student) {
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = layout::thumb("briefcase-fill"),
                                                .title = visit.say(texts::placements),
                                                .href = paths::of_student(student.id()),
                                                .line = visit.say(texts::file_line_of_all)})));
}

html::Html own_row(http::Visit& visit) {
  return layout::row({.lead = layout::thumb("briefcase-fill"),
                      .title = visit.say(texts::my_placements),
                      .href = placements_path(),
                      .line = visit.say(texts::own_row_line)});
}

html::Html card_at(http::Visit& visit, const companies::CompanyKeeper& me, Id<companies::Company> company,
                   std::int64_t running) {
  const auto placements = placements_at(visit.db(), me, company, visit.today);
  html::Html rows = html::each(
      placements, [&](const PlacementRow& row) { return views::placement_row(visit, row, false); });
  if (rows.empty()) rows = layout::row({.title = visit.say(texts::none_at_company)});
  const std::int64_t others = running - static_cast<std::int64_t>(placements.size());
  const html::Html foot = html::when(others > 0, [&] {
    return html::div.cls("pad")(layout::sub(visit.say_count(texts::others_at_company, others)));
  });
  return layout::list_card("stages", visit.say(texts::placements_now), rows,
                           layout::tag(std::to_string(running)), foot);
}

void trainer_left(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
                  Id<companies::Trainer> trainer) {
  for (const auto placement : close_links_of(tx, institution, trainer, visit.now)) {
    Table{institution, placement}.send_trainer_away(visit, tx);
  }
}

}  // namespace koers::placements
