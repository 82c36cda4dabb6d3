// One topic with its forms, filling a frame in, and a deviation.
#include <algorithm>

#include "campus/access/undo.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/policy/paths.h"
#include "rooms/policy/policy_forms.h"
#include "rooms/policy/policy_views.h"
#include "rooms/policy/texts.h"

namespace koers::policy::views {

using namespace html;
using http::Visit;
using layout::Kind;
using organisation::Unit;
using organisation::UnitKind;
namespace said = policy_texts;

namespace {

Html topic_crumbs(const Visit& visit, const std::string& here) {
  return layout::crumbs(visit.language, {{visit.say(texts::policy), paths::policy()}}, here);
}

// The fields of a frame stand folded, open where the choice is one or where something is wrong with them.
Html choice_fields(Visit& visit, const forms::Answers& answers, const std::string& suffix) {
  Html fields;
  for (const std::string_view name : {"wij-kiezen", "want", "keuze-soort"}) {
    fields += choice_form.field(visit, answers, name, {}, suffix);
  }
  Html frame;
  bool is_wrong = false;
  for (const std::string_view name : frame_fields) {
    frame += choice_form.field(visit, answers, name, {}, suffix);
    is_wrong = is_wrong || !answers.mistake(name).empty();
  }
  const bool is_frame = answers.text("keuze-soort") == code(ChoiceKind::frame);
  return fragment(fields, layout::fold(span(visit.say(said::frame_fields)), div.cls("stack gap-4")(frame),
                                       is_frame || is_wrong));
}

Html choice_part(Visit& visit, const TopicPage& page, Unit unit) {
  const std::string suffix = paths::unit_text(unit);
  const std::string name =
      unit.kind == UnitKind::institution ? visit.say(said::whole_school) : page.known.name_of(unit);
  const PolicyChoice* now = page.view.topic.of(unit);
  const auto answers = page.returned.or_edit(choice_form, now ? now->draft() : ChoiceDraft{}, suffix);
  const Html form = layout::form_to(
      paths::choice(page.view.topic.slug, unit),
      fragment(choice_form.head(visit, answers, suffix), choice_fields(visit, answers, suffix),
               layout::submit(visit.say(texts::save))));
  const std::string label = visit.say(now ? said::change_for : said::choose_for, name);
  Html part = layout::fold(span(label), form, answers.was_refused());
  if (now) {
    part += layout::cluster(
        layout::post_button(access::undo(paths::drop_choice(page.view.topic.slug, unit), text(now->id)),
                            visit.say(texts::remove), {.kind = Kind::quiet, .small = true, .about = name}));
  }
  return part;
}

Html write_card(Visit& visit, const TopicPage& page) {
  if (page.writes.empty()) return {};
  Html content = layout::section_head("kiezen", visit.say(texts::change));
  for (const Unit unit : page.writes) content += choice_part(visit, page, unit);
  return layout::card({.labelled_by = "kiezen"}, content);
}

Html question_card(Visit& visit, const TopicPage& page, const forms::Givens& givens) {
  if (!page.known.keeps) return {};
  const TopicDraft now{page.view.topic.question, page.view.topic.aspect};
  return layout::card(topic_form.fold(
      visit, visit.say(said::change_question), page.returned.or_edit(topic_form, now),
      {.action = paths::topic(page.view.topic.slug), .submit = visit.say(texts::save)}, givens));
}

Html earlier_card(Visit& visit, const TopicPage& page) {
  if (page.earlier.empty()) return {};
  const Html rows = each(page.earlier, [&](const PolicyChoice& one) {
    const std::string name =
        one.unit.kind == UnitKind::institution ? visit.say(said::whole_school) : page.known.name_of(one.unit);
    const std::string until = visit.say(said::until, i18n::day_with_year(visit.language, *one.until_on));
    return layout::row({.title = one.what, .line = layout::join({name, until})});
  });
  return details.cls("card fold")(summary(span(visit.say(said::earlier))), layout::rows(rows));
}

}  // namespace

Html topic_page(Visit& visit, const TopicPage& page) {
  const Topic& topic = page.view.topic;
  std::vector<layout::Option> options;
  for (const direction::NamedAspect& one : page.known.aspects) options.push_back({one.slug, one.name});
  const forms::Givens givens{{"bij-onderdeel", {.options = options}}};
  const Html wide =
      fragment(layout::card(fragment(h2(visit.say(said::what_we_chose)), levels(visit, page.known, page.view),
                                     frame_range(visit, page.known, page.view))),
               earlier_card(visit, page));
  const Html narrow = fragment(write_card(visit, page), question_card(visit, page, givens));
  const Html head = layout::page_head({.above = topic_crumbs(visit, topic.question),
                                       .title = topic.question,
                                       .lead = fragment(line_words(visit, page.known, page.view))});
  return navigation::page(visit, {.title = topic.question, .place = "/visie"},
                          fragment(direction::local_nav(visit, direction::VisionPage::policy), head,
                                   narrow.empty() ? wide : layout::beside(wide, narrow, layout::Width::l)));
}

// ---- filling in

forms::Givens fill_givens(const Visit& visit, const Frame& lines) {
  if (lines.options.empty()) {
    return {{"ingevuld",
             {.hint = visit.say(said::fill_value_hint, lines.word(lines.least),
                                value_words(lines, lines.most))}}};
  }
  std::vector<layout::Option> options;
  for (std::size_t i = 0; i < lines.options.size(); ++i) {
    options.push_back({std::to_string(i + 1), lines.options[i]});
  }
  return {{"ingevuld", {.options = options}}};
}

namespace {

Html standing_now(const Visit& visit, const FillingPage& page) {
  const TeamFrame& one = page.value;
  Html lines = p(visit.say(said::holds_now, value_words(one.lines, one.value(visit.today))));
  if (one.deviation) {
    const std::string until = i18n::day_with_year(visit.language, one.deviation->until_on);
    lines +=
        layout::sub(one.deviation->is_open()
                        ? visit.say(said::asked_before, value_words(one.lines, one.deviation->value), until)
                        : visit.say(said::granted_until, until));
  }
  if (one.lines.fill_before) {
    lines += layout::sub(
        visit.say(said::fill_before, i18n::day_with_year(visit.language, *one.lines.fill_before)));
  }
  return lines;
}

}  // namespace

Html fill_page(Visit& visit, const FillingPage& page) {
  const std::string title = visit.say(said::fill_title, page.topic.question, page.value.name);
  const auto givens = fill_givens(visit, page.value.lines);
  const forms::Sheet sheet{.action = paths::fill(page.topic.slug, page.value.team),
                           .submit = visit.say(texts::save)};
  const Html form = page.value.lines.options.empty() ? fill_form.show(visit, page.answers, sheet, givens)
                                                     : pick_form.show(visit, page.answers, sheet, givens);
  Html because;
  if (const PolicyChoice* central = page.topic.central()) {
    because = layout::sub(visit.say(said::because, central->reason));
  }
  return navigation::page(
      visit, {.title = title, .place = "/visie", .width = layout::PageWidth::narrow},
      fragment(direction::local_nav(visit, direction::VisionPage::policy),
               layout::page_head({.above = topic_crumbs(visit, page.topic.question), .title = title}),
               because, layout::card(fragment(standing_now(visit, page), form))));
}

// ---- a deviation

namespace {

const i18n::Text& words_of(DeviationState state) {
  switch (state) {
    case DeviationState::asked:
      return said::state_asked;
    case DeviationState::granted:
      return said::state_granted;
    case DeviationState::refused:
      return said::state_refused;
    case DeviationState::ended:
      break;
  }
  return said::state_ended;
}

Html decide_part(Visit& visit, const DeviationPage& page) {
  const Deviation& one = page.deviation;
  if (!one.is_open() || !page.may_decide) {
    Html words = layout::tag(visit.say(words_of(one.state)));
    if (!one.words.empty()) words += layout::own_words(one.words);
    return words;
  }
  const std::string until = i18n::day_with_year(visit.language, one.until_on);
  return decide_form.show(visit, page.answers,
                          {.action = paths::grant(one.id),
                           .submit = visit.say(said::grant, until),
                           .beside = layout::submit(visit.say(said::refuse),
                                                    {.kind = Kind::line, .action = paths::refuse(one.id)})});
}

}  // namespace

Html deviation_page(Visit& visit, const DeviationPage& page) {
  const Deviation& one = page.deviation;
  const Frame lines = page.value ? page.value->lines : Frame{};
  const std::string title = visit.say(said::deviation_title, page.team, value_words(lines, one.value));
  const std::vector<std::pair<std::string, Html>> facts{
      {visit.say(said::why), fragment(one.reason)},
      {visit.say(said::until_when), fragment(i18n::day_with_year(visit.language, one.until_on))},
      {visit.say(said::who_asked), fragment(page.asked_by)}};
  Html lead;
  if (page.value) {
    lead = fragment(visit.say(said::deviation_lead, lines.word(lines.least), lines.word(lines.most)));
  }
  return navigation::page(
      visit, {.title = title, .place = "/visie", .width = layout::PageWidth::narrow},
      fragment(direction::local_nav(visit, direction::VisionPage::policy),
               layout::page_head(
                   {.above = topic_crumbs(visit, page.topic.question), .title = title, .lead = lead}),
               layout::card(fragment(layout::fact_list(facts), decide_part(visit, page)))));
}

}  // namespace koers::policy::views
