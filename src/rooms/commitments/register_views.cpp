// The register: a sentence, one more, and the lists of what is late, due this week, and later.
#include "platform/http/assets.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/commitment_views.h"
#include "rooms/commitments/decision_texts.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/paths.h"

namespace koers::commitments::views {

using namespace html;
using http::Visit;
using layout::Option;
using words::State;

Html style_sheet() { return fragment(html::link.rel("stylesheet").href(http::asset("css/commitments.css"))); }

Html local_nav(const Visit& visit, CommitmentScreen current) {
  const auto tab = [&](CommitmentScreen which, const i18n::Text& words, const Url& to) {
    const std::string said = visit.say(words);
    return li(which == current ? a.href(to).aria("current", "page")(said) : a.href(to)(said));
  };
  return nav.cls("local").aria("label", visit.say(texts::follow_up))(
      ul(tab(CommitmentScreen::commitments, texts::commitments, paths::all()),
         tab(CommitmentScreen::meetings, decision_texts::meetings, paths::meetings()),
         tab(CommitmentScreen::decisions, decision_texts::decisions, paths::decisions())));
}

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

const i18n::Text& origin_words(CommitmentOrigin origin) {
  switch (origin) {
    case CommitmentOrigin::self:
      return texts::from_nothing;
    case CommitmentOrigin::figure:
      return texts::from_figure;
    case CommitmentOrigin::guideline:
      return texts::from_guideline;
    case CommitmentOrigin::decision:
      return texts::from_decision;
    case CommitmentOrigin::meeting:
      return texts::from_meeting;
    case CommitmentOrigin::vision:
      return texts::from_vision;
    case CommitmentOrigin::strategy:
      return texts::from_strategy;
    case CommitmentOrigin::cycle:
      return texts::from_cycle;
  }
  return texts::from_nothing;
}

std::optional<Url> source_address(const CommitmentReach& reach, const Commitment& one) {
  const auto at_unit = [&](const Url& to) { return to.with("deel", unit_text(one.unit())); };
  switch (one.origin) {
    case CommitmentOrigin::figure:
      if (!reach.reads_figures) return std::nullopt;
      return at_unit(url("/cijfers/", one.origin_ref));
    case CommitmentOrigin::guideline:
      if (!reach.reads_figures) return std::nullopt;
      return at_unit(url("/kader/", one.origin_ref));
    case CommitmentOrigin::decision:
      return url("/besluiten/", one.origin_ref);
    case CommitmentOrigin::meeting:
      return url("/vergaderingen/", one.origin_ref);
    case CommitmentOrigin::self:
    case CommitmentOrigin::vision:
    case CommitmentOrigin::strategy:
    case CommitmentOrigin::cycle:
      return std::nullopt;
  }
  return std::nullopt;
}

std::vector<Option> person_options(const Visit& visit, const std::vector<ColleagueListed>& all,
                                   Id<people::Person> me) {
  std::vector<Option> options{{text(me), visit.say(texts::myself)}};
  for (const ColleagueListed& one : all) {
    if (one.person.id != me) options.push_back({text(one.person.id), one.person.full_name()});
  }
  return options;
}

forms::Givens commitment_givens(const Visit& visit, const std::vector<ColleagueListed>& all,
                                Id<people::Person> me) {
  return {{"afspraak-wie", {.options = person_options(visit, all, me)}}};
}

Html commitment_fields(Visit& visit, const forms::Answers& answers, const forms::Givens& givens,
                       bool with_follow, std::string_view suffix) {
  const auto field = [&](std::string_view name) {
    return commitment_form.field(visit, answers, name, givens, suffix);
  };
  const Html follow = with_follow ? field("volg") : Html();
  return fragment(field("afspraak"), field("afspraak-wie"), field("klaar"), follow);
}

// ---- a row

namespace {

// The day, as a block; one that has passed in the tone of what asks attention.
Html day_block(const Visit& visit, const Commitment& one) {
  if (one.is_late(visit.today)) return div.cls("past")(layout::date_block(visit.language, one.before_on));
  const bool is_near = one.is_running() && one.before_on - visit.today < 7;
  return div.cls(is_near ? "near" : "soft")(layout::date_block(visit.language, one.before_on));
}

Html source_line(const Visit& visit, const CommitmentReach& reach, const Commitment& one) {
  Html line;
  if (!one.origin_title.empty()) {
    const auto to = source_address(reach, one);
    const std::string words = visit.say(texts::from, one.origin_title);
    line = to ? Html(fragment(a.href(*to)(words))) : fragment(words);
  } else {
    line = fragment(visit.say(origin_words(one.origin)));
  }
  if (one.before_on != one.first_before_on) {
    line += fragment(" · ", visit.say(texts::first_was, day_words(visit, one.first_before_on)));
  }
  return line;
}

}  // namespace

Html whom(const Visit& visit, const CommitmentReach& reach, const Commitment& one) {
  if (!one.has_somebody()) return span.cls("whom")(layout::tag(visit.say(texts::nobody)));
  const std::string name = one.full_name();
  return span.cls("whom")(layout::avatar(name, layout::Size::small),
                          one.person_id == reach.me ? visit.say(texts::you) : name);
}

Html state_of(const Visit& visit, const Commitment& one) {
  const Day today = visit.today;
  if (one.state == CommitmentState::asked) {
    return layout::state(State::info, visit.say(texts::asked_state));
  }
  if (one.state == CommitmentState::declined) {
    return layout::state(State::none, visit.say(texts::declined_state));
  }
  if (one.state == CommitmentState::done && one.ended_on) {
    const auto& words = one.was_late ? texts::done_late_on : texts::done_on;
    return layout::state(one.was_late ? State::nearly : State::good,
                         visit.say(words, day_words(visit, *one.ended_on)));
  }
  if (one.state == CommitmentState::let_go && one.ended_on) {
    return layout::state(State::none, visit.say(texts::let_go_on, day_words(visit, *one.ended_on)));
  }
  if (!one.is_late(today)) return {};
  if (one.talked_on) {
    return layout::state(words::State::info, "chats-circle-fill", visit.say(texts::was_talked));
  }
  const int days = one.days_late(today);
  return layout::state(State::attention,
                       days == 1 ? visit.say(texts::days_late_one) : visit.say(texts::days_late, days));
}

Html talk_card(Visit& visit, const Commitment& one, const forms::Answers& answers) {
  const std::string suffix = text(one.id);
  const forms::Givens givens{{"gesproken-over", {.name = one.given_name}}};
  Html chips;
  for (const forms::Choice& choice : talk_choices) {
    chips += layout::chip_tick("gesproken", choice.value, visit.say(choice.label),
                               answers.is_picked("gesproken", choice.value), true);
  }
  forms::Givens all = givens;
  all.push_back({"gesproken", {.controls = layout::cluster(chips)}});
  const Html others = layout::cluster(fragment(layout::button_link({.label = visit.say(texts::put_off),
                                                                    .href = paths::one(one.id).at("verzet"),
                                                                    .small = true,
                                                                    .about = one.what}),
                                               layout::button_link({.label = visit.say(texts::let_go),
                                                                    .href = paths::one(one.id).at("los"),
                                                                    .kind = layout::Kind::quiet,
                                                                    .small = true,
                                                                    .about = one.what})));
  return div.cls("talk")(talk_form.show(visit, answers,
                                        {.action = paths::act(one.id, "gesproken"),
                                         .submit = visit.say(texts::keep),
                                         .button = {.small = true, .about = one.what},
                                         .suffix = suffix,
                                         .label = visit.say(texts::was_it_talked) + " " + one.what,
                                         .beside = others},
                                        all));
}

Html commitment_row(Visit& visit, const CommitmentReach& reach, const Commitment& one,
                    const forms::Answers& talk, bool may_ask) {
  const CommitmentUse use = use_of(reach, one, visit.today);
  Html tools = fragment(whom(visit, reach, one), state_of(visit, one));
  const bool is_due = use.notes_talk && one.asks_to_speak(visit.today);
  const bool asks = use.notes_talk && ((is_due && may_ask) || talk.was_refused());
  if (is_due && !asks) {
    tools += layout::button_link({.label = visit.say(texts::not_talked),
                                  .href = paths::one(one.id),
                                  .kind = layout::Kind::quiet,
                                  .small = true,
                                  .about = one.what});
  }
  if (use.settles && !asks) {
    tools += layout::post_button(
        paths::act(one.id, "gedaan"), visit.say(texts::done),
        {.kind = layout::Kind::plain, .icon = layout::Icon("check-bold"), .small = true, .about = one.what});
  }
  const Html content =
      fragment(day_block(visit, one),
               div.cls("txt")(b(a.href(paths::one(one.id))(one.what)), small(source_line(visit, reach, one))),
               div.cls("tools")(tools), when(asks, [&] { return talk_card(visit, one, talk); }));
  const std::string id = "afspraak-" + text(one.id);
  if (!one.is_late(visit.today)) return li.cls("deal-row").id(id)(content);
  return layout::toned(li.cls("deal-row").id(id), State::attention)(content);
}

// ---- the page

namespace {

Html lead_of(const Visit& visit, const CommitmentCount& year) {
  std::string words =
      year.due == 0 ? visit.say(texts::nothing_due) : visit.say(texts::kept_of, year.kept, year.due);
  if (year.late > 0) {
    words += " " + visit.say_count(texts::are_late, year.late);
    if (year.talked > 0) words += " " + visit.say_count(texts::talked_about, year.talked);
  }
  return fragment(words);
}

Url list_address(const CommitmentsPage& page, const std::string& list) {
  Url to = paths::all();
  if (!list.empty()) to = to.with("lijst", list);
  if (page.filter.unit) to = to.with("onderdeel", unit_text(*page.filter.unit));
  return page.is_over ? to.with("toon", "gedaan") : to;
}

Html chips_of(const Visit& visit, const CommitmentsPage& page) {
  std::vector<layout::Filter> chips;
  for (const CommitmentFilterNamed& one : page.chips) {
    const std::string label = one.label ? visit.say(*one.label) : page.reach.units.front().name;
    chips.push_back({.label = label,
                     .href = list_address(page, one.value),
                     .current = one.value == page.list,
                     .count = page.is_over ? std::nullopt : std::optional(one.count)});
  }
  return layout::filters(visit.say(texts::choose_list), chips);
}

// Of which part of the school, for who reads more than one.
Html unit_chooser(const Visit& visit, const CommitmentsPage& page) {
  if (page.reach.units.size() < 2) return {};
  std::vector<Option> options{{"", visit.say(texts::every_part)}};
  for (const UnitNamed& one : page.reach.units) options.push_back({unit_text(one.unit), one.name});
  return form.method("get")
      .action(paths::all())
      .cls("cluster")(layout::select_field({.name = "onderdeel",
                                            .label = visit.say(texts::which_part),
                                            .value = page.filter.unit ? unit_text(*page.filter.unit) : ""},
                                           options),
                      when(!page.list.empty(), [&] { return layout::hidden_field("lijst", page.list); }),
                      when(page.is_over, [&] { return layout::hidden_field("toon", "gedaan"); }),
                      layout::submit(visit.say(texts::show), {.kind = layout::Kind::plain}));
}

Html add_card(Visit& visit, const CommitmentsPage& page) {
  CommitmentDraft draft{.person = page.reach.me};
  if (page.filter.unit) draft.unit = unit_text(*page.filter.unit);
  const forms::Answers answers = page.returned.or_start(commitment_form, draft);
  const auto givens = commitment_givens(visit, page.colleagues, page.reach.me);
  return layout::card(
      {.labelled_by = "erbij"},
      fragment(h2.id("erbij").cls("vh")(visit.say(texts::add)),
               layout::form_to(paths::all(),
                               fragment(commitment_form.head(visit, answers),
                                        div.cls("quick-add")(commitment_fields(visit, answers, givens, false),
                                                             layout::submit(visit.say(texts::settle)))),
                               {.label = visit.say(texts::add)})));
}

Html group_card(Visit& visit, const CommitmentsPage& page, const CommitmentGroup& group) {
  if (group.shown.empty()) return {};
  Html rows;
  bool may_ask = true;
  for (const Commitment& one : group.shown) {
    rows += commitment_row(visit, page.reach, one,
                           page.returned.or_start(talk_form, TalkDraft{}, text(one.id)), may_ask);
    may_ask = may_ask && !(one.asks_to_speak(visit.today) && use_of(page.reach, one, visit.today).notes_talk);
  }
  const Html count = layout::sub(visit.say_count(texts::n_commitments, group.part.total()));
  return layout::card(
      {.labelled_by = std::string(group.id), .surface = layout::Surface::flush, .stacked = false},
      fragment(layout::panel_head(group.id, visit.say(group.title), count), ul.cls("deal-list plain")(rows),
               group.part.ways(visit.language, list_address(page, page.list))));
}

Html asked_rows(Visit& visit, const CommitmentsPage& page) {
  Html all;
  for (const Commitment& one : page.to_answer) {
    const CommitmentPage view{.reach = page.reach,
                              .one = one,
                              .use = use_of(page.reach, one, visit.today),
                              .colleagues = page.colleagues};
    all += asked_card(visit, view);
  }
  if (page.waiting.empty()) return all;
  Html rows;
  for (const Commitment& one : page.waiting) {
    const bool is_countered = one.was_countered();
    rows += layout::row({.lead = layout::avatar(one.full_name(), layout::Size::small),
                         .title = one.what,
                         .href = paths::one(one.id),
                         .line = is_countered ? visit.say(texts::notice_countered, one.given_name)
                                              : visit.say(texts::waits_for, one.full_name())});
  }
  return fragment(all, layout::list_card("gevraagd", visit.say(texts::you_asked), rows));
}

Html nothing_card(const Visit& visit, const CommitmentsPage& page) {
  for (const CommitmentGroup& group : page.groups) {
    if (!group.shown.empty()) return {};
  }
  if (page.is_over) {
    return layout::card(
        layout::empty_state(visit.say(texts::nothing_over), visit.say(texts::nothing_over_line)));
  }
  const bool filtered = !page.list.empty() || page.filter.unit;
  return layout::card(layout::empty_state(
      visit.say(texts::empty), visit.say(filtered ? texts::empty_filter_line : texts::empty_line)));
}

}  // namespace

Html register_page(Visit& visit, const CommitmentsPage& page) {
  Html lists;
  for (const CommitmentGroup& group : page.groups) lists += group_card(visit, page, group);
  const Url other = page.is_over ? paths::all() : paths::all().with("toon", "gedaan");
  const Html foot = layout::between(
      fragment(layout::sub(visit.say(texts::never_by_person)),
               layout::more_link(visit.say(page.is_over ? texts::see_open : texts::see_over), other)));
  const Html calendar = layout::button_link({.label = visit.say(texts::into_my_calendar),
                                             .href = paths::calendar(),
                                             .icon = layout::Icon("calendar-blank")});
  return fragment(
      style_sheet(), local_nav(visit, CommitmentScreen::commitments),
      layout::page_head(
          {.title = visit.say(texts::commitments), .lead = lead_of(visit, page.year), .actions = calendar}),
      add_card(visit, page), asked_rows(visit, page), chips_of(visit, page), unit_chooser(visit, page), lists,
      nothing_card(visit, page), foot);
}

}  // namespace koers::commitments::views
