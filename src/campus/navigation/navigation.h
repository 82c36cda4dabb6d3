// Where each role finds its pages, and the frame of a page for whoever is signed in.
//
//   return http::page(navigation::page(visit, {.title = visit.say(texts::my_steps), .place = "/vooruit"},
//   content));
//
// Each room says its own places in its record (campus/rooms/room.h); app adds them up and hands them to every
// visit, and a test opens each of them for each role.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/frame.h"
#include "campus/people/people.h"

namespace koers::navigation {

// Which roles find a place, and as which one of theirs: 1 is where they begin. What is read now and then
// stands behind the avatar, beside how Koers looks and signing out.
inline constexpr int behind_avatar = -1;
struct Position {
  people::Role role = people::Role::student;
  int number = 0;  // none
};

struct Place {
  std::string_view path;
  i18n::Text label;
  layout::Icon icon;
  layout::Icon icon_current;
  Position positions[6] = {};
  bool plus = false;  // the round button in the middle, for what is done most
};

// No role has more than this; on a phone they are the bar below the thumb.
inline constexpr int most_places = 5;

// The places of the whole house, by role. `add` throws std::logic_error when two stand at one position;
// `check_complete` does when a role has none, or a position between two is empty.
class Places {
 public:
  void add(std::span<const Place> places);
  void check_complete() const;
  const std::vector<const Place*>& of(people::Role role) const;       // in order
  const std::vector<const Place*>& menu_of(people::Role role) const;  // behind the avatar

 private:
  std::map<people::Role, std::vector<const Place*>> of_role_;
  std::map<people::Role, std::vector<const Place*>> menu_;
};

// Lets this visit find its places; `places` outlives it. Before the first page.
void use_places(http::Visit& visit, const Places& places);

struct Page {
  std::string title;
  std::string_view place{};  // the path of the navigation entry it belongs to: "/ervaringen"
  layout::PageWidth width = layout::PageWidth::wide;
};

// A page with the bar, the navigation and the menu of the role in which this device looks.
html::Html page(http::Visit& visit, const Page& page, const html::Html& content);

// Where somebody with this role begins.
std::string_view home_of(http::Visit& visit, people::Role role);

// What a role is called.
i18n::Text role_name(people::Role role);

}  // namespace koers::navigation
