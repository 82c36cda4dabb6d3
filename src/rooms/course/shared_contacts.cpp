// Who else may know of a student's network (ST-10, ST-16). Of whom the student shares, guides see the name,
// who it is and what they help with; never where the two met, how well they know each other or how to reach
// them.
#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/people.h"
#include "campus/layout/writing.h"
#include "rooms/course/contact.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/contact_views.h"
#include "rooms/course/paths.h"

namespace koers::course {

using namespace html;

Html views::shared_contacts(const std::vector<Contact>& contacts) {
  Html all;
  for (const Contact& one : contacts) {
    all += layout::row({.lead = layout::avatar(one.name, layout::Size::small),
                        .title = one.name,
                        .line = layout::join({one.who, one.helps_with})});
  }
  return all;
}

Html audience_of_contacts(http::Visit& visit, const people::Student& me) {
  const auto guides = experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today);
  Html rows;
  for (const Contact& contact : contacts_of(visit.db(), me)) {
    rows += layout::row({.lead = layout::avatar(contact.name),
                         .title = contact.name,
                         .line = contact.who,
                         .end = views::audience_chip(visit, contact, guides)});
  }
  return when(!rows.empty(), [&] {
    return layout::list_card("netwerk", visit.say(contact_texts::my_people), rows,
                             layout::more_link(visit.say(contact_texts::see_all), paths::contacts()));
  });
}

}  // namespace koers::course
