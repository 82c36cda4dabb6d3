// Pictures at an experience (or at its draft): drawn anew by platform/media, kept by platform/files, and
// shown to whoever may see the experience.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/experience.h"

namespace koers::files {
class Store;
}

namespace koers::experiences {

struct Picture {
  Id<Picture> id;
  std::string large_key;
  std::string small_key;
  int width = 0;
  int height = 0;
  std::string description;
};

inline constexpr std::size_t most_pictures = 6;
inline constexpr std::uint64_t largest_upload = 25 << 20;

enum class PictureFlaw { not_a_picture, too_large, broken, too_many };

std::vector<Picture> pictures_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<people::Person> student, Id<Experience> experience);

// Takes every picture that was sent in `field` into the store and keeps it with the experience or draft; what
// was wrong with one does not keep out the others. The experience is the visitor's own.
std::optional<PictureFlaw> take_pictures(http::Visit& visit, const people::Student& me,
                                         Id<Experience> experience, std::string_view field);

// The same for one file on disk, which stays there. `claim` runs in the transaction that keeps the picture;
// when it says no, nothing is kept, and nothing was wrong.
std::optional<PictureFlaw> take_picture(http::Visit& visit, const people::Student& me,
                                        Id<Experience> experience, const std::filesystem::path& path,
                                        const std::function<bool(sql::Transaction&)>& claim);

// Gone for good, the bytes too. Nothing happens when there is no such picture.
void remove_picture(http::Visit& visit, const people::Student& me, Id<Experience> experience,
                    Id<Picture> picture);

// "Wat zien we?": for those who cannot see it.
void describe_picture(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
                      Id<Picture> picture, const std::string& description);

// Throws NotFound unless the visitor is the owner, or guides the owner today and the experience is shared.
http::Response serve_picture(http::Visit& visit, const people::SignedIn& viewer, std::string key);

}  // namespace koers::experiences
