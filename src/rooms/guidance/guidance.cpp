#include "rooms/guidance/guidance.h"

#include "rooms/guidance/paths.h"
#include "rooms/guidance/routes.h"

namespace koers::guidance {

html::Url conversation_path(Id<Conversation> id) { return paths::talk(id); }
html::Url conversations_path() { return paths::talks(); }
html::Url plan_path() { return paths::plan(); }
html::Url path_for(Choosing what, Id<people::Person> student) {
  switch (what) {
    case Choosing::plan:
      return paths::plan_for(student);
    case Choosing::now:
      return paths::now_with(student);
    case Choosing::late:
      return paths::late_with(student);
  }
  throw std::logic_error("chosen for nothing");
}
html::Url plan_path(Id<people::Person> student) { return paths::plan_for(student); }

}  // namespace koers::guidance
