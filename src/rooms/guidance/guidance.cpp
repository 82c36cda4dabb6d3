#include "rooms/guidance/guidance.h"

#include "rooms/guidance/paths.h"
#include "rooms/guidance/routes.h"

namespace koers::guidance {

void add_routes(http::Router& router) {
  add_conversation_routes(router);
  add_caseload_routes(router);
  add_handover_routes(router);
  add_picture_routes(router);
}

html::Url conversation_path(Id<Conversation> id) { return paths::talk(id); }
html::Url students_path() { return html::url("/studenten"); }

}  // namespace koers::guidance
