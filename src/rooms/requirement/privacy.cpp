// The personal data of this room: results, what there was then and what was put beside demands, shown on
// /ik/lob-eis; and who drafted demands, fixed a list or ended a result.
#include "rooms/requirement/record.h"

namespace koers::requirement {

constexpr people::PersonalTable personal[] = {
    {"results", "requirement_results",
     "id programme_id start_year# requirement_version# value words decided_by& decided_on answer "
     "answer_words "
     "answered_on list_id ended_on ended_by& committee ended_words version#"},
    {"evidence", "requirement_evidence", "result_id demand_id kind thing_id on_day"},
    {"additions", "requirement_additions", "id demand_id author_id& words written_on"},
    {"facts", "requirement_out_student_facts", "school_year# requirement_met? requirement_on recount_on"},
    {.name = "drafted",
     .table = "requirement_requirements",
     .columns = "programme_id start_year# version# authority fixed_on fixed_by& reason",
     .person = "drafted_by",
     .erase = people::Erasure::person},
    {.name = "lists",
     .table = "requirement_lists",
     .columns = "id fixed_on",
     .person = "fixed_by",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::requirement
