// What the student's home asks after a conversation: whether what was written is right, and whether it
// helped.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/texts.h"

namespace koers::dialogue {

using namespace html;
using guidance::StudentConversation;
using http::Visit;
using layout::Kind;

namespace {

Html confirm_card(Visit& visit, const StudentConversation& talk, const std::string& line) {
  return layout::card({.labelled_by = "klopt"},
                      fragment(h3.id("klopt")(visit.say(texts::confirm_card)), p.cls("sub")(line),
                               layout::button_link({.label = visit.say(texts::read_and_confirm),
                                                    .href = paths::talk(talk.id),
                                                    .kind = Kind::primary,
                                                    .icon_end = layout::Icon("arrow-right-bold"),
                                                    .wide = true})));
}

Html helped_button(const Visit& visit, Helped helped, const i18n::Text& words) {
  return layout::submit(visit.say(words),
                        {.kind = Kind::plain, .name = "hielp", .value = std::string(code(helped))});
}

// One tap says it (GU-15).
Html helped_card(Visit& visit, const StudentConversation& talk, const std::string& line,
                 std::int64_t smallest) {
  const auto buttons = fragment(helped_button(visit, Helped::yes, texts::help_yes),
                                helped_button(visit, Helped::a_bit, texts::help_a_bit),
                                helped_button(visit, Helped::no, texts::help_no));
  return layout::card(
      {.labelled_by = "hielp"},
      fragment(h3.id("hielp")(visit.say(texts::did_it_help)), p.cls("sub")(line),
               layout::form_to(paths::ticks(talk.id), fragment(layout::hidden_field("tik", "1"),
                                                               div.cls("cluster answer-ways")(buttons))),
               p.cls("sub")(visit.say(texts::only_in_groups, smallest))));
}

}  // namespace

Html after_talk_card(Visit& visit, const std::vector<StudentConversation>& talks,
                     std::int64_t smallest_group) {
  const auto talk = std::find_if(talks.begin(), talks.end(), [](const StudentConversation& one) {
    return one.held_on && !(one.is_confirmed && one.is_ticked);
  });
  if (talk == talks.end()) return {};
  const auto line = visit.say(texts::spoke_on, i18n::near_day(visit.language, *talk->held_on, visit.today),
                              talk->given_name);
  return talk->is_confirmed ? helped_card(visit, *talk, line, smallest_group)
                            : confirm_card(visit, *talk, line);
}

}  // namespace koers::dialogue
