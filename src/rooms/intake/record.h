// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/demo/school.h"
#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"
#include "platform/http/router.h"

namespace koers::intake {

// chapter.cpp: what of it the booklet of a person tells.
std::span<const booklet::Chapter> chapters();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();
// pages.cpp: all routes.
void add_routes(http::Router& router);
// demo.cpp: what new students of the demo school laid on the table.
void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);

}  // namespace koers::intake
