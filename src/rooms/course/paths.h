// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/course/course.h"

namespace koers::course::paths {

using html::url;
using html::Url;

inline Url steps() { return url("/vooruit/stappen"); }
inline Url new_step() { return url("/vooruit/stappen/nieuw"); }
inline Url step(Id<Step> id) { return url("/vooruit/stappen/", id); }
inline Url finish(Id<Step> id) { return url("/vooruit/stappen/", id, "/gelukt"); }
inline Url outcome(Id<Step> id) { return url("/vooruit/stappen/", id, "/opbrengst"); }
inline Url move(Id<Step> id) { return url("/vooruit/stappen/", id, "/dag"); }
inline Url drop(Id<Step> id) { return url("/vooruit/stappen/", id, "/los"); }
inline Url reopen(Id<Step> id) { return url("/vooruit/stappen/", id, "/open"); }
inline Url place(Id<Step> id) { return url("/vooruit/stappen/", id, "/doel"); }
inline Url experience(Id<Step> id) { return url("/vooruit/stappen/", id, "/ervaring"); }
inline Url step_for(Id<Goal> id) { return new_step().with("doel", text(id)); }

inline Url goals() { return url("/vooruit/doelen"); }
inline Url new_goal() { return url("/vooruit/doelen/nieuw"); }
inline Url goal(Id<Goal> id) { return url("/vooruit/doelen/", id); }
inline Url change_goal(Id<Goal> id) { return url("/vooruit/doelen/", id, "/aanpassen"); }
inline Url reach_goal(Id<Goal> id) { return url("/vooruit/doelen/", id, "/bereikt"); }
inline Url goal_outcome(Id<Goal> id) { return url("/vooruit/doelen/", id, "/opbrengst"); }
inline Url drop_goal(Id<Goal> id) { return url("/vooruit/doelen/", id, "/los"); }
inline Url reopen_goal(Id<Goal> id) { return url("/vooruit/doelen/", id, "/open"); }

inline Url contacts() { return url("/vooruit/mensen"); }
inline Url new_contact() { return url("/vooruit/mensen/nieuw"); }
inline Url contact(Id<Contact> id) { return url("/vooruit/mensen/", id); }
inline Url change_contact(Id<Contact> id) { return url("/vooruit/mensen/", id, "/aanpassen"); }
inline Url take_away_contact(Id<Contact> id) { return url("/vooruit/mensen/", id, "/weg"); }
inline Url bring_contact_back(Id<Contact> id) { return url("/vooruit/mensen/", id, "/terug"); }
inline Url plan_moment(Id<Contact> id) { return url("/vooruit/mensen/", id, "/afspreken"); }
inline Url hold_moment(Id<ContactMoment> id) { return url("/vooruit/contact/", id, "/gesproken"); }
inline Url drop_moment(Id<ContactMoment> id) { return url("/vooruit/contact/", id, "/vervalt"); }
inline Url reopen_moment(Id<ContactMoment> id) { return url("/vooruit/contact/", id, "/open"); }
inline Url introduction() { return url("/vooruit/voorstellen"); }
inline Url close_introduction(std::int64_t id) { return url("/vooruit/voorstellen/", id_text(id), "/klaar"); }
inline Url reopen_introduction(std::int64_t id) { return url("/vooruit/voorstellen/", id_text(id), "/open"); }

}  // namespace koers::course::paths
