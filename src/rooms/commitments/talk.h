// That two people spoke about a commitment that was late (OR-07; KK 4.3, guideline 7b). What they write of it
// only these two read; others read that it was spoken about.
#pragma once

#include "rooms/commitments/commitment_writing.h"

namespace koers::commitments {

enum class TalkDay { today, earlier, not_yet };

struct TalkDraft {
  std::optional<TalkDay> when{};
  std::optional<Day> on{};  // when it was earlier
  std::string words{};
};

struct CommitmentTalk {
  std::int64_t id = 0;
  Id<people::Person> noted_by{};
  Id<people::Person> talked_with{};
  Day talked_on{};
  std::string words{};

  bool is_of(Id<people::Person> reader) const { return noted_by == reader || talked_with == reader; }
};
// The first first; the words only of those of this reader.
std::vector<CommitmentTalk> talks_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<Commitment> commitment, Id<people::Person> me);

// Conflict when it is not late, or not for this reader to say.
void note_talk(const CommitmentWriting& writing, Id<Commitment> id, const TalkDraft& draft);
void import_talk(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Commitment> commitment,
                 const CommitmentTalk& one);

// Forgets words that had their time: a school year after the commitment ended. That they spoke stays.
void forget_old_words(sql::Transaction& tx, Day today);
// And those of who is forgotten.
void forget_words(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person);

}  // namespace koers::commitments

template <>
struct koers::Codes<koers::commitments::TalkDay> {
  using enum koers::commitments::TalkDay;
  static constexpr std::array list{std::pair{today, "today"}, std::pair{earlier, "earlier"},
                                   std::pair{not_yet, "not_yet"}};
};
