// The tiles to talk, take a photo, film and draw, with what the script of the page needs to do it in place.
#include "campus/layout/cards.h"
#include "campus/layout/states.h"
#include "rooms/attachments/attachments.h"
#include "rooms/attachments/texts.h"

namespace koers::attachments {

using namespace html;

namespace {

struct TileField {
  const char* name;
  const char* id;
  const char* accept;
  const char* camera;  // of the phone: "environment" or "user"
};

Html tile_of(http::Visit& visit, const TileField& field, const i18n::Text& label, layout::Icon icon,
             const char* look = "tile") {
  auto file = Element("input").id(field.id).type("file").name(field.name).with("accept", field.accept);
  file =
      *field.camera == '\0' ? std::move(file).flag("capture") : std::move(file).with("capture", field.camera);
  return html::label.cls(look)(layout::icon(icon), span(visit.say(label)), std::move(file)());
}

// Photos that were taken before: without "capture" the phone shows its photos.
Html photo_choice(http::Visit& visit) {
  return html::label.cls("btn quiet small file-choice")(
      layout::icon("images-square"), span(visit.say(texts::choose_photos)),
      Element("input").id("fotos").type("file").name("foto").with("accept", "image/*").flag("multiple")());
}

Html recorder(http::Visit& visit) {
  return Tag("template")
      .data("deel", "opnemen")(
          div.cls("voice live")(button.cls("rec").type("button").data("doe", "stop")(
                                    layout::icon("stop-fill"), span.cls("vh")(visit.say(texts::stop))),
                                p(visit.say(texts::speak_now)), output.cls("time num")("0:00")));
}

Html drawing_board(http::Visit& visit) {
  const auto act = [&](const char* what, const i18n::Text& words, const char* classes) {
    return button.cls(classes).type("button").data("doe", what)(visit.say(words));
  };
  return Tag("template")
      .data("deel", "tekenen")(Tag("dialog").cls("draw").aria("labelledby", "je-tekening")(
          div.cls("stack gap-3")(h2.id("je-tekening")(visit.say(texts::your_drawing)),
                                 Tag("canvas")
                                     .with("width", 960)
                                     .with("height", 720)
                                     .with("tabindex", 0)
                                     .with("role", "img")
                                     .aria("label", visit.say(texts::draw_here))(),
                                 div.cls("cluster")(act("klaar", texts::drawing_done, "btn primary"),
                                                    act("opnieuw", texts::start_over, "btn line"),
                                                    act("sluit", texts::close, "btn quiet")),
                                 p.cls("hint")(visit.say(texts::draw_hint), " ",
                                               act("kies", texts::choose_drawing, "btn quiet small")))));
}

Html chosen_row(http::Visit& visit) {
  return Tag("template")
      .data("deel", "rij")(li.cls("row")(
          div.cls("shown")(), div.cls("grow")(b.data("deel", "naam")(), small.data("deel", "stand")()),
          button.cls("btn quiet small")
              .type("button")
              .data("doe", "weg")(layout::icon("trash-bold"), span.cls("vh")(visit.say(texts::remove)))));
}

}  // namespace

namespace {

// The element of the script with everything it says.
Element recording_element(http::Visit& visit) {
  const auto say = [&](const i18n::Text& text) { return visit.say(text); };
  return Tag("koers-opname")
      .cls("stack gap-2")
      .data("url", upload_path().text())
      .data("most", std::to_string(largest_media))
      .data("seconds", std::to_string(longest_media))
      .data("geluid", file_word(visit, sound_field))
      .data("film", file_word(visit, film_field))
      .data("foto", file_word(visit, photo_field))
      .data("tekening", file_word(visit, drawing_field))
      .data("begins", say(texts::begins))
      .data("sending", say(texts::sending))
      .data("sent", say(texts::is_sent))
      .data("offline", say(texts::waits_for_network))
      .data("almost", say(texts::almost))
      .data("later", say(texts::goes_later))
      .data("empty", say(texts::is_empty))
      .data("heavy", say(texts::too_heavy))
      .data("failed", say(texts::not_there))
      .data("silent", say(texts::no_microphone));
}

constexpr TileField sound_tile{sound_field, sound_field, "audio/*", "user"};
constexpr TileField film_tile{film_field, film_field, "video/*", "environment"};
constexpr TileField drawing_tile{drawing_field, drawing_field, "image/*", "environment"};

Html four_tiles(http::Visit& visit) {
  return div.cls("tiles capture four")(
      tile_of(visit, sound_tile, texts::talk, "microphone-duo"),
      tile_of(visit, {"foto", "foto", "image/*", "environment"}, texts::photo, "camera-duo"),
      tile_of(visit, film_tile, texts::film, "video-camera-duo"),
      tile_of(visit, drawing_tile, texts::draw, "scribble-loop-duo"));
}

// Small, because the question has its own ways to answer above them.
Html three_chips(http::Visit& visit) {
  constexpr const char* look = "chip file-choice";
  return layout::cluster(fragment(tile_of(visit, sound_tile, texts::talk_it, "microphone-fill", look),
                                  tile_of(visit, film_tile, texts::film_it, "video-camera-fill", look),
                                  tile_of(visit, drawing_tile, texts::draw_it, "scribble-loop-duo", look)));
}

}  // namespace

std::string file_word(const http::Visit& visit, std::string_view field) {
  if (field == film_field) return visit.say(texts::a_film);
  if (field == photo_field) return visit.say(texts::a_photo);
  return visit.say(field == drawing_field ? texts::a_drawing : texts::a_sound);
}

Html media_tiles(http::Visit& visit, const MediaForm& form) {
  const auto problem = when(!form.error.empty(), [&] {
    return p.cls("error")
        .id("geluid-error")
        .data("s", "attention")(layout::icon("warning-circle-fill"), span(form.error));
  });
  const auto all = form.photos ? four_tiles(visit) : three_chips(visit);
  return fragment(
      problem,
      recording_element(visit)(
          all, when(form.photos, [&] { return photo_choice(visit); }), ul.cls("rows chosen").flag("hidden")(),
          p.cls("hint").data("deel", "melding").role("status")(visit.say(texts::how_long)),
          p.cls("vh").data("deel", "gehoord").role("status")(),
          p.cls("error refused").data("deel", "geweigerd").role("alert")(), recorder(visit),
          drawing_board(visit), chosen_row(visit)));
}

}  // namespace koers::attachments
