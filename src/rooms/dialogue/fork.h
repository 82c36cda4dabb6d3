// Two texts (a fork): one author wrote at the same place in two tabs, or on a phone and a laptop, and neither
// knew of the other (GU-03). Nothing is thrown away and nothing is chosen: both stay, for the author alone,
// until the author says how it is to be. No button of somebody else makes one of them public.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "rooms/dialogue/canvas.h"

namespace koers::dialogue {

struct Fork {
  Id<Fork> id;
  words::Movement movement = words::Movement::look_back;
  std::optional<Id<Note>> note_id;  // the note whose words they are
  std::string first_words;          // what stood there
  std::string second_words;         // what came after it
  Instant made_at;
};
// What waits for the visitor.
std::vector<Fork> own_forks(sql::Reader& reader, const Seat& seat);

// Keeps both. What came again at the same place takes the place of what came before it: a page sends what is
// typed as it grows.
void keep_fork(sql::Transaction& tx, const Seat& seat, const Fork& fork, Instant now);

// The first text, while it was being typed, was sent as this note.
void note_was_added(sql::Transaction& tx, const Seat& seat, const Note& note);

// `fresh` goes with words of its own.
enum class Settled { first, second, both, fresh };
struct Settling {
  Settled how = Settled::both;
  std::string words;
};
// Makes notes of what the author chose. Conflict when it was settled already, or nothing can be written any
// more. When the note has other words by now these are the first text from now on, and nothing is settled:
// false.
bool settle_fork(sql::Transaction& tx, const Seat& seat, Id<Fork> id, const Settling& settling, IdSource& ids,
                 Instant now, Day today);

}  // namespace koers::dialogue

template <>
struct koers::Codes<koers::dialogue::Settled> {
  using enum koers::dialogue::Settled;
  static constexpr std::array list{std::pair{first, "first"}, std::pair{second, "second"},
                                   std::pair{both, "both"}, std::pair{fresh, "fresh"}};
};
