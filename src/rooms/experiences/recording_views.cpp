#include "rooms/experiences/recording_views.h"

#include <algorithm>

#include "campus/layout/frame.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/experiences/alone_views.h"
#include "rooms/experiences/media_views.h"
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
  const auto rest = each(words::kinds(), [&](const words::Kind& kind) {
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

std::vector<layout::Mistake> mistakes_of(http::Visit& visit, const DraftForm& form) {
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : form.flaws) mistakes.push_back(mistake(visit, flaw));
  if (form.picture_flaw)
    mistakes.push_back({attachments::sound_field, visit.say(attachments::words_for(*form.picture_flaw))});
  if (form.media_flaw) mistakes.push_back(mistake(visit, *form.media_flaw));
  return mistakes;
}

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

Html story_field(http::Visit& visit, const DraftForm& form, const std::vector<layout::Mistake>& mistakes) {
  return layout::field({.name = "tekst",
                        .label = visit.say(texts::tell),
                        .hint = visit.say(texts::no_names),
                        .value = form.draft.story,
                        .error = error_of(mistakes, "tekst"),
                        .rows = 5,
                        .longest = static_cast<int>(longest_story)});
}

}  // namespace

Html what_page(http::Visit& visit, const DraftForm& form) {
  const auto mistakes = mistakes_of(visit, form);
  const std::string kind = kind_name(visit.language, form.draft.kind);
  const std::string when_words = i18n::near_day(visit.language, form.draft.happened_on, visit.today);
  const auto fields =
      fragment(layout::hidden_field("concept", id_text(form.draft.id.value)),
               layout::error_summary(visit.language, mistakes), layout::hidden_field("waar", form.draft.kind),
               phone_keeper(visit),
               attachments::media_tiles(visit, {.error = error_of(mistakes, attachments::sound_field)}),
               story_field(visit, form, mistakes), starter_chips(visit),
               more_fields(visit, form.draft, form.places, mistakes, false));
  const auto head =
      div(layout::eyebrow(kind_icon(form.draft.kind), visit.say(texts::at_this_moment, kind, when_words)),
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
      fragment(
          step_line(visit, form.step), head, photos_to_keep(visit, form.pictures, "wat"),
          media_to_keep(visit, form.media, "wat"),
          layout::autosaved(visit.language, url("/vastleggen/concept"),
                            layout::form_to(paths::record_what(), fields, {.id = "wat", .uploads = true}))));
}

Html feeling_page(http::Visit& visit, const ExperienceDraft& draft, const std::vector<GuideName>& guides) {
  const auto chosen = split_words(draft.feelings);
  const auto tiles = each(words::feelings(), [&](const words::Feeling& feeling) {
    return layout::tile({.name = "gevoel",
                         .value = feeling.id,
                         .label = feeling.name.in(visit.language),
                         .icon = layout::find_icon(feeling.icon),
                         .tone = feeling_tone(feeling.id),
                         .checked = std::find(chosen.begin(), chosen.end(), feeling.id) != chosen.end()});
  });
  const auto audience =
      fragment(audience_choice(visit, draft.audience, guides), p.cls("hint")(audience_hint(visit, guides)));
  const auto form = layout::form_to(
      paths::record_feeling(),
      fragment(layout::hidden_field("concept", id_text(draft.id.value)),
               layout::question(1, visit.say(texts::how_did_it_feel), visit.say(texts::choose_feelings),
                                div.cls("tiles feelings min-xs")(tiles)),
               layout::question(2, visit.say(texts::who_may_see), "", audience)),
      {.id = "gevoel", .classes = "stack gap-6"});
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::how_did_it_feel),
       .back = paths::draft(paths::record_what(), draft.id),
       .stop = url("/start"),
       .step = 3,
       .steps = 3,
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "gevoel"})},
      form);
}

}  // namespace koers::experiences::views
