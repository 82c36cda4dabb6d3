#include "app/export.h"

#include <fstream>
#include <map>

#include "app/export_page.h"
#include "app/export_tables.h"
#include "platform/archive/zip.h"
#include "platform/base/error.h"

namespace koers::app {

using organisation::Institution;
using people::Person;
using people::PersonalColumn;
using people::PersonalRow;
using people::PersonalTable;
using people::PersonalType;

namespace {

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c));
      out += code;
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string instant_text(Instant instant) {
  const int minute = minute_of_day(instant);
  char time[16];
  std::snprintf(time, sizeof time, "T%02d:%02d", minute / 60, minute % 60);
  return text(day_of(instant)) + time;
}

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
  Names(sql::Reader& reader, Id<Institution> institution) : reader_(reader), institution_(institution) {}

  const std::string& name_of(const std::string& id) {
    const auto known = names_.find(id);
    if (known != names_.end()) return known->second;
    std::string name;
    try {
      if (const auto value = parse_id_text(id); value && *value != 0) {
        name = people::person_of(reader_, institution_, {*value}).full_name();
      }
    } catch (const NotFound&) {
      // Somebody who left and was forgotten has no name any more.
    }
    return names_.emplace(id, std::move(name)).first->second;
  }

 private:
  sql::Reader& reader_;
  Id<Institution> institution_;
  std::map<std::string, std::string> names_;
};

struct Writer {
  std::ofstream& json;
  ExportPage& page;
  Media& media;
  Names& names;

  std::string value(const PersonalColumn& column, const std::string& value) {
    switch (column.type) {
      case PersonalType::number:
      case PersonalType::yes_or_no:
        return value;
      case PersonalType::file:
        return json_text(media.place_of(value));
      case PersonalType::person:
        return json_text(value) + ", " + json_text(std::string(column.name) + "_name") + ": " +
               json_text(names.name_of(value));
      case PersonalType::text:
      case PersonalType::identity:
      case PersonalType::instant:
      case PersonalType::day:
        return json_text(value);
    }
    return "null";
  }

  void row(const std::vector<PersonalColumn>& columns, const PersonalRow& row, bool first) {
    json << (first ? "\n    {" : ",\n    {");
    page.begin_row();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      json << (i == 0 ? "" : ", ") << json_text(columns[i].name) << ": "
           << (row[i] ? value(columns[i], *row[i]) : "null");
      if (!row[i]) {
        if (columns[i].type == PersonalType::person) {
          json << ", " << json_text(std::string(columns[i].name) + "_name") << ": null";
        }
        continue;
      }
      if (columns[i].type == PersonalType::file) {
        page.file(columns[i].name, media.place_of(*row[i]));
      } else if (columns[i].type == PersonalType::person) {
        page.value(columns[i], names.name_of(*row[i]));
      } else {
        page.value(columns[i], *row[i]);
      }
    }
    page.end_row();
    json << "}";
  }
};

void write_rooms(sql::Reader& reader, Id<Institution> institution, Id<Person> person, Writer& out) {
  bool first_room = true;
  for (const auto& [heading, title, tables] : tables_of_rooms()) {
    out.json << (first_room ? "" : ",") << "\n " << json_text(heading) << ": {";
    first_room = false;
    out.page.begin_room(title);
    bool first_table = true;
    for (const PersonalTable& table : tables) {
      out.json << (first_table ? "" : ",") << "\n  " << json_text(table.name) << ": [";
      first_table = false;
      out.page.begin_table(table.name);
      const auto columns = people::columns_of(table);
      bool first = true;
      people::each_row(reader, table, institution, person, [&](const PersonalRow& row) {
        out.row(columns, row, first);
        first = false;
      });
      out.page.end_table();
      out.json << (first ? "]" : "\n  ]");
    }
    out.json << "\n }";
  }
}

}  // namespace

void write_export(sql::Reader& reader, const files::Store& files, Id<Institution> institution,
                  Id<Person> person, i18n::Language language, Instant now, const std::filesystem::path& path,
                  const std::function<void(double)>& progress) {
  const auto who = people::person_of(reader, institution, person);
  const std::string school = organisation::institution_of(reader, institution).name;
  const auto json_path = path.string() + ".json";
  std::ofstream json(json_path, std::ios::binary);
  ExportPage page(language, who.full_name(), school, instant_text(now));
  Media media(files);
  Names names(reader, institution);
  json << "{\"format\": \"koers-person\", \"version\": 1, \"made_on\": " << json_text(text(day_of(now)))
       << ", \"institution\": " << json_text(school) << ", \"name\": " << json_text(who.full_name())
       << ", \"language\": " << json_text(code(language)) << ", \"data\": {";
  Writer writer{json, page, media, names};
  write_rooms(reader, institution, person, writer);
  json << "\n}}\n";
  json.close();
  if (!json) throw Unavailable("no room for an archive");
  {
    archive::ZipFile zip(path);
    zip.add_text("index.html", std::move(page).finish());
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
      "- `index.html`: all of it, to be read by people, in their language, without a network;\n"
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
  for (const auto& [heading, title, tables] : tables_of_rooms()) {
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
