// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the request.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals::notices {

inline html::Url to_own_referrals(std::int64_t, Id<people::Person>) { return paths::own_referrals(); }
inline html::Url to_request(std::int64_t thing, Id<people::Person>) { return paths::request({thing}); }
inline html::Url to_file(std::int64_t, Id<people::Person> student) { return paths::file(student); }

// For the student: a specialist did or wrote something.
inline constexpr inbox::Kind answered{.code = "referrals.answered",
                                      .reader = inbox::Reader::student,
                                      .icon = "lifebuoy-fill",
                                      .name = asking_texts::notice_name,
                                      .title = asking_texts::notice,
                                      .line = asking_texts::notice_line,
                                      .leads_to = to_own_referrals};
// For every specialist, until one takes it.
inline constexpr inbox::Kind to_take{.code = "referrals.to_take",
                                     .reader = inbox::Reader::specialist,
                                     .icon = "lifebuoy-fill",
                                     .name = request_texts::notice_to_take_name,
                                     .title = request_texts::notice_to_take,
                                     .line = request_texts::notice_to_take_line,
                                     .leads_to = to_request,
                                     .may_be_quiet = false};
// For who has it in hand: the student wrote, or a colleague passed it on.
inline constexpr inbox::Kind in_hand{.code = "referrals.in_hand",
                                     .reader = inbox::Reader::specialist,
                                     .icon = "lifebuoy-fill",
                                     .name = request_texts::notice_in_hand_name,
                                     .title = request_texts::notice_in_hand,
                                     .line = request_texts::notice_in_hand_line,
                                     .leads_to = to_request,
                                     .may_be_quiet = false};
// For the student's own counsellor, where the student allows it.
inline constexpr inbox::Kind to_know{.code = "referrals.to_know",
                                     .reader = inbox::Reader::own_counsellor,
                                     .icon = "lifebuoy-fill",
                                     .name = request_texts::notice_to_know_name,
                                     .title = request_texts::notice_to_know,
                                     .line = request_texts::notice_to_know_line,
                                     .leads_to = to_file};

inline html::Url to_refer(std::int64_t, Id<people::Person> student) { return paths::refer(student); }

// The thing of these two is the joint request. For the student: it is the student's turn.
inline constexpr inbox::Kind joint_asked{.code = "referrals.joint_asked",
                                         .reader = inbox::Reader::student,
                                         .icon = "lifebuoy-fill",
                                         .name = joint_texts::notice_asked_name,
                                         .title = joint_texts::notice_asked,
                                         .line = joint_texts::notice_asked_line,
                                         .leads_to = to_own_referrals,
                                         .may_be_quiet = false};
// For who wrote it with the student.
inline constexpr inbox::Kind joint_answered{.code = "referrals.joint_answered",
                                            .reader = inbox::Reader::own_counsellor,
                                            .icon = "lifebuoy-fill",
                                            .name = joint_texts::notice_answered_name,
                                            .title = joint_texts::notice_answered,
                                            .line = joint_texts::notice_answered_line,
                                            .leads_to = to_refer};

inline constexpr std::array all{answered, to_take, in_hand, to_know, joint_asked, joint_answered};

}  // namespace koers::referrals::notices
