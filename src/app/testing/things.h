// What Yara has, for stories about who reaches it: experiences with a picture, a draft, a step, a
// conversation, and what else the rooms' access.txt make.
#pragma once

#include <map>
#include <string>

#include "app/testing/house.h"

namespace koers::app::testing {

// Ids and keys as they stand in addresses, by the names of access.txt; and of what carries files, made here:
// "shared" and "secret", two experiences with a photo ("picture", "secret_picture") of which her counsellor
// may see the first, with a drawing ("drawing" its key, "drawing_item" its id); "upload", a film that is
// still coming; and "expert", Daan.
class Things {
 public:
  const std::string& operator[](const std::string& name) const;  // throws std::out_of_range with the name
  void set(const std::string& name, std::string id) { ids_[name] = std::move(id); }
  // With {contact}, {yara}, {care_team}, {day} and {day+3} filled in; what is not known stays as it stands.
  std::string filled(const TestHouse& house, const std::string& words) const;

 private:
  std::map<std::string, std::string> ids_;
};

// Made through the pages, by the cast.
Things make_things(TestHouse& house);

// A second counsellor of Yara's team, "bas", who guides nobody yet.
Id<people::Person> add_bas(TestHouse& house);

// A house with Yara's things and Bas in it, made once for each kind of database and copied for each Scene.
struct Scene {
  explicit Scene(const std::string& address = "sqlite::memory:");

  TestHouse house;
  Things things;
  Id<people::Person> bas;

 private:
  struct Image;
  explicit Scene(const Image& image);
  static const Image& image(const std::string& address);
};

// A former student, "daan", whom students may ask (rooms/experts/expert.h).
Id<people::Person> add_daan(TestHouse& house);

// The pattern of a route with Yara's things in it. Throws std::logic_error when no access.txt says what
// stands there.
std::string address_of(const std::string& pattern, const TestHouse& house, const Things& things);

// Fields that fit the forms of nearly every page, each under the name it has there.
TestHouse::Fields fitting_fields(const TestHouse& house, const Things& things);

}  // namespace koers::app::testing
