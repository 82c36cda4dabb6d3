// What this room counts (campus/facts/facts.h).
#pragma once

#include "campus/facts/facts.h"

namespace koers::portfolio {

std::span<const facts::Declaration> facts_tables();

}  // namespace koers::portfolio
