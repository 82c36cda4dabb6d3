// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/people/personal_data.h"

namespace koers::companies {

// privacy.cpp: who put two companies together, as long as it can be turned back.
std::span<const people::PersonalTable> personal_tables();

}  // namespace koers::companies
