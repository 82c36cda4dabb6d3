#include "rooms/experiences/offline_views.h"

#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/words/kinds.h"
#include "rooms/attachments/attachments.h"
#include "rooms/experiences/experience_forms.h"
#include "rooms/experiences/offline_texts.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences::views {

using namespace html;
using layout::Kind;

namespace {

// The element that knows the queue, with everything it says.
Element queue_element(http::Visit& visit) {
  const auto say = [&](const i18n::Text& text) { return visit.say(text); };
  return Tag("koers-wachtrij")
      .data("me", visit.session ? id_text(visit.session->subject_id.value) : "")
      .data("url", attachments::upload_path().text())
      .data("alone", paths::record_offline().text())
      .data("next", "/start")
      .data("untitled", say(offline_texts::untitled))
      .data("ready", say(offline_texts::ready))
      .data("goes", say(offline_texts::goes))
      .data("saved", say(offline_texts::saved))
      .data("draft", say(offline_texts::draft))
      .data("wrong", say(offline_texts::wrong))
      .data("left", say(offline_texts::left))
      .data("door", say(offline_texts::door))
      .data("empty", say(offline_texts::is_empty))
      .data("heavy", say(offline_texts::heavy))
      .data("forbidden", say(offline_texts::forbidden))
      .data("other", say(offline_texts::other))
      .data("refused", say(offline_texts::refused))
      .data("keep", say(offline_texts::keep_file))
      .data("geluid", attachments::file_word(visit, attachments::sound_field))
      .data("opname", attachments::file_word(visit, attachments::sound_field))
      .data("film", attachments::file_word(visit, attachments::film_field))
      .data("foto", attachments::file_word(visit, attachments::photo_field))
      .data("tekening", attachments::file_word(visit, attachments::drawing_field));
}

Html queue_list(http::Visit& visit, const Html& more) {
  const auto row = Tag("template")(li.cls("row")(
      span.cls("bead").aria("hidden", "true")(layout::icon("device-mobile-fill")),
      div.cls("grow")(Tag("a").data("deel", "naam")(), small.data("deel", "stand")(),
                      small.data("deel", "reden")(), div.data("deel", "bestanden")()),
      button.cls("btn quiet small")
          .type("button")
          .data("deel", "weg")
          .flag("hidden")(layout::icon("trash-bold"), span.cls("vh")(visit.say(offline_texts::drop)))));
  return queue_element(visit)(
      p.cls("notice")
          .data("deel", "net")
          .role("status")
          .flag("hidden")(layout::icon("wifi-slash-fill"), " ", visit.say(offline_texts::no_network)),
      section.cls("card queue")
          .aria("label", visit.say(offline_texts::on_your_phone))
          .flag("hidden")(h2.with("tabindex", "-1")(visit.say(offline_texts::on_your_phone)),
                          ul.cls("rows")(), more),
      p.cls("vh").data("deel", "gehoord").role("status")(),
      p.cls("vh").data("deel", "geweigerd").role("alert")(), row);
}

Html where_part(http::Visit& visit) {
  const auto tiles = each(words::kinds_for(code(people::Student::admit(visit).enrolment().pathway)),
                          [&](const words::Kind& kind) {
                            return layout::tile({.name = "waar",
                                                 .value = kind.id,
                                                 .label = kind.name.in(visit.language),
                                                 .icon = kind_icon(kind.id),
                                                 .one_of = true});
                          });
  return section.data("stap", "1")(layout::question(
      2, visit.say(texts::where), visit.say(texts::tap_what_fits), layout::tiles(layout::Width::s, tiles)));
}

Html what_part(http::Visit& visit) {
  return section.data("stap", "2")
      .cls("stack gap-4")(h2(visit.say(texts::what_happened)), attachments::media_tiles(visit),
                          recording_form.field(visit, recording_form.start(), "tekst"));
}

Html feeling_part(http::Visit& visit) {
  const auto tiles = each(words::feelings(), [&](const words::Feeling& feeling) {
    return layout::tile({.name = "gevoel",
                         .value = feeling.id,
                         .label = feeling.name.in(visit.language),
                         .icon = layout::find_icon(feeling.icon),
                         .tone = feeling_tone(feeling.id)});
  });
  return section.data("stap", "3")
      .cls("stack gap-6")(
          layout::question(2, visit.say(texts::how_did_it_feel), visit.say(texts::choose_feelings),
                           div.cls("tiles feelings min-xs")(tiles)),
          layout::question(2, visit.say(texts::who_may_see), visit.say(texts::change_later),
                           audience_choice(visit, koers::code(Audience::me), {})));
}

}  // namespace

Html phone_queue(http::Visit& visit) { return queue_list(visit, {}); }

Html phone_keeper(http::Visit& visit) { return queue_element(visit)(); }

Html offline_page(http::Visit& visit) {
  const auto form =
      layout::form_to(paths::experiences(),
                      fragment(layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
                               phone_keeper(visit), where_part(visit), what_part(visit), feeling_part(visit)),
                      {.id = "heel", .uploads = true, .label = visit.say(offline_texts::title)});
  const auto next = button.cls("btn primary big wide")
                        .type("button")
                        .data("doe", "verder")
                        .flag("hidden")(visit.say(texts::on), layout::icon("arrow-right-bold"));
  const auto save = button.cls("btn primary big wide")
                        .type("submit")
                        .with("form", "heel")
                        .data("doe", "bewaar")(layout::icon("check-bold"), visit.say(texts::save));
  return layout::focus_frame(visit,
                             {.title = visit.say(offline_texts::title),
                              .back = url("/start"),
                              .stop = url("/start"),
                              .foot = fragment(next, save)},
                             Tag("koers-alleen")
                                 .cls("stack gap-5")
                                 .data("me", visit.session ? id_text(visit.session->subject_id.value) : "")(
                                     h1.cls("vh")(visit.say(offline_texts::title)), form));
}

Html left_on_phone_page(http::Visit& visit) {
  const auto leave = [&](const i18n::Text& words, const char* what, const char* classes) {
    return Element("form")
        .method("post")
        .action(url("/uitloggen"))
        .flag("data-zeker")(
            button.cls(classes).type("submit").name("wat").value(what).data("doe", what)(visit.say(words)));
  };
  const auto choice =
      layout::stack(3, fragment(leave(offline_texts::remove_and_leave, "leeg", "btn primary wide"),
                                leave(offline_texts::keep_and_leave, "", "btn line wide"),
                                layout::button_link({.label = visit.say(offline_texts::stay),
                                                     .href = url("/start"),
                                                     .kind = Kind::quiet,
                                                     .wide = true})));
  return layout::focus_frame(
      visit, {.title = visit.say(offline_texts::left_title), .back = url("/start"), .stop = url("/start")},
      fragment(
          div(h1(visit.say(offline_texts::left_title)), p.cls("lead")(visit.say(offline_texts::left_line))),
          queue_list(visit, {}), choice));
}

}  // namespace koers::experiences::views
