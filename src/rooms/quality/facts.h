// The facts that this room counts are those of students, as campus has them in columns
// (campus/facts/table.h), and what follows from them (derived.h).
#pragma once

#include "campus/facts/table.h"

namespace koers::quality {

using facts::FactsTable;
using facts::Node;
using facts::unknown;

}  // namespace koers::quality
