// Taking everything along: one ZIP with all that Koers holds of a person, for people (index.html) and for
// machines (koers.json, docs/export.md), with the pictures and recordings (ST-16, AD-03; AVG 15 and 20).
//
// It is asked for on /privacy/meenemen, written by a job, kept for a day, and then erased. An operator writes
// it at once: `koers export person NUMBER FILE`.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/config.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/files/files.h"
#include "platform/jobs/jobs.h"
#include "platform/sql/sql.h"

namespace koers::app {

struct Export {
  Id<Export> id;
  Instant asked_at;
  int progress = 0;  // hundredths
  std::optional<std::string> file_key;
  std::optional<std::int64_t> size;
  std::optional<Instant> ready_at;
  std::optional<Instant> fetched_at;
};

inline constexpr std::int64_t export_kept_seconds = 86'400;
inline constexpr std::string_view export_job = "app.export";

// Writes the archive at `path`, as the person's data are now.
void write_export(sql::Reader& reader, const files::Store& files, Id<organisation::Institution> institution,
                  Id<people::Person> person, i18n::Language language, Instant now,
                  const std::filesystem::path& path, const std::function<void(double)>& progress = {});

// docs/export.md: every kind with its fields, from the lines of the rooms.
std::string export_as_markdown();

// ---- asked for by the person

std::optional<Export> last_export(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<people::Person> person);
// One at a time: what is being made already, is made on.
void ask_export(sql::Transaction& tx, IdSource& ids, Id<organisation::Institution> institution,
                Id<people::Person> person, Instant now);
void note_fetched(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person,
                  Id<Export> id, Instant now);

// The job: writes what was asked for.
void make_export(sql::Database& database, files::Store& files, const Clock& clock, const jobs::Job& job);
// Erases what was ready more than a day ago, files first; run every night.
std::int64_t erase_old_exports(sql::Database& database, files::Store& files, Instant now);
// The command; answers the exit code.
int export_person(const Config& config, const std::string& institution, const std::string& number,
                  const std::filesystem::path& file);

}  // namespace koers::app
