// Requests to the specialist in the demo school (content/demo/referrals.toml): what personas.toml tells of
// the cast, and about three of a hundred of everybody else.
#pragma once

#include "campus/demo/school.h"

namespace koers::referrals {

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);

}  // namespace koers::referrals
