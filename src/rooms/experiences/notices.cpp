#include "rooms/experiences/notices.h"

#include "rooms/experiences/rest.h"

namespace koers::experiences::notices {

using organisation::Institution;
using people::Person;

void notify_guides(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Instant now,
                   Day today) {
  std::vector<Id<Person>> guides;
  for (const access::Guide& one : access::guides_of(tx, me.institution(), me.id())) {
    if (one.begins_on <= today && (!one.ends_on || *one.ends_on > today)) guides.push_back(one.person_id);
  }
  inbox::tell(tx, me.institution(), {shared, experience.value, me.id(), now}, guides);
}

void notify_student(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Person> guide,
                    Id<Experience> experience, Instant now, Day today) {
  if (rest_on(tx, institution, student, today)) return;
  inbox::tell(tx, institution, {question, experience.value, guide, now}, {student});
}

}  // namespace koers::experiences::notices
