// /ik/begeleiding: the one window on who guides a student and who else reads something, made of what the
// rooms hand out (Room::relations): each with what is read, on whose word, until when, and the button that
// stops it.
#include <algorithm>

#include "app/pages.h"
#include "app/people_around_texts.h"
#include "app/rooms.h"
#include "campus/layout/components.h"
#include "campus/layout/permission.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/word_list.h"
#include "rooms/caseload/caseload.h"
#include "rooms/help/help.h"
#include "rooms/intake/intake.h"
#include "rooms/placements/placements.h"
#include "rooms/portfolio/portfolio.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Student;
namespace texts = people_around_texts;

// The same people as in the list below it; nothing while nobody stands around.
Html picture_of(const Visit& visit, const Student& me, const std::string& counsellor,
                const std::vector<layout::Permission>& permissions) {
  std::vector<layout::PersonAround> around;
  if (!counsellor.empty()) around.push_back({counsellor, true});
  for (const layout::Permission& one : permissions) {
    const bool stands_there =
        std::any_of(around.begin(), around.end(), [&](const auto& other) { return other.name == one.name; });
    if (one.in_picture && !stands_there) around.push_back({one.name});
  }
  if (around.empty()) return {};
  i18n::WordList names;
  for (const layout::PersonAround& one : around) names.add(one.name);
  const std::string label = visit.say(texts::picture, names.in_sentence(visit.language));
  return layout::card(layout::people_around(me.person().full_name(), around, label));
}

Html others_card(const Visit& visit, const std::vector<layout::Permission>& permissions) {
  if (!permissions.empty()) {
    return layout::list_card("anderen", visit.say(texts::may_see), each(permissions, layout::permission));
  }
  return layout::card({.labelled_by = "anderen"},
                      fragment(layout::section_head("anderen", visit.say(texts::may_see)),
                               layout::sub(visit.say(texts::nobody))));
}

// The rooms whose rows come first, by who stands nearest; the others follow in the order of rooms.cpp.
constexpr std::string_view nearest[] = {"referrals", "placements", "help", "portfolio"};

// Every relation by which somebody reads something, of every room (Room::relations).
std::vector<layout::Permission> all_relations(Visit& visit, const Student& me) {
  std::vector<const rooms::Room*> order;
  for (const std::string_view name : nearest) {
    for (const rooms::Room* one : all_rooms()) {
      if (one->name == name) order.push_back(one);
    }
  }
  for (const rooms::Room* one : all_rooms()) {
    if (std::find(order.begin(), order.end(), one) == order.end()) order.push_back(one);
  }
  std::vector<layout::Permission> all;
  for (const rooms::Room* one : order) {
    if (one->relations == nullptr) continue;
    for (auto& row : one->relations(visit, me)) all.push_back(std::move(row));
  }
  return all;
}

// Why there is no button at the counsellor, and whom to ask.
Html fixed_counsellor(const Visit& visit, const caseload::OwnCards& guidance) {
  if (guidance.name.empty()) return {};
  return layout::stack(2, fragment(layout::sub(visit.say(texts::fixed)), guidance.ask_other));
}

Response show_people_around(Visit& visit, const Student& me) {
  const auto guidance = caseload::own_cards(visit, me);
  const Html questions = help::own_questions(visit, me);
  const auto permissions = all_relations(visit, me);
  const Html more = layout::list_card(
      "meer", visit.say(texts::more),
      fragment(intake::own_row(visit), placements::own_row(visit), help::own_row(visit), guidance.rows));
  const Html links = layout::cluster(fragment(layout::button_link({.label = visit.say(texts::give_a_link),
                                                                   .href = portfolio::presentations_path(),
                                                                   .kind = layout::Kind::line,
                                                                   .icon = layout::Icon("user-plus-bold")}),
                                              layout::button_link({.label = visit.say(texts::who_looked),
                                                                   .href = url("/privacy/wie-ziet-wat"),
                                                                   .kind = layout::Kind::line})));
  const std::string title = visit.say(texts::title);
  const Html content =
      fragment(layout::people_around_sheet(),
               layout::crumbs(visit.language, {{visit.say(texts::me), url("/ik")}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::lead))}),
               picture_of(visit, me, guidance.name, permissions), questions, guidance.open,
               guidance.counsellor, fixed_counsellor(visit, guidance), others_card(visit, permissions), more,
               layout::notice(words::State::info, visit.say(texts::you_choose)),
               layout::notice({}, "shield-check-fill", fragment(visit.say(texts::parents))), links);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content));
}

}  // namespace

void add_people_around_routes(http::Router& router) {
  router.get<Student>("/ik/begeleiding", show_people_around);
}

}  // namespace koers::app
