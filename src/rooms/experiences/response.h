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
  std::string given_name, infix, family_name;
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

// The student answers the open questions at this experience later, or lays them aside.
void answer_later(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Day today);
void lay_aside(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Instant now);

// What was done last with the questions at an experience, other than answering them: the mark for an undo
// (campus/access/undo.h).
struct PutOff {
  std::optional<Instant> laid_aside_at;
  std::optional<Day> later_on;

  std::string mark() const;
};
PutOff put_off_at(sql::Reader& reader, const people::Student& me, Id<Experience> experience);
// Takes back what was done last, and nothing that was done before it.
void reopen_later(sql::Transaction& tx, const people::Student& me, Id<Experience> experience, Instant now,
                  Day today);
void reopen_laid_aside(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
                       Instant now, Day today);
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

// Question cards that a guide may ask here, those that fit best first: open ones, and none that was answered
// or asked here already (GU-03).
std::vector<words::FittingCard> questions_for_guide(const Experience& experience,
                                                    const std::vector<Answer>& answers,
                                                    const std::vector<Response>& responses, int year_of_study,
                                                    i18n::Language language);

}  // namespace koers::experiences
