// The personal data of this room: all that was noted, agreed and ticked in conversations. A student reads it
// all in Koers itself.
#include "rooms/dialogue/record.h"

namespace koers::dialogue {

constexpr people::PersonalTable personal[] = {
    {"notes", "guidance_notes",
     "conversation_id id movement author_id& words competency written_at changed_at"},
    {.name = "note_drafts",
     .table = "guidance_note_drafts",
     .columns = "conversation_id movement note_id words changed_at",
     .only = "person_id = student_id",
     .held_back = "person_id*: the student, for only these are taken along",
     .erase_also = "person_id = $2"},
    {.name = "two_texts",
     .table = "guidance_forks",
     .columns = "id conversation_id movement note_id first_words second_words made_at settled_as settled_at",
     .only = "author_id = student_id",
     .held_back = "author_id*: the student, for only these are taken along",
     .erase_also = "author_id = $2"},
    {"agreements", "guidance_agreements", "conversation_id id owner_id& title due_on step_id written_at"},
    {.name = "ticks",
     .table = "guidance_ticks",
     .columns = "conversation_id real_experience? student_spoke_most? something_new? step_agreed? felt_safe? "
                "helped ticked_at",
     .only = "person_id = student_id",
     .held_back = "person_id*: the student, for only these are taken along",
     .erase_also = "person_id = $2"}};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::dialogue
