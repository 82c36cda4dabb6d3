// The personal data of this room: who wrote, asked or decided what is of a school or a team, which stays.
#include "rooms/policy/record.h"

namespace koers::policy {

constexpr people::PersonalTable personal[] = {
    {.name = "choices",
     .table = "policy_choices",
     .columns =
         "topic_id id level unit_id kind what reason least# most# amount options setting fill_before_on "
         "written_on until_on",
     .person = "written_by",
     .erase = people::Erasure::person},
    {.name = "fillings",
     .table = "policy_fillings",
     .columns = "topic_id team_id id value# reason written_on until_on",
     .person = "written_by",
     .erase = people::Erasure::person},
    {.name = "deviations",
     .table = "policy_deviations",
     .columns = "id topic_id team_id value# reason until_on state asked_on decided_by& decided_on words",
     .person = "asked_by",
     .erase = people::Erasure::person},
    {.name = "goals",
     .table = "policy_goals",
     .columns = "team_id id aspect sentence indicator target# before_on approach state closing closed_on "
                "from_team_id written_on",
     .person = "written_by",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::policy
