// The personal data of this room: of a student the rounds in which a moment was picked, of a counsellor the
// rounds that were made, of both the address of their calendar.
#include "rooms/rounds/record.h"

namespace koers::rounds {

constexpr people::PersonalTable personal[] = {
    {.name = "invitations",
     .table = "rounds_invitations",
     .columns = "round_id id counsellor_id& invited_at seen_at reminded_at wish planned_on begins_minute# "
                "conversation_id "
                "channel picked_by picked_at words",
     .only = "invited_at IS NOT NULL"},
    {.name = "rounds",
     .table = "rounds_rounds",
     .columns = "id title minutes# pause# channels place pick_until_on sentence created_at opened_at",
     .person = "counsellor_id"},
    {.name = "slots",
     .table = "rounds_slots",
     .columns = "round_id planned_on begins_minute#",
     .person = "counsellor_id"},
    {.name = "feeds",
     .table = "rounds_feeds",
     .columns = "with_names? language made_at",
     .person = "person_id",
     .held_back = "token_hash: whoever had the key would see the calendar"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::rounds
