// Putting something on a page: what the student has in Koers already, or a text of his own.
#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/publication_views.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
namespace texts = presentation_texts;

namespace {

Html experience_choice(http::Visit& visit, const experiences::ShownExperience& one) {
  const std::string day = i18n::day_with_year(visit.language, one.summary.happened_on);
  const bool is_private = one.audience == experiences::Audience::me;
  Html lead = layout::thumb("images-square");
  if (one.summary.small_picture) {
    lead = layout::thumb(attachments::picture_path(*one.summary.small_picture), "");
  } else if (const auto* kind = words::find_kind(one.summary.kind)) {
    if (const auto icon = layout::find_icon(kind->icon)) lead = layout::thumb(*icon);
  }
  return layout::pick_row(lead, {.name = "ervaring",
                                 .value = text(one.summary.id),
                                 .label = one.summary.title,
                                 .line = is_private ? visit.say(texts::only_for_you_line) : day});
}

// What readers see as proof is said here, because choosing the statement shows it too.
Html statement_choice(http::Visit& visit, const profile::SelfStatement& one) {
  std::vector<std::string> proofs;
  for (const auto& experience : one.experiences) proofs.push_back(experience.title);
  std::string line = proofs.empty() ? visit.say(texts::without_proof)
                                    : visit.say(texts::with_proof, names_in_a_row(visit, proofs));
  if (one.audience == experiences::Audience::me) line = visit.say(texts::only_for_you_line);
  return layout::pick_row(
      layout::thumb("star-four-fill"),
      {.name = "uitspraak", .value = text(one.id), .label = one.name(visit.language), .line = line});
}

Html made_choice(http::Visit& visit, const choices::MadeChoice& one) {
  return layout::pick_row(
      layout::thumb("signpost-fill"),
      {.name = "keuze",
       .value = text(one.moment_id),
       .label = one.option,
       .line = one.reason.empty() ? one.moment : visit.say(texts::with_reason, one.reason)});
}

Html step_choice(const course::Step& step) {
  return layout::pick_row(layout::thumb("flag-fill"),
                          {.name = "stap", .value = text(step.id), .label = step.title});
}

Html pick_form(http::Visit& visit, const NewItemForm& form) {
  Html rows = each(form.statements, [&](const auto& one) { return statement_choice(visit, one); });
  rows += each(form.choices, [&](const auto& one) { return made_choice(visit, one); });
  if (form.content == Content::next_steps) rows += each(form.steps, step_choice);
  rows += each(form.experiences, [&](const auto& one) { return experience_choice(visit, one); });
  if (form.content != Content::next_steps) rows += each(form.steps, step_choice);
  if (rows.empty()) return p.cls("sub")(visit.say(texts::no_experiences));
  Html mistake;
  if (!form.mistake.empty()) mistake = layout::notice(words::State::attention, form.mistake);
  return layout::form_to(
      paths::add(form.presentation),
      fragment(mistake, layout::hidden_field("onderdeel", code(form.content)),
               layout::question(2, visit.say(texts::from_koers), "", div.cls("stack gap-2")(rows)),
               layout::submit(visit.say(texts::add_to), {.icon = Icon("plus-bold"), .wide = true})),
      {.id = "kies"});
}

Html text_fields(http::Visit& visit, const std::string& title, const std::string& typed,
                 const std::optional<Flaw>& title_flaw, const std::optional<Flaw>& words_flaw) {
  return fragment(layout::error_summary(visit.language,
                                        mistakes_of(visit, {{"naam", title_flaw}, {"tekst", words_flaw}})),
                  layout::field({.name = "naam",
                                 .label = visit.say(texts::short_title),
                                 .value = title,
                                 .error = flaw_words(visit, title_flaw),
                                 .longest = static_cast<int>(longest_title)}),
                  layout::field({.name = "tekst",
                                 .label = visit.say(texts::your_words),
                                 .hint = visit.say(texts::words_hint),
                                 .value = typed,
                                 .error = flaw_words(visit, words_flaw),
                                 .rows = 4,
                                 .longest = static_cast<int>(longest_words)}));
}

}  // namespace

Html add_page(http::Visit& visit, const NewItemForm& form) {
  const bool typed = form.title_flaw || form.words_flaw;
  const bool offers_own = !form.statements.empty() || !form.choices.empty();
  const bool write_first = form.content == Content::qualities || form.content == Content::motives ||
                           form.content == Content::choices;
  const auto own = layout::form_to(
      paths::write(form.presentation),
      fragment(layout::hidden_field("onderdeel", code(form.content)),
               layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
               text_fields(visit, form.title, form.words, form.title_flaw, form.words_flaw),
               layout::submit(visit.say(texts::add_to), {.icon = Icon("plus-bold"), .wide = true})));
  const auto write = layout::card(
      layout::fold(span(visit.say(texts::write_yourself)), own, typed || (write_first && !offers_own)));
  const auto pick = layout::card(pick_form(visit, form));
  const bool pick_first = !write_first || offers_own;
  return layout::focus_frame(visit,
                             {.title = visit.say(texts::what_to_add),
                              .back = paths::presentation(form.presentation),
                              .stop = paths::presentation(form.presentation)},
                             fragment(div(h1(content_title(visit, form.content)),
                                          p.cls("lead")(visit.say(expectation(form.content)))),
                                      pick_first ? fragment(pick, write) : fragment(write, pick)));
}

Html text_page(http::Visit& visit, const ItemForm& form) {
  std::vector<layout::Option> contents;
  for (const Content content : all_contents) {
    contents.push_back({std::string(code(content)), content_title(visit, content)});
  }
  const Html fields =
      fragment(text_fields(visit, form.item.title, form.item.words, form.title_flaw, form.words_flaw),
               layout::select_field({.name = "onderdeel",
                                     .label = visit.say(texts::in_which_part),
                                     .value = std::string(code(form.item.content))},
                                    contents));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::own_text),
       .back = paths::presentation(form.presentation),
       .stop = paths::presentation(form.presentation),
       .foot = layout::submit(visit.say(texts::save),
                              {.icon = Icon("check-bold"), .big = true, .wide = true, .form = "stukje"})},
      fragment(h1(visit.say(texts::own_text)),
               layout::form_to(paths::item(form.presentation, form.item.id), fields, {.id = "stukje"})));
}

}  // namespace koers::portfolio::views
