// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the relationship that
// began or is to begin.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/caseload/assigning_texts.h"
#include "rooms/caseload/own_texts.h"
#include "rooms/caseload/paths.h"

namespace koers::caseload::notices {

inline html::Url to_own_guidance(std::int64_t, Id<people::Person>) { return own_guidance_path(); }
inline html::Url to_file(std::int64_t, Id<people::Person> student) { return file_path(student); }

// For the student: somebody is counsellor now, or is to be.
inline constexpr inbox::Kind new_counsellor{.code = "caseload.new_counsellor",
                                            .reader = inbox::Reader::student,
                                            .icon = "handshake-fill",
                                            .name = own_texts::notice_counsellor_name,
                                            .title = own_texts::notice_counsellor,
                                            .line = own_texts::notice_counsellor_line,
                                            .leads_to = to_own_guidance,
                                            .may_be_quiet = false};
// It was turned back.
inline constexpr inbox::Kind not_counsellor{.code = "caseload.not_counsellor",
                                            .reader = inbox::Reader::student,
                                            .icon = "handshake-fill",
                                            .name = own_texts::notice_not_counsellor_name,
                                            .title = own_texts::notice_not_counsellor,
                                            .line = own_texts::notice_not_counsellor_line,
                                            .leads_to = to_own_guidance,
                                            .may_be_quiet = false};
// For the counsellor, from the day on which it begins.
inline constexpr inbox::Kind new_student{.code = "caseload.new_student",
                                         .reader = inbox::Reader::own_counsellor,
                                         .icon = "users-three-fill",
                                         .name = assigning_texts::notice_student_name,
                                         .title = assigning_texts::notice_student,
                                         .line = assigning_texts::notice_student_line,
                                         .leads_to = to_file};

inline constexpr std::array all{new_counsellor, not_counsellor, new_student};

}  // namespace koers::caseload::notices
