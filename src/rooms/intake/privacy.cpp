// The personal data of this room: what a student prepared for the first talk, shown on /ik/intake.
#include "rooms/intake/record.h"

namespace koers::intake {

constexpr people::PersonalTable personal[] = {
    {"words", "intake_words", "topic words changed_at laid_at"},
    {"experiences", "intake_experiences", "experience_id laid_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::intake
