// /ik/begeleiding: the one window on who guides a student and who else sees something, made of what the rooms
// hand out: each with what is seen, on whose word, until when, and the button that stops it.
#include "app/pages.h"
#include "app/people_around_texts.h"
#include "campus/layout/components.h"
#include "campus/layout/permission.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/word_list.h"
#include "rooms/caseload/caseload.h"
#include "rooms/help/help.h"
#include "rooms/intake/intake.h"
#include "rooms/placements/placements.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/referrals/referrals.h"

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
    if (one.in_picture) around.push_back({one.name});
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

Response show_people_around(Visit& visit, const Student& me) {
  const auto guidance = caseload::own_cards(visit, me);
  const auto help = help::own_cards(visit, me);
  auto permissions = help.permissions;
  if (auto specialist = referrals::own_permission(visit, me)) {
    permissions.insert(permissions.begin(), *std::move(specialist));
  }
  for (auto& one : portfolio::open_permissions(visit, me)) permissions.push_back(std::move(one));
  const Html more = layout::list_card(
      "meer", visit.say(texts::more),
      fragment(intake::own_row(visit), placements::own_row(visit), help::own_row(visit), guidance.rows));
  const Html links = layout::cluster(fragment(layout::button_link({.label = visit.say(texts::give_a_link),
                                                                   .href = portfolio::presentations_path(),
                                                                   .kind = layout::Kind::line,
                                                                   .icon = layout::Icon("user-plus-bold")}),
                                              layout::button_link({.label = visit.say(texts::who_looked),
                                                                   .href = url("/privacy/wie-ziet-wat"),
                                                                   .kind = layout::Kind::line}),
                                              guidance.ask_other));
  const std::string title = visit.say(texts::title);
  const Html content = fragment(
      layout::people_around_sheet(),
      layout::crumbs(visit.language, {{visit.say(texts::me), url("/ik")}}, title),
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::lead))}),
      picture_of(visit, me, guidance.name, permissions), help.questions, guidance.open, guidance.counsellor,
      others_card(visit, permissions), more, layout::notice(words::State::info, visit.say(texts::you_choose)),
      layout::notice({}, "shield-check-fill", fragment(visit.say(texts::parents))), links);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content));
}

}  // namespace

void add_people_around_routes(http::Router& router) {
  router.get<Student>("/ik/begeleiding", show_people_around);
}

}  // namespace koers::app
