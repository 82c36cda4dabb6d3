// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/demo/school.h"
#include "campus/facts/facts.h"
#include "campus/layout/permission.h"
#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"
#include "platform/http/router.h"

namespace koers::aftercare {

// chapter.cpp: what of it the booklet of a person tells.
std::span<const booklet::Chapter> chapters();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();
// facts.cpp: what is counted of a student.
std::span<const facts::Declaration> facts_tables();
// demo.cpp: whom counsellors of the demo school keep in touch with.
void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);
// list_pages.cpp, case_pages.cpp, link_pages.cpp: all routes.
void add_list_routes(http::Router& router);  // /nazorg, /nazorg/aantallen, /ik/nazorg
void add_case_routes(http::Router& router);  // /nazorg/{id}
void add_link_routes(http::Router& router);  // /hoe-gaat-het/{sleutel}
// relations.cpp: who keeps in touch, as the student reads it.
std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me);

}  // namespace koers::aftercare
