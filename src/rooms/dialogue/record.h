// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"

namespace koers::dialogue {

// chapter.cpp: what of conversations the booklet of a person tells.
std::span<const booklet::Chapter> chapters();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();

}  // namespace koers::dialogue
