#include "rooms/dialogue/canvas_views.h"

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/layout/live_part.h"
#include "campus/navigation/navigation.h"
#include "campus/words/kinds.h"
#include "platform/http/assets.h"
#include "platform/http/events.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/attachments/attachments.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/fork_views.h"
#include "rooms/dialogue/initiative_views.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/record_views.h"
#include "rooms/dialogue/texts.h"
#include "rooms/dialogue/ways_texts.h"
#include "rooms/intake/intake.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::Movement;
using words::State;

std::string_view anchor_of(Movement movement) {
  switch (movement) {
    case Movement::look_back:
      return "terugkijken";
    case Movement::make_sense:
      return "betekenis";
    case Movement::look_ahead:
      return "vooruitkijken";
    case Movement::set_in_motion:
      return "bewegen";
  }
  throw std::logic_error("a movement without an anchor");
}

std::string given_name(const Canvas& canvas, Id<people::Person> id) {
  const auto found = canvas.people.find(id);
  return found == canvas.people.end() ? "" : found->second.given_name;
}

std::string full_name(const Canvas& canvas, Id<people::Person> id) {
  const auto found = canvas.people.find(id);
  return found == canvas.people.end() ? "" : found->second.full_name();
}

// ---- what lies on the table

namespace {

Html item_view(Visit& visit, const CanvasItem& item) {
  const auto& one = item.experience;
  const words::Kind* kind = words::find_kind(one.kind);
  const auto sign = kind == nullptr ? std::nullopt : layout::find_icon(kind->icon);
  const bool picture = one.small_picture && item.may_open;
  auto sign_box = span.cls("ph");
  if (!one.competencies.empty()) sign_box = layout::toned(std::move(sign_box), one.competencies.front());
  const Html lead = picture
                        ? fragment(img.src(attachments::picture_path(*one.small_picture)).alt(""))
                        : std::move(sign_box)(layout::icon(sign.value_or(layout::Icon("star-four-fill"))));
  const std::string day = i18n::day_month(visit.language, one.happened_on, visit.today);
  const auto name =
      item.may_open ? a.cls("cover").href(experiences::experience_path(one.id))(b(one.title)) : b(one.title);
  return li.cls("thing")(
      lead,
      span(name,
           small(kind == nullptr ? day : visit.say(texts::when_where, kind->name.in(visit.language), day))));
}

// Who comes along, when the student wants it (ST-20); the student can change it from here until it is over.
Html companion_line(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  if (talk.companion.empty() || !canvas.seat.knows_companion()) return {};
  const std::string who = guidance::views::companion_words(visit, talk);
  if (!canvas.seat.is_student()) {
    const auto& name = canvas.seat.student().given_name;
    return p.cls("companion")(layout::icon("users-three"), " ",
                              visit.say(canvas_texts::brings_along, name, who, talk.companion));
  }
  const auto change = when(talk.is_coming(), [&] {
    return fragment(" ", a.href(paths::prepare(talk.id, 3))(visit.say(canvas_texts::change_companion)));
  });
  return p.cls("companion")(layout::icon("users-three"), " ",
                            visit.say(canvas_texts::you_bring_along, who, talk.companion), change);
}

Html question_panel(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  const bool student = canvas.seat.is_student();
  const auto& name = canvas.seat.student().given_name;
  const auto wants =
      student ? visit.say(canvas_texts::you_want_to_know) : visit.say(canvas_texts::wants_to_know, name);
  const auto nothing = student ? visit.say(canvas_texts::you_have_no_question)
                               : visit.say(canvas_texts::has_no_question, name);
  const auto wishes = when(!talk.wishes().empty(), [&] {
    return fragment(p.cls("vh")(visit.say(canvas_texts::wishes_of, name)),
                    ul.cls("cluster wishes")(each(talk.wishes(), [&](guidance::Wish one) {
                      return li.cls("tag")(visit.say(guidance::views::wish_words(one)));
                    })));
  });
  return div.cls("card deep big-question")(layout::eyebrow("compass-fill", wants), wishes,
                                           p(talk.question.empty() ? nothing : talk.question),
                                           companion_line(visit, canvas));
}

// The student may still choose while the conversation goes on: also in one that nobody planned.
Html bring_now(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  if (!canvas.seat.is_student() || talk.state != ConversationState::open) return {};
  return div(layout::button_link({.label = visit.say(ways_texts::bring_now),
                                  .href = paths::prepare(talk.id),
                                  .icon = layout::Icon("plus-bold"),
                                  .small = true}));
}

}  // namespace

Html table_top(Visit& visit, const Canvas& canvas) {
  const auto& name = canvas.seat.student().given_name;
  const auto things = when(!canvas.items.empty(), [&] {
    return ul.cls("on-table")
        .aria("label", visit.say(canvas_texts::experiences_of, name))
        .with("tabindex",
              "0")(each(canvas.items, [&](const CanvasItem& item) { return item_view(visit, item); }));
  });
  const auto none = when(canvas.items.empty(), [&] {
    return div.cls("card soft")(p.cls("sub")(canvas.seat.is_student()
                                                 ? visit.say(canvas_texts::you_bring_nothing)
                                                 : visit.say(canvas_texts::begin_with_any, name)));
  });
  return section.cls("table-top")
      .id("op-tafel")
      .data("live", "")
      .aria("label", visit.say(canvas_texts::on_the_table))(
          question_panel(visit, canvas), things, none,
          when(canvas.talk().kind == guidance::ConversationKind::intake,
               [&] { return intake::talk_row(visit, canvas.seat.guided()); }),
          bring_now(visit, canvas));
}

Html standing(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  const bool further = canvas.query.page && *canvas.query.page != talk.state;
  const auto words = [&] {
    if (talk.state == ConversationState::open) return visit.say(texts::talk_has_begun);
    if (talk.state == ConversationState::closed) return visit.say(canvas_texts::talk_was_closed);
    return visit.say(canvas_texts::talk_has_changed);
  };
  return div.id("stand").data("live", "").role("status")(when(further, [&] {
    return layout::notice(
        State::info, layout::icon_of(State::info),
        fragment(words(), " ", a.href(paths::talk(talk.id))(visit.say(canvas_texts::look_there))));
  }));
}

// ---- confirming

Html confirmations(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  const bool student = canvas.seat.is_student();
  const auto side = [&](bool mine, const people::Person& person, bool confirmed) {
    if (confirmed)
      return layout::state(State::good, visit.say(canvas_texts::confirmed_by, person.given_name));
    if (!mine) return layout::state(State::none, visit.say(texts::waits_for, person.given_name));
    return form.method("post")
        .action(paths::confirm(talk.id))
        .data("here", "")(button.cls("chip").type("submit").id("ja")(
            layout::icon("check-bold"), visit.say(canvas_texts::yes_it_is_right)));
  };
  return div.cls("oks").id("klopt").data("live", "")(
      b(visit.say(texts::to_confirm)),
      side(student, canvas.seat.student(), talk.student_confirmed_at.has_value()),
      side(!student, canvas.seat.counsellor(), talk.counsellor_confirmed_at.has_value()));
}

Html movement_path(Visit& visit, const Canvas& canvas) {
  std::vector<layout::Station> stations;
  for (const Movement movement : words::movements) {
    const auto passed = canvas.writable() && movement == movement_now(canvas) ? layout::Passed::now
                        : is_passed(canvas, movement)                         ? layout::Passed::done
                                                                              : layout::Passed::later;
    stations.push_back({.label = std::string(words::short_name(movement).in(visit.language)),
                        .passed = passed,
                        .href = Url().at(anchor_of(movement))});
  }
  return nav.cls("canvas-nav")
      .id("bewegingen")
      .data("live", "")
      .aria("label", visit.say(canvas_texts::four_movements))(layout::stations(stations));
}

Html live_parts(Visit& visit, const Canvas& canvas) {
  Html parts = fragment(standing(visit, canvas), table_top(visit, canvas));
  if (canvas.query.page == ConversationState::planned) return parts;
  parts +=
      fragment(reading_along(visit, canvas), not_shared_yet(visit, canvas), initiative_part(visit, canvas),
               movement_path(visit, canvas), confirmations(visit, canvas), agreement_id_field(canvas));
  for (const Movement movement : words::movements) {
    parts += fragment(seen(visit, canvas, movement), note_id_field(canvas, movement));
    if (canvas.writable()) parts += question_card(visit, canvas, movement);
  }
  return parts;
}

Html shared(const Canvas& canvas, const Html& content) {
  const auto id = canvas.talk().id;
  return layout::live_part({.topic = paths::live(id).with("stand", code(canvas.talk().state)),
                            .part = paths::part(id).with("stand", code(canvas.talk().state)),
                            .events = std::string(guidance::changed_event) + " " + std::string(http::there),
                            .asked = "bij vraag onderdeel wijzig",
                            .once = "wijzig"},
                           content);
}

// ---- pages

// The few rules of conversations alone: not in the sheet of every page.
Html style_sheet() { return fragment(html::link.rel("stylesheet").href(http::asset("css/talks.css"))); }

namespace {

Html at_the_table(Visit& visit, const Canvas& canvas) {
  const auto& other = canvas.seat.other().given_name;
  const auto back = canvas.seat.is_student() ? visit.say(canvas_texts::back_to_talks)
                                             : visit.say(canvas_texts::back_to, other);
  return header.cls("canvas-top")(
      div.cls("who-there")(
          layout::icon_link("arrow-left-bold", back, home_of(canvas)),
          layout::faces({canvas.seat.student().full_name(), canvas.seat.counsellor().full_name()}),
          div(h1(title_of(visit, canvas)),
              p.cls("sub")(guidance::views::when_and_where(visit, canvas.talk())))),
      div(late_mark(visit, canvas.talk()), reading_along(visit, canvas)),
      layout::who_sees(visit.language, layout::Reach::several, visit.say(canvas_texts::both_see_the_same)));
}

// Who begins next time, and what the counsellor says of it.
Html at_the_end(Visit& visit, const Canvas& canvas) {
  return layout::grid(layout::Width::l, fragment(initiative_part(visit, canvas), ending_card(visit, canvas)));
}

}  // namespace

Html canvas_page(Visit& visit, const Canvas& canvas) {
  const auto foot = footer.cls("canvas-foot")(confirmations(visit, canvas), closing_part(visit, canvas));
  return layout::canvas_frame(
      visit, title_of(visit, canvas),
      shared(canvas,
             fragment(style_sheet(), at_the_table(visit, canvas), layout::connection_strip(visit.language),
                      standing(visit, canvas), table_top(visit, canvas), movement_path(visit, canvas),
                      moves(visit, canvas), at_the_end(visit, canvas), foot)));
}

Url home_of(const Canvas& canvas) {
  return canvas.seat.is_student() ? paths::talks() : paths::student_file(canvas.talk().student_id);
}

std::string title_of(Visit& visit, const Canvas& canvas) {
  return guidance::views::talk_title(visit, canvas.talk(), canvas.seat.other().given_name);
}

Html page_in_frame(Visit& visit, const Canvas& canvas, const Html& content) {
  const auto title = title_of(visit, canvas);
  const auto up = canvas.seat.is_student() ? visit.say(texts::talks) : canvas.seat.student().full_name();
  return navigation::page(visit, {.title = title, .place = "/gesprekken"},
                          fragment(layout::crumbs(visit.language, {{up, home_of(canvas)}}, title), content));
}

namespace {

Html what_is_left(Visit& visit, const Canvas& canvas) {
  const Conversation& talk = canvas.talk();
  const bool mine = canvas.seat.is_student() ? talk.student_confirmed_at.has_value()
                                             : talk.counsellor_confirmed_at.has_value();
  if (!mine) {
    return layout::card(
        {.labelled_by = "lees"},
        fragment(
            h2.id("lees")(visit.say(texts::to_confirm)), p(visit.say(canvas_texts::read_what_is_noted)),
            layout::post_button(paths::confirm(talk.id), visit.say(canvas_texts::yes_it_is_right),
                                {.kind = Kind::primary, .icon = layout::Icon("check-bold"), .big = true})));
  }
  const bool ticked = canvas.ticks.has_value();
  const auto ticks =
      layout::button_link({.label = visit.say(ticked ? canvas_texts::see_ticks : canvas_texts::how_was_it),
                           .href = paths::ticks(talk.id),
                           .kind = ticked ? Kind::plain : Kind::primary,
                           .icon = layout::Icon("list-checks")});
  const auto again = canvas.seat.is_student()
                         ? layout::button_link({.label = visit.say(texts::ask_talk), .href = paths::ask()})
                         : layout::button_link({.label = visit.say(canvas_texts::plan_next),
                                                .href = paths::plan_for(talk.student_id),
                                                .icon = layout::Icon("calendar-plus-bold")});
  return layout::cluster(fragment(ticks, again));
}

}  // namespace

Html record_page(Visit& visit, const Canvas& canvas) {
  const auto earlier = when(canvas.talk().used_earlier, [&] {
    return p.cls("sub")(visit.say(canvas_texts::earlier_was_used, canvas.seat.student().given_name));
  });
  const Conversation& talk = canvas.talk();
  const auto took = when(talk.minutes_spent.has_value(),
                         [&] { return p.cls("sub")(visit.say(ways_texts::took, *talk.minutes_spent)); });
  const auto unconfirmed = when(talk.stayed_unconfirmed(visit.today), [&] {
    return layout::notice(State::none,
                          visit.say(ways_texts::stays_unconfirmed, canvas.seat.student().given_name));
  });
  const auto still_open =
      when(canvas.writable(), [&] { return p.cls("sub")(visit.say(canvas_texts::still_open_for_writing)); });
  return page_in_frame(
      visit, canvas,
      shared(canvas,
             fragment(
                 layout::page_head({.title = title_of(visit, canvas),
                                    .lead = fragment(guidance::views::when_and_where(visit, canvas.talk()))}),
                 late_mark(visit, talk), took, layout::connection_strip(visit.language),
                 standing(visit, canvas), unconfirmed, not_added_yet(visit, canvas),
                 what_is_left(visit, canvas), table_top(visit, canvas), earlier, still_open,
                 movement_path(visit, canvas), moves(visit, canvas), initiative_part(visit, canvas),
                 footer.cls("canvas-foot record-foot")(confirmations(visit, canvas)))));
}

}  // namespace koers::dialogue::views
