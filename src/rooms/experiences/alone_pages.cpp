// The page that records without network, and the one before signing out with something left on the phone.
// Both are the same for every student, so that the phone may keep the first (assets/js/koers-dienst.js).
#include "campus/people/people.h"
#include "rooms/experiences/alone_views.h"
#include "rooms/experiences/routes.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response show_alone(Visit& visit, const Student&) { return http::page(views::alone_page(visit)); }

Response show_left(Visit& visit, const people::SignedIn&) {
  return http::page(views::left_on_phone_page(visit));
}

}  // namespace

void add_alone_routes(http::Router& router) {
  router.get<Student>("/vastleggen/zonder-internet", show_alone);
  router.get<people::SignedIn>("/op-je-telefoon", show_left);
}

}  // namespace koers::experiences
