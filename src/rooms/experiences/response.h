// What a guide says at a shared experience: a question, never a mark, and what the student answers (KK tasks
// 1-3; GU-06).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/experience.h"

namespace koers::experiences {

struct Response {
  Id<Response> id;
  Id<people::Person> author_id;
  std::string given_name;
  std::string words;
  Instant written_at;
  std::optional<Instant> answered_at;    // of a question: when it was answered; nothing while it is open
  std::optional<Day> later_on;           // the student answers later: it is not brought up before this day
  std::optional<Instant> laid_aside_at;  // the student did not want to answer, and need not
};

inline constexpr int days_until_later = 7;

// Oldest first.
std::vector<Response> responses_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   const Experience& experience);

// A guide asks. The caller proves that he may see the experience. Facts follow.
void ask(sql::Transaction& tx, const people::SignedIn& guide, const Experience& experience, Id<Response> id,
         const std::string& words, Instant now, Day today);

// The student answers; every open question at this experience is answered by it.
void answer(sql::Transaction& tx, const people::Student& me, const Experience& experience, Id<Response> id,
            const std::string& words, Instant now);

// The student answers the open questions at this experience later, lays them aside, or takes that back.
void answer_later(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Day today);
void lay_aside(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Instant now);
void reopen_question(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Instant now,
                     Day today);
// Puts the newest open question at this experience into the inbox again, if there is one.
void renew_question_notice(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
                           Instant now, Day today);

// The newest open question of a guide, for the home page.
struct OpenQuestion {
  Id<Experience> experience_id;
  std::string experience_title;
  std::string given_name;
  std::string full_name;
  std::string words;
  Instant written_at;
};
std::optional<OpenQuestion> open_question(sql::Reader& reader, const people::Student& me, Day today);

}  // namespace koers::experiences
