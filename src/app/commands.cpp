#include "app/commands.h"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

#include "app/app.h"
#include "app/facts.h"
#include "app/mail/sending.h"
#include "app/sign_in_link.h"
#include "app/statements.h"
#include "app/upkeep.h"
#include "campus/facts/recount.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/auth/link.h"
#include "platform/base/descriptors.h"
#include "platform/base/error.h"
#include "platform/base/log.h"
#include "platform/files/files.h"
#include "platform/http/serve.h"
#include "platform/http/server.h"
#include "platform/jobs/jobs.h"
#include "platform/mail/mail.h"
#include "platform/process/limited_process.h"
#include "platform/sql/migrations.h"
#include "platform/sql/restore.h"
#include "rooms/quality/quality.h"

namespace koers::app {
namespace {

const SystemClock system_clock;

Day today() { return day_of(system_clock.now()); }

// The address that a file-based database lies at, or nothing.
std::optional<std::filesystem::path> file_of(const Config& config) {
  constexpr std::string_view prefix = "sqlite:";
  if (!config.database.starts_with(prefix) || config.database == "sqlite::memory:") return std::nullopt;
  return config.database.substr(prefix.size());
}

// A mistyped path is not a new and empty database.
void refuse_what_is_not_there(const Config& config) {
  const auto file = file_of(config);
  if (file && !std::filesystem::exists(*file))
    throw std::runtime_error("there is no database at " + file->string());
}

// SQLite computes in the handler itself; with PostgreSQL a handler at work mostly waits for the server.
int at_once_of(const Config& config) {
  const int of_cores = 2 * std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
  return config.database.starts_with("sqlite:") ? std::min(of_cores, config.workers) : config.workers;
}

// Handlers of what takes long (platform/http/server.h).
constexpr int long_workers = 2;

// A page is made in memory of some hundred kilobytes, which glibc would give back to the system after each
// page and ask for again: a third of the time of the caseload. Eight megabytes may stay for the next.
void keep_memory_between_pages() {
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

}  // namespace

std::unique_ptr<sql::Database> open_ready(const Config& config) {
  if (const auto file = file_of(config); file && file->has_parent_path()) {
    std::filesystem::create_directories(file->parent_path());
  }
  auto database = sql::open(config.database, {.readers = config.workers + long_workers});
  database->migrate(sql::embedded_migrations(database->kind()));
  return database;
}

std::unique_ptr<sql::Database> open_existing(const Config& config) {
  refuse_what_is_not_there(config);
  return open_ready(config);
}

int serve(const Config& config) {
  keep_memory_between_pages();
  raise_descriptor_limit();
  const auto database = open_ready(config);
  facts::write_overtaken(*database, facts_tables(), today());
  IdSource ids;
  files::Store files(config.files);
  http::House house{*database, ids, system_clock, &files, nullptr, config.base_url, config.demo};
  App app(house);
  // Koers speaks no TLS itself, so that with https a proxy stands before it and says who came.
  const bool is_https = config.base_url.starts_with("https://");
  http::Server server({.host = config.host,
                       .port = config.port,
                       .workers = config.workers,
                       .at_once = at_once_of(config),
                       .long_workers = long_workers,
                       .upload_folder = files.incoming(),
                       .https = is_https,
                       .behind_proxy = is_https},
                      http::visits(house, app.router(), [&app](http::Visit& visit) { app.enter(visit); }));
  house.events = &server.events();
  const auto postman = postman_of(config);
  house.sends_mail = postman != nullptr;
  jobs::Worker worker(*database, system_clock, ids, {.threads = 2});
  add_upkeep(worker, *database, files, {config.base_url, postman.get(), sender_of(config)});
  worker.start();
  server.start();
  std::printf("Koers: http://%s:%u\n", config.host.c_str(), server.port());
  std::fflush(stdout);
  const int code = server.run();
  process::stop_all();  // a film that is being prepared is taken up again when the server is back
  worker.stop();
  return code;
}

// A migration that changes what is counted leaves every row to be counted anew.
int migrate(const Config& config) {
  facts::write_overtaken(*open_ready(config), facts_tables(), today());
  std::puts("The database is up to date.");
  return 0;
}

int print_routes() {
  // The routes need a house, but none of its rooms is entered.
  const auto database = sql::open("sqlite::memory:");
  IdSource ids;
  http::House house{*database, ids, system_clock};
  std::fputs(http::route_table(App(house).router()).c_str(), stdout);
  return 0;
}

int print_statements() {
  for (const std::string_view name : statement_names())
    std::printf("%.*s\n", static_cast<int>(name.size()), name.data());
  return 0;
}

int print_settings() {
  std::fputs(settings_as_markdown().c_str(), stdout);
  return 0;
}

namespace {

Day day_asked(const std::string& day) {
  const auto on = day.empty() ? today() : parse_day(day).value_or(Day{});
  if (on == Day{}) throw std::runtime_error("--day is a date such as 2027-08-01");
  return on;
}

}  // namespace

int rebuild_facts(const Config& config, const std::string& day) {
  const auto rows = rebuild_facts(*open_existing(config), day_asked(day));
  std::printf("%lld rows of facts were made anew.\n", static_cast<long long>(rows));
  return 0;
}

int verify_facts(const Config& config, const std::string& day) {
  const Day on = day_asked(day);
  const auto differing = differing_facts(*open_existing(config), on);
  for (const std::string& row : differing) std::printf("%s\n", row.c_str());
  std::printf("%zu facts differ from a rebuild.\n", differing.size());
  return differing.empty() ? 0 : 1;
}

int print_cells(const Config& config, const std::string& day, bool published,
                std::optional<std::int64_t> guide) {
  const Day on = day_asked(day);
  const auto which = published ? quality::Cells::published : quality::Cells::all;
  const auto print = [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); };
  const auto database = open_existing(config);
  const auto source = quality::make_source(facts_tables());
  const auto snapshot = database->snapshot();
  print(quality::names_of_cells(which));
  for (const auto& institution : organisation::institutions(snapshot->reader())) {
    std::optional<Id<people::Person>> reader;
    if (guide) reader = Id<people::Person>{*guide};
    quality::write_cells(snapshot->reader(), *source, institution.id, on, which, print, reader);
  }
  return 0;
}

int take_snapshots(const Config& config, const std::string& day) {
  quality::take_snapshots(*open_existing(config), *quality::make_source(facts_tables()), day_asked(day));
  return 0;
}

// Copied as it stands: a newer program does not first change what it is asked to keep.
int back_up(const Config& config, const std::filesystem::path& file) {
  refuse_what_is_not_there(config);
  sql::open(config.database, {.readers = 1})->backup(file.string());
  std::printf("A copy of the database stands at %s.\n", file.c_str());
  return 0;
}

int restore(const Config& config, const std::filesystem::path& file) {
  const auto place = file_of(config);
  if (!place) throw std::runtime_error("restore works with SQLite; use pg_restore for PostgreSQL");
  if (!std::filesystem::is_regular_file(file)) throw std::runtime_error("there is no file " + file.string());
  const auto kept = sql::restore(*place, file, sql::embedded_migrations("sqlite"));
  std::puts("Restored.");
  if (kept) std::printf("What stood there before is kept in %s.\n", kept->c_str());
  return 0;
}

std::pair<Id<organisation::Institution>, people::Person> find_person(sql::Reader& reader,
                                                                     const std::string& institution,
                                                                     const std::string& number) {
  std::optional<std::pair<Id<organisation::Institution>, people::Person>> found;
  for (const auto& candidate : organisation::institutions(reader)) {
    if (!institution.empty() && candidate.name != institution) continue;
    const auto person = people::person_with_number(reader, candidate.id, number);
    if (!person) continue;
    if (found) throw std::runtime_error("several institutions know this number; name one with --institution");
    found.emplace(candidate.id, *person);
  }
  if (!found) throw std::runtime_error("nobody has the number " + number);
  return *found;
}

int print_sign_in_link(const Config& config, const std::string& institution, const std::string& number) {
  const auto database = open_existing(config);
  const auto found = find_person(database->snapshot()->reader(), institution, number);
  std::string token;
  database->write([&](sql::Transaction& tx) {
    const Instant now = system_clock.now();
    token = auth::create_link(tx,
                              {.institution_id = found.first.value,
                               .purpose = sign_in_purpose,
                               .subject_id = found.second.id.value,
                               .ends_at = now + sign_in_link_lasts,
                               .most_uses = 1},
                              now);
  });
  std::printf("%s, once, within two days: %s/toegang/%s\n", found.second.full_name().c_str(),
              config.base_url.c_str(), token.c_str());
  return 0;
}

}  // namespace koers::app
