// Aids for guides: the question cards, to leaf through, to narrow and to print (GU-14).
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "campus/words/cards.h"
#include "rooms/aids/aids_texts.h"
#include "rooms/aids/routes.h"

namespace koers::aids {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using words::Card;
using words::Competency;
using words::Movement;

struct Narrowed {
  std::optional<Competency> competency;
  std::optional<Movement> movement;

  bool takes(const Card& card) const {
    return card.for_conversation() && (!competency || card.competency == *competency) &&
           (!movement || card.movement == *movement);
  }
  Url path() const {
    Url path = url("/hulpmiddelen");
    if (competency) path = path.with("onderdeel", code(*competency));
    if (movement) path = path.with("beweging", code(*movement));
    return path;
  }
};

Html chip(std::string_view words, const Narrowed& to, bool here) {
  auto link = a.cls("chip").href(to.path());
  if (here) link = std::move(link).aria("current", "true");
  return std::move(link)(words);
}

Html choices(const Visit& visit, const Narrowed& now) {
  Html parts = chip(visit.say(aids_texts::every_part), {std::nullopt, now.movement}, !now.competency);
  for (const Competency one : words::competencies) {
    parts += chip(words::name(one).in(visit.language), {one, now.movement}, now.competency == one);
  }
  Html movements = chip(visit.say(aids_texts::every_movement), {now.competency, std::nullopt}, !now.movement);
  for (const Movement one : words::movements) {
    movements += chip(words::name(one).in(visit.language), {now.competency, one}, now.movement == one);
  }
  return nav.cls("stack gap-3 no-print")
      .aria("label", visit.say(aids_texts::choose_cards))(
          div.cls("cluster").role("group").aria("label", visit.say(aids_texts::by_part))(parts),
          div.cls("cluster").role("group").aria("label", visit.say(aids_texts::by_movement))(movements));
}

i18n::Text phase_words(words::Phase phase) {
  switch (phase) {
    case words::Phase::guided:
      return aids_texts::phase_guided;
    case words::Phase::together:
      return aids_texts::phase_together;
    case words::Phase::self:
      return aids_texts::phase_self;
  }
  throw std::logic_error("a phase without words");
}

Html card_view(const Visit& visit, const Card& card) {
  return layout::toned(li.cls("card tone stack gap-3 question-card"), card.competency)(
      p.cls("words")(card.text.in(visit.language)),
      div.cls("cluster")(layout::badge(visit.language, card.competency),
                         layout::tag(visit.say(phase_words(card.phase)))));
}

// A movement unfolds, so that a hundred cards are four lines; on paper all are open.
Html movement_part(const Visit& visit, Movement movement, const std::vector<const Card*>& cards, bool open) {
  const std::string id(code(movement));
  const auto items = each(cards, [&](const Card* card) { return card_view(visit, *card); });
  auto fold = details.cls("fold movement");
  if (open) fold = std::move(fold).flag("open");
  return std::move(fold)(
      summary(h2.id(id)(words::name(movement).in(visit.language)),
              small(words::subline(movement).in(visit.language)),
              layout::tag(visit.say_count(aids_texts::n_questions, static_cast<std::int64_t>(cards.size())))),
      ul.cls("grid min-l question-cards")(items));
}

Response show_aids(Visit& visit, const people::Staff&) {
  const Narrowed now{visit.request.choice<Competency>("onderdeel"),
                     visit.request.choice<Movement>("beweging")};
  Html content = layout::page_head(
      {.title = visit.say(aids_texts::aids), .lead = fragment(visit.say(aids_texts::aids_lead))});
  content += choices(visit, now);
  bool open = true;  // the first with cards, or all of what was asked for
  for (const Movement movement : words::movements) {
    std::vector<const Card*> cards;
    for (const Card& card : words::cards()) {
      if (card.movement == movement && now.takes(card)) cards.push_back(&card);
    }
    if (cards.empty()) continue;
    content += movement_part(visit, movement, cards, open);
    open = now.competency || now.movement;
  }
  content += p.cls("sub no-print")(visit.say(aids_texts::aids_print));
  return http::page(
      navigation::page(visit, {.title = visit.say(aids_texts::aids), .place = "/hulpmiddelen"}, content));
}

}  // namespace

void add_aids_routes(http::Router& router) { router.get<people::Staff>("/hulpmiddelen", show_aids); }

}  // namespace koers::aids
