// The address at which a calendar follows all conversations of one person. Whoever has it reads when somebody
// talks and where, and nothing of what it is about; a name only when the person wants that. The key has 160
// bits and is not kept, so that nobody can read it back: a new one ends the old one.
#pragma once

#include <optional>
#include <string>

#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rounds {

struct Feed {
  Id<people::Person> person_id;
  bool with_names = false;
  i18n::Language language = i18n::Language::nl;
  Instant made_at;
};

std::optional<Feed> feed_of(sql::Reader& reader, const people::SignedIn& me);
// Answers the key, which is told this once. Ends the one before; what was chosen of names stays.
std::string renew_feed(sql::Transaction& tx, const people::SignedIn& me, i18n::Language language,
                       Instant now);
void show_names(sql::Transaction& tx, const people::SignedIn& me, bool with_names);
void drop_feed(sql::Transaction& tx, const people::SignedIn& me);

// What stands at the address; throws NotFound for what is no key (any more).
std::string feed_at(http::Visit& visit, const std::string& key);

}  // namespace koers::rounds
