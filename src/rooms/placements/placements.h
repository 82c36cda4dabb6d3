// Placements: where a student learns to work, with whom, and the three moments at which student, trainer and
// who guides talk together (KK 4.2, trialogue; KK 4.3, guideline 10). The trainer has no account: a personal
// link opens this one placement. Judging the placement is done elsewhere; here is no mark.
// This is the door of the room. For the trainer's own pages (rooms/trainers) it opens the link and what it
// leads to, what the three do to a recap, and what their pages share.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/companies/companies.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/qualities.h"
#include "rooms/placements/recap_acts.h"
#include "rooms/placements/shared_views.h"
#include "rooms/placements/table_views.h"
#include "rooms/placements/trainer_link.h"

namespace koers::rooms {
struct Room;
}

namespace koers::placements {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url placements_path();                  // /stages
html::Url placement_path(Id<Placement> id);   // /stages/{id}
html::Url link_path(const std::string& key);  // /link/{sleutel}, which the trainer opens

// The way to the placements of a student, in the student's file. It asks nothing of the database.
html::Html file_card(http::Visit& visit, const access::GuidedStudent& student);
// The way of a student to the own placements, as a row of a card. It asks nothing of the database.
html::Html own_row(http::Visit& visit);

// On the page of a company: those of the visitor's students who are there now, of so many in all.
html::Html card_at(http::Visit& visit, const companies::CompanyKeeper& me, Id<companies::Company> company,
                   std::int64_t running);
// Somebody works at a company no more: the links of this trainer close.
void trainer_left(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
                  Id<companies::Trainer> trainer);

}  // namespace koers::placements
