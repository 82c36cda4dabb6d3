#include "rooms/experiences/recording_views.h"

#include <algorithm>

#include "campus/layout/frame.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/experiences/experience_forms.h"
#include "rooms/experiences/media_views.h"
#include "rooms/experiences/offline_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;
using layout::Kind;

namespace {

constexpr std::size_t starters_shown = 4;

Html kind_tile(http::Visit& visit, const words::Kind& kind) {
  return layout::tile_button(
      {.name = "waar", .value = kind.id, .label = kind.name.in(visit.language), .icon = kind_icon(kind.id)});
}

Html last_kind_tile(http::Visit& visit, const std::string& kind) {
  return layout::tile_button({.name = "waar",
                              .value = kind,
                              .label = kind_name(visit.language, kind),
                              .line = visit.say(texts::like_last_time),
                              .icon = kind_icon(kind),
                              .checked = true,
                              .side = true});
}

}  // namespace

namespace {

Html step_line(http::Visit& visit, const std::optional<StepName>& step) {
  if (!step) return {};
  return div.cls("mini-shot")(layout::thumb("flag-fill"),
                              div(b(step->title), small(visit.say(texts::for_your_step))));
}

}  // namespace

Html where_page(http::Visit& visit, const std::string& last_kind, const std::optional<ExperienceDraft>& begun,
                const std::optional<StepName>& step) {
  const bool knows_last = words::find_kind(last_kind) != nullptr;
  const auto rest = each(words::kinds_for(code(people::Student::admit(visit).enrolment().pathway)),
                         [&](const words::Kind& kind) {
                           return when(kind.id != last_kind, [&] { return kind_tile(visit, kind); });
                         });
  const auto unfinished = when(begun.has_value(), [&] {
    return layout::button_link(
        {.label = visit.say(texts::go_on_with) + ": " + kind_name(visit.language, begun->kind),
         .href = paths::draft(paths::record_what(), begun->id),
         .kind = Kind::line,
         .icon_end = layout::Icon("arrow-right-bold"),
         .wide = true});
  });
  const auto form = layout::form_to(
      paths::record(),
      fragment(when(step.has_value(), [&] { return layout::hidden_field("stap", id_text(step->id)); }),
               when(knows_last, [&] { return last_kind_tile(visit, last_kind); }),
               layout::tiles(layout::Width::s, rest)),
      {.label = visit.say(texts::where)});
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::where),
       .back = step ? step_path(step->id) : url("/start"),
       .stop = url("/start"),
       .step = 1,
       .steps = 3},
      fragment(step_line(visit, step),
               div(h1(visit.say(texts::where)), p.cls("lead")(visit.say(texts::tap_what_fits))), form,
               unfinished));
}

namespace {

Html starter_chips(http::Visit& visit) {
  std::vector<words::Starter> shown(words::starters().begin(), words::starters().end());
  if (shown.size() > starters_shown) shown.resize(starters_shown);
  const auto chips = each(shown, [&](const words::Starter& starter) {
    const std::string& words = starter.text.in(visit.language);
    return button.cls("chip").type("button").data("begin", words + " ").data("in", "tekst")(words, "…");
  });
  return fieldset.cls("starters")(legend.cls("hint")(visit.say(texts::how_to_begin)),
                                  div.cls("cluster")(chips));
}

}  // namespace

forms::Givens kinds_to_begin(i18n::Language language) {
  auto given = kinds_given("waar", language);
  for (const char* word : {"stage", "werk", "leerbedrijf"})
    given.front().given.options->push_back({word, word});
  return given;
}

Html what_page(http::Visit& visit, const DraftPage& page) {
  const ExperienceDraft& draft = page.draft;
  const forms::Answers& answers = page.answers;
  const std::string kind = kind_name(visit.language, draft.kind);
  const std::string when_words = i18n::near_day(visit.language, draft.happened_on, visit.today);
  const auto details = fragment(
      recording_form.field(visit, answers, "met"),
      recording_form.field(visit, answers, "plek", {{"plek", places_given(visit.language, page.places)}}),
      recording_form.field(visit, answers, "dag"));
  const auto is_refused = [&](std::string_view field) {
    const forms::Answer* answer = answers.find(field);
    return answer != nullptr && (!answer->mistake.empty() || answer->meanwhile);
  };
  const bool is_wrong = is_refused("met") || is_refused("plek") || is_refused("dag");
  const auto fields =
      fragment(layout::hidden_field("concept", id_text(draft.id.value)), recording_form.head(visit, answers),
               layout::hidden_field("waar", draft.kind), phone_keeper(visit),
               attachments::media_tiles(visit, {.error = answers.mistake(attachments::sound_field)}),
               recording_form.field(visit, answers, "tekst"), starter_chips(visit),
               layout::fold(span(visit.say(texts::more_about_it)), layout::stack(4, details), is_wrong));
  const auto head =
      div(layout::eyebrow(kind_icon(draft.kind), visit.say(texts::at_this_moment, kind, when_words)),
          h1(visit.say(texts::what_happened)));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::what_title, kind),
       .back = paths::record(),
       .stop = url("/start"),
       .step = 2,
       .steps = 3,
       .foot = layout::submit(
           visit.say(texts::on),
           {.icon_end = layout::Icon("arrow-right-bold"), .big = true, .wide = true, .form = "wat"})},
      fragment(step_line(visit, page.step), head, photos_to_keep(visit, page.pictures, "wat"),
               media_to_keep(visit, page.media, "wat"),
               layout::autosaved(
                   visit.language, url("/vastleggen/concept").with("concept", id_text(draft.id.value)),
                   layout::form_to(paths::record_what(), fields, {.id = "wat", .uploads = true}))));
}

Html feeling_page(http::Visit& visit, Id<Experience> draft, const forms::Answers& answers,
                  const std::vector<GuideName>& guides) {
  const auto tiles = each(words::feelings(), [&](const words::Feeling& feeling) {
    return layout::tile({.name = "gevoel",
                         .value = feeling.id,
                         .label = feeling.name.in(visit.language),
                         .icon = layout::find_icon(feeling.icon),
                         .tone = feeling_tone(feeling.id),
                         .checked = answers.is_picked("gevoel", feeling.id)});
  });
  auto given = feelings_given(visit.language);
  given.front().given.controls = div.cls("tiles feelings min-xs")(tiles);
  given.push_back({"wie", audience_given(visit, answers, guides)});
  const auto form =
      layout::form_to(paths::record_feeling(),
                      fragment(layout::hidden_field("concept", id_text(draft.value)),
                               feeling_form.head(visit, answers), feeling_form.fields(visit, answers, given)),
                      {.id = "hoe", .classes = "stack gap-6"});
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::how_did_it_feel),
       .back = paths::draft(paths::record_what(), draft),
       .stop = url("/start"),
       .step = 3,
       .steps = 3,
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "hoe"})},
      form);
}

}  // namespace koers::experiences::views
