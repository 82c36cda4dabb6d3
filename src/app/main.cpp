// The program: reads what is asked for and does it (commands.h).
#include <CLI/CLI.hpp>
#include <cstdio>

#include "app/commands.h"
#include "app/demo/demo.h"
#include "app/export.h"
#include "app/import/import.h"
#include "platform/base/codes.h"
#include "platform/media/images.h"

namespace {

using namespace koers;

struct Asked {
  std::string config_file;
  std::string file;
  std::string institution;
  std::string number;
  std::string day;
  std::string time;
  bool dry_run = false;
  bool published = false;
  std::optional<std::int64_t> guide;
  std::string language = "en";
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

constexpr const char* help_of_cells =
    R"(Print every cell of every figure, as CSV: a line for each indicator, unit and slice.

A unit is an institution, school, team, programme or group (of a programme; id 0 are those without a group), with
the unit it is a part of. A slice is all, year 1 to year 4 (4 and beyond), or pathway bol or bbl. Without
--published, a line is

  institution,indicator,unit_kind,unit_id,parent_kind,parent_id,slice,persons,part,whole,value,part_people,rest_people

persons are the students behind the whole, part_people those who add to the part, rest_people those with
something in the whole that is not in the part; value is exact. Cells of nobody are left out.

With --published, a line is

  institution,indicator,unit_kind,unit_id,parent_kind,parent_id,slice,status,reason,part,whole,value,as_of

status is exact, top_coded (more than value), bottom_coded (less than value), withheld or empty (there is nobody,
and the page says so). reason is why it is withheld: too_small, or gives_away (something small would follow from
it) or not_yet (a figure of the week, of a unit that is newer). part and whole are there only where a page says them; value is rounded as a page says it. as_of is the day
of the figure. Slices are published of institution, schools and teams only.)";

void add_operator_commands(CLI::App& koers, Asked& asked, int& code) {
  command(koers, code, "serve", "Serve the pages.", [&] { return app::serve(config_of(asked)); });
  command(koers, code, "migrate", "Bring the database up to date.",
          [&] { return app::migrate(config_of(asked)); });
  CLI::App* facts = koers.add_subcommand("facts", "The kept counts behind every figure.");
  facts->require_subcommand(1);
  command(*facts, code, "rebuild", "Make all of them anew.", [&] {
    return app::rebuild_facts(config_of(asked), asked.day);
  })->add_option("--day", asked.day, "As they are on that day; today without it.");
  command(*facts, code, "verify",
          "Compare all of them, as they are read on a day, with a rebuild of that day.",
          [&] { return app::verify_facts(config_of(asked), asked.day); })
      ->add_option("--day", asked.day, "Today without it; a later one finds what goes wrong as days pass.");
  CLI::App* cells = command(*facts, code, "cells", help_of_cells, [&] {
    return app::print_cells(config_of(asked), asked.day, asked.published, asked.guide);
  });
  cells->add_option("--day", asked.day, "Today without it.");
  cells->add_flag("--published", asked.published, "Only what a reader of the whole institution gets.");
  cells->add_option("--guide", asked.guide,
                    "The number of a person: what he gets of the teams of those he guides.");
  command(koers, code, "snapshots", "Store this week's value of every figure.", [&] {
    return app::take_snapshots(config_of(asked), asked.day);
  })->add_option("--day", asked.day, "As they are on that day; today without it.");
  command(koers, code, "backup", "Copy the database (SQLite) to a file, while it is in use.",
          [&] { return app::back_up(config_of(asked), asked.file); })
      ->add_option("file", asked.file)
      ->required();
  command(koers, code, "restore", "Put a backup in the place of the database; the server must be stopped.",
          [&] { return app::restore(config_of(asked), asked.file); })
      ->add_option("file", asked.file)
      ->required();
}

void add_mail_commands(CLI::App& koers, Asked& asked, int& code) {
  CLI::App* mail = koers.add_subcommand("mail", "What goes out by mail; `serve` sends it by itself.");
  mail->require_subcommand(1);
  CLI::App* send = command(*mail, code, "send", "Send what is due, once.",
                           [&] { return app::send_mail_of(config_of(asked), asked.day, asked.time); });
  send->add_option("--day", asked.day, "As on that day; today without it.");
  send->add_option("--at", asked.time, "As at that time, such as 16:30; now without it.");
  command(*mail, code, "try", "Send one message, and say what the mail server makes of it.",
          [&] { return app::send_trial_mail(config_of(asked), asked.file); })
      ->add_option("address", asked.file)
      ->required();
}

app::ImportWish import_wish(const Asked& asked) {
  return {asked.institution, asked.dry_run,
          from_code<i18n::Language>(asked.language).value_or(i18n::Language::en)};
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
    one->add_option("--language", asked.language, "Of the report: nl or en.")
        ->check(CLI::IsMember({"nl", "en"}));
    one->add_flag("--dry-run", asked.dry_run, "Check everything and report, without keeping anything.");
  };
  for (const auto& [kind, name] : {std::pair{app::ImportKind::people, "people"},
                                   {app::ImportKind::programmes, "programmes"},
                                   {app::ImportKind::electives, "electives"}}) {
    const auto which = kind;
    take(name, "A CSV file; docs/import.md says which columns.", [&asked, which] {
      return app::import_file(config_of(asked), which, asked.file, import_wish(asked));
    });
  }
  take("esco", "The folder of the European list of occupations, in Dutch.",
       [&asked] { return app::import_esco(config_of(asked), asked.file, import_wish(asked)); });
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
  add_mail_commands(koers, asked, code);
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
