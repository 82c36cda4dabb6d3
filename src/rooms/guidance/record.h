// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/facts/facts.h"
#include "campus/people/personal_data.h"

namespace koers::guidance {

// facts.cpp: what is counted here (campus/facts/facts.h).
std::span<const facts::Declaration> facts_tables();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();

}  // namespace koers::guidance
