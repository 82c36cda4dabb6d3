#include "rooms/trainers/pact_views.h"

#include "campus/layout/components.h"
#include "rooms/trainers/link_texts.h"
#include "rooms/trainers/link_views.h"
#include "rooms/trainers/pact_texts.h"
#include "rooms/trainers/paths.h"

namespace koers::trainers::views {

using namespace html;
using http::Visit;
using layout::Kind;

Html asked_card(const Visit& visit, const std::string& key) {
  return layout::card(fragment(
      p(visit.say(pact_texts::asked_card)),
      layout::button_link(visit.say(pact_texts::asked_go), paths::by_link(key, "afspraken"), Kind::line)));
}

Html answer_page(Visit& visit, const OpenedLink& opened, const std::string& key, const Pact& pact,
                 const forms::Answers& answers) {
  const Html form = companies::answer_fields(visit, pact, answers, paths::by_link(key, "afspraken"));
  const Html content = fragment(
      layout::page_head({.title = visit.say(pact_texts::asked_title),
                         .lead = fragment(visit.say(pact_texts::asked_lead, opened.placement.company))}),
      layout::card(form), layout::button_link(visit.say(link_texts::back), paths::by_link(key), Kind::quiet));
  return public_page(visit, content);
}

}  // namespace koers::trainers::views
