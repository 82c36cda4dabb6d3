#include "app/testing/access_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "app/rooms.h"

namespace koers::app::testing {
namespace {

std::filesystem::path sources() {
  auto here = std::filesystem::current_path();
  while (!std::filesystem::exists(here / "src/app/access.txt") && here.has_relative_path()) {
    here = here.parent_path();
  }
  return here / "src";
}

std::string rest_of(std::istringstream& words) {
  std::string rest;
  std::getline(words >> std::ws, rest);
  return rest;
}

// "naam=Hanneke&dag={day}": a value has no & in it.
std::vector<std::pair<std::string, std::string>> fields_of(const std::string& text) {
  std::vector<std::pair<std::string, std::string>> fields;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, '&');) {
    const auto equals = part.find('=');
    fields.emplace_back(part.substr(0, equals), equals == std::string::npos ? "" : part.substr(equals + 1));
  }
  return fields;
}

// False when the line is not understood.
bool take(const std::string& line, AccessFiles& files) {
  std::istringstream words(line);
  std::string what, name;
  if (!(words >> what) || what.starts_with("#")) return true;
  if (!(words >> name)) return false;
  if (what == "make" || what == "do") {
    Making making{.name = what == "make" ? name : "", .where = "", .who = name, .address = "", .fields = {}};
    if (what == "make" && !(words >> making.where >> making.who)) return false;
    if (!(words >> making.address)) return false;
    making.fields = fields_of(rest_of(words));
    files.makings.push_back(std::move(making));
  } else if (what == "hers" || what == "at") {
    files.in_addresses.push_back({name, rest_of(words), what == "hers"});
    return name.ends_with("}") || name.find('{') != std::string::npos;
  } else if (what == "field") {
    files.fields.emplace_back(name, rest_of(words));
  } else if (what == "GET" || what == "POST" || what == "PATCH") {
    auto& row = files.rows[what + " " + name];
    for (std::string outcome; words >> outcome;) row.push_back(outcome);
  } else {
    return false;
  }
  return true;
}

AccessFiles read_all() {
  AccessFiles files;
  for (const rooms::Room* room : all_rooms()) {
    if (room->add_routes == nullptr) continue;
    const auto folder = room->name == "app" ? std::string("app") : "rooms/" + std::string(room->name);
    const auto file = sources() / folder / "access.txt";
    std::ifstream lines(file);
    if (!lines.is_open()) throw std::runtime_error(file.string() + " is missing");
    for (std::string line; std::getline(lines, line);) {
      if (!take(line, files)) throw std::runtime_error(file.string() + ": what is meant by '" + line + "'?");
    }
  }
  return files;
}

}  // namespace

const InAddress* AccessFiles::find(const std::string& route, std::size_t end) const {
  const auto holes = [](std::string_view text) { return std::count(text.begin(), text.end(), '{'); };
  const auto wanted = holes(std::string_view(route).substr(0, end));
  const InAddress* best = nullptr;
  for (const InAddress& one : in_addresses) {
    if (!route.starts_with(one.pattern) || holes(one.pattern) != wanted) continue;
    if (best == nullptr || one.pattern.size() > best->pattern.size()) best = &one;
  }
  return best;
}

const AccessFiles& access_files() {
  static const AccessFiles files = read_all();
  return files;
}

}  // namespace koers::app::testing
