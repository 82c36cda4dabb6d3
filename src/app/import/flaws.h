// What is wrong with a file as a whole, in words.
#pragma once

#include <vector>

#include "app/import/import.h"
#include "platform/tabular/csv.h"

namespace koers::app {

void add_flaw(std::vector<Remark>& remarks, const tabular::Flaw& flaw);

}  // namespace koers::app
