// The personal data of this room: what somebody does, asked, put off, spoke about, owns and appointed. What
// others agreed on stays when one of them goes; the words of a talk do not.
#include "rooms/commitments/record.h"
#include "rooms/commitments/talk.h"

namespace koers::commitments {

constexpr people::PersonalTable personal[] = {
    {.name = "commitments",
     .table = "commitments_commitments",
     .columns =
         "id what asked_by& unit_kind unit_id before_on first_before_on origin_kind origin_ref$ "
         "origin_title origin_id indicator state was_late? ended_on let_go_reason counter_on counter_person& "
         "counter_words made_at reminded#",
     .person = "person_id",
     .erase = people::Erasure::person},
    {.name = "asked",
     .table = "commitments_commitments",
     .columns = "id what unit_kind unit_id before_on first_before_on origin_kind origin_ref$ origin_title "
                "origin_id indicator state was_late? ended_on made_at",
     .person = "asked_by",
     .only = "person_id <> asked_by",
     .held_back = "person_id&: who does it, who takes it along; let_go_reason: the words of who does it; "
                  "counter_on: what that person proposed; counter_person&: whom that person proposed; "
                  "counter_words: what that person wrote with it; "
                  "reminded#: how often that person was reminded",
     .erase = people::Erasure::person},
    {.name = "moves",
     .table = "commitments_moves",
     .columns = "commitment_id id from_on to_on words moved_at moved_late?",
     .person = "moved_by",
     .erase = people::Erasure::person},
    {.name = "talks",
     .table = "commitments_talks",
     .columns = "commitment_id id talked_with& talked_on words",
     .person = "noted_by",
     .erase_by = forget_words},
    {.name = "talked_with",
     .table = "commitments_talks",
     .columns = "commitment_id id noted_by& talked_on words",
     .person = "talked_with",
     .erase = people::Erasure::person},
    {.name = "owners",
     .table = "commitments_owners",
     .columns = "id unit_kind unit_id deputy_id& hours# begins_on ends_on appointed_by&",
     .person = "person_id",
     .erase = people::Erasure::person},
    {.name = "deputies",
     .table = "commitments_owners",
     .columns = "id unit_kind unit_id begins_on ends_on",
     .person = "deputy_id",
     .held_back = "person_id&: who is the owner, who takes it along; hours#: those of the owner; "
                  "appointed_by&: who appointed the owner",
     .erase = people::Erasure::person},
    {.name = "appointed",
     .table = "commitments_owners",
     .columns = "id unit_kind unit_id person_id& begins_on ends_on",
     .person = "appointed_by",
     .held_back = "deputy_id&: of the owner, who takes it along; hours#: those of the owner",
     .erase = people::Erasure::person},
    {.name = "invitations",
     .table = "commitments_invitations",
     .columns = "team_id asked_on",
     .person = "asked_by",
     .erase = people::Erasure::person},
    {.name = "meetings",
     .table = "commitments_meetings",
     .columns = "id unit_kind unit_id kind held_on begins_minute# standing was_followed?",
     .person = "planned_by",
     .erase = people::Erasure::person},
    {.name = "items",
     .table = "commitments_items",
     .columns =
         "meeting_id id kind title minutes# about_kind about_ref$ about_title decision_id is_done? said",
     .person = "put_by",
     .erase = people::Erasure::person},
    {.name = "decisions_asked",
     .table = "commitments_decisions",
     .columns = "id unit_kind unit_id question explains touches if_nothing made_at state chosen# reason "
                "decided_by& decided_on",
     .person = "made_by",
     .erase = people::Erasure::person},
    {.name = "decisions_taken",
     .table = "commitments_decisions",
     .columns =
         "id unit_kind unit_id question explains touches if_nothing made_by& made_at state chosen# reason "
         "decided_on",
     .person = "decided_by",
     .erase = people::Erasure::person},
    {"reactions", "commitments_reactions", "decision_id words written_on", "person_id"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::commitments
