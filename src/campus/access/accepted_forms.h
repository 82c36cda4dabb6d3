// A phone may send a form twice: the first answer was lost on the way. Every form that makes something
// carries a key (an id, made when the form was shown or by the phone), and a form with a known key is
// answered again, not done again.
//
//   return access::once(visit, me, paths::goal(id), [&](sql::Transaction& tx) {
//            add_goal(tx, me, id, typed.value, visit.now);
//          }).with_toast({visit.say(texts::added), std::nullopt});
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "campus/people/people.h"
#include "platform/http/message.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::access {

struct FormKey;  // only ever in Id<FormKey>

// Does the work in one transaction and sends the visitor on to `to`; with a key that was accepted before it
// sends to where that form led, and does nothing. A form without a key is done every time. What the work
// throws is not remembered.
http::Response once(http::Visit& visit, const people::SignedIn& sender, const html::Url& to,
                    const std::function<void(sql::Transaction&)>& work);
// The same for work that only says when it is done where it leads.
http::Response once(http::Visit& visit, const people::SignedIn& sender,
                    const std::function<html::Url(sql::Transaction&)>& work);

// Where the form with this key was sent on to, when it was accepted before.
std::optional<std::string> answer_to(sql::Reader& reader, const people::SignedIn& sender, Id<FormKey> key);
void remember(sql::Transaction& tx, const people::SignedIn& sender, Id<FormKey> key,
              const std::string& answer, Instant now);

// Keys are forgotten after 30 days; answers how many were.
std::int64_t forget_accepted_forms(sql::Transaction& tx, Instant now);

}  // namespace koers::access
