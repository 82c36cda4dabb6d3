// Forgetting somebody: every room says what it holds (AVG 17; campus/people/personal_data.h).
#pragma once

#include "campus/people/personal_data.h"
#include "platform/files/files.h"
#include "platform/sql/sql.h"

namespace koers::app {

// The personal data of app itself.
std::span<const people::PersonalTable> personal_tables();

// Removes a student from every room, pictures included. A person with a role is not a student any more and
// stays.
void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student);

}  // namespace koers::app
