#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/profile/paths.h"
#include "rooms/profile/statement_forms.h"
#include "rooms/profile/statement_views.h"
#include "rooms/profile/texts.h"

namespace koers::profile::views {

using namespace html;
using layout::Kind;
using words::SelfPart;

namespace {

i18n::Text question_of(SelfPart part) {
  switch (part) {
    case SelfPart::quality:
      return texts::add_quality;
    case SelfPart::value:
      return texts::add_value;
    case SelfPart::motive:
      return texts::add_motive;
    case SelfPart::possibility:
      return texts::add_possibility;
  }
  throw std::logic_error("a part without a question");
}

Html word_ticks(http::Visit& visit, const StatePage& page) {
  const auto& all = words::self_words(page.part);
  if (all.empty()) return {};
  const Html list = each(all, [&](const words::SelfWord& word) {
    return layout::tick({.name = "woord",
                         .value = word.id,
                         .label = word.name.in(visit.language),
                         .line = word.about.in(visit.language),
                         .checked = page.answers.is_picked("woord", word.id),
                         .one_of = true,
                         .id = "woord-" + word.id});
  });
  const auto count = visit.say_count(texts::words_to_choose, static_cast<std::int64_t>(all.size()));
  return layout::fold(span(visit.say(texts::choose_word), " ", small(count)),
                      statement_form.field(visit, page.answers, "woord",
                                           {{"woord", {.controls = div.cls("word-list")(list)}}}),
                      !page.answers.text("woord").empty() || !page.answers.mistake("woord").empty());
}

constexpr std::size_t experiences_before = 5;  // the others are in a fold

Html experience_ticks(http::Visit& visit, const StatePage& page) {
  layout::LongChoice list;
  for (const ExperienceSummary& one : page.experiences) {
    const bool picked = page.answers.is_picked("ervaring", id_text(one.id.value));
    list.add(layout::pick_row(experiences::kind_thumb(one.kind),
                              {.name = "ervaring",
                               .value = id_text(one.id.value),
                               .label = one.title,
                               .line = i18n::near_day(visit.language, one.happened_on, visit.today),
                               .checked = picked,
                               .id = "ervaring-" + id_text(one.id.value)}),
             picked);
  }
  if (page.experiences.empty()) return {};
  auto given = proofs_given(visit, page.experiences);
  given.front().given.controls = div.cls("stack gap-2")(list.shown(visit.language, experiences_before));
  return statement_form.field(visit, page.answers, "ervaring", given);
}

}  // namespace

forms::Givens proofs_given(const http::Visit&, const std::vector<ExperienceSummary>& experiences) {
  std::vector<layout::Option> options;
  for (const ExperienceSummary& one : experiences) options.push_back({id_text(one.id.value), one.title});
  return {{"ervaring", {.options = std::move(options)}}};
}

forms::Givens statement_given(const http::Visit& visit, SelfPart part,
                              const std::vector<ExperienceSummary>& experiences) {
  std::vector<layout::Option> words;
  for (const words::SelfWord& one : words::self_words(part))
    words.push_back({one.id, one.name.in(visit.language)});
  forms::Givens given = proofs_given(visit, experiences);
  given.push_back({"woord", {.options = std::move(words)}});
  given.push_back({"naam",
                   {.hint = visit.say(part == SelfPart::possibility ? texts::own_words_hint_possibility
                                                                    : texts::own_words_hint)}});
  return given;
}

Html state_page(http::Visit& visit, const StatePage& page) {
  const forms::Answers& answers = page.answers;
  const auto given = statement_given(visit, page.part, page.experiences);
  const auto fields = fragment(
      statement_form.head(visit, answers), statement_form.field(visit, answers, "naam", given),
      word_ticks(visit, page), statement_form.field(visit, answers, "zin"), experience_ticks(visit, page),
      statement_form.field(visit, answers, "wie",
                           {{"wie", experiences::audience_given(visit, answers, page.guides)}}));
  const auto competency = words::competency_of(page.part);
  const std::string title = visit.say(question_of(page.part));
  return layout::focus_frame(
      visit,
      {.title = title,
       .back = paths::self_part(page.part),
       .stop = paths::self(),
       .foot =
           layout::submit(visit.say(texts::put_it_there),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "zeg"})},
      fragment(
          div(layout::eyebrow(layout::icon_of(competency), visit.say(words::name(page.part)), competency),
              h1(title)),
          layout::form_to(paths::state(page.part), fields, {.id = "zeg", .classes = "stack gap-5"})));
}

// ---- one statement

namespace {

Html who_chip(http::Visit& visit, const StatementPage& page) {
  if (page.statement.audience == Audience::me) {
    return layout::who_sees(visit.language, layout::Reach::only_me, visit.say(texts::only_you),
                            self_statement_path(page.statement).at("wie"));
  }
  const std::string names =
      page.guides.empty() ? visit.say(texts::you_and_counsellor)
                          : visit.say(texts::you_and, experiences::names_of(visit.language, page.guides));
  return layout::who_sees(visit.language,
                          page.guides.size() > 1 ? layout::Reach::several : layout::Reach::one, names,
                          self_statement_path(page.statement).at("wie"));
}

Html head_of(http::Visit& visit, const StatementPage& page) {
  const SelfStatement& one = page.statement;
  const auto competency = words::competency_of(one.part);
  const words::SelfWord* word = words::find_self_word(one.part, one.word);
  Html content = layout::between(
      fragment(layout::eyebrow(layout::icon_of(competency), visit.say(words::name(one.part)), competency),
               who_chip(visit, page)));
  content += h1(one.name(visit.language));
  if (word != nullptr) content += layout::sub(word->about.in(visit.language));
  if (!one.sentence.empty()) content += layout::own_words(one.sentence);
  if (one.let_go_at) {
    content +=
        layout::sub(visit.say(texts::let_go_on, i18n::day_with_year(visit.language, day_of(*one.let_go_at))));
  }
  return div.cls("card exp-head").data("c", koers::code(competency))(content);
}

Html tie_form(http::Visit& visit, const StatementPage& page) {
  if (page.others.empty()) return {};
  auto given = proofs_given(visit, page.others);
  given.front().given.is_needed = true;
  const auto fields =
      fragment(proof_form.head(visit, page.proof), proof_form.fields(visit, page.proof, given),
               layout::submit(visit.say(texts::tie_it),
                              {.kind = Kind::plain, .icon = layout::Icon("plus-bold"), .small = true}));
  return layout::form_to(paths::of_statement(page.statement, "bewijs"), fields,
                         {.classes = "card soft stack gap-3"});
}

Html proofs_of(http::Visit& visit, const StatementPage& page) {
  const SelfStatement& one = page.statement;
  Html rows;
  for (const ExperienceSummary& proof : one.experiences) {
    const Html off =
        form.method("post")
            .action(paths::of_statement(one, "bewijs"))
            .cls("row-form")(layout::hidden_field("eraf", id_text(proof.id.value)),
                             layout::submit(visit.say(texts::untie),
                                            {.kind = Kind::quiet, .small = true, .about = proof.title}));
    rows += proof_row(visit, proof, off);
  }
  Html content = h2.id("bewijs")(visit.say(texts::proof_title));
  if (rows.empty()) {
    content += layout::sub(visit.say(texts::no_proof_line));
  } else {
    if (!one.is_proven_lately(visit.today)) {
      content += layout::notice(words::State::info, visit.say(texts::all_aged));
    }
    content += layout::card({.surface = layout::Surface::flush}, ul.cls("rows proofs")(rows));
  }
  content += tie_form(visit, page);
  return section.cls("stack gap-3").aria("labelledby", "bewijs")(content);
}

Html words_form(http::Visit& visit, const StatementPage& page) {
  const SelfStatement& one = page.statement;
  const auto form = sentence_form.show(visit, page.sentence,
                                       {.action = paths::of_statement(one, "zin"),
                                        .submit = visit.say(texts::save),
                                        .button = {.kind = Kind::plain, .small = true}},
                                       {{"zin", {.hint = ""}}});
  return layout::fold(span(visit.say(one.sentence.empty() ? texts::say_it : texts::change_words)), form,
                      one.sentence.empty() || page.sentence.was_refused());
}

Html audience_part(http::Visit& visit, const StatementPage& page) {
  const auto fields =
      fragment(audience_form.head(visit, page.audience),
               audience_form.field(visit, page.audience, "wie",
                                   {{"wie", experiences::audience_given(visit, page.audience, page.guides)}}),
               layout::submit(visit.say(texts::save), {.kind = Kind::plain, .small = true}));
  return section.cls("card")(layout::form_to(paths::of_statement(page.statement, "wie"), fields));
}

Html looks_of(http::Visit& visit, const StatementPage& page) {
  if (page.statement.audience == Audience::me) return {};
  constexpr int looks_per_page = 5;
  const layout::ListPart part(visit, "gezien", looks_per_page, static_cast<std::int64_t>(page.looks.size()));
  Html rows;
  for (const access::Look& look : part.of(page.looks)) {
    const std::string name =
        people::Person{look.viewer_id, look.given_name, look.infix, look.family_name}.full_name();
    rows +=
        layout::row({.lead = layout::avatar(name, layout::Size::small),
                     .title = name,
                     .line = visit.say(texts::seen_on,
                                       i18n::long_day(visit.language, day_of(look.looked_at), visit.today))});
  }
  if (rows.empty()) rows = layout::row({.title = visit.say(texts::seen_by_nobody)});
  return layout::list_card("gezien", visit.say(texts::seen_by), rows, {},
                           part.ways(visit.language, self_statement_path(page.statement)));
}

Html history_fold(http::Visit& visit, const StatementPage& page) {
  const Html rows = each(page.changes, [&](const SelfChange& change) {
    const Day day = day_of(change.changed_at);
    return li(time.datetime(text(day))(i18n::day_with_year(visit.language, day)),
              span(change_words(visit.language, change)));
  });
  return layout::fold(span(visit.say(texts::history)), ol.cls("history")(rows));
}

Html let_go_form(http::Visit& visit, const StatementPage& page) {
  const SelfStatement& one = page.statement;
  if (one.let_go_at) {
    return layout::post_button(paths::of_statement(one, "terug"), visit.say(texts::take_up),
                               {.kind = Kind::primary});
  }
  return layout::stack(2, fragment(layout::post_button(paths::of_statement(one, "los"),
                                                       visit.say(texts::let_go), {.kind = Kind::line}),
                                   p.cls("hint")(visit.say(texts::let_go_line))));
}

}  // namespace

std::string change_words(i18n::Language language, const SelfChange& change) {
  const auto titled = [&](const i18n::Text& with, const i18n::Text& without) {
    return change.experience_title ? i18n::say(language, with, *change.experience_title)
                                   : i18n::say(language, without);
  };
  switch (change.kind) {
    case SelfChangeKind::stated:
      return i18n::say(language, texts::history_stated);
    case SelfChangeKind::reworded:
      return change.words.empty() ? i18n::say(language, texts::history_worded)
                                  : i18n::say(language, texts::history_reworded, change.words);
    case SelfChangeKind::tied:
      return titled(texts::history_tied, texts::history_tied_gone);
    case SelfChangeKind::untied:
      return titled(texts::history_untied, texts::history_untied_gone);
    case SelfChangeKind::shared:
      return i18n::say(language, texts::history_shared);
    case SelfChangeKind::kept:
      return i18n::say(language, texts::history_kept);
    case SelfChangeKind::let_go:
      return i18n::say(language, texts::history_let_go);
    case SelfChangeKind::taken_up:
      return i18n::say(language, texts::history_taken_up);
  }
  throw std::logic_error("a change without words");
}

Html statement_page(http::Visit& visit, const StatementPage& page) {
  const SelfStatement& one = page.statement;
  const std::string title = one.name(visit.language);
  const Html content = fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::this_is_me), paths::self()},
                      {visit.say(words::name(one.part)), paths::self_part(one.part)}},
                     title),
      head_of(visit, page), proofs_of(visit, page), words_form(visit, page), audience_part(visit, page),
      looks_of(visit, page), history_fold(visit, page), let_go_form(visit, page));
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::profile::views
