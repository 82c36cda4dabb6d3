// Finding somebody by what is typed of his name, in any order and on any keyboard: "yaqub" finds Ya'qub,
// "fuente ruiz" finds Jan de la Fuente-Ruíz, "O'Suilleabhain" finds Ó Súilleabháin, and "Ångström, Renée"
// finds Renée van der Ångström. Every search of people goes through this.
//
//   const people::PersonSearch sought(page.search);
//   std::erase_if(rows, [&](const Row& row) { return !sought.is_in(row.student.full_name()); });
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace koers::people {

class PersonSearch {
 public:
  // `typed` is a name, a part of one, or several words of different parts.
  explicit PersonSearch(std::string_view typed);

  // Whether nothing was typed that a name can hold; it is then in every text.
  bool empty() const { return words_.empty(); }
  // Whether each word that was typed stands in `text`: somewhere in a word of it, or in several that follow
  // each other and are written as one ("osuilleabhain").
  bool is_in(std::string_view text) const;

 private:
  std::vector<std::string> words_;
};

}  // namespace koers::people
