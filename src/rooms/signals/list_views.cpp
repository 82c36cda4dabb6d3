// The list of signals of who guides.
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/signals/paths.h"
#include "rooms/signals/signal_views.h"
#include "rooms/signals/texts.h"

namespace koers::signals::views {

using namespace html;
using http::Visit;

namespace {

// What a day adds to the words of a row.
std::string line_of(const Visit& visit, const SignalRow& row) {
  std::vector<std::string> parts;
  for (const Signal* one : row.signals) {
    parts.push_back(words_of(visit, *one));
    if (one->state == SignalState::doing) parts.back() += ": " + visit.say(texts::did_it_help_now);
  }
  if (row.next_planned_on) {
    parts.push_back(visit.say(texts::conversation_on,
                              i18n::short_day(visit.language, *row.next_planned_on, visit.today)));
  }
  return layout::join(parts);
}

Html row_of(const Visit& visit, const NamedSignal& named, const std::string& line, const Html& end = {}) {
  const std::string name = named.full_name();
  return layout::row({.lead = layout::avatar(name),
                      .title = name,
                      .href = end.empty() ? std::optional(paths::one(named.signal.id)) : std::nullopt,
                      .line = layout::join({words_of(visit, named.signal), line}),
                      .end = end});
}

Html waiting_card(const Visit& visit, const std::vector<SignalRow>& rows, const layout::ListPart& part) {
  const std::string title = visit.say(texts::open_signals);
  if (rows.empty()) {
    return layout::card({.labelled_by = "open"},
                        fragment(layout::section_head("open", title),
                                 layout::empty_state(visit.say(texts::none), visit.say(texts::none_line))));
  }
  return layout::list_card("open", title,
                           each(part.of(rows), [&](const SignalRow& row) { return signal_row(visit, row); }),
                           layout::tag(std::to_string(rows.size())), part.ways(visit.language, paths::all()));
}

Html silent_card(const Visit& visit, const std::vector<const NamedSignal*>& silent) {
  if (silent.empty()) return {};
  const auto row = [&](const NamedSignal* one) {
    const std::string until =
        visit.say(texts::silent_until, day_words(visit, one->signal.until_on.value_or(visit.today)));
    const Html button =
        layout::post_button(paths::wake(one->signal.id), visit.say(texts::wake),
                            {.kind = layout::Kind::quiet, .small = true, .about = one->full_name()});
    return layout::row(
        {.lead = layout::avatar(one->full_name()),
         .title = one->full_name(),
         .more = fragment(a.href(paths::one(one->signal.id))(words_of(visit, one->signal)), ", ", until),
         .end = button});
  };
  return layout::list_card("stil", visit.say(texts::silenced), each(silent, row));
}

Html busy_card(const Visit& visit, const std::vector<const NamedSignal*>& busy) {
  if (busy.empty()) return {};
  return layout::list_card(
      "bezig", visit.say(texts::busy), each(busy, [&](const NamedSignal* one) {
        return row_of(
            visit, *one,
            visit.say(texts::look_on, day_words(visit, one->signal.until_on.value_or(visit.today))));
      }));
}

}  // namespace

Html crumbs_to(const Visit& visit, const std::string& here) {
  return layout::crumbs(
      visit.language, {{visit.say(texts::today), url("/vandaag")}, {visit.say(texts::signals), paths::all()}},
      here);
}

Html say_card(const Visit& visit, const Url& to) {
  return layout::card({.labelled_by = "zelf"},
                      fragment(layout::section_head("zelf", visit.say(texts::saw_something)),
                               layout::sub(visit.say(texts::saw_something_line)),
                               layout::cluster(layout::button_link({.label = visit.say(texts::say_one),
                                                                    .href = to,
                                                                    .kind = layout::Kind::line,
                                                                    .icon = layout::Icon("flag")}))));
}

Html signal_row(const Visit& visit, const SignalRow& row) {
  return layout::row({.lead = layout::avatar(row.name),
                      .title = row.name,
                      .href = paths::one(row.signals.front()->id),
                      .line = line_of(visit, row),
                      .end = age_of(visit, row.signals.front()->age(visit.today))});
}

Html list_page(Visit& visit, const ListPage& page) {
  const std::string title = visit.say(texts::signals);
  const Html content = fragment(
      layout::crumbs(visit.language, {{visit.say(texts::today), url("/vandaag")}}, title),
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::list_lead))}),
      layout::beside(fragment(waiting_card(visit, page.waiting, page.part), busy_card(visit, page.busy)),
                     fragment(say_card(visit, paths::fresh()), silent_card(visit, page.silent),
                              layout::sub(visit.say(texts::never_mailed)),
                              layout::more_link(visit.say(texts::rules_of_school), paths::rules()))));
  return navigation::page(visit, {.title = title, .place = "/vandaag"}, content);
}

}  // namespace koers::signals::views
