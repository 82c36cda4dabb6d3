// A form that is sent when its session has ended by itself is not lost: it is kept for the person whose
// session it was, and shown again, filled in, when that person signs in. It stays in the database and never
// in the browser, so that the next person on a shared computer finds nothing; nobody who signed out on
// purpose leaves anything behind.
//
// Kept are the fields of a form that a page sent; files are not, and what a script sends it keeps itself.
#pragma once

#include "campus/people/people.h"
#include "platform/http/visit.h"

namespace koers::app {

// Keeps what this visitor just sent; false when it cannot be known whose it is, or when there is nothing to
// keep.
bool keep_late_form(http::Visit& visit);

bool has_late_forms(sql::Reader& reader, Id<organisation::Institution> institution, Id<people::Person> person,
                    Instant now);

// After a day a form is forgotten.
void forget_late_forms(sql::Transaction& tx, Instant now);

}  // namespace koers::app
