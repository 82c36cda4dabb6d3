// The personal data of this room: placements with their moments, what trainers saw, and what they may read,
// shown on /stages; and the trainer's link. Companies and trainers are the school's (rooms/companies).
#include "rooms/placements/record.h"

namespace koers::placements {

constexpr people::PersonalTable personal[] = {
    {.name = "placements",
     .table = "placements_placements",
     .columns = "id company_id company_name trainer_id trainer_name begins_on ends_on days_a_week# is_work? "
                "by_student? wish wish_at created_at "
                "stopped_on stopped_by_student? stopped_words",
     .held_back = "half_on: follows from the first and the last day; "
                  "over_on: the day after the last one"},
    {"moments", "placements_touchpoints",
     "placement_id id kind state planned_on begins_minute# channel place held_on with_trainer? with_guide? "
     "reason "
     "trainer_joins changed_by_id& changed_at begun_at student_confirmed_at trainer_confirmed_at "
     "guide_confirmed_at"},
    {"recap_lines", "placements_recap_lines",
     "placement_id touchpoint_id id voice author_id& author_name words written_at"},
    {"agreements", "placements_agreements",
     "placement_id touchpoint_id id voice by_voice title due_on written_at"},
    {"observations", "placements_observations",
     "placement_id id link_id trainer_name seen_on qualities words try_out sent_at"},
    {"happenings", "placements_happenings",
     "placement_id version# number# line outcome words said_by said_at"},
    {"shown_to_trainer", "placements_shown", "placement_id experience_id"},
    {.name = "trainer_links",
     .table = "placements_links",
     .columns =
         "placement_id id trainer_id made_at ends_at opened_at used_at closed_at closed_because wrong_codes#",
     .held_back = "token_hash: whoever had the key would see the placement; "
                  "code: whoever had it would see the placement; "
                  "code_until: of the code"},
    {.name = "trainer_devices",
     .table = "placements_link_devices",
     .columns = "link_id bound_at",
     .held_back = "device_hash: of the trainer's device"},
    {.name = "trainer_drafts",
     .table = "placements_link_drafts",
     .columns = "link_id changed_at",
     .held_back = "qualities: the trainer is still writing; "
                  "words: the trainer is still writing; "
                  "seen_on: the trainer is still writing; "
                  "try_out: the trainer is still writing"},
    {"facts", "placements_out_student_facts",
     "school_year# placements_due_year# placements_seen_year# placements_ended_year# "
     "placements_three_contacts_year# recount_on"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::placements
