// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the commitment.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/commitments/decision_texts.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/owner_texts.h"
#include "rooms/commitments/paths.h"
#include "rooms/commitments/texts.h"

namespace koers::commitments::notices {

inline html::Url to_one(std::int64_t thing, Id<people::Person>) { return paths::one({thing}); }
inline html::Url to_decision(std::int64_t thing, Id<people::Person>) { return paths::decision({thing}); }
inline html::Url to_team(std::int64_t, Id<people::Person>) { return html::url("/team"); }

inline constexpr inbox::Kind asked{.code = "commitments.asked",
                                   .reader = inbox::Reader::colleague,
                                   .icon = "handshake-fill",
                                   .name = texts::notice_asked_name,
                                   .title = texts::notice_asked,
                                   .line = texts::notice_asked_line,
                                   .leads_to = to_one,
                                   .may_be_quiet = false};
inline constexpr inbox::Kind accepted{.code = "commitments.accepted",
                                      .reader = inbox::Reader::colleague,
                                      .icon = "handshake-fill",
                                      .name = texts::notice_answered_name,
                                      .title = texts::notice_accepted,
                                      .line = texts::notice_accepted_line,
                                      .leads_to = to_one};
inline constexpr inbox::Kind countered{.code = "commitments.countered",
                                       .reader = inbox::Reader::colleague,
                                       .icon = "handshake-fill",
                                       .name = texts::notice_answered_name,
                                       .title = texts::notice_countered,
                                       .line = texts::notice_countered_line,
                                       .leads_to = to_one,
                                       .may_be_quiet = false};
inline constexpr inbox::Kind declined{.code = "commitments.declined",
                                      .reader = inbox::Reader::colleague,
                                      .icon = "handshake-fill",
                                      .name = texts::notice_answered_name,
                                      .title = texts::notice_declined,
                                      .line = texts::notice_declined_line,
                                      .leads_to = to_one};
inline constexpr inbox::Kind done{.code = "commitments.done",
                                  .reader = inbox::Reader::colleague,
                                  .icon = "check-circle-fill",
                                  .name = texts::notice_changed_name,
                                  .title = texts::notice_done,
                                  .line = texts::notice_done_line,
                                  .leads_to = to_one};
inline constexpr inbox::Kind moved{.code = "commitments.moved",
                                   .reader = inbox::Reader::colleague,
                                   .icon = "calendar-blank-fill",
                                   .name = texts::notice_changed_name,
                                   .title = texts::notice_moved,
                                   .line = texts::notice_moved_line,
                                   .leads_to = to_one};
inline constexpr inbox::Kind let_go{.code = "commitments.let_go",
                                    .reader = inbox::Reader::colleague,
                                    .icon = "list-checks-fill",
                                    .name = texts::notice_changed_name,
                                    .title = texts::notice_let_go,
                                    .line = texts::notice_moved_line,
                                    .leads_to = to_one};
inline constexpr inbox::Kind talked{.code = "commitments.talked",
                                    .reader = inbox::Reader::colleague,
                                    .icon = "chats-circle-fill",
                                    .name = texts::notice_changed_name,
                                    .title = texts::notice_talked,
                                    .line = texts::notice_talked_line,
                                    .leads_to = to_one};
inline constexpr inbox::Kind due{.code = "commitments.due",
                                 .reader = inbox::Reader::colleague,
                                 .icon = "clock-fill",
                                 .name = texts::notice_due_name,
                                 .title = texts::notice_due,
                                 .line = texts::notice_due_line,
                                 .leads_to = to_one};
inline constexpr inbox::Kind late{.code = "commitments.late",
                                  .reader = inbox::Reader::colleague,
                                  .icon = "clock-fill",
                                  .name = texts::notice_due_name,
                                  .title = texts::notice_late,
                                  .line = texts::notice_late_line,
                                  .leads_to = to_one};
// For who leads a team: the co-ordinator asks for somebody who keeps the subject alive there. The thing is
// the team.
inline constexpr inbox::Kind owner_wanted{.code = "commitments.owner_wanted",
                                          .reader = inbox::Reader::colleague,
                                          .icon = "hand-heart-fill",
                                          .name = owner_texts::notice_wanted_name,
                                          .title = owner_texts::notice_wanted,
                                          .line = owner_texts::notice_wanted_line,
                                          .leads_to = to_team};

// For who asked for a decision. The thing is the decision.
inline constexpr inbox::Kind decided{.code = "commitments.decided",
                                     .reader = inbox::Reader::colleague,
                                     .icon = "gavel-fill",
                                     .name = decision_texts::notice_decided_name,
                                     .title = decision_texts::notice_decided,
                                     .line = decision_texts::notice_decided_line,
                                     .leads_to = to_decision};

inline constexpr std::array all{asked,  accepted, countered, declined, done,         moved,
                                let_go, talked,   due,       late,     owner_wanted, decided};

}  // namespace koers::commitments::notices
