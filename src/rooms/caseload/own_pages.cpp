// /ik/begeleiding: who guides me, since when and why.
#include "campus/access/counsellors.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/caseload/own_texts.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"

namespace koers::caseload {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Student;
namespace texts = own_texts;

Html counsellor_card(Visit& visit, const Student& me, const access::Guide& guide) {
  const auto person = people::person_of(visit.db(), me.institution(), guide.person_id);
  const bool is_coming = guide.begins_on > visit.today;
  const std::string title =
      visit.say(is_coming ? texts::becomes_your_counsellor : texts::is_your_counsellor, person.full_name());
  const std::string when =
      visit.say(is_coming ? texts::from : texts::since, i18n::day_with_year(visit.language, guide.begins_on));
  const Html why =
      html::when(!guide.reason.empty(), [&] { return p(b(visit.say(texts::why)), ": ", guide.reason); });
  return layout::card(div.cls("guide-head")(layout::avatar(person.full_name(), layout::Size::large),
                                            div(h2(title), layout::sub(when), why)));
}

Response show_own_guidance(Visit& visit, const Student& me) {
  Html cards;
  std::vector<std::int64_t> seen;
  for (const access::Guide& guide : access::guides_of(visit.db(), me.institution(), me.id())) {
    seen.push_back(guide.id.value);
    const bool counts =
        guide.kind == access::GuideKind::counsellor &&
        (!guide.ends_on || (*guide.ends_on > visit.today && *guide.ends_on > guide.begins_on));
    if (counts) cards += counsellor_card(visit, me, guide);
  }
  inbox::opened(visit, me, seen);
  if (cards.empty()) {
    cards =
        layout::card(layout::empty_state(visit.say(texts::nobody_yet), visit.say(texts::nobody_yet_line)));
  }
  const std::string title = visit.say(texts::title);
  const Html content = fragment(layout::crumbs(visit.language, {{visit.say(texts::me), url("/ik")}}, title),
                                layout::page_head({.title = title}), cards,
                                layout::notice(words::State::info, visit.say(texts::you_choose)),
                                layout::cluster(layout::button_link({.label = visit.say(texts::who_looked),
                                                                     .href = url("/privacy/wie-ziet-wat"),
                                                                     .kind = layout::Kind::line})));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content));
}

}  // namespace

void add_own_guidance_routes(http::Router& router) {
  router.get<Student>("/ik/begeleiding", show_own_guidance);
}

}  // namespace koers::caseload
