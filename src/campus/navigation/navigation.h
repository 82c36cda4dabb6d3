// Where each role finds its pages, and the frame of a page for whoever is signed in.
//
//   return http::page(navigation::page(visit, {.title = visit.say(texts::my_steps), .place = "/vooruit"},
//   content));
//
// The places stand in one table (navigation.cpp); a test opens each of them for each role.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/frame.h"
#include "campus/people/people.h"

namespace koers::navigation {

struct Page {
  std::string title;
  std::string_view place{};  // the path of the navigation entry it belongs to: "/ervaringen"
  layout::PageWidth width = layout::PageWidth::wide;
};

// A page with the bar, the navigation and the menu of the role in which this device looks.
html::Html page(http::Visit& visit, const Page& page, const html::Html& content);

// Where somebody with this role begins.
std::string_view home_of(people::Role role);

// What a role is called.
i18n::Text role_name(people::Role role);

// The places of a role, for the test that opens them all.
std::vector<std::string_view> places_of(people::Role role);

}  // namespace koers::navigation
