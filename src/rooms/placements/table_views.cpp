#include "rooms/placements/table_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/live_part.h"
#include "platform/http/events.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/recap_forms.h"
#include "rooms/placements/table_texts.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;

Html stand(const Html& inside) { return div.id("stand").data("live", "").role("status")(inside); }

std::string events_of_table() { return std::string(table_changed) + " " + std::string(http::there); }

namespace {

Html standing_line(const Visit& visit, const std::string& words, const i18n::Text& way, const Url& href) {
  return layout::notice(State::info, layout::icon_of(State::info),
                        fragment(words, " ", a.href(href)(visit.say(way))));
}

}  // namespace

Html no_table(const Visit& visit, const Touchpoint& moment, const Url& on, bool has_recap) {
  const bool is_over = moment.state == MomentState::held;
  return stand(standing_line(visit, visit.say(is_over ? table_texts::ended : table_texts::put_back),
                             is_over && has_recap ? table_texts::read_recap : table_texts::look_there, on));
}

Html brought(const Visit& visit, const Brought& on_table) {
  const std::string& name = on_table.student.given_name;
  const auto said = [&](const std::string& line, const std::string& words) {
    return layout::says(
        {.who = on_table.student.full_name(), .line = fragment(line), .words = words, .quoted = false});
  };
  Html all;
  if (!on_table.placement.wish.empty()) {
    all += said(visit.say(table_texts::wants, name), on_table.placement.wish);
  }
  for (const auto& one : on_table.shown) {
    const std::string day = i18n::day_month(visit.language, one.summary.happened_on, visit.today);
    all += said(visit.say(table_texts::wrote_about, name, day),
                one.story.empty() ? one.summary.title : one.story);
  }
  return all;
}

namespace {

Html standing(const Visit& visit, const TablePage& page) {
  const Touchpoint& moment = page.recap.recap.moment;
  return moment.is_begun() ? stand({}) : no_table(visit, moment, page.after, true);
}

// The others: who is not there hears it by somebody's voice.
std::vector<Voice> others(const TablePage& page) {
  std::vector<Voice> all;
  for (const auto& [voice, ignored] : Codes<Voice>::list) {
    if (voice != page.recap.writer.voice()) all.push_back(voice);
  }
  return all;
}

Html who_is_there(const Visit& visit, const TablePage& page) {
  Html all;
  for (const Voice voice : others(page)) {
    const bool there = std::find(page.there.begin(), page.there.end(), voice) != page.there.end();
    const auto& words = there ? table_texts::reads_along : table_texts::reads_not;
    all += layout::state(there ? State::good : State::none, visit.say(words, name_of(page.recap, voice)));
  }
  return div.cls("cluster").id("leest-mee").data("live", "")(all);
}

Html who_types(const Visit& visit, const TablePage& page) {
  std::vector<std::pair<std::string, std::string>> lines;
  for (const Voice voice : others(page)) {
    lines.emplace_back(code(voice), visit.say(table_texts::is_writing, name_of(page.recap, voice)));
  }
  return layout::typing_line(page.typing, lines);
}

Html said(const Visit& visit, const TablePage& page) {
  Html all =
      each(page.recap.recap.lines, [&](const RecapLine& one) { return line_of(visit, page.recap, one); });
  if (all.empty()) all = layout::sub(visit.say(table_texts::nothing_said));
  return div.cls("stack gap-2").id("gezegd").data("live", "")(all);
}

Html agreed(const Visit& visit, const TablePage& page) {
  return div.cls("stack gap-2")
      .id("afgesproken")
      .data("live", "")(each(page.recap.recap.agreements, [&](const MomentAgreement& one) {
        return agreement_of(visit, page.recap, one);
      }));
}

// The key of the next agreement: another one as soon as one was made.
Html agreement_key(Visit& visit) {
  return fragment(input.type("hidden")
                      .id("sleutel-afspraak")
                      .name("sleutel")
                      .value(id_text(visit.new_id<MomentAgreement>().value))
                      .data("live", ""));
}

// The keys stand in live parts of the page: a refused form brings none along.
forms::Answers without_key(forms::Answers answers) {
  answers.adds = false;
  return answers;
}

Html write_form(Visit& visit, const TablePage& page) {
  const auto answers = without_key(page.recap.returned.or_start(recap_form));
  const forms::Givens words{{"zin", {.label = visit.say(table_texts::your_words)}}};
  return form.cls("stack gap-2")
      .method("post")
      .action(page.recap.at("zin"))
      .data("here", "")(recap_form.head(visit, answers), recap_form.field(visit, answers, "zin", words),
                        div(layout::submit(visit.say(recap_texts::add),
                                           {.icon = layout::Icon("plus-bold"), .small = true})));
}

Html agree_form(Visit& visit, const TablePage& page) {
  const Voice mine = page.recap.writer.voice();
  const auto answers = without_key(page.recap.returned.or_start(agreement_form, {.voice = mine}));
  const forms::Givens words{{"wat", {.label = visit.say(table_texts::i_will)}}};
  return form.cls("stack gap-2")
      .method("post")
      .action(page.recap.at("afspraak"))
      .aria("label", visit.say(table_texts::my_agreement))
      .data("here", "")(
          agreement_form.head(visit, answers, "-afspraak"), agreement_key(visit),
          layout::hidden_field("wie-doet", code(mine)), h3(visit.say(table_texts::my_agreement)),
          agreement_form.field(visit, answers, "wat", words), agreement_form.field(visit, answers, "dag"),
          div(layout::submit(visit.say(table_texts::agree),
                             {.icon = layout::Icon("plus-bold"), .small = true})));
}

Html card_of(std::string_view id, const std::string& title, const Html& content) {
  return layout::card({.labelled_by = std::string(id)}, fragment(layout::section_head(id, title), content));
}

// Who wrote was there; of a trainer who only listened, who guides says it.
Html end_card(Visit& visit, const TablePage& page) {
  const RecapPage& recap = page.recap;
  const bool ends =
      recap.writer.voice() == Voice::guide && recap.writer.may_write() && recap.recap.moment.is_begun();
  if (!ends) return div.id("afronden").data("live", "")();
  const bool listens = std::find(page.there.begin(), page.there.end(), Voice::trainer) != page.there.end();
  const bool wrote = recap.recap.wrote(Voice::trainer);
  const forms::Givens givens{{"dag", {.leave_out = true}}, {"opleider-erbij", {.leave_out = wrote}}};
  const auto answers = without_key(held_form.start({std::nullopt, listens || wrote, true}));
  const Html why = wrote ? layout::sub(visit.say(table_texts::trainer_wrote, recap.trainer)) : Html();
  return div.id("afronden")
      .data("live", "")(card_of(
          "einde", visit.say(table_texts::end_title),
          fragment(layout::sub(visit.say(table_texts::end_line)), why,
                   held_form.show(visit, answers,
                                  {.action = recap.at("afronden"),
                                   .submit = visit.say(table_texts::end),
                                   .button = {.kind = Kind::primary, .icon = layout::Icon("check-bold")},
                                   .suffix = "-einde"},
                                  givens))));
}

Html brought_part(const Visit& visit, const Brought& on_table) {
  const Html all = brought(visit, on_table);
  return all.empty() ? all : layout::fold(span(visit.say(table_texts::brought)), layout::stack(3, all));
}

// What they talk about: the question of this moment.
Html question_part(const Visit& visit, const TablePage& page) {
  const MomentKind kind = page.recap.recap.moment.kind;
  return div.cls("card deep big-question")(layout::eyebrow("chats-circle-fill", moment_name(visit, kind)),
                                           p(moment_question(visit, kind)));
}

}  // namespace

Html live_parts(Visit& visit, const TablePage& page) {
  return fragment(standing(visit, page), who_is_there(visit, page), said(visit, page), agreed(visit, page),
                  agreement_key(visit), end_card(visit, page));
}

Html table_part(Visit& visit, const TablePage& page) {
  const bool writes = page.recap.writer.may_write();
  const Html content =
      fragment(layout::connection_strip(visit.language), standing(visit, page), who_is_there(visit, page),
               question_part(visit, page), brought_part(visit, page.brought),
               card_of("zeggen", visit.say(table_texts::we_say),
                       fragment(said(visit, page), who_types(visit, page),
                                when(writes, [&] { return write_form(visit, page); }))),
               card_of("afspreken", visit.say(table_texts::we_agree),
                       fragment(agreed(visit, page), when(writes, [&] { return agree_form(visit, page); }))),
               end_card(visit, page),
               layout::who_sees(visit.language, layout::Reach::several, visit.say(table_texts::all_see)));
  return layout::live_part({.topic = page.live, .part = page.part, .events = events_of_table()},
                           div.cls("stack gap-4 at-table")(content));
}

// ---- before it begins

Html before_live(Visit& visit, const Beginning& page) {
  const PlacementSeat& seat = page.seat;
  const auto now = page.moment.is_begun() ? std::optional(page.moment) : page.going_on;
  const std::string line = page.moment.is_begun() ? visit.say(table_texts::begun)
                           : now ? visit.say(table_texts::other_goes_on, moment_name(visit, now->kind))
                                 : "";
  const Html inside = when(now.has_value(), [&] {
    return standing_line(visit, line, table_texts::to_table, paths::moment(seat.placement().id, now->id));
  });
  const Html waits = when(page.trainer_waits && !page.going_on, [&] {
    return layout::state(State::good, visit.say(table_texts::waits, seat.placement().trainer_given_name()));
  });
  return fragment(stand(inside), div.id("wacht").data("live", "")(waits));
}

Html before_part(Visit& visit, const Beginning& page) {
  const Placement& one = page.seat.placement();
  if (!page.seat.may_write() ||
      !may_begin(one, page.moment, time_limits::TimeLimits::of(visit), visit.today)) {
    return {};
  }
  const bool is_early = page.moment.planned_on && *page.moment.planned_on > visit.today;
  std::string line = visit.say(table_texts::begin_line);
  if (!one.trainer.empty()) line += " " + visit.say(table_texts::begin_line_link, one.trainer_given_name());
  const Html begin = when(!page.going_on, [&] {
    return layout::post_button(
        paths::moment(one.id, page.moment.id, "beginnen"), visit.say(table_texts::begin),
        {.kind = is_early ? Kind::line : Kind::primary, .icon_end = layout::Icon("arrow-right-bold")});
  });
  return layout::live_part({.topic = paths::moment(one.id, page.moment.id, "live").with("stand", "voor"),
                            .part = paths::moment(one.id, page.moment.id, "tafel").with("stand", "voor"),
                            .events = events_of_table()},
                           card_of("beginnen", visit.say(table_texts::begin_title),
                                   fragment(before_live(visit, page), layout::sub(line), begin)));
}

Html early_page(Visit& visit, const PlacementSeat& seat, const Touchpoint& moment) {
  const Placement& one = seat.placement();
  const std::string title = visit.say(table_texts::early);
  const std::string day =
      i18n::long_day(visit.language, moment.planned_on.value_or(visit.today), visit.today);
  const Html yes = form.method("post").action(paths::moment(one.id, moment.id, "beginnen"))(
      layout::hidden_field("zeker", "1"), layout::submit(visit.say(table_texts::early_yes)));
  const Html content = fragment(
      layout::page_head({.above = crumbs_of(visit, seat, moment_name(visit, moment.kind)),
                         .title = title,
                         .lead = fragment(visit.say(table_texts::early_line, day))}),
      layout::cluster(fragment(
          yes, layout::button_link(visit.say(table_texts::early_no), paths::moment(one.id, moment.id)))));
  return narrow_page(visit, seat, title, content);
}

Html too_late(const Visit& visit, const std::string& words, const Url& back) {
  return fragment(layout::page_head({.title = visit.say(table_texts::too_late),
                                     .lead = fragment(visit.say(table_texts::too_late_line))}),
                  layout::kept_words(visit.language, words),
                  layout::button_link(visit.say(table_texts::back), back, Kind::line));
}

}  // namespace koers::placements::views
