#include "campus/words/work.h"

#include <algorithm>

#include "campus/words/content_table.h"

namespace koers::words {
namespace {

using i18n::Text;

std::string slug_of(std::string id) {
  std::replace(id.begin(), id.end(), '_', '-');
  return id;
}

std::vector<std::string> asks_of(const toml::table& one) {
  std::vector<std::string> all;
  for (const auto& [part, field] :
       {std::pair{"quality:", "qualities"}, std::pair{"value:", "values"}, std::pair{"motive:", "motives"}}) {
    for (const std::string& id : content::texts(one, field)) all.push_back(part + id);
  }
  return all;
}

Occupation read_occupation(const toml::table& one) {
  Occupation work;
  work.id = content::text(one, "id");
  work.slug = slug_of(work.id);
  work.name = content::phrase(one, "name");
  work.sector = content::coded<Sector>(one, "sector");
  if (const auto* levels = one["levels"].as_array()) {
    for (const auto& level : *levels) work.levels.push_back(level.value_or(0));
  }
  work.about = content::phrase(one, "about");
  work.day = content::phrase(one, "day");
  work.asks = asks_of(one);
  work.search = content::texts(one, "search");
  work.related = content::texts(one, "related");
  work.studies = content::texts(one, "studies");
  if (one.contains("outlook")) {
    work.outlook = content::phrase(one, "outlook");
    work.outlook_source = content::text(one, "outlook_source");
  }
  return work;
}

Study read_study(const toml::table& one) {
  Study study;
  study.id = content::text(one, "id");
  study.slug = slug_of(study.id);
  study.name = content::phrase(one, "name");
  study.kind = content::coded<StudyKind>(one, "kind");
  for (const std::string& code : content::texts(one, "sectors")) {
    const auto sector = from_code<Sector>(code);
    if (!sector) content::broken("sectors");
    study.sectors.push_back(*sector);
  }
  study.about = content::phrase(one, "about");
  study.asks = asks_of(one);
  return study;
}

MoneyTopic read_topic(const toml::table& one) {
  const auto* where = one["where"].as_table();
  if (where == nullptr) content::broken("where");
  return {content::text(one, "id"), content::phrase(one, "title"), content::phrase(one, "text"),
          content::text(*where, "name"), content::text(*where, "address")};
}

template <class Item>
const Item* find_by_id(const std::vector<Item>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [id](const Item& item) { return item.id == id || item.slug == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

Text name(Sector sector) {
  switch (sector) {
    case Sector::zorg:
      return {"Zorg en welzijn", "Care and welfare"};
    case Sector::techniek:
      return {"Techniek en energie", "Engineering and energy"};
    case Sector::horeca:
      return {"Horeca en bakkerij", "Hospitality and bakery"};
    case Sector::economie:
      return {"Winkel, kantoor en veiligheid", "Shop, office and security"};
    case Sector::ict:
      return {"ICT en media", "ICT and media"};
    case Sector::bouw:
      return {"Bouw en wonen", "Building and housing"};
    case Sector::groen:
      return {"Dieren en groen", "Animals and green"};
    case Sector::sport:
      return {"Sport en jongeren", "Sport and young people"};
    case Sector::uiterlijke_verzorging:
      return {"Verzorging en podium", "Beauty and stage"};
    case Sector::logistiek:
      return {"Vervoer en magazijn", "Transport and storage"};
    case Sector::mobiliteit:
      return {"Voertuigen en reizen", "Vehicles and travel"};
    case Sector::entree:
      return {"Beginnen met werken", "Starting to work"};
  }
  return {"", ""};
}

Text name(StudyKind kind) {
  switch (kind) {
    case StudyKind::mbo:
      return {"Mbo niveau 4", "Mbo level 4"};
    case StudyKind::ad:
      return {"Associate degree", "Associate degree"};
    case StudyKind::bachelor:
      return {"Hbo-bachelor", "Bachelor at hbo"};
    case StudyKind::other:
      return {"Iets korts of naast je werk", "Something short or beside a job"};
  }
  return {"", ""};
}

Text about(StudyKind kind) {
  switch (kind) {
    case StudyKind::mbo:
      return {"Duurt meestal drie jaar. Met niveau 3 kan het vaak korter.",
              "Usually takes three years. With level 3 it is often shorter."};
    case StudyKind::ad:
      return {"Duurt twee jaar op een hogeschool. Je komt binnen met mbo niveau 4.",
              "Takes two years at hbo. You get in with mbo level 4."};
    case StudyKind::bachelor:
      return {"Duurt vier jaar op een hogeschool. Je komt binnen met mbo niveau 4 of havo.",
              "Takes four years at hbo. You get in with mbo level 4 or havo."};
    case StudyKind::other:
      return {"Duurt weken of maanden. Wat je nodig hebt verschilt per plek.",
              "Takes weeks or months. What you need differs from place to place."};
  }
  return {"", ""};
}

const std::vector<Occupation>& occupations() {
  static const std::vector<Occupation> all = [] {
    std::vector<Occupation> list;
    for (const auto& [sector, code] : Codes<Sector>::list) {
      const auto file = content::file("occupations/" + std::string(code) + ".toml");
      for (auto& one : content::all_of<Occupation>(file, "occupations", read_occupation)) {
        list.push_back(std::move(one));
      }
    }
    return list;
  }();
  return all;
}

const std::vector<Study>& studies() {
  static const std::vector<Study> all =
      content::all_of<Study>(content::file("studies/studies.toml"), "studies", read_study);
  return all;
}

const std::vector<MoneyTopic>& money_topics() {
  static const std::vector<MoneyTopic> all =
      content::all_of<MoneyTopic>(content::file("studies/money.toml"), "topics", read_topic);
  return all;
}

const Occupation* find_occupation(std::string_view id) { return find_by_id(occupations(), id); }
const Study* find_study(std::string_view id) { return find_by_id(studies(), id); }

}  // namespace koers::words
