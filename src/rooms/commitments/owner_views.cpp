#include "rooms/commitments/owner_views.h"

#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/commitment_views.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/owner_forms.h"

namespace koers::commitments::views {

using namespace html;
using http::Visit;
using words::State;
namespace texts = owner_texts;

OwnerShown owner_of_team(Visit& visit, const CommitmentReach& reach, Unit unit) {
  const auto& me = people::identity_of(visit);
  const UnitNamed* named = reach.find(unit);
  OwnerShown view{.unit = named ? *named : UnitNamed{unit, ""}};
  view.owner = owner_of(visit.db(), me.institution_id, unit, visit.today);
  // Who co-ordinates asks the leader; who leads the team appoints.
  view.may_appoint = reach.decides(unit);
  view.may_invite = reach.whole && !view.may_appoint;
  if (view.may_appoint) view.colleagues = colleagues_of(visit.db(), me.institution_id, unit, visit.today);
  for (const OwnerInvitation& one : invitations_of(visit.db(), me.institution_id)) {
    if (one.team_id.value == unit.id) view.asked_on = one.asked_on;
  }
  return view;
}

std::vector<layout::Option> owner_options(const std::vector<ColleagueListed>& all) {
  std::vector<layout::Option> options;
  for (const ColleagueListed& one : all) options.push_back({text(one.person.id), one.person.full_name()});
  return options;
}

forms::Givens owner_givens(const std::vector<ColleagueListed>& all) {
  return {{"eigenaar", {.options = owner_options(all)}}, {"vervangt", {.options = owner_options(all)}}};
}

namespace {

Html owner_lines(const Visit& visit, const Owner& one) {
  const auto day = [&](Day on) { return day_words(visit, on); };
  std::string since = one.hours > 0 ? visit.say(texts::since_hours, day(one.begins_on), one.hours)
                                    : visit.say(texts::since, day(one.begins_on));
  if (one.ends_on && !one.leads) since += ". " + visit.say(texts::until, day(*one.ends_on)) + ".";
  Html lines = fragment(p(visit.say(texts::is_owner, one.full_name(), one.given_name)), layout::sub(since));
  if (one.leads && one.ends_on) {
    lines += layout::notice(State::info, visit.say(texts::leader_besides, one.given_name, day(*one.ends_on)));
  }
  if (const std::string deputy = one.deputy_name(); !deputy.empty()) {
    lines += layout::sub(visit.say(texts::stands_in, deputy));
  }
  return lines;
}

Html appoint_fold(Visit& visit, const OwnerShown& view) {
  if (!view.may_appoint) return {};
  const std::string unit = unit_text(view.unit.unit);
  const auto& words = view.owner ? texts::appoint_other : texts::appoint;
  Html all = owner_form.fold(
      visit, visit.say(words), view.returned.or_start(owner_form, OwnerDraft{}, unit),
      {.action = paths::owner_act(unit, "aanwijzen"), .submit = visit.say(texts::save), .suffix = unit},
      owner_givens(view.colleagues));
  if (view.owner) {
    all += layout::post_button(
        paths::owner_act(unit, "stopt").with("eigenaar", text(view.owner->id)), visit.say(texts::stop),
        {.kind = layout::Kind::quiet, .small = true, .about = view.owner->full_name()});
  }
  return all;
}

Html invite_part(const Visit& visit, const OwnerShown& view) {
  if (!view.may_invite || view.owner) return {};
  if (view.asked_on) return layout::sub(visit.say(texts::invited_on, day_words(visit, *view.asked_on)));
  return layout::cluster(
      layout::post_button(paths::owner_act(unit_text(view.unit.unit), "vraag"), visit.say(texts::invite),
                          {.kind = layout::Kind::plain, .small = true, .about = view.unit.name}));
}

}  // namespace

Html owner_card(Visit& visit, const OwnerShown& view) {
  Html content = layout::section_head("eigenaar", visit.say(texts::owner));
  if (view.owner) {
    content += owner_lines(visit, *view.owner);
  } else {
    content +=
        fragment(layout::state(State::attention, visit.say(texts::none)), p(visit.say(texts::who_wants)));
  }
  content += appoint_fold(visit, view);
  content += invite_part(visit, view);
  return fragment(style_sheet(), layout::card({.labelled_by = "eigenaar"}, content));
}

namespace {

Html team_row(Visit& visit, const OwnerShown& view) {
  Html line, end;
  if (view.owner) {
    line = fragment(view.owner->full_name() + ". ",
                    visit.say(texts::since, day_words(visit, view.owner->begins_on)));
  } else {
    line = layout::state(State::attention, visit.say(texts::none));
    end = invite_part(visit, view);
  }
  return layout::row({.lead = view.owner ? layout::avatar(view.owner->full_name(), layout::Size::small)
                                         : layout::bead(State::attention, "hand-heart-fill"),
                      .title = view.unit.name,
                      .more = line,
                      .end = end});
}

Html whole_card(Visit& visit, const OwnersPage& page) {
  const OwnerShown& whole = page.whole;
  Html content = layout::section_head("coordinator", visit.say(texts::coordinator));
  if (whole.owner) {
    const Owner& one = *whole.owner;
    content += p(visit.say(texts::coordinator_line, one.full_name(), day_words(visit, one.begins_on)));
    const std::string deputy = one.deputy_name().empty() ? visit.say(texts::nobody) : one.deputy_name();
    if (one.hours > 0) content += layout::sub(visit.say(texts::hours_said, one.hours, deputy));
  } else {
    content += layout::state(State::attention, visit.say(texts::none));
  }
  content += appoint_fold(visit, whole);
  return layout::card({.labelled_by = "coordinator"}, content);
}

}  // namespace

Html owners_page(Visit& visit, const OwnersPage& page) {
  Html without, with;
  std::int64_t missing = 0;
  for (const OwnerShown& team : page.teams) {
    (team.owner ? with : without) += team_row(visit, team);
    missing += team.owner ? 0 : 1;
  }
  Html wide;
  if (missing > 0) {
    wide += layout::list_card("zonder", visit.say_count(texts::teams_without, missing), without);
  } else {
    wide += layout::notice(State::good, visit.say(texts::all_have_one));
  }
  if (!with.empty()) wide += layout::list_card("met", visit.say(texts::owners), with);
  return fragment(
      style_sheet(), local_nav(visit, CommitmentScreen::commitments),
      layout::page_head({.title = visit.say(texts::owners), .lead = fragment(visit.say(texts::owners_lead))}),
      layout::beside(layout::stack(5, wide), whole_card(visit, page)));
}

}  // namespace koers::commitments::views
