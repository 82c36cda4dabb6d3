// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/demo/school.h"
#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"
#include "campus/rooms/room.h"

namespace koers::policy {

// chapter.cpp: what of it the booklet of a person tells.
std::span<const booklet::Chapter> chapters();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();
// demo.cpp: what the demo school shows of it.
void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);
// days.cpp: deviations that end, and those that end in fourteen days.
void look_at_deviations(const rooms::Tools& tools);

}  // namespace koers::policy
