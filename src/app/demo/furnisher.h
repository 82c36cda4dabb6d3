// Makes the demo school: first the institution, its staff and students; then, in each stretch of its past
// (campus/demo/stretch.h), what happens in each room (rooms::Room::furnish), what crosses rooms, student by
// student, and the told stories of the cast.
#pragma once

#include <map>
#include <string>

#include "app/demo/demo_words.h"
#include "app/demo/media.h"
#include "campus/demo/school.h"
#include "platform/sql/sql.h"

namespace koers::demo {

// The institution, its units and staff. `students` says how many groups and counsellors are needed;
// `told` gives the named colleagues their place.
School make_school(sql::Transaction& tx, Tools& tools, const DemoWords& words, const std::string& name,
                   int students, const ToldStories* told);

// The students of the cast. Of whom no conversation is told, a history like that of others will be written.
void enrol_cast(sql::Transaction& tx, Tools& tools, School& school, const ToldStories& told);

// All other students.
void enrol_students(sql::Transaction& tx, Tools& tools, const DemoWords& words, School& school, int students);

// What one student lived through, talked about and agreed in this and the last school year, as far as it
// happens in the stretch.
void write_history(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
                   const Pupil& pupil);

// The stories of the cast that are told in full, as far as they happen in the stretch; in the last one the
// named people can be signed in as.
void tell_stories(sql::Transaction& tx, Tools& tools, const School& school, const ToldStories& told,
                  const std::map<std::string, CastMedia>& media);

}  // namespace koers::demo
