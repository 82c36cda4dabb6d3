// What the pages of placements look like.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/experiences/experiences.h"
#include "rooms/placements/expectation.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/shared_views.h"
#include "rooms/placements/trainer_link.h"

namespace koers::placements::views {

// Of the student who looks, or of one whom the visitor guides.
html::Html own_list_page(http::Visit& visit, const std::vector<Placement>& all,
                         const std::optional<people::Person>& student = {}, bool may_add = true);

struct GuideListPage {
  bool over = false;
  std::vector<PlacementRow> rows;
  layout::ListPart part;
};
html::Html guide_list_page(http::Visit& visit, const GuideListPage& page);
html::Html placement_row(const http::Visit& visit, const PlacementRow& row, bool with_company = true);

// Without `student` by the student.
struct NewPage {
  const forms::Answers& answers;
  std::vector<std::string> companies;
  std::optional<people::Person> student{};
};
html::Html new_page(http::Visit& visit, const NewPage& page);
forms::Givens company_givens(const std::vector<std::string>& companies);

struct PlacementPage {
  const PlacementSeat& seat;
  std::vector<Touchpoint> moments;
  std::vector<Observation> observations;
  std::vector<experiences::ShownExperience> shown;
  std::optional<TrainerLink> link;
  std::optional<Pact> pact;  // what was agreed with the company
  std::vector<Happening> happenings;
  forms::Returned returned{};
};
html::Html placement_page(http::Visit& visit, const PlacementPage& page);

html::Html change_page(http::Visit& visit, const PlacementSeat& seat, const forms::Answers& answers,
                       const std::vector<std::string>& companies);
html::Html shown_page(http::Visit& visit, const PlacementSeat& seat, const forms::Answers& answers,
                      const forms::Givens& givens, bool has_any);
// The answer to making a link: the only page on which it stands.
html::Html link_page(http::Visit& visit, const PlacementSeat& seat, const std::string& key);

struct MomentPage {
  const PlacementSeat& seat;
  Touchpoint moment;
  std::string changed_by;  // the name; "" when nobody
  html::Html inside;       // the way to begin, the table, or the recap
  forms::Returned returned{};
};
html::Html moment_page(http::Visit& visit, const MomentPage& page);
forms::Givens held_givens(const http::Visit& visit, const Placement& placement);

// ---- words that several pages share
const i18n::Text& moment_text(MomentKind kind);
std::string moment_name(const http::Visit& visit, MomentKind kind);
std::string state_line(const http::Visit& visit, const Placement& placement, const Touchpoint& moment);
std::string title_of(const http::Visit& visit, const PlacementSeat& seat);
html::Html narrow_page(http::Visit& visit, const PlacementSeat& seat, const std::string& title,
                       const html::Html& content);
html::Html crumbs_of(http::Visit& visit, const PlacementSeat& seat, const std::string& here);
std::string trainer_or(const http::Visit& visit, const Placement& placement, const i18n::Text& otherwise);
html::Html moments_card(http::Visit& visit, const PlacementPage& page);
html::Html trainer_cards(http::Visit& visit, const PlacementPage& page);

}  // namespace koers::placements::views
