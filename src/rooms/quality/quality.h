// Quality: frameworks that answer themselves with live evidence. This is the door of the room.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "campus/facts/facts.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::quality {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// What the figures are made of (source.h): the tables of facts that all rooms declare, and the content.
// Throws with the file and the field when the content does not hold.
class Source;
std::shared_ptr<const Source> make_source(std::span<const facts::Declaration> declarations);
// Gives it to a visit, whose pages ask for it.
void provide(http::Visit& visit, std::shared_ptr<const Source> source);

// Stores this week's values of every indicator and unit; the trend is made of these. Run weekly and on 1
// August.
void take_snapshots(sql::Database& database, const Source& source, Day today);

// For a demonstration: a past of fourteen months for every figure, that leads to what the facts say today.
// Call it when the students and their facts are there.
void make_history(sql::Transaction& tx, const Source& source, Id<organisation::Institution> institution,
                  Day today);

// For a demonstration: what the people of a unit think of a criterion (content/frameworks). `judgement` is a
// code of words::Judgement; `why` is empty where they agree with the figures.
void make_judgement(sql::Transaction& tx, const Source& source, Id<organisation::Institution> institution,
                    organisation::Unit unit, const std::string& criterion, std::string_view judgement,
                    const std::string& why, Id<people::Person> judged_by, Instant at);

}  // namespace koers::quality
