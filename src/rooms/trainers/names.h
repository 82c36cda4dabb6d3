// What this room calls by the names of placements: a trainer's pages are about one placement.
#pragma once

#include "rooms/companies/companies.h"
#include "rooms/placements/placements.h"

namespace koers::trainers {

using companies::Pact;
using placements::MomentJoining;
using placements::MomentState;
using placements::Observation;
using placements::ObservationDraft;
using placements::opened_by;
using placements::OpenedLink;
using placements::Placement;
using placements::Recap;
using placements::RecapLine;
using placements::RecapWriter;
using placements::Table;
using placements::Touchpoint;
using placements::Voice;

namespace views {

using placements::views::RecapPage;
using placements::views::TablePage;

}  // namespace views

}  // namespace koers::trainers
