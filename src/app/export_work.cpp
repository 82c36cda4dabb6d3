// An archive that was asked for: kept as a row, written by a job, fetched, erased; and the command.
#include <cstdio>

#include "app/commands.h"
#include "app/export.h"
#include "platform/base/error.h"

namespace koers::app {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_last_export{"app.select_last_export", R"(
    SELECT id, asked_at, progress, file_key, size, ready_at, fetched_at FROM app_exports
    WHERE institution_id = $1 AND person_id = $2 ORDER BY asked_at DESC, id DESC LIMIT 1)"};

std::optional<Export> last_export(sql::Reader& reader, Id<Institution> institution, Id<Person> person) {
  return reader.one<Export>(select_last_export, institution, person);
}

constexpr sql::Statement insert_export{"app.insert_export", R"(
    INSERT INTO app_exports (institution_id, person_id, id, asked_at, progress) VALUES ($1, $2, $3, $4, 0))"};

void ask_export(sql::Transaction& tx, IdSource& ids, Id<Institution> institution, Id<Person> person,
                Instant now) {
  tx.lock(person.value);
  // What was asked for long ago and never became ready is asked for again.
  const auto last = last_export(tx, institution, person);
  if (last && !last->ready_at && now < last->asked_at + 3600) return;
  const auto id = ids.next<Export>();
  tx.run(insert_export, institution, person, id, now);
  const std::string payload = text(person) + " " + text(id);
  jobs::enqueue(
      tx, ids,
      {.institution_id = institution.value, .kind = export_job, .payload = payload, .turn_of = person.value},
      now);
}

constexpr sql::Statement update_fetched{"app.update_export_fetched", R"(
    UPDATE app_exports SET fetched_at = $4 WHERE institution_id = $1 AND person_id = $2 AND id = $3)"};

void note_fetched(sql::Transaction& tx, Id<Institution> institution, Id<Person> person, Id<Export> id,
                  Instant now) {
  tx.run(update_fetched, institution, person, id, now);
}

namespace {

constexpr sql::Statement update_progress{"app.update_export_progress", R"(
    UPDATE app_exports SET progress = $4 WHERE institution_id = $1 AND person_id = $2 AND id = $3)"};
constexpr sql::Statement update_ready{"app.update_export_ready", R"(
    UPDATE app_exports SET progress = 100, file_key = $4, size = $5, ready_at = $6
    WHERE institution_id = $1 AND person_id = $2 AND id = $3 AND file_key IS NULL)"};
constexpr sql::Statement select_language{"app.select_language", R"(
    SELECT language FROM campus_people WHERE institution_id = $1 AND id = $2)"};

i18n::Language language_of(sql::Reader& reader, Id<Institution> institution, Id<Person> person) {
  return reader.one<i18n::Language>(select_language, institution, person).value_or(i18n::Language::nl);
}

}  // namespace

void make_export(sql::Database& database, files::Store& files, const Clock& clock, const jobs::Job& job) {
  const auto space = job.payload.find(' ');
  const auto person_id = parse_id_text(job.payload.substr(0, space));
  const auto export_id = parse_id_text(job.payload.substr(space + 1));
  check(space != std::string::npos && person_id && export_id, "the payload of an export is two ids");
  const Id<Institution> institution{job.institution_id};
  const Id<Person> person{*person_id};
  const Id<Export> id{*export_id};
  const auto path = files.incoming() / ("export-" + text(id) + ".zip");
  {
    const auto snapshot = database.snapshot();
    write_export(snapshot->reader(), files, institution, person,
                 language_of(snapshot->reader(), institution, person), clock.now(), path, [&](double share) {
                   const int progress = static_cast<int>(share * 99);
                   if (progress % 10 != 0) return;
                   database.write([&](sql::Transaction& tx) {
                     tx.run(update_progress, institution, person, id, progress);
                   });
                 });
  }
  const auto stored = files.put(path);
  std::int64_t kept = 0;
  database.write([&](sql::Transaction& tx) {
    kept = tx.run(update_ready, institution, person, id, stored.key, static_cast<std::int64_t>(stored.size),
                  clock.now());
  });
  if (kept == 0) files.remove(stored.key);  // forgotten meanwhile, or made twice
}

constexpr sql::Statement select_old_exports{"app.select_old_exports", R"(
    SELECT file_key FROM app_exports WHERE ready_at < $1 AND file_key IS NOT NULL)"};
constexpr sql::Statement delete_old_exports{"app.delete_old_exports", R"(
    DELETE FROM app_exports WHERE asked_at < $1 AND (ready_at IS NULL OR ready_at < $1))"};

std::int64_t erase_old_exports(sql::Database& database, files::Store& files, Instant now) {
  const Instant before = now - export_kept_seconds;
  for (const auto& key : database.snapshot()->reader().all<std::string>(select_old_exports, before)) {
    files.remove(key);
  }
  std::int64_t gone = 0;
  database.write([&](sql::Transaction& tx) { gone = tx.run(delete_old_exports, before); });
  return gone;
}

int export_person(const Config& config, const std::string& institution, const std::string& number,
                  const std::filesystem::path& file) {
  const auto database = open_existing(config);
  const files::Store files(config.files);
  const auto snapshot = database->snapshot();
  const auto [where, person] = find_person(snapshot->reader(), institution, number);
  write_export(snapshot->reader(), files, where, person.id, language_of(snapshot->reader(), where, person.id),
               SystemClock().now(), file);
  std::printf("Everything of %s stands at %s.\n", person.full_name().c_str(), file.c_str());
  return 0;
}

}  // namespace koers::app
