#include "app/export.h"

#include <charconv>
#include <fstream>
#include <map>

#include "app/booklet.h"
#include "app/export_tables.h"
#include "campus/access/known_names.h"
#include "platform/archive/zip.h"
#include "platform/base/error.h"
#include "platform/json/json.h"

namespace koers::app {

using organisation::Institution;
using people::Person;
using people::PersonalColumn;
using people::PersonalRow;
using people::PersonalTable;
using people::PersonalType;

namespace {

std::string_view extension_of(const std::string& type) {
  static const std::map<std::string, std::string_view> known = {
      {"image/jpeg", ".jpg"},      {"image/png", ".png"},  {"image/webp", ".webp"},
      {"image/gif", ".gif"},       {"video/mp4", ".mp4"},  {"video/webm", ".webm"},
      {"video/quicktime", ".mov"}, {"audio/mpeg", ".mp3"}, {"audio/mp4", ".m4a"},
      {"audio/ogg", ".ogg"},       {"audio/wav", ".wav"},  {"application/pdf", ".pdf"}};
  const auto found = known.find(type);
  return found == known.end() ? ".bin" : found->second;
}

// Where the files of the person lie in the archive; each once.
class Media {
 public:
  explicit Media(const files::Store& files) : files_(files) {}

  // "" when the file is not there any more.
  std::string place_of(const std::string& key) {
    const auto known = places_.find(key);
    if (known != places_.end()) return known->second;
    const auto path = files_.path_of(key);
    const std::string place =
        path ? "media/" + key + std::string(extension_of(files::type_of(*path))) : std::string();
    return places_.emplace(key, place).first->second;
  }
  void add_to(archive::ZipFile& zip) const {
    for (const auto& [key, place] : places_) {
      if (!place.empty()) zip.add_file(place, *files_.path_of(key));
    }
  }

 private:
  const files::Store& files_;
  std::map<std::string, std::string> places_;
};

class Names {
 public:
  Names(sql::Reader& reader, Id<Institution> institution, Id<Person> person, Day today)
      : reader_(reader), institution_(institution), person_(person), today_(today) {}

  const std::string& name_of(const std::string& id) {
    const auto known = names_.find(id);
    if (known != names_.end()) return known->second;
    std::string name;
    // Somebody who left and was forgotten has no name any more.
    if (const auto value = parse_id_text(id); value && *value != 0) {
      const auto known_name = access::name_known_to(reader_, institution_, person_, {*value}, today_);
      if (known_name) name = known_name->name;
    }
    return names_.emplace(id, std::move(name)).first->second;
  }

 private:
  sql::Reader& reader_;
  Id<Institution> institution_;
  Id<Person> person_;
  Day today_;
  std::map<std::string, std::string> names_;
};

std::int64_t number_of(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  check(error == std::errc() && end == text.data() + text.size(), "a number of a person is a whole number");
  return number;
}

struct Writer {
  json::Writer& json;
  Media& media;
  Names& names;

  void none(const PersonalColumn& column) {
    json.field(column.name, nullptr);
    if (column.type == PersonalType::person) json.field(std::string(column.name) + "_name", nullptr);
  }

  void value(const PersonalColumn& column, const std::string& value) {
    switch (column.type) {
      case PersonalType::number:
        json.field(column.name, number_of(value));
        break;
      case PersonalType::yes_or_no:
        json.field(column.name, value == "true");
        break;
      case PersonalType::file:
        json.field(column.name, media.place_of(value));
        break;
      case PersonalType::person:
        json.field(column.name, value);
        json.field(std::string(column.name) + "_name", names.name_of(value));
        break;
      case PersonalType::text:
      case PersonalType::identity:
      case PersonalType::instant:
      case PersonalType::day:
        json.field(column.name, value);
        break;
    }
  }

  void row(const std::vector<PersonalColumn>& columns, const PersonalRow& row) {
    json.begin_object();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (row[i]) {
        value(columns[i], *row[i]);
      } else {
        none(columns[i]);
      }
    }
    json.end_object();
  }
};

void write_rooms(sql::Reader& reader, Id<Institution> institution, Id<Person> person, Writer& out) {
  for (const auto& [heading, tables] : tables_of_rooms()) {
    out.json.name(heading).begin_object();
    for (const PersonalTable& table : tables) {
      out.json.name(table.name).begin_list();
      const auto columns = people::columns_of(table);
      people::each_row(reader, table, institution, person,
                       [&](const PersonalRow& row) { out.row(columns, row); });
      out.json.end_list();
    }
    out.json.end_object();
  }
}

}  // namespace

void write_export(sql::Reader& reader, const files::Store& files, Id<Institution> institution,
                  Id<Person> person, i18n::Language language, Instant now, const std::filesystem::path& path,
                  const std::function<void(double)>& progress) {
  const auto who = people::person_of(reader, institution, person);
  const std::string school = organisation::institution_of(reader, institution).name;
  const auto json_path = path.string() + ".json";
  std::ofstream file(json_path, std::ios::binary);
  Media media(files);
  Names names(reader, institution, person, day_of(now));
  json::Writer json(file);
  json.begin_object();
  json.field("format", "koers-person");
  json.field("version", 1);
  json.field("made_on", text(day_of(now)));
  json.field("institution", school);
  json.field("name", who.full_name());
  json.field("language", code(language));
  json.name("data").begin_object();
  Writer writer{json, media, names};
  write_rooms(reader, institution, person, writer);
  json.end_object();
  json.end_object();
  file << '\n';
  file.close();
  if (!file) throw Unavailable("no room for an archive");
  {
    archive::ZipFile zip(path);
    zip.add_text("index.html",
                 write_booklet(reader, institution, person, language, now,
                               [&media](const std::string& key) { return media.place_of(key); }));
    zip.add_file("koers.json", json_path);
    media.add_to(zip);
    zip.close(progress);
  }
  std::filesystem::remove(json_path);
}

std::string export_as_markdown() {
  std::string page =
      "# What is in an archive\n\n"
      "<!-- Written by `koers export schema`; the fields stand in the privacy.cpp of each room. -->\n\n"
      "Everybody can take along all that Koers holds of them: `/privacy/meenemen`, or `koers export person "
      "NUMBER FILE`.\n"
      "The archive is a ZIP file with\n\n"
      "- `index.html`: all of it as a booklet to read and print, in their language, without a network;\n"
      "- `koers.json`: all of it, for machines, in UTF-8;\n"
      "- `media/`: the pictures and recordings, named in `koers.json`.\n\n"
      "`koers.json` is one object: `format` is \"koers-person\", `version` is 1 (it changes when a field "
      "goes or changes its\n"
      "meaning, not when one is added), `made_on` is a day, `institution`, `name` and `language` are texts, "
      "and `data` holds an\n"
      "object for each heading below, with for each kind a list of objects. Every field is always there; "
      "`null` is \"none\".\n\n"
      "| type | value |\n|---|---|\n"
      "| text | text |\n| number | a whole number |\n| true/false | `true` or `false` |\n"
      "| day | `\"2026-11-23\"` |\n| instant | `\"2026-11-23T08:00:00Z\"` |\n"
      "| identity | 13 characters, as in the addresses of Koers; `\"0000000000000\"` is none |\n"
      "| person | an identity; the field with `_name` behind it is the name, or `\"\"` for who was forgotten "
      "|\n"
      "| file | the name of a file of the archive, or `\"\"` when it is gone |\n";
  for (const auto& [heading, tables] : tables_of_rooms()) {
    page += "\n## " + std::string(heading) + "\n";
    for (const PersonalTable& table : tables) {
      page += "\n### " + std::string(heading) + "." + std::string(table.name) +
              "\n\n| field | type |\n|---|---|\n";
      for (const PersonalColumn& column : people::columns_of(table)) {
        page += "| " + std::string(column.name) + " | " + std::string(code(column.type)) + " |\n";
      }
    }
  }
  return page;
}

}  // namespace koers::app
