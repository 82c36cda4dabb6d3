// What an operator can ask of the program; each answers the exit code. `koers --help` says it all.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/config.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::app {

int serve(const Config& config);
int migrate(const Config& config);
int print_routes();
int print_statements();
int print_settings();
int rebuild_facts(const Config& config, const std::string& day);
// 0 when every kept row of facts equals a rebuilt one; 1, with the rows that differ, when not.
int verify_facts(const Config& config, const std::string& day);
// Every cell of every figure, or only what is published of them; for every institution.
// `guide`: with `published`, only what this person gets of the teams of those he guides.
int print_cells(const Config& config, const std::string& day, bool published,
                std::optional<std::int64_t> guide);
int take_snapshots(const Config& config, const std::string& day);
int back_up(const Config& config, const std::filesystem::path& file);
int restore(const Config& config, const std::filesystem::path& file);
// Prints an address that signs somebody in once, within two days: for the first administrator, and for who
// lost every other way in.
int print_sign_in_link(const Config& config, const std::string& institution, const std::string& number);

// Sends what mail is due, as at that day and time (HH:MM; both now when empty). For trying a mail server, and
// its tests.
int send_mail_of(const Config& config, const std::string& day, const std::string& time);
// Sends one message to that address, and prints what the mail server makes of it.
int send_trial_mail(const Config& config, const std::string& address);

// The person with this number in the administration. Throws when there is none, or several institutions know
// it and none is named.
std::pair<Id<organisation::Institution>, people::Person> find_person(sql::Reader& reader,
                                                                     const std::string& institution,
                                                                     const std::string& number);

// For the commands of other files: the database of the configuration, with its schema up to date. The second
// one throws std::runtime_error instead of making a database where there is none.
std::unique_ptr<sql::Database> open_ready(const Config& config);
std::unique_ptr<sql::Database> open_existing(const Config& config);

}  // namespace koers::app
