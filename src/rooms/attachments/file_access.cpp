#include "rooms/attachments/file_access.h"

#include "campus/access/guides.h"
#include "campus/access/looks.h"
#include "platform/base/error.h"
#include "platform/files/files.h"

namespace koers::attachments {

bool may_read(http::Visit& visit, const people::SignedIn& viewer, Id<people::Person> owner, bool shared) {
  return owner == viewer.id() ||
         (shared && access::guides_today(visit.db(), viewer.institution(), viewer.id(), owner, visit.today));
}

void note_opened_by_other(http::Visit& visit, const people::SignedIn& viewer, Id<people::Person> owner,
                          Id<experiences::Experience> experience) {
  if (owner != viewer.id()) access::note_opened(visit, viewer, owner, experience.value);
}

http::Response bytes_of(http::Visit& visit, const std::string& key, std::string type) {
  const auto path = visit.house.files == nullptr ? std::nullopt : visit.house.files->path_of(key);
  if (!path) throw NotFound("file");
  http::Response response;
  response.type = std::move(type);
  response.file = std::make_shared<const std::filesystem::path>(*path);
  // For this person's own browser only.
  return std::move(response).with("Cache-Control", "private, max-age=86400");
}

}  // namespace koers::attachments
