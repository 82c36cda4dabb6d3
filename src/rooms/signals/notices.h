// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the signal. What a
// rule saw is told to nobody: it waits on /vandaag.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/signals/signals.h"
#include "rooms/signals/texts.h"

namespace koers::signals::notices {

inline html::Url to_signal(std::int64_t signal, Id<people::Person>) { return signal_path({signal}); }
inline html::Url to_own(std::int64_t, Id<people::Person>) { return own_signals_path(); }

// For the counsellor: a student said something.
inline constexpr inbox::Kind said{.code = "signals.said",
                                  .reader = inbox::Reader::own_counsellor,
                                  .icon = "flag-fill",
                                  .name = texts::notice_said_name,
                                  .title = texts::notice_said,
                                  .line = texts::notice_said_line,
                                  .leads_to = to_signal};
// For the student: a guide said or did something.
inline constexpr inbox::Kind done{.code = "signals.done",
                                  .reader = inbox::Reader::student,
                                  .icon = "flag-fill",
                                  .name = texts::notice_done_name,
                                  .title = texts::notice_done,
                                  .line = texts::notice_done_line,
                                  .leads_to = to_own};

inline constexpr std::array all{said, done};

}  // namespace koers::signals::notices
