// The files access.txt, one beside each room's pages: what the cast makes there, what stands in an address,
// and who reaches what. Stories about every route read them, so a new room brings its own.
//
//   make contact course_contacts yara /vooruit/mensen naam=Hanneke
//   hers /vooruit/mensen/{id} {contact}
//   at   /kader/{code}        A4
//   field wat                 Bellen
//   GET  /vooruit/mensen      in ok 403 403 403 403 403 403 403 ok
//
// make NAME WHERE WHO ADDRESS FIELD=VALUE&...   posts a form; the name then means the newest row of the table
//      WHERE, or what follows "/p/" in the answer when WHERE is `after:/p/`; `do` in the place of both makes
//      nothing that needs a name
// hers PATTERN VALUE   what stands in the last { } of a route that begins so; a thing of Yara's, of which who
//      has nothing to do with her finds nothing. Of several the longest pattern counts
// at   PATTERN VALUE   the same, of nobody in particular
// field NAME VALUE     what fits in a field of that name, in any form
//
// GET  PATTERN OUTCOMES (POST, PATCH)  what each visitor meets there, in the order of the heading: `ok`
// answered,
//      `go` done and sent on, `in` asked to sign in, `403` not in this role, `404` not there for this
//      visitor, `422` and `409` understood and not done
//
// In a value {contact} is a thing made before, {day} today and {day+3} three days later.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace koers::app::testing {

struct Making {
  std::string name;   // empty: nothing that needs one
  std::string where;  // a table, or "after:..."
  std::string who, address;
  std::vector<std::pair<std::string, std::string>> fields;
};

struct InAddress {
  std::string pattern, value;
  bool is_hers = false;
};

struct AccessFiles {
  std::vector<Making> makings;
  std::vector<InAddress> in_addresses;
  std::vector<std::pair<std::string, std::string>> fields;
  std::map<std::string, std::vector<std::string>> rows;  // the outcomes, by "GET /start"

  // The line for the last { } of this beginning of a route, or nullptr.
  const InAddress* find(const std::string& route, std::size_t end) const;
};

// Of all rooms, in the order of app/rooms.cpp. Throws std::runtime_error with the file of what is not
// understood.
const AccessFiles& access_files();

}  // namespace koers::app::testing
