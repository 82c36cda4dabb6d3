// The names of all SQL statements in the program, sorted; a list that tools/list_statements.py makes from the
// sources at every build. `koers statements` prints it.
#pragma once

#include <span>
#include <string_view>

namespace koers::app {

std::span<const std::string_view> statement_names();

}  // namespace koers::app
