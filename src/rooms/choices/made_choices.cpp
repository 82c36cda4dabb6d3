#include <algorithm>

#include "rooms/choices/choice.h"

namespace koers::choices {

using organisation::Institution;
using people::Person;

std::vector<ShownChoice> choices_made(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  std::vector<ShownChoice> made;
  for (const ChoiceMomentState& state : moments_of(reader, institution, student)) {
    if (!state.choice || !state.choice->option_id) continue;
    const ChoiceOption* option = state.option(state.choice->option_id);
    if (option == nullptr) continue;
    made.push_back(
        {state.moment.id, state.moment.title, option->title, state.choice->reason, state.choice->chosen_on});
  }
  std::stable_sort(made.begin(), made.end(), [](const ShownChoice& one, const ShownChoice& other) {
    return one.chosen_on.value_or(Day()) > other.chosen_on.value_or(Day());
  });
  return made;
}

}  // namespace koers::choices
