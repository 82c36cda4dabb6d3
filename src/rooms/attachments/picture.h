// One photo on its way in, for the other files of this room; the door says what photos are.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "rooms/attachments/attachments.h"

namespace koers::attachments {

using experiences::Experience;

// Puts one file on disk, which stays there, into the store and keeps it with the experience. `claim` runs in
// the transaction that keeps the picture; when it says no, nothing is kept, and nothing was wrong.
std::optional<PictureFlaw> receive_picture(http::Visit& visit, const people::Student& me,
                                           Id<Experience> experience, const std::filesystem::path& path,
                                           const std::function<bool(sql::Transaction&)>& claim);

}  // namespace koers::attachments
