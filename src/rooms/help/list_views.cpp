// A list of addresses that is read in: where it is chosen, and what it would do.
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/rehearsal.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/word_list.h"
#include "rooms/help/directory_texts.h"
#include "rooms/help/directory_views.h"
#include "rooms/help/paths.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
namespace texts = directory_texts;

namespace {

Html list_crumbs(const Visit& visit, const std::string& here) {
  return layout::crumbs(visit.language, {{visit.say(texts::title), paths::directory()}}, here);
}

std::string names_of_columns() {
  std::string names;
  for (const std::string& one : columns_of_file()) names += (names.empty() ? "" : ", ") + one;
  return names;
}

std::string why_not(const Visit& visit, AddressRow::Flaw flaw) {
  using Flaw = AddressRow::Flaw;
  switch (flaw) {
    case Flaw::none:
      break;
    case Flaw::no_name:
      return visit.say(texts::no_name);
    case Flaw::no_offer:
      return visit.say(texts::no_offer);
    case Flaw::no_contact:
      return visit.say(texts::no_contact);
    case Flaw::too_long:
      return visit.say(texts::too_long);
    case Flaw::no_day:
      return visit.say(texts::no_day);
    case Flaw::citizen_number:
      return visit.say(texts::citizen_number);
    case Flaw::twice:
      return visit.say(texts::twice);
  }
  return "";
}

// What of an address becomes otherwise, before and after; of a new one all of it.
std::pair<std::string, std::string> difference(const Visit& visit, const AddressRow& row) {
  if (!row.was) return {visit.say(texts::not_there), layout::join({row.draft.offers, row.draft.contact})};
  const AddressDraft was = row.was->draft();
  std::pair<std::string, std::string> both;
  const auto compare = [&](const std::string& before, const std::string& after) {
    if (before == after) return;
    both.first = layout::join({both.first, before});
    both.second = layout::join({both.second, after});
  };
  for (const auto member :
       {&AddressDraft::name, &AddressDraft::for_whom, &AddressDraft::offers, &AddressDraft::costs,
        &AddressDraft::waiting, &AddressDraft::languages, &AddressDraft::contact}) {
    compare(was.*member, row.draft.*member);
  }
  compare(text(row.was->checked_on), row.draft.checked_on ? text(*row.draft.checked_on) : "");
  if (row.was->dropped_at) both.first = visit.say(texts::not_there);
  return both;
}

layout::RehearsedPart rehearsed(const Visit& visit, const AddressFile& file, bool refused) {
  layout::RehearsedPart part{
      refused ? "niet" : "per-adres",
      visit.say(refused ? texts::part_refused : texts::part_changes),
      {visit.say(texts::column_address), visit.say(texts::column_now), visit.say(texts::column_then)},
      {}};
  for (const AddressRow& row : file.rows) {
    if (row.fate == RowFate::same || (row.fate == RowFate::refused) != refused) continue;
    const std::string number = visit.say(texts::row_number, row.number);
    layout::RehearsedChange change{
        .name = row.draft.name.empty() ? number : row.draft.name, .line = number, .was = "", .becomes = ""};
    // A number that may be a citizen's is not shown again.
    if (row.flaw == AddressRow::Flaw::citizen_number) change.name = number;
    if (refused) {
      change.why_not = why_not(visit, row.flaw);
    } else {
      std::tie(change.was, change.becomes) = difference(visit, row);
    }
    part.changes.push_back(std::move(change));
  }
  return part;
}

}  // namespace

Html list_page(Visit& visit, const std::string& rows, const std::string& mistake) {
  const std::string title = visit.say(texts::read_in);
  const Html fields =
      fragment(layout::error_summary(visit.language, mistake.empty()
                                                         ? std::vector<layout::Mistake>{}
                                                         : std::vector<layout::Mistake>{{"rijen", mistake}}),
               layout::file_field({.name = "bestand", .label = visit.say(texts::file)}, ".csv,.txt,text/csv"),
               layout::field({.name = "rijen",
                              .label = visit.say(texts::rows),
                              .hint = visit.say(texts::rows_hint, names_of_columns()),
                              .value = rows,
                              .error = mistake,
                              .rows = 6}),
               layout::submit(visit.say(texts::look)));
  const Html content = fragment(layout::page_head({.above = list_crumbs(visit, title),
                                                   .title = title,
                                                   .lead = fragment(visit.say(texts::read_lead))}),
                                layout::card(layout::form_to(paths::read_in(), fields, {.uploads = true})));
  return navigation::page(visit, {.title = title, .place = "/hulpwijzer", .width = layout::PageWidth::narrow},
                          content);
}

Html rehearsal_page(Visit& visit, const AddressFile& file, const std::string& rows) {
  const std::string title = visit.say(texts::rehearsal);
  const int added = file.count(RowFate::added), changed = file.count(RowFate::changed);
  const int refused = file.count(RowFate::refused), all = added + changed;
  const auto tally = [&](int count, const i18n::Text& words, const std::string& part) {
    return layout::Tally{std::to_string(count), visit.say(words), count > 0 ? part : ""};
  };
  layout::Rehearsal rehearsal{.counts = {tally(added, texts::tally_added, "per-adres"),
                                         tally(changed, texts::tally_changed, "per-adres"),
                                         tally(file.count(RowFate::same), texts::tally_same, ""),
                                         tally(refused, texts::tally_refused, "niet")},
                              .parts = {},
                              .told = {}};
  if (refused > 0) rehearsal.parts.push_back(rehearsed(visit, file, true));
  if (all > 0) rehearsal.parts.push_back(rehearsed(visit, file, false));
  const Html back = layout::button_link(visit.say(texts::never_mind), paths::read_in(), layout::Kind::quiet);
  const std::string button = all == 1 ? visit.say(texts::act_one) : visit.say(texts::act, all);
  const Html act =
      all == 0
          ? fragment(p(visit.say(texts::nothing_to_do)), back)
          : fragment(layout::sub(visit.say(texts::absent)),
                     layout::form_to(paths::import_list(),
                                     fragment(layout::form_key(visit), layout::hidden_field("rijen", rows),
                                              layout::submit(button, {.wide = true}))),
                     back);
  rehearsal.act = layout::card(act);
  const Html content = fragment(layout::page_head({.above = list_crumbs(visit, title),
                                                   .title = title,
                                                   .lead = fragment(b(visit.say(texts::rehearsal_lead)))}),
                                layout::rehearsal(rehearsal));
  return navigation::page(visit, {.title = title, .place = "/hulpwijzer"}, content);
}

}  // namespace koers::help::views
