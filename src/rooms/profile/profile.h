// The profile: what a student says of himself, each tied to the experiences that prove it, and the compass
// over all of it (/ik). This is the door of the room; other rooms include this file and no other.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/words/self.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::rooms {
struct Room;
}

namespace koers::profile {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// Something a student says of himself, with the experiences that prove it (KK 4.1; ST-05). Other rooms
// compare it with what work asks for, and show it; none of them weighs it.
struct SelfStatement {
  Id<SelfStatement> id;
  words::SelfPart part = words::SelfPart::quality;
  std::string word{};      // an id of content/self.toml; empty when it is said in own words
  std::string own_name{};  // own words; empty with a word
  std::string sentence{};  // what the student says about it; may be empty
  experiences::Audience audience = experiences::Audience::me;
  Instant stated_at{};
  Instant changed_at{};                                       // its words, its audience, or what proves it
  std::optional<Instant> let_go_at{};                         // it fits no more
  std::vector<experiences::ExperienceSummary> experiences{};  // newest first

  std::string name(i18n::Language language) const;
  // Something that happened in the twelve months until `today` proves it.
  bool is_proven_lately(Day today) const;
};
// What the student says of himself now, newest first within the order of the parts.
std::vector<SelfStatement> self_statements_of(sql::Reader& reader, const people::Student& student);
// Those of the list that the student still says. Private ones are among them: the page asks `audience`. Of
// the experiences that prove them only those that are shared.
std::vector<SelfStatement> self_statements_to_show(sql::Reader& reader,
                                                   Id<organisation::Institution> institution,
                                                   Id<people::Person> student,
                                                   const std::vector<Id<SelfStatement>>& ids);
html::Url self_statement_path(const SelfStatement& statement);  // /ik/{onderdeel}/{id}

// What this room shows in a student's file, each of what the student shares: the compass over the experiences
// of the last twelve months, with `below` under it (empty, without `below` too, where no experience is
// shared); and what the student says of himself, with the rest that he shares.
struct FileCards {
  html::Html compass;
  html::Html self;
};
FileCards file_cards(http::Visit& visit, const access::GuidedStudent& student,
                     const std::vector<experiences::GuideExperience>& shared, const html::Html& below);

// ---- for those who bring statements in from elsewhere (the demo school). The facts are not refreshed: call
// experiences::refresh_facts once per student afterwards.

// What a student says of himself; the experiences exist. `next_id` makes the ids of its history.
struct SelfStatementRow {
  Id<SelfStatement> id;
  words::SelfPart part = words::SelfPart::quality;
  std::string word{};
  std::string own_name{};
  std::string sentence{};
  experiences::Audience audience = experiences::Audience::counsellor;
  Instant stated_at{};
  std::vector<Id<experiences::Experience>> experiences{};
  std::optional<Instant> let_go_at{};
};
void import_self_statement(sql::Transaction& tx, Id<organisation::Institution> institution,
                           Id<people::Person> student, const SelfStatementRow& statement,
                           const std::function<std::int64_t()>& next_id);
// The student let go of one that came in before; `change` is the id of that in its history.
void import_letting_go(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, Id<SelfStatement> statement, std::int64_t change,
                       Instant at);

// ---- upkeep

// An experience that is erased proves nothing any more (experiences::Erased).
void forget_proofs_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Id<experiences::Experience> experience);

}  // namespace koers::profile
