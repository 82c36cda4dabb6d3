// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the conversation.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/texts.h"
#include "rooms/guidance/ways_texts.h"

namespace koers::guidance::notices {

inline html::Url to_talk(std::int64_t thing, Id<people::Person>) { return paths::talk({thing}); }

// For the guide, until the talk begins or is cancelled: the student asks for it.
inline constexpr inbox::Kind talk_asked{.code = "guidance.talk_asked",
                                        .reader = inbox::Reader::own_guide,
                                        .icon = "calendar-blank-fill",
                                        .name = texts::notice_asked_name,
                                        .title = texts::asks_for_talk,
                                        .line = texts::notice_asked_line,
                                        .leads_to = to_talk};
// The student brings something to it.
inline constexpr inbox::Kind talk_prepared{.code = "guidance.talk_prepared",
                                           .reader = inbox::Reader::own_guide,
                                           .icon = "calendar-check-fill",
                                           .name = texts::notice_prepared_name,
                                           .title = texts::prepared_talk,
                                           .line = texts::notice_prepared_line,
                                           .leads_to = to_talk};

// For the student: a talk begins now, unplanned; until it is closed.
inline constexpr inbox::Kind talk_begun{.code = "guidance.talk_begun",
                                        .reader = inbox::Reader::student,
                                        .icon = "chats-circle-fill",
                                        .name = ways_texts::notice_begun_name,
                                        .title = ways_texts::notice_begun,
                                        .line = ways_texts::notice_begun_line,
                                        .leads_to = to_talk};
// One was written down afterwards, to read and to confirm.
inline constexpr inbox::Kind talk_written{.code = "guidance.talk_written",
                                          .reader = inbox::Reader::student,
                                          .icon = "chats-circle-fill",
                                          .name = ways_texts::notice_written_name,
                                          .title = ways_texts::notice_written,
                                          .line = ways_texts::notice_written_line,
                                          .leads_to = to_talk};

// For the other one: what becomes of the appointment. What is about its time does not wait for the mail of
// the day.
constexpr inbox::Kind of_appointment(std::string_view code, inbox::Reader reader, const i18n::Text& name,
                                     const i18n::Text& title, const i18n::Text& line, inbox::ByMail by_mail) {
  return {.code = code,
          .reader = reader,
          .icon = "calendar-check-fill",
          .name = name,
          .title = title,
          .line = line,
          .leads_to = to_talk,
          .by_mail = by_mail};
}
inline constexpr auto planned_for_student =
    of_appointment("guidance.planned_for_student", inbox::Reader::student, texts::notice_planned_name,
                   texts::notice_planned, texts::notice_planned_line, inbox::ByMail::digest);
inline constexpr auto moved_for_student =
    of_appointment("guidance.moved_for_student", inbox::Reader::student, texts::notice_moved_name,
                   texts::notice_moved, texts::notice_moved_line, inbox::ByMail::at_once);
inline constexpr auto moved_for_guide =
    of_appointment("guidance.moved_for_guide", inbox::Reader::own_guide, texts::notice_moved_name,
                   texts::notice_moved, texts::notice_moved_line, inbox::ByMail::at_once);
inline constexpr auto cancelled_for_student =
    of_appointment("guidance.cancelled_for_student", inbox::Reader::student, texts::notice_cancelled_name,
                   texts::notice_cancelled, texts::notice_cancelled_line, inbox::ByMail::at_once);
inline constexpr auto cancelled_for_guide =
    of_appointment("guidance.cancelled_for_guide", inbox::Reader::own_guide, texts::notice_cancelled_name,
                   texts::notice_cancelled, texts::notice_cancelled_line, inbox::ByMail::at_once);

inline constexpr std::array all{talk_asked,      talk_prepared,         talk_begun,
                                talk_written,    planned_for_student,   moved_for_student,
                                moved_for_guide, cancelled_for_student, cancelled_for_guide};

}  // namespace koers::guidance::notices
