// The names of columns that a file has: what is not known is said, never passed over in silence.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "app/import/import.h"
#include "platform/tabular/csv.h"

namespace koers::app {

// Notes every column that is not among `known`, with the known one that was probably meant.
void note_unknown_columns(const tabular::Table& table, std::span<const std::string_view> known,
                          std::vector<Remark>& remarks);

}  // namespace koers::app
