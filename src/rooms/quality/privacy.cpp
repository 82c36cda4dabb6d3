// The personal data of this room: who judged a criterion. A judgement itself is the team's and stays.
#include "rooms/quality/record.h"

namespace koers::quality {

constexpr people::PersonalTable personal[] = {
    {.name = "judgements",
     .table = "quality_judgements",
     .columns = "unit_kind unit_id criterion judged_at framework_version judgement evidence_state why",
     .person = "person_id",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::quality
