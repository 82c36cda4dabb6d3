// Occupations and electives from lists of others: the European occupation list, a school's own electives.
// Found by any word of their names, without accents, also among thousands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/sql/window.h"
#include "rooms/choices/choices.h"

namespace koers::choices {

// An occupation of an imported list.
struct ListedOccupation {
  std::string slug;
  std::string name;
  std::string other_names;  // separated by lines
  std::string description;
  std::string family;
};

// Those of which every word of `query` begins a word of the name or of another name; all of them for an empty
// query. Names that begin with these words first, then by name.
std::vector<ListedOccupation> listed_occupations(sql::Reader& reader,
                                                 Id<organisation::Institution> institution,
                                                 const std::string& query, int limit, int offset);
int count_listed_occupations(sql::Reader& reader, Id<organisation::Institution> institution,
                             const std::string& query);
std::optional<ListedOccupation> listed_occupation(sql::Reader& reader,
                                                  Id<organisation::Institution> institution,
                                                  const std::string& slug);

std::vector<Elective> electives_like(sql::Reader& reader, Id<organisation::Institution> institution,
                                     const std::string& query, sql::Window window = sql::whole);
int count_electives_like(sql::Reader& reader, Id<organisation::Institution> institution,
                         const std::string& query);
std::optional<Elective> elective_with_code(sql::Reader& reader, Id<organisation::Institution> institution,
                                           const std::string& code);

// The words of a text as they are searched for: lower case, without accents, two letters or more.
std::vector<std::string> search_words(std::string_view text);

}  // namespace koers::choices
