// The personal data of this room: photos, sound, film and drawings of a student. All of it is on the pages of
// the student's experiences (/ervaringen). Of files under way the bytes follow within a day (see
// files::Store).
#include "rooms/attachments/record.h"

namespace koers::attachments {

constexpr people::PersonalTable personal[] = {
    {.name = "pictures",
     .table = "portfolio_pictures",
     .columns = "experience_id id large_key@ width# height# description added_at changed_at",
     .held_back = "small_key@: the same picture, smaller"},
    {.name = "media",
     .table = "portfolio_media",
     .columns = "experience_id id card kind state flaw original_key@ file_key@ seconds# width# height# "
                "transcript added_at changed_at",
     .held_back = "poster_key@: a small picture of the file"},
    {.name = "uploads",
     .table = "portfolio_uploads",
     .columns = "id size# begun_at name outcome",
     .held_back = "key: of a file that is still coming, whose bytes go by themselves within a day"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::attachments
