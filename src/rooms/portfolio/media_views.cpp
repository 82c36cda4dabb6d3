#include "rooms/portfolio/media_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/media.h"
#include "campus/layout/states.h"
#include "rooms/portfolio/media_texts.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/texts.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Kind;

i18n::Text words_for(MediaFlaw flaw) {
  switch (flaw) {
    case MediaFlaw::not_media:
      return media_texts::not_media;
    case MediaFlaw::too_large:
      return media_texts::too_large;
    case MediaFlaw::too_long:
      return media_texts::too_long;
    case MediaFlaw::broken:
      return media_texts::broken;
    case MediaFlaw::too_many:
      return media_texts::too_many;
    case MediaFlaw::not_there:
      return media_texts::not_there;
  }
  throw std::logic_error("a flaw without words");
}

layout::Mistake mistake(http::Visit& visit, MediaFlaw flaw) {
  return {std::string(sound_field), visit.say(words_for(flaw))};
}

// ---- hearing and seeing

namespace {

std::string clock_text(int seconds) {
  return std::to_string(seconds / 60) + (seconds % 60 < 10 ? ":0" : ":") + std::to_string(seconds % 60);
}

std::string name_of(http::Visit& visit, const MediaItem& item) {
  if (item.kind == MediaKind::drawing) {
    return item.transcript.empty() ? visit.say(media_texts::a_drawing) : item.transcript;
  }
  const bool is_film = item.kind == MediaKind::film;
  if (item.seconds == 0) return visit.say(is_film ? media_texts::a_film : media_texts::a_sound);
  return visit.say(is_film ? media_texts::film_of : media_texts::sound_of, clock_text(item.seconds));
}

Html captions_track(http::Visit& visit, const MediaItem& item) {
  if (item.transcript.empty()) return {};
  return fragment(Element("track")
                      .with("kind", "captions")
                      .with("srclang", "nl")
                      .with("label", visit.say(media_texts::captions))
                      .src(paths::captions(item.file_key))
                      .flag("default"));
}

Html lines_of(const std::string& words) {
  Html all;
  std::string_view rest = words;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    if (end > 0) all += p(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return all;
}

Html player(http::Visit& visit, const MediaItem& item) {
  const std::string name = name_of(visit, item);
  const Url file = paths::media(item.file_key);
  switch (item.kind) {
    case MediaKind::drawing:
      return figure.cls("shot whole")(
          img.src(file).alt(name).with("width", item.width).with("height", item.height));
    case MediaKind::sound:
      return div.cls("voice")(layout::icon("microphone-fill"),
                              audio.src(file)
                                  .aria("label", name)
                                  .flag("controls")
                                  .with("preload", "none")(captions_track(visit, item)));
    case MediaKind::film: {
      auto film =
          video.src(file).aria("label", name).flag("controls").flag("playsinline").with("preload", "none");
      film = std::move(film).with("width", item.width).with("height", item.height);
      if (!item.poster_key.empty())
        film = std::move(film).with("poster", paths::media(item.poster_key).text());
      return figure.cls("shot whole")(std::move(film)(captions_track(visit, item)));
    }
  }
  return {};
}

Html written(http::Visit& visit, const MediaItem& item, const MediaShown& shown) {
  const bool is_drawing = item.kind == MediaKind::drawing;
  Html all;
  if (!item.transcript.empty() && !is_drawing) {
    all += layout::fold(span(visit.say(media_texts::read_along)),
                        lines_of(words_of_transcript(item.transcript)));
  }
  if (!shown.mine) return all;
  const auto& ask = is_drawing ? media_texts::write_down_seen : media_texts::write_down;
  all += layout::button_link({.label = visit.say(item.transcript.empty() ? ask : media_texts::change_it),
                              .href = paths::media_item(shown.experience, item.id.value),
                              .kind = Kind::quiet,
                              .icon = layout::Icon("pencil-simple-bold"),
                              .small = true});
  return all;
}

Html waiting(http::Visit& visit, const MediaShown& shown) {
  return div.cls("notice stack gap-1")(
      p(visit.say(media_texts::being_prepared)),
      a.href(paths::experience(shown.experience))(visit.say(media_texts::look_again)));
}

Html one_item(http::Visit& visit, const MediaItem& item, const MediaShown& shown) {
  if (item.state == MediaState::ready) {
    return div.cls("stack gap-2 medium")(player(visit, item), written(visit, item, shown));
  }
  if (item.state == MediaState::waiting) return waiting(visit, shown);
  if (!shown.mine) return {};
  const auto words = visit.say(words_for(item.flaw.value_or(MediaFlaw::broken)));
  return div.cls("stack gap-2 medium")
      .data("s", "attention")(
          p.cls("error")(layout::icon("warning-circle-fill"), span(words)),
          layout::post_button(paths::take_media_away(shown.experience, item.id.value),
                              visit.say(media_texts::remove), {.kind = Kind::quiet, .small = true}));
}

}  // namespace

Html media_list(http::Visit& visit, const std::vector<MediaItem>& items, const MediaShown& shown) {
  const auto all = each(items, [&](const MediaItem& item) { return one_item(visit, item, shown); });
  const bool waits = std::any_of(items.begin(), items.end(),
                                 [](const MediaItem& item) { return item.state == MediaState::waiting; });
  if (!waits) return all.empty() ? all : div.cls("stack gap-4")(all);
  auto part = paths::media_part(shown.experience);
  if (!shown.card.empty()) part = part.with("kaart", shown.card);
  return Tag("koers-klaar").cls("stack gap-4").data("part", part.text()).aria("live", "polite")(all);
}

namespace {

Html kept_row(http::Visit& visit, const MediaItem& item, const std::string& form) {
  const auto sign =
      item.kind == MediaKind::film ? layout::Icon("video-camera-fill") : layout::Icon("microphone-fill");
  std::string line;
  if (item.state == MediaState::waiting) line = visit.say(media_texts::being_prepared);
  if (item.state == MediaState::failed) {
    line = visit.say(words_for(item.flaw.value_or(MediaFlaw::broken)));
  }
  const std::string name = name_of(visit, item);
  return layout::row({.lead = item.kind == MediaKind::drawing
                                  ? layout::thumb(paths::media(item.poster_key), "")
                                  : layout::thumb(sign),
                      .title = name,
                      .line = line,
                      .end = layout::submit(visit.say(media_texts::remove), {.kind = Kind::quiet,
                                                                             .small = true,
                                                                             .name = "opname_weg",
                                                                             .value = id_text(item.id.value),
                                                                             .form = form,
                                                                             .about = name})});
}

}  // namespace

Html media_to_keep(http::Visit& visit, const std::vector<MediaItem>& items, const std::string& form) {
  if (items.empty()) return {};
  const auto rows = each(items, [&](const MediaItem& item) { return kept_row(visit, item, form); });
  return fragment(p.cls("vh")(visit.say(media_texts::your_media)), ul.cls("rows")(rows));
}

Html media_page(http::Visit& visit, const MediaPage& page) {
  const bool is_drawing = page.item.kind == MediaKind::drawing;
  const std::string question =
      visit.say(is_drawing ? media_texts::what_do_we_see : media_texts::what_do_you_hear);
  std::vector<layout::Mistake> mistakes;
  if (!page.error.empty()) mistakes.push_back({"tekst", page.error});
  const auto form = layout::form_to(
      paths::media_item(page.experience, page.item.id.value),
      fragment(layout::error_summary(visit.language, mistakes),
               layout::field({.name = "tekst",
                              .label = question,
                              .hint = visit.say(is_drawing ? media_texts::see_hint : media_texts::hear_hint),
                              .value = page.transcript,
                              .error = page.error,
                              .rows = is_drawing ? 2 : 5,
                              .longest = static_cast<int>(longest_transcript),
                              .hidden_label = true})),
      {.id = "opname"});
  const auto away = layout::fold(
      span(visit.say(is_drawing ? media_texts::take_away_drawing : media_texts::take_away)),
      layout::stack(3,
                    fragment(p(visit.say(media_texts::take_away_sure)),
                             layout::post_button(paths::take_media_away(page.experience, page.item.id.value),
                                                 visit.say(media_texts::remove),
                                                 {.kind = Kind::line, .icon = layout::Icon("trash-bold")}))));
  return layout::focus_frame(
      visit,
      {.title = question,
       .back = page.back,
       .stop = page.back,
       .foot =
           layout::submit(visit.say(media_texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "opname"})},
      fragment(h1(question), media_list(visit, {page.item}, {.experience = page.experience, .mine = false}),
               form, away));
}

}  // namespace koers::portfolio::views
