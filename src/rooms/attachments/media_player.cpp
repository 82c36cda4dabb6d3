// Sound, film and drawings as they are heard and seen, here and on a portfolio page.
#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/media.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "rooms/attachments/attachments.h"
#include "rooms/attachments/texts.h"

namespace koers::attachments {

using namespace html;

namespace {

std::string clock_text(int seconds) {
  return std::to_string(seconds / 60) + (seconds % 60 < 10 ? ":0" : ":") + std::to_string(seconds % 60);
}

Url url_of(const Url& files, const std::string& name) { return local_url(files.text() + "/" + name); }

Html captions_track(const http::Visit& visit, const MediaSummary& media, const Url& files) {
  if (media.transcript.empty()) return {};
  return fragment(Element("track")
                      .with("kind", "captions")
                      .with("srclang", "nl")
                      .with("label", visit.say(texts::captions))
                      .src(url_of(files, media.file_key + "/ondertitels"))
                      .flag("default"));
}

Html drawing(const std::string& name, const MediaSummary& media, const Url& files) {
  return figure.cls("shot whole")(img.src(url_of(files, media.file_key))
                                      .alt(name)
                                      .with("width", media.width)
                                      .with("height", media.height));
}

Html sound(const http::Visit& visit, const std::string& name, const MediaSummary& media, const Url& files) {
  auto player =
      audio.src(url_of(files, media.file_key)).aria("label", name).flag("controls").with("preload", "none");
  return div.cls("voice")(layout::icon("microphone-fill"),
                          std::move(player)(captions_track(visit, media, files)));
}

Html film(const http::Visit& visit, const std::string& name, const MediaSummary& media, const Url& files) {
  auto player = video.src(url_of(files, media.file_key))
                    .aria("label", name)
                    .flag("controls")
                    .flag("playsinline")
                    .with("preload", "none")
                    .with("width", media.width)
                    .with("height", media.height);
  if (!media.poster_key.empty())
    player = std::move(player).with("poster", url_of(files, media.poster_key).text());
  return figure.cls("shot whole")(std::move(player)(captions_track(visit, media, files)));
}

}  // namespace

std::string media_name(i18n::Language language, const MediaSummary& media) {
  if (media.kind == MediaKind::drawing) {
    return media.transcript.empty() ? i18n::say(language, texts::a_drawing) : media.transcript;
  }
  const bool is_film = media.kind == MediaKind::film;
  if (media.seconds == 0) return i18n::say(language, is_film ? texts::a_film : texts::a_sound);
  return i18n::say(language, is_film ? texts::film_of : texts::sound_of, clock_text(media.seconds));
}

Html media_player(const http::Visit& visit, const MediaSummary& media, const Url& files) {
  const std::string name = media_name(visit, media);
  if (media.kind == MediaKind::drawing) return drawing(name, media, files);
  Html all =
      media.kind == MediaKind::sound ? sound(visit, name, media, files) : film(visit, name, media, files);
  if (!media.transcript.empty()) {
    all += layout::fold(span(visit.say(texts::read_along)),
                        layout::paragraphs(words_of_transcript(media.transcript)));
  }
  return all;
}

}  // namespace koers::attachments
