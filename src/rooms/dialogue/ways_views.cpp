// What a canvas shows of its form: who reads along, that it is written down afterwards, and what is said at
// the end.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/states.h"
#include "platform/http/events.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/canvas_views.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/ways_texts.h"
#include "rooms/intake/intake.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;
using words::State;

Html late_mark(const Visit& visit, const Conversation& talk) {
  return when(talk.late_days.has_value(), [&] {
    return p(layout::state({}, layout::Icon("clock-fill"), guidance::views::late_words(visit, talk)));
  });
}

// Who is not there hears it: by telephone that is the only way to know what was noted (design 5.4).
Html reading_along(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  const auto& other = canvas.seat.other();
  const http::Events* events = visit.house.events;
  const bool is_there = events != nullptr && events->is_there(guidance::topic_of(talk.id), text(other.id));
  const bool is_told = talk.state == ConversationState::open && !talk.late_days;
  const auto state = is_there
                         ? layout::state(State::good, visit.say(ways_texts::reads_along, other.given_name))
                         : layout::state(State::none, visit.say(ways_texts::reads_not, other.given_name));
  const bool reads_aloud = !is_there && !canvas.seat.is_student() && talk.channel != Channel::school;
  return div.cls("cluster").id("leest-mee").data("live", "")(when(is_told, [&] {
    return fragment(state,
                    when(reads_aloud, [&] { return span.cls("sub")(visit.say(ways_texts::read_aloud)); }));
  }));
}

// Nothing that somebody typed becomes public by another's button: who ends it knows that there is something.
Html not_shared_yet(Visit& visit, const Canvas& canvas) {
  const bool is_there = std::any_of(canvas.drafts.begin(), canvas.drafts.end(), [&](const NoteDraft& draft) {
    return draft.author_id == canvas.seat.other().id;
  });
  return div.id("concept-ander").data("live", "")(when(is_there && !canvas.seat.is_student(), [&] {
    return p.cls("sub")(visit.say(ways_texts::not_shared_yet, canvas.seat.other().given_name,
                                  canvas.seat.other().given_name));
  }));
}

// What the counsellor says at the end; for a first talk whether it built on what the student did before
// (KK 4.3, 5). The button stands in the foot, which stays in sight.
Html ending_card(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  if (canvas.seat.is_student()) return {};
  const forms::Answers answers =
      canvas.closing.was_refused() ? canvas.closing : close_form.edit({talk.minutes, talk.channel, false});
  const auto earlier = when(talk.kind == guidance::ConversationKind::intake, [&] {
    return intake::earlier_tick(visit, *canvas.seat.guided(),
                                guidance::experiences_on_table(visit.db(), canvas.seat));
  });
  forms::Answers head = answers;
  head.version.clear();  // nobody else ends it: there is nothing to bring together
  return section.cls("card stack gap-3")
      .aria("labelledby", "einde")(
          h2.id("einde")(visit.say(ways_texts::at_the_end)),
          form.cls("stack gap-3 closing")
              .id("afronden")
              .method("post")
              .action(paths::close(talk.id))(close_form.head(visit, head),
                                             close_form.field(visit, answers, "duur"),
                                             close_form.field(visit, answers, "vorm"), earlier));
}

Html closing_part(Visit& visit, const Canvas& canvas) {
  if (canvas.seat.is_student()) {
    return p.cls("sub")(visit.say(canvas_texts::counsellor_closes, canvas.seat.counsellor().given_name));
  }
  const bool is_untouched = canvas.notes.empty() && canvas.drafts.empty() && canvas.agreements.empty();
  const auto not_begun = when(is_untouched, [&] {
    return layout::post_button(paths::not_begun(canvas.talk().id), visit.say(canvas_texts::not_begun),
                               {.kind = layout::Kind::quiet});
  });
  return fragment(not_shared_yet(visit, canvas), not_begun,
                  layout::submit(visit.say(canvas_texts::close_talk),
                                 {.icon_end = layout::Icon("arrow-right-bold"), .form = "afronden"}));
}

}  // namespace koers::dialogue::views
