// The page that records without network, and the one before signing out with something left on the phone.
// Both are the same for every student, so that the phone may keep the first (assets/js/koers-dienst.js).
#include "campus/people/people.h"
#include "rooms/experiences/offline_views.h"
#include "rooms/experiences/routes.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response show_offline(Visit& visit, const Student&) { return http::page(views::offline_page(visit)); }

Response show_left_on_phone(Visit& visit, const people::SignedIn&) {
  return http::page(views::left_on_phone_page(visit));
}

}  // namespace

void add_offline_routes(http::Router& router) {
  router.get<Student>("/vastleggen/zonder-internet", show_offline);
  router.get<people::SignedIn>("/op-je-telefoon", show_left_on_phone);
}

}  // namespace koers::experiences
