// One commitment: how it stands, what can be done with it, and what happened.
#include "rooms/commitments/commitment_views.h"

#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/paths.h"

namespace koers::commitments::views {

using namespace html;
using http::Visit;

namespace {

std::string asker(const Visit& visit, const Commitment& one) {
  return one.asker_given_name.empty() ? visit.say(texts::someone) : one.asker_given_name;
}

// Another day or another colleague, and no.
Html other_answers(Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  const std::string suffix = text(one.id);
  auto options = person_options(visit, page.colleagues, page.reach.me);
  options.erase(options.begin());
  const forms::Givens givens{{"liever-wie", {.options = std::move(options)}}};
  return fragment(
      counter_form.fold(
          visit, visit.say(texts::something_else),
          page.returned.or_start(counter_form, CounterDraft{}, suffix),
          {.action = paths::act(one.id, "anders"), .submit = visit.say(texts::propose), .suffix = suffix},
          givens),
      decline_form.fold(
          visit, visit.say(texts::cannot), page.returned.or_start(decline_form, ReasonDraft{}, suffix),
          {.action = paths::act(one.id, "nee"), .submit = visit.say(texts::say_no), .suffix = suffix}));
}

}  // namespace

Html asked_card(Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  const std::string id = "vraag-" + text(one.id);
  const Html yes = layout::post_button(paths::act(one.id, "ja"), visit.say(texts::i_take_it),
                                       {.icon = layout::Icon("check-bold"), .about = one.what});
  return layout::card({.labelled_by = id},
                      fragment(layout::eyebrow("handshake-fill", visit.say(texts::asked_you)),
                               h2.id(id)(a.href(paths::one(one.id))(one.what)),
                               p(visit.say(texts::asked_you_line, asker(visit, one))),
                               layout::sub(visit.say(texts::before) + " " +
                                           i18n::long_day(visit.language, one.before_on, visit.today)),
                               layout::cluster(yes), other_answers(visit, page)));
}

namespace {

// For who asked: nothing said yet, or something else was proposed.
Html counter_card(Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  const std::string name = one.full_name();
  Html says, buttons;
  if (one.counter_on) {
    says += p(visit.say(texts::rather_day_said, one.given_name, day_words(visit, *one.counter_on)));
  }
  if (one.counter_person.value != 0) {
    const std::string other =
        people::Person{{}, one.counter_given_name, one.counter_infix, one.counter_family_name}.full_name();
    says += p(visit.say(texts::rather_who_said, one.given_name, other));
  }
  if (!one.counter_words.empty()) says += layout::own_words(one.counter_words);
  if (one.was_countered()) {
    buttons += layout::post_button(paths::act(one.id, "akkoord"), visit.say(texts::agree), {});
    buttons += layout::post_button(paths::act(one.id, "toch"), visit.say(texts::insist),
                                   {.kind = layout::Kind::plain});
  } else {
    says = p(visit.say(texts::asked_line, name, one.given_name));
  }
  buttons += layout::post_button(paths::act(one.id, "intrekken"), visit.say(texts::take_back),
                                 {.kind = layout::Kind::quiet});
  return layout::card({.labelled_by = "gevraagd"},
                      fragment(layout::section_head("gevraagd", visit.say(texts::you_asked)), says,
                               layout::cluster(buttons)));
}

Html done_card(const Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  Html button;
  if (page.use.settles) {
    button = layout::post_button(paths::act(one.id, "gedaan"), visit.say(texts::done),
                                 {.icon = layout::Icon("check-bold"), .about = one.what});
  } else if (one.may_be_undone(visit.today)) {
    const auto& words = one.state == CommitmentState::done ? texts::undo : texts::undo_let_go;
    button =
        layout::post_button(paths::act(one.id, "toch-niet"), visit.say(words), {.kind = layout::Kind::plain});
  }
  return button.empty() ? Html() : layout::cluster(button);
}

Html settle_cards(Visit& visit, const CommitmentPage& page) {
  if (!page.use.settles) return {};
  const Commitment& one = page.one;
  // The day stands there as it is, so that two who change it at once see each other.
  return fragment(
      div.id("verzet")(move_form.fold(
          visit, visit.say(texts::put_off), page.returned.or_edit(move_form, MoveDraft{one.before_on, ""}),
          {.action = paths::act(one.id, "verzet"), .submit = visit.say(texts::keep)})),
      div.id("los")(let_go_form.fold(visit, visit.say(texts::let_go), page.returned.or_start(let_go_form),
                                     {.action = paths::act(one.id, "los"),
                                      .submit = visit.say(texts::let_it_go),
                                      .button = {.kind = layout::Kind::line}})));
}

Html pass_on_card(Visit& visit, const CommitmentPage& page) {
  if (!page.use.passes_on) return {};
  const forms::Givens givens{{"wie-nu", {.options = person_options(visit, page.colleagues, page.reach.me)}}};
  return layout::card({.labelled_by = "wie-anders"},
                      fragment(layout::section_head("wie-anders", visit.say(texts::other_person)),
                               layout::notice(words::State::attention, visit.say(texts::nobody_line)),
                               pass_on_form.show(visit, page.returned.or_start(pass_on_form),
                                                 {.action = paths::act(page.one.id, "wie"),
                                                  .submit = visit.say(texts::ask_them)},
                                                 givens)));
}

Html facts_card(const Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  std::vector<std::pair<std::string, Html>> facts{
      {visit.say(texts::who_does), whom(visit, page.reach, one)},
      {visit.say(texts::before), fragment(i18n::long_day(visit.language, one.before_on, visit.today))}};
  if (one.before_on != one.first_before_on) {
    facts.emplace_back(visit.say(texts::first_day),
                       fragment(i18n::long_day(visit.language, one.first_before_on, visit.today)));
  }
  if (one.asked_by != one.person_id && !one.asker_given_name.empty()) {
    facts.emplace_back(
        visit.say(texts::asked_by),
        fragment(
            people::Person{{}, one.asker_given_name, one.asker_infix, one.asker_family_name}.full_name()));
  }
  if (!page.unit_name.empty()) facts.emplace_back(visit.say(texts::belongs_to), fragment(page.unit_name));
  if (!one.origin_title.empty()) {
    const auto to = source_address(page.reach, one);
    facts.emplace_back(visit.say(texts::came_from),
                       to ? Html(fragment(a.href(*to)(one.origin_title))) : fragment(one.origin_title));
  }
  if (!one.indicator.empty() && page.reach.reads_figures) {
    const Url to = url("/cijfers/", one.indicator).with("deel", unit_text(one.unit()));
    facts.emplace_back(visit.say(texts::follows), fragment(a.href(to)(visit.say(texts::see_figure))));
  }
  if (!one.let_go_reason.empty()) facts.emplace_back(visit.say(texts::why), fragment(one.let_go_reason));
  return layout::card(layout::fact_list(facts));
}

// What happened, the first first.
Html story_card(const Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  Html lines = li(visit.say(texts::made_line, asker(visit, one)), " ",
                  layout::sub(day_words(visit, day_of(one.made_at))));
  for (const CommitmentMove& move : page.moves) {
    const std::string who = move.given_name.empty() ? visit.say(texts::someone) : move.given_name;
    lines +=
        li(visit.say(texts::moved_line, who, day_words(visit, move.from_on), day_words(visit, move.to_on)),
           layout::own_words(move.words));
  }
  for (const CommitmentTalk& talk : page.talks) {
    lines += li(visit.say(texts::talked_line, day_words(visit, talk.talked_on)),
                when(!talk.words.empty(), [&] { return layout::own_words(talk.words); }));
  }
  return layout::card({.labelled_by = "verloop"},
                      fragment(layout::section_head("verloop", visit.say(texts::what_happened)),
                               ol.cls("deal-story")(lines)));
}

Html talk_part(Visit& visit, const CommitmentPage& page) {
  if (!page.use.notes_talk) return {};
  return layout::card(
      talk_card(visit, page.one, page.returned.or_start(talk_form, TalkDraft{}, text(page.one.id))));
}

}  // namespace

Html commitment_page(Visit& visit, const CommitmentPage& page) {
  const Commitment& one = page.one;
  Html wide;
  if (page.use.answers) wide += asked_card(visit, page);
  if (page.use.answers_counter) wide += counter_card(visit, page);
  if (one.state == CommitmentState::declined) {
    wide += layout::notice(words::State::info, visit.say(texts::was_declined, one.full_name()));
  }
  wide += done_card(visit, page);
  wide += talk_part(visit, page);
  wide += pass_on_card(visit, page);
  const Html settle = settle_cards(visit, page);
  if (!settle.empty()) wide += layout::card(settle);
  wide += story_card(visit, page);
  return fragment(style_sheet(),
                  layout::crumbs(visit.language, {{visit.say(texts::commitments), paths::all()}}, one.what),
                  layout::page_head({.above = p.cls("eyebrow")(span(visit.say(origin_words(one.origin))),
                                                               state_of(visit, one)),
                                     .title = one.what}),
                  layout::beside(layout::stack(5, wide), layout::stack(5, facts_card(visit, page))));
}

}  // namespace koers::commitments::views
