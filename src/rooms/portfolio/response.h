// What a guide says at a shared experience: a question, never a mark, and what the student answers (KK tasks
// 1-3; GU-06).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/portfolio/experience.h"

namespace koers::portfolio {

struct Response {
  Id<Response> id;
  Id<people::Person> author_id;
  std::string given_name;
  std::string words;
  Instant written_at;
  std::optional<Instant> answered_at;  // of a question: when it was answered; nothing while it is open
};

inline constexpr std::size_t longest_response = 1000;  // bytes

enum class ResponseFlaw { missing, too_long, holds_number };
std::optional<ResponseFlaw> flaw_of_response(const std::string& words);

// Oldest first.
std::vector<Response> responses_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   const Experience& experience);

// A guide asks. The caller proves that he may see the experience. Facts follow.
void ask(sql::Transaction& tx, const people::SignedIn& guide, const Experience& experience, Id<Response> id,
         const std::string& words, Instant now, Day today);

// The student answers; every open question at this experience is answered by it.
void answer(sql::Transaction& tx, const people::Student& me, const Experience& experience, Id<Response> id,
            const std::string& words, Instant now);

// The newest open question of a guide, for the home page.
struct OpenQuestion {
  Id<Experience> experience_id;
  std::string experience_title;
  std::string given_name;
  std::string full_name;
  std::string words;
  Instant written_at;
};
std::optional<OpenQuestion> open_question(sql::Reader& reader, const people::Student& me);

}  // namespace koers::portfolio
