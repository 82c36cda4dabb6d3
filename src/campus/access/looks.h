// Which things of a student those who guide him opened, beside the file itself (guides.h): photos, sound,
// film, captions and what is said in them. The student sees it under "Wie keek mee?" (ST-16).
//
// One line for a thing, a viewer and a day: the thing is the experience at which photos and recordings hang,
// so that a page with six photos is one line and not twelve. A thumbnail is no opening: the list on which it
// stands is a page of the file, and is written down as such.
//
//   if (experience is somebody else's) access::note_opened(visit, viewer, owner, experience.value);
#pragma once

#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::access {

// Writes it down, once a day. The caller has seen that the viewer may open it, and that it is not his own.
void note_opened(http::Visit& visit, const people::SignedIn& viewer, Id<people::Person> student,
                 std::int64_t thing);

struct OpenedThing {
  Instant looked_at;  // the first time that day
  Id<people::Person> viewer_id;
  std::string given_name;
  std::string infix;
  std::string family_name;
  std::int64_t thing_id = 0;
};
// Newest first.
std::vector<OpenedThing> opened_things(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<people::Person> student);

}  // namespace koers::access
