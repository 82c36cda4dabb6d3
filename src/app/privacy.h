// Forgetting somebody: every room says what it holds (AVG 17; campus/people/personal_data.h).
#pragma once

#include "campus/people/personal_data.h"
#include "platform/files/files.h"
#include "platform/sql/sql.h"

namespace koers::app {

// The personal data of app itself.
std::span<const people::PersonalTable> personal_tables();

// Removes a student from every room, pictures included. Conflict for a person with a role, who stays: what
// colleagues did for students is not theirs alone.
void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student);

}  // namespace koers::app
