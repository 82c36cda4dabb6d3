// Guidance: who is spoken with, when, about what, and what came of it. This is the door of the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/router.h"
#include "platform/sql/sql.h"

namespace koers::guidance {

struct Conversation;

void add_routes(http::Router& router);

html::Url conversation_path(Id<Conversation> id);  // /gesprekken/{id}

// The next talk, with "Bereid je voor", in the hero of the student's home; says whom to ask when none is
// planned.
html::Html next_talk(http::Visit& visit, const people::Student& me);
// Conversations to confirm or to tick, on the student's home; empty when there are none.
html::Html after_talk_card(http::Visit& visit, const people::Student& me);

// What is new for a guide: experiences that were shared, conversations that were prepared; empty without
// news.
html::Html news_card(http::Visit& visit, const people::Guide& me);

// Brings guidance_out_student_facts of one student up to date (see portfolio::refresh_facts).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

}  // namespace koers::guidance
