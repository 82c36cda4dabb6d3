// The time limits of the demo school.
#pragma once

#include "campus/demo/school.h"

namespace koers::app {

void furnish_time_limits(sql::Transaction& tx, demo::Tools& tools, demo::School& school);

}  // namespace koers::app
