// Addresses of meetings, decisions and owners.
#pragma once

#include "platform/html/html.h"
#include "rooms/commitments/visitors.h"

namespace koers::commitments {
struct Meeting;
struct AgendaItem;
struct Resolution;
}  // namespace koers::commitments

namespace koers::commitments::paths {

inline html::Url meetings() { return html::url("/vergaderingen"); }
inline html::Url item_add() { return html::url("/vergaderingen/punt"); }
inline html::Url meeting(Id<Meeting> id) { return html::url("/vergaderingen/", id); }
inline html::Url meeting_act(Id<Meeting> id, const char* what) {
  return html::url("/vergaderingen/", id, "/", what);
}
inline html::Url item_act(Id<Meeting> id, Id<AgendaItem> item, const char* what) {
  return html::url("/vergaderingen/", id, "/punten/", item, "/", what);
}
inline html::Url decisions() { return html::url("/besluiten"); }
inline html::Url decision(Id<Resolution> id) { return html::url("/besluiten/", id); }
inline html::Url decision_act(Id<Resolution> id, const char* what) {
  return html::url("/besluiten/", id, "/", what);
}
inline html::Url owners() { return html::url("/eigenaren"); }
inline html::Url owner_act(const std::string& unit, const char* what) {
  return html::url("/eigenaren/", unit, "/", what);
}

}  // namespace koers::commitments::paths
