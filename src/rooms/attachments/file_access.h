// Who may read the bytes: the owner, or whoever guides the owner today when the experience is shared.
#pragma once

#include "platform/http/visit.h"
#include "rooms/attachments/attachments.h"

namespace koers::attachments {

// `shared` is what experiences_out_shared says of the experience.
bool may_read(http::Visit& visit, const people::SignedIn& viewer, Id<people::Person> owner, bool shared);
// Writes down for the owner that somebody else opened what hangs at this experience (campus/access/looks.h).
// Not of a thumbnail.
void note_opened_by_other(http::Visit& visit, const people::SignedIn& viewer, Id<people::Person> owner,
                          Id<experiences::Experience> experience);
// The bytes behind a key of the store; they never change. Throws NotFound when they are not there.
http::Response bytes_of(http::Visit& visit, const std::string& key, std::string type);

}  // namespace koers::attachments
