// What the teams of the demo school let their students choose, and what those chose and explored
// (content/demo/choices.toml). Some teams offer little or nothing.
#pragma once

#include "campus/demo/school.h"

namespace koers::choices {

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);

}  // namespace koers::choices
