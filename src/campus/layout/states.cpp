#include "campus/layout/states.h"

#include "campus/layout/texts.h"

namespace koers::layout {

namespace h = koers::html;
using i18n::Language;
using words::Competency;
using words::State;

Hue hue_of(std::string_view name) {
  std::uint32_t hash = 2166136261u;  // FNV-1a: the same in every process and on every machine
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return {static_cast<int>(hash % 12)};
}

Icon icon_of(Competency competency) { return find_icon(words::icon_id(competency)).value(); }
Icon icon_of(State state) { return find_icon(words::icon_id(state)).value(); }

h::Html badge(Language language, Competency competency) {
  return badge(competency, icon_of(competency), words::name(competency).in(language));
}

h::Html badge(const Tone& tone, Icon sign, std::string_view words) {
  return toned(h::span.cls("badge"), tone)(icon(sign), words);
}

h::Html badges(Language language, const std::vector<Competency>& competencies) {
  return h::each(competencies, [&](Competency competency) { return badge(language, competency); });
}

h::Html bead(Language language, Competency competency) {
  const auto name = words::name(competency).in(language);
  return toned(h::span.cls("bead").with("title", name), competency)(icon(icon_of(competency)),
                                                                    hidden_words(name));
}

h::Html solid_bead(Competency competency) {
  return toned(h::span.cls("bead solid"), competency)(icon(icon_of(competency)));
}

h::Html bead(const Tone& tone, Icon sign) { return toned(h::span.cls("bead"), tone)(icon(sign)); }

h::Html beads(Language language, const std::vector<Competency>& competencies) {
  return h::span.cls("beads")(
      h::each(competencies, [&](Competency competency) { return bead(language, competency); }));
}

h::Html state(Language language, State state) {
  return layout::state(state, words::name(state).in(language));
}

h::Html state(State state, std::string_view words) { return layout::state(state, icon_of(state), words); }

h::Html state(const Tone& tone, Icon sign, std::string_view words) {
  return toned(h::span.cls("state"), tone)(icon(sign), words);
}

h::Html tag(std::string_view words) { return h::span.cls("tag")(words); }

h::Html late(std::string_view words) {
  return toned(h::span.cls("late"), State::attention)(icon("clock-countdown-bold"), words);
}

h::Html feeling(const Tone& tone, Icon sign, std::string_view words) {
  return toned(h::span.cls("feel"), tone)(icon(sign), words);
}

h::Html notice(const Tone& tone, Icon sign, const h::Html& content) {
  return toned(h::div.cls("notice"), tone)(icon(sign), h::p(content));
}

h::Html notice(State state, std::string_view words) {
  return notice(state, icon_of(state), h::fragment(words));
}

h::Html empty_state(std::string_view title, std::string_view sentence, const h::Html& action) {
  const h::Html art =
      h::svg.cls("art")
          .with("viewBox", "0 0 160 90")
          .aria("hidden", "true")(h::path.cls("dotted").with("d", "M8 78C44 80 40 40 76 36S124 30 150 8")(),
                                  h::circle.cls("from").with("cx", "8").with("cy", "78").with("r", "6")(),
                                  h::circle.cls("to").with("cx", "150").with("cy", "9").with("r", "7")());
  return h::div.cls("empty")(art, h::h2(title), h::p.cls("sub")(sentence), action);
}

h::Html toast(Language language, const http::Toast& toast) {
  const auto undo = h::when(toast.undo.has_value(), [&] {
    return h::form.method("post").action(*toast.undo)(
        h::button.cls("toast-undo").type("submit")(texts::undo.in(language)));
  });
  return h::Tag("koers-toast")(
      h::div.cls("toast").role("status")(icon("check-circle-fill"), h::span(toast.text), undo));
}

h::Html saved(Saving saving, std::string_view words) {
  const auto with = [&](State tone, Icon sign) {
    return toned(h::span.cls("saved").role("status"), tone)(icon(sign), h::span(words));
  };
  switch (saving) {
    case Saving::saving:
      return with(State::none, "circle-notch-bold");
    case Saving::saved:
      return with(State::good, "check-circle-fill");
    case Saving::on_device:
      return with(State::info, "device-mobile-fill");
    case Saving::sending:
      return with(State::info, "cloud-arrow-up-fill");
    case Saving::failed:
      return with(State::attention, "warning-fill");
  }
  throw std::logic_error("a saving state without a sign");
}

}  // namespace koers::layout
