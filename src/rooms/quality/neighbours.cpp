// What other rooms show on pages of figures (quality.h).
#include "rooms/quality/neighbours.h"

namespace koers::quality {

void provide(http::Visit& visit, const Neighbours& neighbours) {
  visit.once<Neighbours>([&] { return neighbours; });
}

namespace {

const Neighbours& neighbours_of(http::Visit& visit) {
  return visit.once<Neighbours>([] { return Neighbours(); });
}

}  // namespace

html::Html beside_figure(http::Visit& visit, const people::QualityReader& me, const FigureTopic& topic) {
  const auto show = neighbours_of(visit).at_figure;
  return show == nullptr ? html::Html() : show(visit, me, topic);
}

html::Html beside_team(http::Visit& visit, const people::QualityReader& me, organisation::Unit team) {
  const auto show = neighbours_of(visit).at_team;
  return show == nullptr ? html::Html() : show(visit, me, team);
}

html::Html beside_overview(http::Visit& visit, const people::QualityReader& me) {
  const auto show = neighbours_of(visit).at_overview;
  return show == nullptr ? html::Html() : show(visit, me);
}

}  // namespace koers::quality
