// Former students whom students of the demo school may ask, and what those asked (content/demo/network.toml):
// told of the cast, and a believable share of everybody else.
#pragma once

#include "campus/demo/school.h"

namespace koers::experts {

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);

}  // namespace koers::experts
