// /eigenaren: who owns career guidance in each team. A team leader appoints; a co-ordinator sees the gaps and
// asks (OR-08).
#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/commitments/desk.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/notices.h"
#include "rooms/commitments/owner_forms.h"
#include "rooms/commitments/owner_views.h"
#include "rooms/commitments/routes.h"

namespace koers::commitments {
namespace {

using http::Response;
using http::Visit;
using views::OwnerShown;
using views::OwnersPage;

OwnersPage page_for(Visit& visit, const Colleague& me) {
  const CommitmentReach& reach = reach_of(visit, me);
  const Unit whole{UnitKind::institution, me.institution().value};
  OwnersPage page;
  page.whole = views::owner_of_team(visit, reach, whole);
  page.whole.unit = {whole, me.identity().institution.name};
  const auto owners = owners_of(visit.db(), me.institution(), visit.today);
  const auto asked = invitations_of(visit.db(), me.institution());
  for (const UnitNamed& unit : reach.units) {
    if (unit.unit.kind != UnitKind::team) continue;
    OwnerShown team{.unit = unit, .may_invite = reach.whole};
    for (const Owner& one : owners) {
      if (one.unit_id == unit.unit.id && !team.owner) team.owner = one;
    }
    for (const OwnerInvitation& one : asked) {
      if (one.team_id.value == unit.unit.id) team.asked_on = one.asked_on;
    }
    page.teams.push_back(std::move(team));
  }
  return page;
}

Response page_of(Visit& visit, const OwnersPage& page, int status = 200) {
  return http::page(navigation::page(visit, {.title = visit.say(owner_texts::owners), .place = "/overzicht"},
                                     views::owners_page(visit, page)),
                    status);
}

Response show(Visit& visit, const Colleague& me) { return page_of(visit, page_for(visit, me)); }

Unit unit_named(Visit& visit, const Colleague& me, const std::string& name) {
  const auto unit = unit_from(name);
  const Unit whole{UnitKind::institution, me.institution().value};
  if (!unit || (!reach_of(visit, me).reads(*unit) && *unit != whole)) throw NotFound("unit");
  return *unit;
}

html::Url back_to(Unit unit) {
  return unit.kind == UnitKind::team ? html::url("/team").with("deel", unit_text(unit)) : paths::owners();
}

Response appoint(Visit& visit, const Colleague& me, std::string name) {
  const Unit unit = unit_named(visit, me, name);
  OwnerShown view = views::owner_of_team(visit, reach_of(visit, me), unit);
  if (!view.may_appoint) throw Forbidden("of who leads it");
  const auto typed = owner_form.read(visit, views::owner_givens(view.colleagues));
  if (!typed.holds()) {
    view.returned = {owner_form, typed, name};
    return http::page(navigation::page(visit, {.title = visit.say(owner_texts::owner), .place = "/team"},
                                       views::owner_card(visit, view)),
                      typed.status());
  }
  std::string said;
  for (const ColleagueListed& one : view.colleagues) {
    if (one.person.id == typed.value.person) said = one.person.full_name();
  }
  const auto id = visit.new_id<Owner>();
  return access::
      once(visit, me, back_to(unit),
           [&](sql::Transaction& tx) {
             appoint_owner(tx, me.institution(), {id, unit, me.id(), visit.today}, typed.value, visit.today);
             inbox::withdraw(tx, me.institution(), notices::owner_wanted, unit.id);
           })
          .with_toast({visit.say(owner_texts::appointed, said), std::nullopt});
}

Response stop(Visit& visit, const Colleague& me, std::string name) {
  const Unit unit = unit_named(visit, me, name);
  if (!reach_of(visit, me).decides(unit)) throw Forbidden("of who leads it");
  const auto owner = visit.request.id<Owner>("eigenaar");
  if (!owner) throw NotFound("owner");
  visit.write([&](sql::Transaction& tx) { end_owner(tx, me.institution(), unit, *owner, visit.today); });
  return http::see_other(back_to(unit), visit.say(owner_texts::stopped));
}

Response invite(Visit& visit, const Colleague& me, std::string name) {
  const Unit unit = unit_named(visit, me, name);
  if (!reach_of(visit, me).whole || unit.kind != UnitKind::team) throw Forbidden("of who co-ordinates");
  std::size_t leaders = 0;
  visit.write([&](sql::Transaction& tx) {
    const auto asked = invite_leaders(tx, me.institution(), {unit.id}, me.id(), visit.today);
    leaders = asked.size();
    inbox::tell(tx, me.institution(), {notices::owner_wanted, unit.id, me.id(), visit.now}, asked);
  });
  return http::see_other(paths::owners(),
                         visit.say(leaders > 0 ? owner_texts::invited : owner_texts::no_leader));
}

}  // namespace

void add_owner_routes(http::Router& router) {
  router.get<Colleague>("/eigenaren", show);
  router.post<Colleague>("/eigenaren/{deel}/aanwijzen", appoint);
  router.post<Colleague>("/eigenaren/{deel}/stopt", stop);
  router.post<Colleague>("/eigenaren/{deel}/vraag", invite);
}

}  // namespace koers::commitments
