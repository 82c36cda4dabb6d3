// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the relationship that
// began or is to begin.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/caseload/assigning_texts.h"
#include "rooms/caseload/handover_texts.h"
#include "rooms/caseload/own_texts.h"
#include "rooms/caseload/paths.h"

namespace koers::caseload::notices {

inline html::Url to_own_guidance(std::int64_t, Id<people::Person>) { return own_guidance_path(); }
inline html::Url to_own_handover(std::int64_t, Id<people::Person>) { return own_handover_path(); }
inline html::Url to_handover(std::int64_t, Id<people::Person> student) { return handover_path(student); }
inline html::Url to_taking(std::int64_t thing, Id<people::Person>) { return taking_path(thing); }
inline html::Url to_assigning(std::int64_t, Id<people::Person>) { return assigning_path().at("vragen"); }
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
// A handover, whose thing it is: for the student, to read first.
inline constexpr inbox::Kind handover_to_read{.code = "caseload.handover_to_read",
                                              .reader = inbox::Reader::student,
                                              .icon = "handshake-fill",
                                              .name = own_texts::notice_read_name,
                                              .title = own_texts::notice_read,
                                              .line = own_texts::notice_read_line,
                                              .leads_to = to_own_handover,
                                              .may_be_quiet = false};
// For who hands over: the student read it, or wants to talk first; it was taken over, or stops.
inline constexpr inbox::Kind handover_answered{.code = "caseload.handover_answered",
                                               .reader = inbox::Reader::own_counsellor,
                                               .icon = "handshake-fill",
                                               .name = handover_texts::notice_answered_name,
                                               .title = handover_texts::notice_answered,
                                               .line = handover_texts::notice_answered_line,
                                               .leads_to = to_handover};
inline constexpr inbox::Kind handover_talk_first{.code = "caseload.handover_talk_first",
                                                 .reader = inbox::Reader::own_counsellor,
                                                 .icon = "chats-circle-fill",
                                                 .name = handover_texts::notice_talk_name,
                                                 .title = handover_texts::notice_talk,
                                                 .line = handover_texts::notice_talk_line,
                                                 .leads_to = to_handover,
                                                 .may_be_quiet = false};
inline constexpr inbox::Kind handover_taken{.code = "caseload.handover_taken",
                                            .reader = inbox::Reader::own_counsellor,
                                            .icon = "handshake-fill",
                                            .name = handover_texts::notice_taken_name,
                                            .title = handover_texts::notice_taken,
                                            .line = handover_texts::notice_taken_line,
                                            .leads_to = to_handover};
inline constexpr inbox::Kind handover_stopped{.code = "caseload.handover_stopped",
                                              .reader = inbox::Reader::own_counsellor,
                                              .icon = "handshake-fill",
                                              .name = handover_texts::notice_stopped_name,
                                              .title = handover_texts::notice_stopped,
                                              .line = handover_texts::notice_stopped_line,
                                              .leads_to = to_handover,
                                              .may_be_quiet = false};
// For the next counsellor, who may read it now.
inline constexpr inbox::Kind handover_to_take{.code = "caseload.handover_to_take",
                                              .reader = inbox::Reader::anyone,
                                              .icon = "handshake-fill",
                                              .name = handover_texts::notice_take_name,
                                              .title = handover_texts::notice_take,
                                              .line = handover_texts::notice_take_line,
                                              .leads_to = to_taking,
                                              .may_be_quiet = false};
// For team leaders: a student asks for another counsellor.
inline constexpr inbox::Kind guide_wish{.code = "caseload.guide_wish",
                                        .reader = inbox::Reader::anyone,
                                        .icon = "handshake-fill",
                                        .name = handover_texts::notice_wish_name,
                                        .title = handover_texts::notice_wish,
                                        .line = handover_texts::notice_wish_line,
                                        .leads_to = to_assigning,
                                        .may_be_quiet = false};
// For the counsellor, from the day on which it begins.
inline constexpr inbox::Kind new_student{.code = "caseload.new_student",
                                         .reader = inbox::Reader::own_counsellor,
                                         .icon = "users-three-fill",
                                         .name = assigning_texts::notice_student_name,
                                         .title = assigning_texts::notice_student,
                                         .line = assigning_texts::notice_student_line,
                                         .leads_to = to_file};

inline constexpr std::array all{new_counsellor,    not_counsellor,      new_student,      handover_to_read,
                                handover_answered, handover_talk_first, handover_to_take, handover_taken,
                                handover_stopped,  guide_wish};

}  // namespace koers::caseload::notices
