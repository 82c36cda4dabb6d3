// A phone may send a form twice: the first answer was lost on the way. Every form that makes something
// carries a key (an id, made when the form was shown or by the phone), and a form with a known key is
// answered again, not kept again.
//
//   visit.write([&](sql::Transaction& tx) {
//     if (auto known = access::answer_to(tx, me, key)) { address = *known; return; }
//     ... keep it ...
//     access::remember(tx, me, key, address, visit.now);
//   });
#pragma once

#include <optional>
#include <string>

#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::access {

struct FormKey;  // only ever in Id<FormKey>

// Where the form with this key was sent on to, when it was accepted before.
std::optional<std::string> answer_to(sql::Reader& reader, const people::SignedIn& sender, Id<FormKey> key);
void remember(sql::Transaction& tx, const people::SignedIn& sender, Id<FormKey> key,
              const std::string& answer, Instant now);

// Keys are forgotten after 30 days; answers how many were.
std::int64_t forget_accepted_forms(sql::Transaction& tx, Instant now);

}  // namespace koers::access
