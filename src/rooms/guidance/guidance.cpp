#include "rooms/guidance/guidance.h"

#include "rooms/guidance/paths.h"
#include "rooms/guidance/routes.h"

namespace koers::guidance {

html::Url conversation_path(Id<Conversation> id) { return paths::talk(id); }
html::Url students_path() { return html::url("/studenten"); }

}  // namespace koers::guidance
