// Seeing oneself: qualities, values, motives and possibilities, chosen or in own words, each tied to the
// experiences that prove it (KK 4.1; ST-05). Nothing is placed for the student, nothing is weighed, and what
// fits no more stays visible as a part of the way here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/self.h"
#include "rooms/profile/profile.h"

namespace koers::profile {

using experiences::Audience;
using experiences::Experience;
using experiences::ExperienceSummary;
using words::longest_self_name;
using words::longest_self_sentence;

// What a student filled in: a word, or own words.
struct SelfDraft {
  words::SelfPart part = words::SelfPart::quality;
  std::string word{};  // an id of content/self.toml
  std::string own_name{};
  std::string sentence{};
  Audience audience = Audience::me;
  std::vector<Id<Experience>> experiences{};
};

enum class SelfChangeKind { stated, reworded, tied, untied, shared, kept, let_go, taken_up };
struct SelfChange {
  SelfChangeKind kind = SelfChangeKind::stated;
  std::string words;                            // of a rewording: the sentence before it
  std::optional<std::string> experience_title;  // of a tie, while the experience is there
  Instant changed_at;
};

// All of a student, also what fits no more.
std::vector<SelfStatement> all_self_statements(sql::Reader& reader, const people::Student& me);
// What of it a student shares with the one who guides him; `shared` are the experiences that are shared too.
std::vector<SelfStatement> shared_self_statements_of(sql::Reader& reader,
                                                     const access::GuidedStudent& student,
                                                     const std::vector<ExperienceSummary>& shared);
// Throws NotFound for what is not there, in another part, or somebody else's.
SelfStatement own_self_statement(sql::Reader& reader, const people::Student& me, words::SelfPart part,
                                 Id<SelfStatement> id);
std::vector<SelfChange> changes_of(sql::Reader& reader, const people::Student& me, Id<SelfStatement> id);

// What the student chose the last time, here or at an experience; "me" the first time.
Audience last_self_audience(sql::Reader& reader, const people::Student& me);

// What all of these need: each takes the lock of the student, notes the change and brings the facts up to
// date.
struct SelfWriting {
  sql::Transaction& tx;
  const people::Student& me;
  IdSource& ids;
  Instant now;
  Day today;
};

// Says it, and answers under which id it stands: saying the same twice is saying it once, and what was let go
// is taken up again. Experiences that are not the student's are left out.
struct Stated {
  Id<SelfStatement> id;
  bool is_new = false;  // the student did not say it until now: it may be taken back
};
Stated state(const SelfWriting& writing, const SelfDraft& draft);
// What an undo holds against (campus/access/undo.h): it differs after each thing that is done with a
// statement.
std::string mark_of(sql::Reader& reader, const people::Student& me, Id<SelfStatement> id);
void reword(const SelfWriting& writing, const SelfStatement& statement, const std::string& sentence);
void add_proof(const SelfWriting& writing, const SelfStatement& statement, Id<Experience> experience);
void remove_proof(const SelfWriting& writing, const SelfStatement& statement, Id<Experience> experience);
void share(const SelfWriting& writing, const SelfStatement& statement, Audience audience);
void let_go(const SelfWriting& writing, const SelfStatement& statement);
void take_up(const SelfWriting& writing, const SelfStatement& statement);

}  // namespace koers::profile

template <>
struct koers::Codes<koers::profile::SelfChangeKind> {
  using enum koers::profile::SelfChangeKind;
  static constexpr std::array list{std::pair{stated, "stated"}, std::pair{reworded, "reworded"},
                                   std::pair{tied, "tied"},     std::pair{untied, "untied"},
                                   std::pair{shared, "shared"}, std::pair{kept, "kept"},
                                   std::pair{let_go, "let_go"}, std::pair{taken_up, "taken_up"}};
};
