#include "campus/layout/media.h"

namespace koers::layout {

namespace h = koers::html;

h::Html capture_tile(const Capture& capture) {
  auto input = h::Element("input").type("file").name(capture.name).with("accept", capture.accept);
  input = capture.camera.empty() ? std::move(input).flag("capture")
                                 : std::move(input).with("capture", capture.camera);
  return h::label.cls("tile")(icon(capture.icon), h::span(capture.label), input);
}

h::Html photo(const h::Url& src, std::string_view alt) {
  return h::figure.cls("shot")(h::img.src(src).alt(alt).with("loading", "lazy"));
}

h::Html sound(const h::Url& src, std::string_view label) {
  return h::div.cls("voice")(
      icon("microphone-fill"),
      h::audio.src(src).aria("label", label).flag("controls").with("preload", "none")());
}

h::Html film(const h::Url& src, std::string_view label) {
  return h::figure.cls("shot")(h::video.src(src)
                                   .aria("label", label)
                                   .flag("controls")
                                   .flag("playsinline")
                                   .with("preload", "metadata")());
}

h::Html mini_strip(const h::Html& lead, std::string_view title, std::string_view line, const h::Html& end) {
  return h::div.cls("mini-shot")(lead, h::div(h::b(title), h::small(line)), end);
}

}  // namespace koers::layout
