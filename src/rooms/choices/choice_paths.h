// Addresses of choices, for students and for teams.
#pragma once

#include "platform/html/html.h"
#include "rooms/choices/choices.h"

namespace koers::choices::paths {

using html::url;
using html::Url;

inline Url ahead() { return url("/vooruit"); }
inline Url choice(Id<ChoiceMoment> id) { return url("/vooruit/keuzes/", id); }
inline Url take_choice_back(Id<ChoiceMoment> id) { return url("/vooruit/keuzes/", id, "/terug"); }
inline Url choice_seen(Id<ChoiceMoment> id) { return url("/vooruit/keuzes/", id, "/gezien"); }
inline Url look_back(Id<ChoiceMoment> id) { return url("/vooruit/keuzes/", id, "/terugkijken"); }
inline Url weigh(Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  return url("/vooruit/keuzes/", id, "/opties/", option);
}

inline Url team_choices() { return url("/team/keuzes"); }
inline Url team_choices(Id<organisation::Team> team) { return team_choices().with("team", text(team)); }
inline Url new_moment(Id<organisation::Team> team) {
  return url("/team/keuzes/nieuw").with("team", text(team));
}
inline Url team_choice(Id<ChoiceMoment> id) { return url("/team/keuzes/", id); }
inline Url change_moment(Id<ChoiceMoment> id) { return url("/team/keuzes/", id, "/aanpassen"); }
inline Url close_moment(Id<ChoiceMoment> id) { return url("/team/keuzes/", id, "/sluiten"); }
inline Url reopen_moment(Id<ChoiceMoment> id) { return url("/team/keuzes/", id, "/openen"); }
inline Url choosers(Id<ChoiceMoment> id) { return url("/team/keuzes/", id, "/keuzes.csv"); }
inline Url new_option(Id<ChoiceMoment> id) { return url("/team/keuzes/", id, "/opties/nieuw"); }
inline Url options(Id<ChoiceMoment> id) { return url("/team/keuzes/", id, "/opties"); }
inline Url option(Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  return url("/team/keuzes/", id, "/opties/", option);
}
inline Url withdraw_option(Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  return url("/team/keuzes/", id, "/opties/", option, "/weg");
}
inline Url restore_option(Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  return url("/team/keuzes/", id, "/opties/", option, "/terug");
}

}  // namespace koers::choices::paths
