// The personal data of this room: who put two companies together. Trainers have no account: how to reach them
// is forgotten a year after the last placement (company.h).
#include "rooms/companies/record.h"

namespace koers::companies {

constexpr people::PersonalTable personal[] = {
    {.name = "merges",
     .table = "companies_merges",
     .columns = "id kept_id gone_id made_at undone_at filled copied_version#",
     .person = "made_by",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::companies
