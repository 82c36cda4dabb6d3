// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the student.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/care/care.h"
#include "rooms/care/texts.h"

namespace koers::care::notices {

inline html::Url to_own(std::int64_t, Id<people::Person>) { return own_together_path(); }
inline html::Url to_together(std::int64_t, Id<people::Person> student) { return together_path(student); }

// For the student: somebody who guides wrote in the shared line.
inline constexpr inbox::Kind to_student{.code = "care.to_student",
                                        .reader = inbox::Reader::student,
                                        .icon = "users-three-fill",
                                        .name = texts::notice_student_name,
                                        .title = texts::notice_student,
                                        .line = texts::notice_student_line,
                                        .leads_to = to_own};
// For everybody else who guides.
inline constexpr inbox::Kind to_guide{.code = "care.to_guide",
                                      .reader = inbox::Reader::own_guide,
                                      .icon = "users-three-fill",
                                      .name = texts::notice_guide_name,
                                      .title = texts::notice_guide,
                                      .line = texts::notice_guide_line,
                                      .leads_to = to_together};

inline constexpr std::array all{to_student, to_guide};

}  // namespace koers::care::notices
