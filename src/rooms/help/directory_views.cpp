#include "rooms/help/directory_views.h"

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/help/directory_forms.h"
#include "rooms/help/paths.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;
namespace texts = directory_texts;

namespace {

Html directory_crumbs(const Visit& visit, const std::string& here) {
  return layout::crumbs(visit.language, {{visit.say(texts::title), paths::directory()}}, here);
}

std::string with_points(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) {
    if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
  }
  return line;
}

Html address_row(const Visit& visit, const HelpAddress& one) {
  return layout::row(
      {.lead = layout::thumb("lifebuoy-fill"),
       .title = one.name,
       .href = paths::address(one.id),
       .line = with_points({one.for_whom, one.costs, one.languages}),
       .end = one.is_old(visit.today) ? layout::state(State::attention, visit.say(texts::old)) : Html()});
}

Html nothing_there(const Visit& visit, const DirectoryPage& page) {
  if (!page.search.empty()) {
    return layout::empty_state(visit.say(texts::none_found), visit.say(texts::none_found_line));
  }
  if (!page.keeps) return layout::empty_state(visit.say(texts::none), visit.say(texts::none_line_reader));
  return layout::empty_state(visit.say(texts::none), visit.say(texts::none_line),
                             layout::button_link(visit.say(texts::add), paths::new_address(), Kind::primary));
}

Html ways_of_keeper(const Visit& visit) {
  return layout::cluster(
      fragment(layout::button_link({.label = visit.say(texts::add),
                                    .href = paths::new_address(),
                                    .kind = Kind::primary,
                                    .icon = layout::Icon("plus-bold")}),
               layout::button_link(visit.say(texts::read_in), paths::read_in(), Kind::line),
               layout::button_link(visit.say(texts::download), paths::as_file(), Kind::quiet)));
}

}  // namespace

Html directory_page(Visit& visit, const DirectoryPage& page) {
  const std::string title = visit.say(texts::title);
  Html content = layout::page_head({.title = title,
                                    .lead = fragment(visit.say(texts::lead)),
                                    .actions = page.keeps ? ways_of_keeper(visit) : Html()});
  content += layout::notice({}, "phone-fill", fragment(visit.say(texts::emergency)));
  if (!page.search.empty() || page.part.total() > 0) {
    content += layout::search_form(paths::directory(), visit.say(texts::search), page.search,
                                   visit.say(texts::find));
  }
  if (page.keeps && page.old > 0) {
    content += layout::notice(State::attention, visit.say_count(texts::count_old, page.old));
  }
  if (page.last) {
    content += layout::card(layout::between(
        fragment(span(visit.say_count(texts::done, page.last->rows_read), " ", visit.say(texts::back_until)),
                 layout::post_button(paths::turn_back(page.last->id), visit.say(texts::turn_back),
                                     {.kind = Kind::line, .small = true}))));
  }
  if (page.addresses.empty()) {
    content += layout::card(nothing_there(visit, page));
  } else {
    content += layout::list_card(
        "adressen", visit.say(texts::addresses),
        each(page.addresses, [&](const HelpAddress& one) { return address_row(visit, one); }),
        layout::tag(std::to_string(page.part.total())),
        page.part.ways(visit.language, paths::directory().with("q", page.search)));
  }
  return navigation::page(visit, {.title = title, .place = "/hulpwijzer"}, content);
}

Html facts_of(const Visit& visit, const HelpAddress& one) {
  std::vector<std::pair<std::string, Html>> facts;
  const auto add = [&](const i18n::Text& label, const std::string& words) {
    if (!words.empty()) facts.push_back({visit.say(label), layout::paragraphs(words)});
  };
  add(texts::for_whom, one.for_whom);
  add(texts::offers, one.offers);
  add(texts::costs, one.costs);
  add(texts::waiting, one.waiting);
  add(texts::languages, one.languages);
  add(texts::contact, one.contact);
  const std::string on = i18n::day_with_year(visit.language, one.checked_on), by = one.checked_by();
  add(texts::checked, by.empty() ? on : visit.say(texts::checked_by, on, by));
  return layout::fact_list(facts);
}

Html address_page(Visit& visit, const AddressPage& page) {
  const HelpAddress& one = page.address;
  Html content = layout::page_head({.above = directory_crumbs(visit, one.name), .title = one.name});
  if (one.dropped_at) {
    content += layout::notice(State::attention, visit.say(texts::dropped));
  } else if (one.is_old(visit.today)) {
    content += layout::notice(State::attention, visit.say(texts::is_old));
  }
  const Html facts = layout::card(facts_of(visit, one));
  if (!page.keeps) {
    content += facts;
  } else if (one.dropped_at) {
    content += fragment(facts, layout::post_button(paths::put_back(one.id), visit.say(texts::put_back)));
  } else {
    const Html change =
        address_form.fold(visit, visit.say(texts::change), page.returned.or_edit(address_form, one.draft()),
                          {.action = paths::address(one.id), .submit = visit.say(texts::save)});
    const Html buttons = layout::cluster(
        fragment(layout::post_button(paths::still_so(one.id), visit.say(texts::still_so),
                                     {.icon = layout::Icon("check-bold")}),
                 layout::post_button(paths::drop(one.id), visit.say(texts::drop), {.kind = Kind::quiet})));
    content += layout::beside(
        facts,
        layout::card({.labelled_by = "bijhouden"},
                     fragment(layout::section_head("bijhouden", visit.say(texts::keep)), buttons, change)));
  }
  return navigation::page(visit, {.title = one.name, .place = "/hulpwijzer"}, content);
}

Html new_address_page(Visit& visit, const forms::Answers& typed) {
  const std::string title = visit.say(texts::add);
  const Html content =
      fragment(layout::page_head({.above = directory_crumbs(visit, title), .title = title}),
               layout::card(address_form.show(
                   visit, typed, {.action = paths::new_address(), .submit = visit.say(texts::save)})));
  return navigation::page(visit, {.title = title, .place = "/hulpwijzer", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::help::views
