// The personal data of this room: signals and what was said of them, shown on /ik/signalen; and who set a
// rule.
#include "rooms/signals/record.h"

namespace koers::signals {

constexpr people::PersonalTable personal[] = {
    {"signals", "signals_signals",
     "id rule author_id& words only_counsellor? opened_on amount# state until_on closed_on ending due_on "
     "picked_up_on fact_over_on version#"},
    {"verdicts", "signals_verdicts",
     "signal_id id author_id& verdict remedy words made_at until_on helped followed_at followed_by&"},
    {"facts", "signals_out_student_facts",
     "school_year# signals_open# signal_oldest_on signals_year# signals_picked_up_year# recount_on"},
    {.name = "rules",
     .table = "signals_rules",
     .columns = "rule active? threshold# set_at",
     .person = "set_by",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::signals
