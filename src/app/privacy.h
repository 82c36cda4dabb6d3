// Forgetting somebody: every room answers for what it holds (AVG 17).
#pragma once

#include "campus/people/people.h"
#include "platform/files/files.h"
#include "platform/sql/sql.h"

namespace koers::app {

// Removes a student from every room, pictures included. A person with a role is not a student any more and
// stays.
void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student);

}  // namespace koers::app
