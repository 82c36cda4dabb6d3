// What the pages of policy know beside the topics: aspects, units and people by name, who looks.
#pragma once

#include "rooms/policy/policy_views.h"
#include "rooms/policy/visitors.h"

namespace koers::policy {

views::PolicyDetails known_of(http::Visit& visit, const PolicyReader& me, const std::vector<Topic>& topics);
// With what the teams filled in.
std::vector<views::ShownTopic> views_of(http::Visit& visit, const PolicyReader& me,
                                        std::vector<Topic>&& topics);
// The leaders of these teams, to be told something.
std::vector<Id<people::Person>> leaders_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                           const std::vector<Id<organisation::Team>>& teams, Day today);

}  // namespace koers::policy
