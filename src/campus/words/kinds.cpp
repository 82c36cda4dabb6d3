#include "campus/words/kinds.h"

#include <algorithm>

#include "campus/words/content_table.h"

namespace koers::words {
namespace {

struct KindsFile {
  std::vector<Kind> kinds;
  std::vector<Feeling> feelings;
  std::vector<Starter> starters;
  std::vector<Place> places;
};

KindsFile read_file() {
  const toml::table file = content::file("kinds.toml");
  KindsFile all;
  all.kinds = content::all_of<Kind>(file, "kinds", [](const toml::table& one) {
    return Kind{content::text(one, "id"),         content::phrase(one, "name"),
                content::phrase(one, "question"), content::icon_name(one),
                one["real_life"].value_or(true),  one["pathway"].value_or(std::string())};
  });
  all.feelings = content::all_of<Feeling>(file, "feelings", [](const toml::table& one) {
    return Feeling{content::text(one, "id"), content::phrase(one, "name"), content::icon_name(one)};
  });
  all.starters = content::all_of<Starter>(file, "starters", [](const toml::table& one) {
    return Starter{content::text(one, "id"), content::phrase(one, "text")};
  });
  all.places = content::all_of<Place>(file, "places", [](const toml::table& one) {
    return Place{content::text(one, "id"), content::phrase(one, "name"), content::texts(one, "kinds")};
  });
  return all;
}

const KindsFile& kinds_file() {
  static const KindsFile all = read_file();
  return all;
}

template <class Item>
const Item* find_in(const std::vector<Item>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [id](const Item& item) { return item.id == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

const std::vector<Kind>& kinds() { return kinds_file().kinds; }
std::vector<Kind> kinds_for(std::string_view pathway) {
  std::vector<Kind> offered = kinds();
  std::erase_if(offered, [&](const Kind& one) { return !one.pathway.empty() && one.pathway != pathway; });
  return offered;
}
const std::vector<Feeling>& feelings() { return kinds_file().feelings; }
const std::vector<Starter>& starters() { return kinds_file().starters; }
const std::vector<Place>& places() { return kinds_file().places; }

const Kind* find_kind(std::string_view id) { return find_in(kinds(), id); }
const Feeling* find_feeling(std::string_view id) { return find_in(feelings(), id); }
const Starter* find_starter(std::string_view id) { return find_in(starters(), id); }
const Place* find_place(std::string_view id) { return find_in(places(), id); }

}  // namespace koers::words
