#include "campus/navigation/navigation.h"

#include <algorithm>
#include <stdexcept>

#include "campus/inbox/inbox.h"
#include "platform/base/error.h"

namespace koers::navigation {
namespace {

using i18n::Text;
using layout::Icon;
using people::Role;

// What use_places() keeps with the visit.
struct PlacesOfVisit {
  const Places* places = nullptr;
};

const Places& places_of(http::Visit& visit) {
  const auto* places = visit.once<PlacesOfVisit>([] { return PlacesOfVisit(); }).places;
  check(places != nullptr, "app hands the places to every visit");
  return *places;
}

html::Url place_url(std::string_view path) { return html::local_url(path); }

layout::Viewer viewer_of(http::Visit& visit) {
  const people::Identity& identity = people::identity_of(visit);
  const Role role = identity.looking_as;
  layout::Viewer viewer;
  viewer.name = identity.person.full_name();
  viewer.student = role == Role::student;
  viewer.unread = inbox::unread(visit);
  if (!viewer.student) viewer.role = visit.say(role_name(role));
  viewer.school = identity.institution.name;
  for (const Place* place : places_of(visit).of(role)) {
    viewer.entries.push_back(
        {visit.say(place->label), place_url(place->path), place->icon, place->icon_current, place->plus});
  }
  for (const Place* place : places_of(visit).menu_of(role)) {
    viewer.menu.push_back(
        {visit.say(place->label), place_url(place->path), place->icon, place->icon_current});
  }
  const auto roles = identity.roles();
  for (const Role other : roles) {
    if (roles.size() > 1)
      viewer.views.push_back({visit.say(role_name(other)), std::string(code(other)), other == role});
  }
  return viewer;
}

std::string at(const Place& place, const Position& position) {
  return std::string(place.path) + " of " + std::string(code(position.role));
}

}  // namespace

void Places::add(std::span<const Place> places) {
  for (const Place& place : places) {
    for (const Position& position : place.positions) {
      if (position.number == 0) continue;
      if (position.number == behind_avatar) {
        menu_[position.role].push_back(&place);
        continue;
      }
      if (position.number > most_places) throw std::logic_error("too many places: " + at(place, position));
      auto& row = of_role_[position.role];
      const auto index = static_cast<std::size_t>(position.number - 1);
      if (row.size() <= index) row.resize(index + 1);
      if (row[index] != nullptr) throw std::logic_error("a position is taken: " + at(place, position));
      row[index] = &place;
    }
  }
}

void Places::check_complete() const {
  for (const auto& [role, role_code] : Codes<Role>::list) {
    const auto& row = of(role);
    if (row.empty() || std::find(row.begin(), row.end(), nullptr) != row.end()) {
      throw std::logic_error("no place, or one left open: " + std::string(role_code));
    }
  }
}

const std::vector<const Place*>& Places::of(Role role) const {
  static const std::vector<const Place*> none;
  const auto found = of_role_.find(role);
  return found == of_role_.end() ? none : found->second;
}

const std::vector<const Place*>& Places::menu_of(Role role) const {
  static const std::vector<const Place*> none;
  const auto found = menu_.find(role);
  return found == menu_.end() ? none : found->second;
}

void use_places(http::Visit& visit, const Places& places) {
  visit.once<PlacesOfVisit>([&] { return PlacesOfVisit{&places}; });
}

html::Html page(http::Visit& visit, const Page& page, const html::Html& content) {
  return layout::frame(visit,
                       {.title = page.title,
                        .viewer = viewer_of(visit),
                        .current = page.place.empty() ? html::Url() : place_url(page.place),
                        .width = page.width},
                       content);
}

std::string_view home_of(http::Visit& visit, Role role) { return places_of(visit).of(role).front()->path; }

Text role_name(Role role) {
  switch (role) {
    case Role::student:
      return {"Student", "Student"};
    case Role::counsellor:
      return {"Loopbaanbegeleider", "Career counsellor"};
    case Role::specialist:
      return {"Decaan", "Career specialist"};
    case Role::coordinator:
      return {"LOB-coördinator", "Career guidance co-ordinator"};
    case Role::teacher:
      return {"Docent", "Teacher"};
    case Role::team_leader:
      return {"Teamleider", "Team leader"};
    case Role::board:
      return {"Bestuur", "Board"};
    case Role::trainer:
      return {"Praktijkopleider", "Workplace trainer"};
    case Role::alumnus:
      return {"Oud-student", "Former student"};
    case Role::trusted:
      return {"Vertrouwd persoon", "Trusted person"};
    case Role::researcher:
      return {"Onderzoeker", "Researcher"};
    case Role::administrator:
      return {"Beheerder", "Administrator"};
    case Role::exam_office:
      return {"Examenbureau", "Exam office"};
    case Role::support:
      return {"Ondersteuning", "Student support"};
  }
  return {"", ""};
}

}  // namespace koers::navigation
