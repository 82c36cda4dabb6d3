#include "rooms/dialogue/initiative_views.h"

#include "campus/layout/components.h"
#include "campus/layout/states.h"
#include "rooms/dialogue/initiative_texts.h"
#include "rooms/dialogue/paths.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;

namespace {

// As who looks would say it: "Ik", "Samen", "Karin".
std::string name_of(const Visit& visit, const Canvas& canvas, Initiative initiative) {
  const bool student = canvas.seat.is_student();
  switch (initiative) {
    case Initiative::together:
      return visit.say(initiative_texts::together);
    case Initiative::student:
      return student ? visit.say(initiative_texts::me) : canvas.seat.student().given_name;
    case Initiative::counsellor:
      return student ? canvas.seat.counsellor().given_name : visit.say(initiative_texts::me);
  }
  throw std::logic_error("an initiative without words");
}

std::string reason_of(const Visit& visit, const Canvas& canvas) {
  const bool student = canvas.seat.is_student();
  const auto& name = canvas.seat.student().given_name;
  switch (canvas.proposal.because) {
    case guidance::ProposalReason::asked_twice:
      return student ? visit.say(initiative_texts::you_asked_twice)
                     : visit.say(initiative_texts::asked_twice, name);
    case guidance::ProposalReason::prepared:
      return student ? visit.say(initiative_texts::you_prepared)
                     : visit.say(initiative_texts::prepared, name);
    case guidance::ProposalReason::first_talk:
      return visit.say(initiative_texts::first_talk);
    case guidance::ProposalReason::year:
      return visit.say(initiative_texts::by_year);
  }
  throw std::logic_error("a proposal without a reason");
}

Html choice(const Visit& visit, const Canvas& canvas, Initiative one, const std::optional<Initiative>& mine) {
  auto tile = button.cls("chip").type("submit").name("wie").value(code(one));
  if (mine == one) tile = std::move(tile).aria("current", "true");
  return std::move(tile)(when(mine == one, [] { return layout::icon("check-bold"); }),
                         name_of(visit, canvas, one));
}

Html what_was_said(const Visit& visit, const Canvas& canvas, const std::optional<Initiative>& mine,
                   const std::optional<Initiative>& theirs) {
  const auto& other = canvas.seat.other().given_name;
  if (!theirs) return layout::sub(visit.say(initiative_texts::other_silent, other));
  const auto says = visit.say(initiative_texts::other_says, other, name_of(visit, canvas, *theirs));
  if (!mine) return layout::sub(says);
  return layout::sub(says + " " +
                     visit.say(mine == theirs ? initiative_texts::agreed : initiative_texts::differ));
}

}  // namespace

Html initiative_part(Visit& visit, const Canvas& canvas) {
  const bool student = canvas.seat.is_student();
  const guidance::Initiatives& said = canvas.initiatives;
  const auto& mine = student ? said.student : said.counsellor;
  const auto& theirs = student ? said.counsellor : said.student;
  Html choices;
  for (const Initiative one : {Initiative::counsellor, Initiative::together, Initiative::student}) {
    choices += canvas.writable() ? choice(visit, canvas, one, mine)
               : mine == one     ? layout::tag(name_of(visit, canvas, one))
                                 : Html();
  }
  const std::string proposal =
      visit.say(initiative_texts::proposes, name_of(visit, canvas, canvas.proposal.initiative)) + " " +
      reason_of(visit, canvas);
  return section.cls("card stack gap-3 initiative")
      .id("initiatief")
      .data("live", "")
      .aria("labelledby", "initiatief-kop")(
          h2.id("initiatief-kop")(visit.say(initiative_texts::who)),
          when(canvas.writable() && !mine, [&] { return layout::sub(proposal); }),
          form.cls("cluster")
              .method("post")
              .action(paths::initiative(canvas.talk().id))
              .data("here", "")
              .aria("label", visit.say(initiative_texts::who))(choices),
          what_was_said(visit, canvas, mine, theirs));
}

}  // namespace koers::dialogue::views
