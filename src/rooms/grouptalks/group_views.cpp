#include "rooms/grouptalks/group_views.h"

#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "campus/layout/live_part.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/grouptalks/group_forms.h"
#include "rooms/grouptalks/paths.h"

namespace koers::grouptalks::views {

using namespace html;
using http::Visit;
using words::State;

namespace {

constexpr int talks_per_page = 25;

Html talk_row(const Visit& visit, const GroupTalkSummary& one) {
  const Day day = day_of(one.talk.begun_at);
  const auto state =
      when(one.talk.is_open(), [&] { return layout::state(State::info, visit.say(texts::goes_on)); });
  return layout::row({.lead = layout::date_block(visit.language, day),
                      .title = one.talk.topic,
                      .href = paths::group_talk(one.talk.id),
                      .line = visit.say_count(texts::n_students, one.students),
                      .end = state});
}

Html in_page(Visit& visit, const std::string& title, const Html& content) {
  return navigation::page(visit, {.title = title, .place = "/gesprekken", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace

Html list_page(Visit& visit, const ListPage& page) {
  const std::string title = visit.say(texts::group_talks);
  Html list;
  if (page.talks.empty()) {
    list = layout::empty_state(visit.say(texts::none),
                               visit.say(page.is_guide ? texts::none_guide : texts::none_student));
  } else {
    const layout::ListPart part(visit, "groep", talks_per_page, static_cast<std::int64_t>(page.talks.size()));
    list = layout::list_card(
        "groep", title,
        each(part.of(page.talks), [&](const GroupTalkSummary& one) { return talk_row(visit, one); }), {},
        part.ways(visit.language, paths::group_talks()));
  }
  const Html form = when(page.is_guide, [&] {
    return layout::card(
        {.labelled_by = "begin"},
        fragment(h2.id("begin")(visit.say(texts::begin_one)),
                 group_form.show(visit, page.form,
                                 {.action = paths::group_talks(), .submit = visit.say(texts::begin)},
                                 {{"wie", one_of(page.students)}})));
  });
  return in_page(
      visit, title,
      fragment(layout::crumbs(visit.language, {{visit.say(texts::talks), url("/gesprekken")}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::lead))}), list, form));
}

namespace {

Html note_view(const Visit& visit, const GroupTalkPage& page, const BoardNote& note) {
  const auto whose = note.is_mine && note.given_name.empty() ? visit.say(texts::yours) : note.given_name;
  const auto remove = when(note.is_mine && page.place.talk().is_open(), [&] {
    return form.method("post")
        .action(paths::off_board(page.place.talk().id, note.id))
        .data("here", "")(button.cls("btn quiet icon-only small")
                              .type("submit")(layout::icon("x-bold"),
                                              layout::hidden_words(visit.say(texts::take_off, note.words))));
  });
  return li.cls("note").id("bord-" + text(note.id))(when(!whose.empty(), [&] { return small(whose); }),
                                                    p.cls("keep-lines")(note.words), remove);
}

Html board_card(Visit& visit, const GroupTalkPage& page) {
  const auto& talk = page.place.talk();
  const Html writing = when(talk.is_open(), [&] {
    const auto answers = page.returned.or_start(board_form);
    return form.cls("stack gap-3")
        .method("post")
        .action(paths::board(talk.id))(
            board_form.head(visit, answers), board_form.fields(visit, answers),
            div(layout::submit(visit.say(texts::put), {.icon = layout::Icon("plus-bold")})));
  });
  return layout::card(
      {.labelled_by = "bord-kop"},
      fragment(h2.id("bord-kop")(visit.say(texts::board)),
               layout::who_sees(visit.language, layout::Reach::several, visit.say(texts::board_who)),
               board_part(visit, page), writing));
}

Html own_card(Visit& visit, const GroupTalkPage& page) {
  const auto id = page.place.talk().id;
  const auto answers = page.returned.or_edit(own_form, page.own);
  const Html own = layout::autosaved(
      visit.language, paths::own_draft(id),
      own_form.show(visit, answers, {.action = paths::own(id), .submit = visit.say(texts::keep)}));
  Html steps;
  for (const auto& step : page.steps) {
    steps += li(b(step.title),
                step.due_on ? small(i18n::long_day(visit.language, *step.due_on, visit.today)) : Html());
  }
  const Html taken = when(!page.steps.empty(), [&] {
    return fragment(ul.cls("plain-list")(steps),
                    layout::more_link(visit.say(texts::your_steps), url("/vooruit/stappen")));
  });
  const Html one_more = step_form.fold(visit, visit.say(texts::take_step), page.returned.or_start(step_form),
                                       {.action = paths::steps(id), .submit = visit.say(texts::add_step)});
  return layout::card(
      {.labelled_by = "eigen-kop"},
      fragment(h2.id("eigen-kop")(visit.say(texts::own)),
               layout::who_sees(visit.language, layout::Reach::only_me, visit.say(texts::own_who)), own,
               taken, one_more));
}

Html end_card(Visit& visit, const GroupTalkPage& page) {
  GroupClosing all;
  for (const auto& one : page.students) all.present.push_back(one.id);
  return layout::card({.labelled_by = "einde"},
                      fragment(h2.id("einde")(visit.say(texts::end)),
                               end_form.show(visit, page.returned.or_start(end_form, all),
                                             {.action = paths::close(page.place.talk().id),
                                              .submit = visit.say(texts::close)},
                                             {{"erbij", one_of(page.students)}})));
}

std::string names_of(const GroupTalkPage& page) {
  i18n::WordList all;
  for (const auto& one : page.students) {
    if (one.id != page.place.me()) all.add(one.given_name);
  }
  return all.with_commas();
}

}  // namespace

Html board_part(Visit& visit, const GroupTalkPage& page) {
  return div.id("bord").data("live", "")(
      page.board.empty() ? p.cls("sub")(visit.say(texts::board_empty))
                         : ul.cls("plain-list stack gap-3")(each(page.board, [&](const BoardNote& note) {
                             return note_view(visit, page, note);
                           })));
}

Html talk_page(Visit& visit, const GroupTalkPage& page) {
  const auto& talk = page.place.talk();
  const std::string names = names_of(page);
  const std::string begun_by = visit.say(texts::led_by, page.place.guide().given_name);
  const std::string line = names.empty() ? begun_by : visit.say(texts::with, names) + ". " + begun_by;
  const Html closed = when(!talk.is_open(), [&] {
    const bool student = page.place.is_student();
    return layout::notice(State::info, visit.say(texts::is_closed) +
                                           (student ? " " + visit.say(texts::own_stays) : std::string()));
  });
  const Html mine = page.place.is_student() ? own_card(visit, page)
                    : talk.is_open()        ? end_card(visit, page)
                                            : Html();
  const Html live =
      layout::live_part({.topic = paths::live(talk.id), .part = paths::board(talk.id), .events = "changed"},
                        board_card(visit, page));
  return in_page(
      visit, talk.topic,
      fragment(
          layout::crumbs(visit.language, {{visit.say(texts::group_talks), paths::group_talks()}}, talk.topic),
          layout::page_head({.title = talk.topic, .lead = fragment(line)}), closed, live, mine));
}

Html too_late_page(Visit& visit, const Place& place, const std::string& words) {
  return in_page(
      visit, place.talk().topic,
      fragment(layout::page_head({.title = place.talk().topic, .lead = fragment(visit.say(texts::too_late))}),
               layout::card(p.cls("keep-lines")(words)),
               layout::more_link(place.talk().topic, paths::group_talk(place.talk().id))));
}

}  // namespace koers::grouptalks::views
