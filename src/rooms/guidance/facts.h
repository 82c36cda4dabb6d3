// What this room counts (campus/facts/facts.h).
#pragma once

#include "campus/facts/facts.h"

namespace koers::guidance {

std::span<const facts::Declaration> facts_tables();

}  // namespace koers::guidance
