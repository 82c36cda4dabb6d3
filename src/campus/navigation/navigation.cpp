#include "campus/navigation/navigation.h"

#include <array>

#include "campus/navigation/news.h"
#include "campus/organisation/organisation.h"

namespace koers::navigation {
namespace {

using i18n::Text;
using layout::Icon;
using people::Role;

// One place in the navigation of a role (ux/UX.md, 2.2: never more than five).
struct Place {
  std::string_view path;
  Text label;
  Icon icon;
  Icon icon_current;
  bool plus = false;
};

constexpr std::array student_places{
    Place{"/start", {"Start", "Home"}, "house", "house-fill"},
    Place{"/ervaringen", {"Ervaringen", "Experiences"}, "images-square", "images-square-fill"},
    Place{"/vastleggen", {"Vastleggen", "Record"}, "plus-bold", "plus-bold", true},
    Place{"/vooruit", {"Vooruit", "Ahead"}, "signpost", "signpost-fill"},
    Place{"/ik", {"Ik", "Me"}, "compass", "compass-fill"},
};
constexpr std::array guide_places{
    Place{"/vandaag", {"Vandaag", "Today"}, "sun-horizon", "sun-horizon-fill"},
    Place{"/studenten", {"Studenten", "Students"}, "users-three", "users-three-fill"},
    Place{"/gesprekken", {"Gesprekken", "Talks"}, "chats-circle", "chats-circle-fill"},
    Place{"/hulpmiddelen", {"Hulpmiddelen", "Aids"}, "toolbox", "toolbox-fill"},
    Place{"/team", {"Team", "Team"}, "users-four", "users-four-fill"},
};
constexpr std::array specialist_places{
    Place{"/aanvragen", {"Aanvragen", "Requests"}, "lifebuoy", "lifebuoy-fill"},
    guide_places[1],
    guide_places[2],
    guide_places[3],
};
constexpr std::array coordinator_places{
    Place{"/overzicht", {"Overzicht", "Overview"}, "chart-bar", "chart-bar-fill"},
    Place{"/kader", {"Kwaliteitskader", "Framework"}, "seal-check", "seal-check-fill"},
    Place{"/hulpmiddelen", {"Hulpmiddelen", "Aids"}, "toolbox", "toolbox-fill"},
    Place{"/team/keuzes", {"Keuzes", "Choices"}, "signpost", "signpost-fill"},
    Place{"/moderatie", {"Vragen", "Questions"}, "shield-check", "shield-check-fill"},
};
constexpr std::array team_places{
    Place{"/team", {"Team", "Team"}, "users-four", "users-four-fill"},
    Place{"/team/keuzes", {"Keuzes", "Choices"}, "signpost", "signpost-fill"},
    Place{"/kader", {"Kwaliteitskader", "Framework"}, "seal-check", "seal-check-fill"},
    Place{"/hulpmiddelen", {"Hulpmiddelen", "Aids"}, "toolbox", "toolbox-fill"},
};
constexpr std::array board_places{
    Place{"/bestuur", {"In één minuut", "In one minute"}, "sun", "sun"},
    Place{"/kader", {"Kwaliteitskader", "Framework"}, "seal-check", "seal-check-fill"},
};
constexpr std::array administrator_places{
    Place{"/beheer", {"Beheer", "Administration"}, "gear", "gear-fill"},
};
constexpr std::array alumnus_places{
    Place{"/vragen", {"Vragen", "Questions"}, "chats-circle", "chats-circle-fill"},
    Place{"/vragen/aanbod", {"Mijn aanbod", "My offer"}, "hand-heart-fill", "hand-heart-fill"},
};
constexpr std::array guest_places{
    Place{"/welkom", {"Welkom", "Welcome"}, "house", "house-fill"},
};

std::span<const Place> table_of(Role role) {
  switch (role) {
    case Role::student:
      return student_places;
    case Role::counsellor:
      return guide_places;
    case Role::specialist:
      return specialist_places;
    case Role::coordinator:
      return coordinator_places;
    case Role::teacher:
    case Role::team_leader:
      return team_places;
    case Role::board:
      return board_places;
    case Role::administrator:
      return administrator_places;
    case Role::alumnus:
      return alumnus_places;
    case Role::trainer:
    case Role::trusted:
    case Role::researcher:
      return guest_places;
  }
  return guest_places;
}

html::Url place_url(std::string_view path) { return html::local_url(path); }

layout::Looker looker_of(http::Visit& visit) {
  const people::Identity& identity = people::identity_of(visit);
  const Role role = identity.looking_as;
  layout::Looker looker;
  looker.name = identity.person.full_name();
  looker.student = role == Role::student;
  looker.unread = news_of(visit.db(), identity.institution_id, identity.person.id);
  if (!looker.student) looker.role = visit.say(role_name(role));
  looker.school = organisation::institution_of(visit.db(), identity.institution_id).name;
  for (const Place& place : table_of(role)) {
    looker.entries.push_back(
        {visit.say(place.label), place_url(place.path), place.icon, place.icon_current, place.plus});
  }
  const auto roles = identity.roles();
  for (const Role other : roles) {
    if (roles.size() > 1)
      looker.views.push_back({visit.say(role_name(other)), std::string(code(other)), other == role});
  }
  return looker;
}

}  // namespace

html::Html page(http::Visit& visit, const Page& page, const html::Html& content) {
  return layout::frame(visit,
                       {.title = page.title,
                        .looker = looker_of(visit),
                        .current = page.place.empty() ? html::Url() : place_url(page.place),
                        .width = page.width},
                       content);
}

std::string_view home_of(Role role) { return table_of(role).front().path; }

std::vector<std::string_view> places_of(Role role) {
  std::vector<std::string_view> paths;
  for (const Place& place : table_of(role)) paths.push_back(place.path);
  return paths;
}

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
  }
  return {"", ""};
}

}  // namespace koers::navigation
