// The way back that a page offers after something was done ("Maak ongedaan") may be taken late: from another
// window, or from a page that stood open. By then the thing may be otherwise, and what would be undone is not
// what its button was about. So the address of an undo carries the mark of how the thing stood, made of what
// the act changed, and whoever carries it out looks at it again under the lock:
//
//   return http::see_other(paths::step(id), visit.say(texts::finished), access::undo(paths::reopen(id),
//   mark_of(step)));
//
//   visit.write([&](sql::Transaction& tx) {
//     access::undo_only(visit, mark_of(locked_step(tx, me, id)));
//     reopen_step(tx, me, id, visit.today);
//   });
//
// The same address without a mark is a button of the page itself, pressed by somebody who sees what is there.
#pragma once

#include <string_view>

#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::access {

// The mark may be any text: of what a person wrote nothing stands in the address.
html::Url undo(const html::Url& address, std::string_view mark);

// Conflict when this visit would undo something else than what carries this mark now.
void undo_only(const http::Visit& visit, std::string_view mark);

}  // namespace koers::access
