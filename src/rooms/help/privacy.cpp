// The personal data of this room: help outside the school and own tests, shown on /ik/hulp, and who looked at
// an address of the directory.
#include "rooms/help/record.h"

namespace koers::help {

constexpr people::PersonalTable personal[] = {
    {"outside_help", "help_outside",
     "id asked_by_id& by_kind kind address_id name contact question may_know until_on first_contact "
     "talk_first_at state asked_at given_at withdrawn_at is_under_16? parent_agreed_on contact_on report "
     "report_by_id& report_agreed_at"},
    {.name = "instruments",
     .table = "help_instruments",
     .columns = "id name taken_on by_whom says meaning valid_until audience added_at",
     .only = "dropped_at IS NULL",
     .held_back = "dropped_at: what was thrown away is gone within a day"},
    {"facts", "help_out_student_facts", "school_year# outside_help_year#"},
    // The directory is of the school; whose name stands below an address goes.
    {.name = "checked_addresses",
     .table = "help_addresses",
     .columns = "id name checked_on",
     .person = "checked_by_id",
     .held_back =
         "compared: the name, as names are compared; for_whom: of the school; offers: of the school; "
         "costs: of the school; waiting: of the school; languages: of the school; contact: of the "
         "school; changed_at: of the school; dropped_at: of the school",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::help
