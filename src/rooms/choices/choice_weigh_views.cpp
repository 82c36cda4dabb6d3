#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/choices/choice_forms.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_texts.h"
#include "rooms/choices/choice_views.h"
#include "rooms/experts/experts.h"

namespace koers::choices::views {

using namespace html;
using layout::Kind;
using words::Competency;
namespace texts = choice_texts;

namespace {

Html proof_of(http::Visit& visit, const OwnWord& own) {
  if (own.proof.empty()) return small(visit.say(texts::named_without));
  Html links;
  for (const auto& [title, href] : own.proof) {
    links += fragment(links.empty() ? "" : ", ", a.href(href)(title));
  }
  return small(visit.say(texts::named_at), " ", links);
}

}  // namespace

Html requirements_beside_own(http::Visit& visit, const std::vector<Requirement>& required,
                             const OwnWords& own) {
  if (required.empty()) return {};
  Html named_rows, other_rows;
  for (const Requirement& word : required) {
    const OwnWord* named = own.find(word);
    const Html sign = layout::bead(words::competency_of(word.part),
                                   named ? layout::Icon("check-bold") : layout::Icon("circle-dashed"));
    Html said =
        fragment(b(word.word->name.in(visit.language)), br(), small(word.word->about.in(visit.language)));
    if (named) said += fragment(br(), proof_of(visit, *named));
    (named ? named_rows : other_rows) += li.cls("asked")(sign, div(said));
  }
  // What was named stands first; the question about the rest is asked once.
  Html content = when(!named_rows.empty(), [&] { return ul.cls("asked-list")(named_rows); });
  if (!other_rows.empty()) {
    content += p.cls("asked-rest")(visit.say(texts::not_named));
    content += ul.cls("asked-list")(other_rows);
  }
  if (own.empty()) {
    content += layout::notice(
        Competency::qualities, "star-four-fill",
        fragment(visit.say(texts::nothing_named), " ", a.href(url("/ik"))(visit.say(texts::name_something))));
  }
  return content;
}

namespace {

Html ask_rows(const std::vector<FittingPerson>& all, layout::Icon icon) {
  return each(all, [&](const FittingPerson& one) {
    return layout::row({.lead = layout::bead(Competency::networking, icon),
                        .title = one.name,
                        .href = one.href,
                        .line = one.line});
  });
}

Html consultation_rows(http::Visit& visit, const std::vector<Consultation>& all) {
  return each(all, [&](const Consultation& one) {
    const std::string line =
        one.is_answered ? visit.say(texts::has_answered)
        : one.planned_on
            ? visit.say(texts::speaks_on, i18n::day_month(visit.language, *one.planned_on, visit.today))
            : visit.say(texts::waits_for_answer);
    return layout::row({.title = one.name.empty() ? visit.say(texts::no_longer_there) : one.name,
                        .href = one.href,
                        .line = line});
  });
}

// Whom to ask about this option, and who was asked (ST-11, ST-10).
Html ask_part(http::Visit& visit, const WeighingPage& page) {
  Html content = when(!page.consultations.empty(), [&] {
    return layout::list_card("gevraagd-aan", visit.say(texts::whom_i_asked),
                             consultation_rows(visit, page.consultations));
  });
  Html rows = ask_rows(page.experts, "chats-circle-fill");
  rows += ask_rows(page.contacts, "handshake-fill");
  const Html nobody = when(rows.empty(), [&] { return layout::sub(visit.say(texts::nobody_fits)); });
  rows += layout::row({.title = visit.say(texts::look_at_experts),
                       .href = experts::experts_path(subject_of(page.option.id))});
  rows += layout::row({.title = visit.say(texts::look_at_people), .href = url("/vooruit/mensen")});
  content += section.cls("stack gap-3")
                 .aria("labelledby", "vraag-iemand")(
                     layout::section_head("vraag-iemand", visit.say(texts::ask_somebody)),
                     layout::sub(visit.say(texts::ask_somebody_line)), nobody,
                     layout::card({.surface = layout::Surface::flush}, layout::rows(rows)));
  return content;
}

}  // namespace

Html weigh_page(http::Visit& visit, const WeighingPage& page) {
  std::vector<std::string> facts;
  for (const std::string& one : {page.option.day, page.option.place}) {
    if (!one.empty()) facts.push_back(one);
  }
  std::string line;
  for (const std::string& fact : facts) line += (line.empty() ? "" : " · ") + fact;
  Html content =
      layout::page_head({.above = layout::crumbs(visit.language,
                                                 {{visit.say(texts::ahead), paths::ahead()},
                                                  {page.moment.title, paths::choice(page.moment.id)}},
                                                 page.option.title),
                         .title = page.option.title,
                         .lead = fragment(line)});
  content += layout::card({.labelled_by = "over"},
                          fragment(h2.id("over")(visit.say(texts::about_option)),
                                   p(page.option.explanation.empty() ? visit.say(texts::no_explanation)
                                                                     : page.option.explanation)));
  const auto required = requirements_in(page.option.asks);
  if (!required.empty()) {
    content +=
        layout::card({.labelled_by = "vraagt"}, fragment(h2.id("vraagt")(visit.say(texts::what_it_asks)),
                                                         requirements_beside_own(visit, required, page.own)));
  }
  content += layout::card({.labelled_by = "wegen"},
                          fragment(h2.id("wegen")(visit.say(texts::weigh_title)),
                                   weighing_form.show(visit, page.typed,
                                                      {.action = paths::weigh(page.moment.id, page.option.id),
                                                       .submit = visit.say(texts::save),
                                                       .button = {.big = true, .wide = true}})));
  content += ask_part(visit, page);
  return navigation::page(
      visit, {.title = page.option.title, .place = "/vooruit", .width = layout::PageWidth::narrow}, content);
}

// ---- looking back

const i18n::Text& words_of(TurnedOut turned_out) {
  if (turned_out == TurnedOut::well) return texts::turned_out_well;
  return turned_out == TurnedOut::different ? texts::turned_out_different : texts::turned_out_not_again;
}

namespace {

Html look_back_sheet(http::Visit& visit, const ChoicePage& page) {
  const auto tile = [&](TurnedOut value, layout::Icon icon) {
    return layout::tile({.name = "uitkomst",
                         .value = std::string(code(value)),
                         .label = visit.say(words_of(value)),
                         .icon = icon,
                         .tone = Competency::steering,
                         .checked = page.looked_back.text("uitkomst") == code(value),
                         .one_of = true,
                         .side = true});
  };
  const Html tiles =
      layout::tiles(layout::Width::m, fragment(tile(TurnedOut::well, "thumbs-up-fill"),
                                               tile(TurnedOut::different, "shuffle-bold"),
                                               tile(TurnedOut::not_again, "arrow-u-up-left-bold")));
  return layout::form_to(
      paths::look_back(page.state.moment.id),
      fragment(look_back_form.head(visit, page.looked_back),
               look_back_form.field(visit, page.looked_back, "uitkomst", {{"uitkomst", {.controls = tiles}}}),
               look_back_form.field(visit, page.looked_back, "geleerd"),
               layout::submit(visit.say(texts::save), {.big = true, .wide = true})));
}

}  // namespace

Html look_back_part(http::Visit& visit, const ChoicePage& page) {
  const auto& [moment, options, choice] = page.state;
  const ChoiceOption* has = choice ? page.state.option(choice->option_id) : nullptr;
  if (has == nullptr || !moment.is_time_to_look_back(visit.today)) return {};
  Html content = h2.id("terugkijken")(visit.say(texts::look_back));
  content += p(choice->reason.empty() ? visit.say(texts::you_chose_and, has->title)
                                      : visit.say(texts::you_chose_because, has->title, choice->reason));
  if (choice->looked_back_on && !page.looked_back.was_refused()) {
    if (choice->turned_out) content += p(b(visit.say(words_of(*choice->turned_out))));
    if (!choice->looked_back.empty()) content += layout::own_words(choice->looked_back);
    content += layout::fold(span(visit.say(texts::change_look_back)), look_back_sheet(visit, page));
  } else {
    content += look_back_sheet(visit, page);
  }
  return layout::card({.labelled_by = "terugkijken"}, content);
}

}  // namespace koers::choices::views
