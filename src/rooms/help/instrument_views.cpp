#include "rooms/help/instrument_views.h"

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/help/instrument_forms.h"
#include "rooms/help/outside_texts.h"
#include "rooms/help/paths.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
using layout::Kind;
namespace texts = instrument_texts;

namespace {

Html validity(const Visit& visit, const Instrument& one) {
  if (!one.valid_until) return {};
  const std::string day = i18n::day_with_year(visit.language, *one.valid_until);
  return one.is_expired(visit.today) ? layout::state(words::State::attention, visit.say(texts::expired, day))
                                     : layout::tag(visit.say(texts::valid, day));
}

std::string taken_words(const Visit& visit, const Instrument& one) {
  const std::string day = i18n::day_with_year(visit.language, one.taken_on);
  return one.by_whom.empty() ? day : visit.say(texts::taken, day, one.by_whom);
}

Html said_part(const Visit& visit, const Instrument& one, const std::string& thinks) {
  return fragment(layout::sub(taken_words(visit, one)), layout::paragraphs(one.says),
                  layout::labelled(thinks, one.meaning), when(one.is_expired(visit.today), [&] {
                    return layout::sub(visit.say(texts::expired_line));
                  }));
}

Html instrument_card(Visit& visit, const InstrumentsPage& page, const Instrument& one) {
  const std::string of = text(one.id), heading = "mijn-test-" + of;
  const bool is_shown = one.audience == InstrumentAudience::guides;
  const Html readers =
      layout::who_sees(visit.language, is_shown ? layout::Reach::several : layout::Reach::only_me,
                       visit.say(is_shown ? texts::guides : texts::only_me));
  return layout::card(
      {.labelled_by = heading},
      fragment(
          layout::section_head(heading, one.name, validity(visit, one)), readers,
          said_part(visit, one, visit.say(texts::thinks)),
          instrument_form.fold(
              visit, visit.say(texts::change), page.returned.or_edit(instrument_form, one.draft(), of),
              {.action = paths::instrument(one.id), .submit = visit.say(texts::save), .suffix = of}),
          layout::cluster(layout::post_button(paths::instrument(one.id, "weg"), visit.say(texts::drop),
                                              {.kind = Kind::quiet, .small = true, .about = one.name}))));
}

}  // namespace

Html instruments_page(Visit& visit, const InstrumentsPage& page) {
  Html cards = each(page.all, [&](const Instrument& one) { return instrument_card(visit, page, one); });
  if (cards.empty()) {
    cards = layout::card(layout::empty_state(visit.say(texts::none), visit.say(texts::none_line)));
  }
  const Html sheet =
      layout::card(instrument_form.fold(visit, visit.say(texts::add), page.returned.or_start(instrument_form),
                                        {.action = paths::instruments(), .submit = visit.say(texts::save)}));
  const std::string title = visit.say(texts::title);
  const Html content = fragment(
      layout::page_head({.above = layout::crumbs(
                             visit.language, {{visit.say(outside_texts::own_title), paths::own()}}, title),
                         .title = title,
                         .lead = fragment(visit.say(texts::lead))}),
      layout::notice(words::State::info, visit.say(texts::never_placed)), cards, sheet);
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

Html shown_instruments(const Visit& visit, const std::vector<Instrument>& shown, const std::string& student) {
  if (shown.empty()) return {};
  Html all;
  for (const Instrument& one : shown) {
    all += li.cls("stack gap-2")(layout::between(fragment(b(one.name), validity(visit, one))),
                                 said_part(visit, one, visit.say(texts::they_think, student)));
  }
  return layout::card(
      {.labelled_by = "tests"},
      fragment(layout::section_head("tests", visit.say(texts::shown, student)),
               layout::sub(visit.say(texts::shown_line)), ul.cls("plain-list stack gap-5")(all)));
}

}  // namespace koers::help::views
