// The personal data of this room: what was judged of signals, shown to who guides the student.
#include "rooms/caseload/record.h"

namespace koers::caseload {

constexpr people::PersonalTable personal[] = {
    {"signal_judgements", "guidance_signal_judgements", "signal judged_by& judged_at quiet_until reason"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::caseload
