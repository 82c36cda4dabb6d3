// The job that makes sound and film ready to play.
#pragma once

#include <string_view>

#include "platform/files/files.h"
#include "platform/jobs/jobs.h"
#include "platform/sql/sql.h"

namespace koers::attachments {

// What waiting jobs are called in the database; it is older than the name of the room.
inline constexpr std::string_view prepare_job = "portfolio.prepare_media";
void prepare_media(sql::Database& database, files::Store& store, const jobs::Job& job, const Clock& clock);

}  // namespace koers::attachments
