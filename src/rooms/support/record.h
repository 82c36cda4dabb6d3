// Parts of the record of this room (room.cpp), each made in the file of its name.
#pragma once

#include "campus/demo/school.h"
#include "campus/layout/permission.h"
#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"
#include "platform/http/router.h"

namespace koers::support {

// chapter.cpp: what of it the booklet of a person tells.
std::span<const booklet::Chapter> chapters();
// privacy.cpp: the personal data of this room, taken along and erased table by table.
std::span<const people::PersonalTable> personal_tables();
// demo.cpp: who supports students at the demo school, and what two of them agreed.
void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school);
// list_pages.cpp, agreement_pages.cpp: all routes.
void add_list_routes(http::Router& router);       // /ik/ondersteuning, /ondersteuning, /regel
void add_agreement_routes(http::Router& router);  // /ondersteuning/{id}
// relations.cpp: who reads an agreement, as the student reads it.
std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me);

}  // namespace koers::support
