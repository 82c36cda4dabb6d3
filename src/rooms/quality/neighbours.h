// What other rooms show on pages of this one; nothing where app gave none.
#pragma once

#include "rooms/quality/quality.h"

namespace koers::quality {

html::Html beside_figure(http::Visit& visit, const people::QualityReader& me, const FigureTopic& topic);
html::Html beside_team(http::Visit& visit, const people::QualityReader& me, organisation::Unit team);
html::Html beside_overview(http::Visit& visit, const people::QualityReader& me);

}  // namespace koers::quality
