// How indicators are counted (campus/indicators/counting.h), under the names by which this room speaks of it.
// What comes out is what is; what of it may be shown to whom is decided in suppression.h, and nothing else
// than its answer goes to a page.
#pragma once

#include "campus/indicators/counting.h"
#include "rooms/quality/framework.h"

namespace koers::quality {

using disclosure::atoms_of_a_leaf;
using disclosure::last_year_of_study;
using disclosure::Tally;
using indicators::all_slices;
using indicators::place_of;
using indicators::read;
using indicators::Reading;
using indicators::rows_that_need_attention;
using indicators::Slice;
using indicators::state_of;
using indicators::tally_of;
using indicators::tally_of_atoms;
using indicators::tally_of_nodes;
using indicators::tally_of_rows;
using indicators::value_of;

}  // namespace koers::quality
