// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/demo/school.h"
#include "campus/facts/facts.h"
#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"

namespace koers::commitments {

// chapter.cpp: what of it the booklet of a person tells.
std::span<const booklet::Chapter> chapters();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();
// facts.cpp: what is counted of teams and of the institution.
std::span<const facts::Declaration> facts_tables();
// demo.cpp: two years of commitments, meetings and decisions of the demo school.
void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);

}  // namespace koers::commitments
