// The program: reads what is asked for and does it (commands.h).
#include <CLI/CLI.hpp>
#include <cstdio>

#include "app/commands.h"
#include "app/demo/demo.h"
#include "app/export.h"
#include "app/import/import.h"
#include "platform/media/images.h"

namespace {

using namespace koers;

struct Asked {
  std::string config_file;
  std::string file;
  std::string institution;
  std::string number;
  std::string day;
  bool dry_run = false;
  app::DemoWish demo;
};

app::Config config_of(const Asked& asked) {
  return app::read_config(
      asked.config_file.empty() ? std::nullopt : std::optional<std::filesystem::path>(asked.config_file));
}

// One line a command: its name, its help, what it does. Answers the command, for its own options.
template <class Do>
CLI::App* command(CLI::App& parent, int& code, const char* name, const char* help, Do work) {
  CLI::App* made = parent.add_subcommand(name, help);
  made->callback([&code, work] { code = work(); });
  return made;
}

void add_operator_commands(CLI::App& koers, Asked& asked, int& code) {
  command(koers, code, "serve", "Serve the pages.", [&] { return app::serve(config_of(asked)); });
  command(koers, code, "migrate", "Bring the database up to date.",
          [&] { return app::migrate(config_of(asked)); });
  CLI::App* facts = koers.add_subcommand("facts", "The kept counts behind every figure.");
  facts->require_subcommand(1);
  command(*facts, code, "rebuild", "Make all of them anew.",
          [&] { return app::rebuild_facts(config_of(asked)); });
  command(*facts, code, "verify",
          "Compare all of them, as they are read on a day, with a rebuild of that day.",
          [&] { return app::verify_facts(config_of(asked), asked.day); })
      ->add_option("--day", asked.day, "Today without it; a later one finds what goes wrong as days pass.");
  command(koers, code, "snapshots", "Store this week's value of every figure.",
          [&] { return app::take_snapshots(config_of(asked)); });
  command(koers, code, "backup", "Copy the database (SQLite) to a file, while it is in use.",
          [&] { return app::back_up(config_of(asked), asked.file); })
      ->add_option("file", asked.file)
      ->required();
  command(koers, code, "restore", "Put a backup in the place of the database; the server must be stopped.",
          [&] { return app::restore(config_of(asked), asked.file); })
      ->add_option("file", asked.file)
      ->required();
}

void add_people_commands(CLI::App& koers, Asked& asked, int& code) {
  CLI::App* import =
      koers.add_subcommand("import", "Take in files from the institution's own administration.");
  import->require_subcommand(1);
  const auto take = [&](const char* name, const char* help, auto work) {
    CLI::App* one = command(*import, code, name, help, work);
    one->add_option("file", asked.file)->required();
    one->add_option("--institution", asked.institution,
                    "The institution's name; made when there is none yet.");
    one->add_flag("--dry-run", asked.dry_run, "Check everything and report, without keeping anything.");
  };
  for (const auto& [kind, name] : {std::pair{app::ImportKind::people, "people"},
                                   {app::ImportKind::programmes, "programmes"},
                                   {app::ImportKind::electives, "electives"}}) {
    const auto which = kind;
    take(name, "A CSV file; docs/import.md says which columns.", [&asked, which] {
      return app::import_file(config_of(asked), which, asked.file, {asked.institution, asked.dry_run});
    });
  }
  take("esco", "The folder of the European list of occupations, in Dutch.", [&asked] {
    return app::import_esco(config_of(asked), asked.file, {asked.institution, asked.dry_run});
  });
  CLI::App* demo = command(koers, code, "demo", "Fill an empty database with the demo school.",
                           [&] { return app::make_demo(config_of(asked), asked.demo); });
  demo->add_option("--students", asked.demo.students,
                   "About how many students; 100000 makes several institutions.");
  demo->add_option("--seed", asked.demo.seed, "The same seed makes the same school.");
  demo->add_option("--day", asked.demo.day, "The day that counts as today (2026-11-23).");
  CLI::App* link = command(koers, code, "sign-in-link", "Print an address that signs somebody in once.", [&] {
    return app::print_sign_in_link(config_of(asked), asked.institution, asked.number);
  });
  link->add_option("number", asked.number, "The person's number in the institution's administration.")
      ->required();
  link->add_option("--institution", asked.institution, "Needed where there are several.");
}

void add_export_commands(CLI::App& koers, Asked& asked, int& code) {
  CLI::App* taken = koers.add_subcommand("export", "Everything of a person, in one archive.");
  taken->require_subcommand(1);
  CLI::App* person = command(
      *taken, code, "person", "Write the archive; docs/export.md says what is in it.",
      [&] { return app::export_person(config_of(asked), asked.institution, asked.number, asked.file); });
  person->add_option("number", asked.number, "The person's number in the institution's administration.")
      ->required();
  person->add_option("file", asked.file)->required();
  person->add_option("--institution", asked.institution, "Needed where there are several.");
  command(*taken, code, "schema", "Print docs/export.md.", [] {
    std::fputs(app::export_as_markdown().c_str(), stdout);
    return 0;
  });
}

}  // namespace

int main(int count, char** values) {
  media::start(values[0]);
  CLI::App koers{"Koers: career guidance in vocational education."};
  koers.require_subcommand(1);
  Asked asked;
  int code = 0;
  koers.add_option("--config", asked.config_file, "A TOML file with settings; docs/settings.md lists them.");
  add_operator_commands(koers, asked, code);
  add_people_commands(koers, asked, code);
  add_export_commands(koers, asked, code);
  command(koers, code, "routes", "Print every address: method, path, for whom, where it is written.",
          [] { return app::print_routes(); });
  command(koers, code, "statements", "Print the name of every SQL statement.",
          [] { return app::print_statements(); });
  command(koers, code, "settings", "Print docs/settings.md.", [] { return app::print_settings(); });
  try {
    koers.parse(count, values);
  } catch (const CLI::ParseError& error) {
    return koers.exit(error);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "koers: %s\n", error.what());
    return 1;
  }
  return code;
}
