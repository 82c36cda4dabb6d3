// Keeps the people of a checked file: units that are new, people, roles, enrolments, counsellors.
#pragma once

#include "app/import/import.h"
#include "app/import/people_file.h"
#include "platform/base/id.h"

namespace koers::app {

// Checks against what is there (programmes, counsellors) and, unless a fault was found, keeps it all in this
// transaction. Adds to the report, which says whether it may stay: not after a dry run or with a fault.
void keep_people(sql::Transaction& tx, Id<organisation::Institution> institution, const PeopleFile& file,
                 bool dry_run, IdSource& ids, Day today, ImportReport& report);

}  // namespace koers::app
