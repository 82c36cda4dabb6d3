// Requests to the specialist in the demo school (content/demo/referrals.toml): what personas.toml tells of
// the cast, and about three of a hundred of everybody else. Written last, so that the rest stays the same.
#pragma once

#include <vector>

#include "app/demo/furnisher.h"

namespace koers::app::demo {

void write_referrals(sql::Transaction& tx, Tools& tools, const School& school,
                     const std::vector<Pupil>& pupils);

}  // namespace koers::app::demo
