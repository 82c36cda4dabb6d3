// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the experience.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response_texts.h"

namespace koers::experiences::notices {

inline html::Url to_question(std::int64_t thing, Id<people::Person>) {
  return paths::experience({thing}).at("antwoord");
}
inline html::Url to_experience(std::int64_t thing, Id<people::Person>) { return paths::experience({thing}); }

// For the student: a guide asks something, until it is answered, put off or laid aside.
inline constexpr inbox::Kind question{.code = "experiences.question",
                                      .reader = inbox::Reader::student,
                                      .icon = "question-fill",
                                      .name = response_texts::notice_question_name,
                                      .title = response_texts::notice_question,
                                      .line = response_texts::notice_question_line,
                                      .leads_to = to_question};
// For those who guide the student, while it is shared.
inline constexpr inbox::Kind shared{.code = "experiences.shared",
                                    .reader = inbox::Reader::own_guide,
                                    .icon = "images-square-fill",
                                    .name = response_texts::notice_shared_name,
                                    .title = response_texts::notice_shared,
                                    .line = response_texts::notice_shared_line,
                                    .leads_to = to_experience};

inline constexpr std::array all{question, shared};

// Tells those who guide the student today that there is something to see.
void notify_guides(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Instant now,
                   Day today);
// Tells the student that this guide asks something. Whoever rests is asked nothing: the question waits on the
// page of the experience, and on the home page after the rest.
void notify_student(sql::Transaction& tx, Id<organisation::Institution> institution,
                    Id<people::Person> student, Id<people::Person> guide, Id<Experience> experience,
                    Instant now, Day today);

}  // namespace koers::experiences::notices
