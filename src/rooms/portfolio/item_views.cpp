// Putting something on a page: what the student has in Koers already, or a text of his own.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
namespace texts = presentation_texts;

namespace {

std::int64_t id_of(const profile::SelfStatement& one) { return one.id.value; }
std::int64_t id_of(const choices::MadeChoice& one) { return one.moment_id.value; }
std::int64_t id_of(const experiences::ShownExperience& one) { return one.summary.id.value; }
std::int64_t id_of(const course::Step& one) { return one.id.value; }

// A row for each thing that is not on the page yet, with what was chosen ticked.
struct Rows {
  http::Visit& visit;
  const NewItemPage& page;

  template <class Thing, class Look>
  Html of(ItemKind kind, const std::vector<Thing>& things, Look look) const {
    return each(things, [&](const Thing& thing) {
      const std::int64_t id = id_of(thing);
      if (stands_there(page.there, kind, id)) return Html();
      layout::Tick tick{.name = "stuk", .value = source_code(kind, id), .label = {}};
      tick.checked = page.picked.is_picked("stuk", tick.value);
      const Html lead = look(thing, tick);
      return layout::pick_row(lead, tick);
    });
  }
  Html statements() const;
  Html choices() const;
  Html experiences() const;
  Html steps() const;
};

// What readers see as proof is said here, because choosing the statement shows it too.
Html Rows::statements() const {
  return of(ItemKind::statement, page.statements, [&](const auto& one, layout::Tick& tick) {
    std::vector<std::string> proofs;
    for (const auto& experience : one.experiences) proofs.push_back(experience.title);
    tick.label = one.name(visit.language);
    tick.line = proofs.empty()
                    ? visit.say(texts::without_proof)
                    : visit.say(texts::with_proof, i18n::WordList(proofs).in_sentence(visit.language));
    if (one.audience == experiences::Audience::me) tick.line = visit.say(texts::only_for_you_line);
    return layout::thumb("star-four-fill");
  });
}

Html Rows::choices() const {
  return of(ItemKind::choice, page.choices, [&](const auto& one, layout::Tick& tick) {
    tick.label = one.option;
    tick.line = one.reason.empty() ? one.moment : visit.say(texts::with_reason, one.reason);
    return layout::thumb("signpost-fill");
  });
}

Html Rows::experiences() const {
  return of(ItemKind::experience, page.experiences, [&](const auto& one, layout::Tick& tick) {
    tick.label = one.summary.title;
    tick.line = one.audience == experiences::Audience::me
                    ? visit.say(texts::only_for_you_line)
                    : i18n::day_with_year(visit.language, one.summary.happened_on);
    if (one.summary.small_picture) {
      return layout::thumb(attachments::picture_path(*one.summary.small_picture), "");
    }
    const auto* kind = words::find_kind(one.summary.kind);
    const auto icon = kind ? layout::find_icon(kind->icon) : std::nullopt;
    return layout::thumb(icon.value_or(Icon("images-square")));
  });
}

Html Rows::steps() const {
  return of(ItemKind::step, page.steps, [](const auto& one, layout::Tick& tick) {
    tick.label = one.title;
    return layout::thumb("flag-fill");
  });
}

Html pick_form(http::Visit& visit, const NewItemPage& page, const Rows& rows) {
  const Html own = fragment(rows.statements(), rows.choices());
  const Html all = page.content == Content::next_steps ? fragment(own, rows.steps(), rows.experiences())
                                                       : fragment(own, rows.experiences(), rows.steps());
  if (all.empty() && page.picked.holds()) return p.cls("sub")(visit.say(texts::no_experiences));
  const forms::Givens givens{
      {"stuk", {.options = source_options(visit, page), .controls = div.cls("stack gap-2")(all)}}};
  return item_choice_form.show(visit, page.picked,
                               {.action = paths::add(page.presentation),
                                .submit = visit.say(texts::add_to),
                                .button = {.icon = Icon("plus-bold"), .wide = true},
                                .id = "kies",
                                .after = layout::hidden_field("onderdeel", code(page.content))},
                               givens);
}

}  // namespace

std::vector<layout::Option> source_options(const http::Visit& visit, const NewItemPage& page) {
  std::vector<layout::Option> options;
  const auto offer = [&](ItemKind kind, std::int64_t id, const std::string& title) {
    options.push_back({source_code(kind, id), title});
  };
  for (const auto& one : page.statements) {
    offer(ItemKind::statement, one.id.value, std::string(one.name(visit.language)));
  }
  for (const auto& one : page.choices) offer(ItemKind::choice, one.moment_id.value, one.option);
  for (const auto& one : page.experiences) {
    offer(ItemKind::experience, one.summary.id.value, one.summary.title);
  }
  for (const auto& one : page.steps) offer(ItemKind::step, one.id.value, one.title);
  return options;
}

forms::Givens part_is_known() { return {{"onderdeel", {.leave_out = true}}}; }

Html add_page(http::Visit& visit, const NewItemPage& page) {
  const Rows rows{visit, page};
  const bool offers_own = !rows.statements().empty() || !rows.choices().empty();
  const bool write_first = page.content == Content::qualities || page.content == Content::motives ||
                           page.content == Content::choices;
  const auto own = text_form.show(visit, page.text,
                                  {.action = paths::write(page.presentation),
                                   .submit = visit.say(texts::add_to),
                                   .button = {.icon = Icon("plus-bold"), .wide = true},
                                   .after = layout::hidden_field("onderdeel", code(page.content))},
                                  part_is_known());
  const auto write = layout::card(layout::fold(span(visit.say(texts::write_yourself)), own,
                                               page.text.was_refused() || (write_first && !offers_own)));
  const auto pick = layout::card(pick_form(visit, page, rows));
  const bool pick_first = !write_first || offers_own;
  const forms::Choice& part = forms::choice_of(content_choices, page.content);
  const Url back = paths::presentation(page.presentation);
  return layout::focus_frame(visit, {.title = visit.say(texts::what_to_add), .back = back, .stop = back},
                             fragment(div(h1(visit.say(part.label)), p.cls("lead")(visit.say(part.line))),
                                      pick_first ? fragment(pick, write) : fragment(write, pick)));
}

Html text_page(http::Visit& visit, const Url& action, const Url& back, const forms::Answers& answers) {
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::own_text),
       .back = back,
       .stop = back,
       .foot = layout::submit(visit.say(texts::save),
                              {.icon = Icon("check-bold"), .big = true, .wide = true, .form = "stukje"})},
      fragment(h1(visit.say(texts::own_text)),
               text_form.show(visit, answers, {.action = action, .id = "stukje"})));
}

}  // namespace koers::portfolio::views
