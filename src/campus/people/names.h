// The names of several people at once, for a page that shows one in each row: asking for each of them would
// be a statement per row.
#pragma once

#include <map>
#include <span>

#include "campus/people/people.h"

namespace koers::people {

// By their id; who is not there, or named twice, is there not or once.
std::map<Id<Person>, Person> people_named(sql::Reader& reader, Id<organisation::Institution> institution,
                                          std::span<const Id<Person>> ids);

}  // namespace koers::people
