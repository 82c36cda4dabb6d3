// Sound, film and drawings beside what a student wrote: at an experience (or its draft), or at one answer to
// a card. Photos of an experience are in picture.h.
//
//   MediaPlace owner{experience.id, card.id};                        // without a card: the experience itself
//   const auto flaw = take_media(visit, me, owner);                  // in the handler of the form, before
//   writing const auto media = media_of(reader, institution, student, experience.id);         // to show, see
//   media_views.h
//
// A drawing is ready at once. Sound and film are prepared by a job (platform/media/recordings.h) and say so
// until then: state waiting, then ready, or failed with the reason. What was sent is kept until that moment,
// for nobody to see, and then gone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/experience.h"
#include "rooms/experiences/picture.h"

namespace koers::files {
class Store;
}
namespace koers::jobs {
struct Job;
}

namespace koers::experiences {

enum class MediaState { waiting, ready, failed };
enum class MediaFlaw {
  not_media,  // neither sound nor film nor picture
  too_large,
  too_long,
  broken,
  too_many,
  not_there,  // an upload that ended, or never came in whole
};

struct MediaPlace {
  Id<Experience> experience;
  std::string card{};
};

struct MediaItem {
  Id<MediaItem> id;
  std::string card;
  MediaKind kind = MediaKind::sound;
  MediaState state = MediaState::waiting;
  std::optional<MediaFlaw> flaw;
  std::string file_key;
  std::string poster_key;
  int seconds = 0;
  int width = 0;
  int height = 0;
  std::string transcript;

  ShownMedia shown() const { return {kind, file_key, poster_key, seconds, width, height, transcript}; }
};

inline constexpr std::size_t most_media = 6;  // at one owner
inline constexpr std::uint64_t largest_media = 200 << 20;
inline constexpr int longest_media = 180;  // seconds
inline constexpr std::size_t longest_transcript = 4000;

// What a form with media may weigh as a whole, for Route::takes: one film, photos and words.
inline constexpr std::uint64_t largest_form = largest_media + largest_upload;

// The names of the file fields (media_views.h makes them) and of the hidden field for what came in pieces.
inline constexpr const char* sound_field = "geluid";
inline constexpr const char* film_field = "film";
inline constexpr const char* drawing_field = "tekening";
inline constexpr const char* upload_field = "opname";

// All media at an experience or draft, those at answers too (`card`), in the order of adding.
std::vector<MediaItem> media_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                Id<people::Person> student, Id<Experience> experience);
// Of those, what is at this card ("" for the experience itself).
std::vector<MediaItem> media_at(const std::vector<MediaItem>& all, const std::string& card);

// Takes what was sent in the fields above and keeps it with its owner, which is the visitor's own; what is
// wrong with one does not keep out the others, and is the answer. A photo among the uploads becomes a picture
// of the experience, at a card a drawing.
struct MediaOutcome {
  int kept = 0;
  std::optional<MediaFlaw> flaw{};
  std::optional<PictureFlaw> picture_flaw{};
};
MediaOutcome take_media(http::Visit& visit, const people::Student& me, const MediaPlace& owner);

// Gone for good, the bytes too. Nothing happens when there is no such item.
void remove_media(http::Visit& visit, const people::Student& me, Id<Experience> experience,
                  Id<MediaItem> item);

// "Wat hoor je?": for those who cannot hear or see it.
void write_transcript(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
                      Id<MediaItem> item, const std::string& transcript);
// Throws NotFound unless the visitor is the owner, or guides the owner today and the experience is shared.
http::Response serve_media(http::Visit& visit, const people::SignedIn& viewer, std::string key);
http::Response serve_captions(http::Visit& visit, const people::SignedIn& viewer, std::string key);

// Files that a database no longer names, to be removed when the transaction is over.
using Keys = std::vector<std::string>;
Keys delete_media_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                     Id<people::Person> student, Id<Experience> experience);

// The job that makes sound and film ready to play. What waiting jobs are called in the database is older than
// the name of the room.
inline constexpr std::string_view prepare_job = "portfolio.prepare_media";
void prepare_media(sql::Database& database, files::Store& store, const jobs::Job& job);

}  // namespace koers::experiences

template <>
struct koers::Codes<koers::experiences::MediaState> {
  using enum koers::experiences::MediaState;
  static constexpr std::array list{std::pair{waiting, "waiting"}, std::pair{ready, "ready"},
                                   std::pair{failed, "failed"}};
};
template <>
struct koers::Codes<koers::experiences::MediaFlaw> {
  using enum koers::experiences::MediaFlaw;
  static constexpr std::array list{std::pair{not_media, "not_media"}, std::pair{too_large, "too_large"},
                                   std::pair{too_long, "too_long"},   std::pair{broken, "broken"},
                                   std::pair{too_many, "too_many"},   std::pair{not_there, "not_there"}};
};
