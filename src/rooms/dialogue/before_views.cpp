// A conversation that is planned, was cancelled, or cannot be written in any more.
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/canvas_views.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/texts.h"
#include "rooms/dialogue/ways_texts.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::Movement;
using words::State;

namespace {

Html planning_buttons(Visit& visit, const Canvas& canvas) {
  const auto id = canvas.talk().id;
  if (canvas.talk().state == ConversationState::cancelled) {
    return layout::cluster(fragment(
        layout::post_button(paths::bring_back(id), visit.say(canvas_texts::bring_back), {.kind = Kind::line}),
        layout::button_link({.label = visit.say(canvas_texts::out_of_calendar),
                             .href = paths::calendar(id),
                             .icon = layout::Icon("calendar-blank")})));
  }
  return layout::cluster(
      fragment(layout::button_link({.label = visit.say(canvas_texts::into_calendar),
                                    .href = paths::calendar(id),
                                    .icon = layout::Icon("calendar-plus-bold")}),
               layout::button_link({.label = visit.say(canvas_texts::move),
                                    .href = paths::move(id),
                                    .icon = layout::Icon("swap-bold")}),
               layout::post_button(paths::cancel(id), visit.say(canvas_texts::cancel),
                                   {.kind = Kind::quiet, .icon = layout::Icon("x-bold")})));
}

Html main_action(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  if (talk.state == ConversationState::cancelled) return {};
  if (!canvas.seat.is_student()) {
    const auto late = when(talk.planned_on < visit.today, [&] {
      return layout::button_link(
          {.label = visit.say(ways_texts::write_late),
           .href = paths::late_with(talk.student_id).with("dag", text(talk.planned_on)),
           .icon = layout::Icon("clock-fill")});
    });
    return fragment(late,
                    layout::post_button(
                        paths::begin(talk.id), visit.say(canvas_texts::begin_talk),
                        {.kind = Kind::primary, .icon_end = layout::Icon("arrow-right-bold"), .big = true}));
  }
  return layout::button_link(
      {.label = visit.say(talk.prepared_at ? canvas_texts::change_preparation : texts::prepare_yourself),
       .href = paths::prepare(talk.id),
       .kind = talk.prepared_at ? Kind::plain : Kind::primary,
       .icon_end = layout::Icon("arrow-right-bold"),
       .big = true});
}

Html agreed_last_time(Visit& visit, const Canvas& canvas) {
  if (canvas.steps_before.empty()) return {};
  return layout::card({.labelled_by = "vorige"},
                      fragment(layout::section_head("vorige", visit.say(canvas_texts::agreed_before)),
                               seen(visit, canvas, Movement::look_back)));
}

}  // namespace

Html before_page(Visit& visit, const Canvas& canvas) {
  const bool cancelled = canvas.talk().state == ConversationState::cancelled;
  const auto gone = when(
      cancelled, [&] { return layout::notice(State::attention, visit.say(canvas_texts::is_cancelled)); });
  return page_in_frame(
      visit, canvas,
      fragment(layout::page_head({.title = title_of(visit, canvas),
                                  .lead = fragment(guidance::views::when_and_where(visit, canvas.talk())),
                                  .actions = main_action(visit, canvas)}),
               gone, shared(canvas, fragment(standing(visit, canvas), table_top(visit, canvas))),
               agreed_last_time(visit, canvas), planning_buttons(visit, canvas)));
}

Html too_late_page(Visit& visit, const Seat& seat, const std::string& words) {
  const auto id = seat.conversation().id;
  const auto kept = when(!words.empty(), [&] {
    return layout::card({.labelled_by = "jouw-tekst"},
                        fragment(h2.id("jouw-tekst")(visit.say(canvas_texts::your_text)),
                                 p.cls("keep-lines")(words), p.cls("sub")(visit.say(canvas_texts::copy_it))));
  });
  const auto content = fragment(layout::page_head({.title = visit.say(canvas_texts::too_late),
                                                   .lead = fragment(visit.say(canvas_texts::too_late_line))}),
                                kept,
                                div(layout::button_link({.label = visit.say(canvas_texts::to_the_talk),
                                                         .href = paths::talk(id),
                                                         .kind = Kind::primary,
                                                         .icon_end = layout::Icon("arrow-right-bold")})));
  return navigation::page(visit,
                          {.title = visit.say(canvas_texts::too_late),
                           .place = "/gesprekken",
                           .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::dialogue::views
