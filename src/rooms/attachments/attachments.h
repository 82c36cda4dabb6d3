// Attachments: photos, sound, film and drawings at an experience or its draft, or at one answer to a question
// about it. This is the door of the room; other rooms include this file and no other.
//
//   MediaPlace place{experience.id, card.id};          // without a card: the experience itself
//   const auto refused = receive_media(visit, me, place);  // in the handler of the form (media_tiles),
//                                                             // before writing
//   const auto media = media_of(reader, institution, student, experience.id);  // to show
//
// A photo and a drawing are ready at once. Sound and film are prepared by a job (platform/media/recordings.h)
// and say so until then: state waiting, then ready, or failed with the reason. What was sent is kept until
// that moment, for nobody to see, and then gone. Whoever calls proves that the experience is the visitor's
// own.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/html/html.h"
#include "platform/http/rate.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::experiences {
struct Experience;  // what they hang on; here only its id is known
}
namespace koers::files {
class Store;
}
namespace koers::rooms {
struct Room;
}
namespace koers::booklet {
class Teller;
}

namespace koers::attachments {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// ---- photos of an experience

// As pages of others show it.
struct ShownPicture {
  std::string large_key;
  std::string small_key;
  int width = 0;
  int height = 0;
  std::string description;

  bool operator==(const ShownPicture&) const = default;
};

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

enum class PictureFlaw { not_a_picture, too_large, broken, too_many, empty };

std::vector<Picture> pictures_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<people::Person> student, Id<experiences::Experience> experience);

// Gone for good, the bytes too. Nothing happens when there is no such picture.
void remove_picture(http::Visit& visit, const people::Student& me, Id<experiences::Experience> experience,
                    Id<Picture> picture);
// "Wat zien we?": for those who cannot see it.
void describe_picture(sql::Transaction& tx, const people::Student& me, Id<experiences::Experience> experience,
                      Id<Picture> picture, const std::string& description, Instant now);
html::Url picture_path(const std::string& key);  // the bytes, for whoever may see the experience

// ---- sound, film and drawings

enum class MediaKind { sound, film, drawing };
struct MediaSummary {
  MediaKind kind = MediaKind::sound;
  std::string file_key;
  std::string poster_key;  // of a film: a picture of it
  int seconds = 0;
  int width = 0;
  int height = 0;
  std::string transcript;  // what is said in it, or what is to be seen

  bool operator==(const MediaSummary&) const = default;
};

enum class MediaState { waiting, ready, failed };
enum class MediaFlaw {
  not_media,  // neither sound nor film nor picture
  too_large,
  too_long,
  broken,
  too_many,
  not_there,  // an upload that ended, or never came in whole
  empty,      // of no bytes
};

// A file that was not kept: which one, and how to say why.
struct RefusedFile {
  std::string name;  // as its sender calls it; "" when that is not known
  i18n::Text why;
  std::string upload{};  // its id, when it came in pieces (upload.h)
};
// "vakantie.tiff: Dit bestand is geen foto die we kennen." of each of them; "" when there are none.
std::string say_refused(const http::Visit& visit, const std::vector<RefusedFile>& refused);

struct MediaPlace {
  Id<experiences::Experience> experience;
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

  MediaSummary shown() const { return {kind, file_key, poster_key, seconds, width, height, transcript}; }
};

inline constexpr std::size_t most_media = 6;  // at one owner
inline constexpr std::uint64_t largest_media = 200 << 20;
inline constexpr int longest_media = 180;  // seconds
inline constexpr int longest_transcript = 4000;

// What a form with media may weigh as a whole, for Route::takes: one film, photos and words.
inline constexpr std::uint64_t largest_form = largest_media + largest_upload;

// The names of the file fields (media_tiles makes them) and of the hidden field for what came in pieces.
inline constexpr const char* photo_field = "foto";
inline constexpr const char* sound_field = "geluid";
inline constexpr const char* film_field = "film";
inline constexpr const char* drawing_field = "tekening";
inline constexpr const char* upload_field = "opname";

// Whether a request brings photos, sound or film, which take long to receive (Route::takes_long), and how
// often one student may bring some: as many as a class outing gives, and then a photo every two seconds.
bool brings_media(const http::Request& request);
inline constexpr http::Rate media_rate{.burst = 120, .seconds = 2};

// All media at an experience or draft, those at answers too (`card`), in the order of adding.
std::vector<MediaItem> media_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                Id<people::Person> student, Id<experiences::Experience> experience);
// Of those, what is at this card ("" for the experience itself).
std::vector<MediaItem> media_at(const std::vector<MediaItem>& all, const std::string& card);

// Stores what was sent in the fields above with its owner, which is the visitor's own, at an experience
// itself photos too; answers which files were refused. What is wrong with one does not keep out the others. A
// photo among the uploads becomes a picture of the experience, at a card a drawing. A form that is sent again
// hears of the same file what it heard the first time, for a day: what was kept is not kept twice, and what
// was refused is refused again.
std::vector<RefusedFile> receive_media(http::Visit& visit, const people::Student& me,
                                       const MediaPlace& owner);
// What a form with these uploads would hear now, without keeping anything: for one that was answered before.
std::vector<RefusedFile> refused_before(http::Visit& visit, const people::Student& me);

// Gone for good. Answers the keys of the files, to be removed when the transaction is over; none when there
// is no such item.
using Keys = std::vector<std::string>;
Keys remove_media(sql::Transaction& tx, const people::Student& me, Id<experiences::Experience> experience,
                  Id<MediaItem> item);
// All that hangs on an experience or draft.
Keys remove_all_at(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<experiences::Experience> experience);
void remove_files(files::Store* store, const Keys& keys);

// "Wat hoor je?": for those who cannot hear or see it.
void write_transcript(sql::Transaction& tx, const people::Student& me, Id<experiences::Experience> experience,
                      Id<MediaItem> item, const std::string& transcript, Instant now);

// ---- what they look like

// Talk, photo, film, draw: file fields that open the camera or the recorder of a phone. With script
// (<koers-opname>) talking and drawing happen in the page, and what was chosen is sent at once, in pieces.
// The form must be multipart (FormOptions::uploads), and its handler calls receive_media.
struct MediaForm {
  bool photos = true;   // of an experience; at an answer only talk, film and draw
  std::string error{};  // shown above the tiles
};
html::Html media_tiles(http::Visit& visit, const MediaForm& form = {});
// What a file in one of the fields above is called: "Foto", "Opname".
std::string file_word(const http::Visit& visit, std::string_view field);
// How a flaw is said to the one who sent it.
i18n::Text words_for(MediaFlaw flaw);
i18n::Text words_for(PictureFlaw flaw);

// To hear or see it, with its words to read along. A file has its address below `files`: .../{key}, and
// .../{key}/ondertitels for the captions.
html::Html media_player(const http::Visit& visit, const MediaSummary& media, const html::Url& files);
std::string media_name(i18n::Language language, const MediaSummary& media);  // "Opname van 0:12"
inline std::string media_name(const http::Visit& visit, const MediaSummary& media) {
  return media_name(visit.language, media);
}
std::string media_type(MediaKind kind);  // of its file
// The transcript as captions (WebVTT) for something of so many seconds: as it is when it already is WebVTT,
// otherwise its sentences spread over the time.
std::string captions_of(const std::string& transcript, int seconds);
// The transcript to read: without the times of WebVTT.
std::string words_of_transcript(const std::string& transcript);

// For the booklet of a person: the pictures and recordings at an experience or draft, which stand there by
// their identity as in addresses, or at one answer about it ("" for none).
using Album = std::function<html::Html(const std::string& experience, const std::string& card)>;
Album album_of(const booklet::Teller& teller);

html::Url upload_path();  // where a file that comes in pieces begins
html::Url media_path();   // of all files that this room plays; one has its key behind it

// What is ready at each of these experiences, for a page that shows several; in the order of adding.
struct ShownAttachments {
  Id<experiences::Experience> experience;
  std::vector<ShownPicture> pictures;
  std::vector<MediaSummary> media;  // at the experience itself
  Instant changed_at{};             // when one of them was last added, ready or described otherwise
};
std::vector<ShownAttachments> shown_attachments(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student,
                                                const std::vector<Id<experiences::Experience>>& ids);

// ---- for those who bring experiences in from elsewhere (the demo school)

// Photos, sound and film that are ready (platform/media), in the store already.
void import_picture(sql::Transaction& tx, Id<organisation::Institution> institution,
                    Id<people::Person> student, Id<experiences::Experience> experience, std::int64_t id,
                    const ShownPicture& picture, Instant at);
void import_media(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Id<experiences::Experience> experience, std::int64_t id, const MediaSummary& media,
                  Instant at);

}  // namespace koers::attachments

template <>
struct koers::Codes<koers::attachments::MediaKind> {
  using enum koers::attachments::MediaKind;
  static constexpr std::array list{std::pair{sound, "sound"}, std::pair{film, "film"},
                                   std::pair{drawing, "drawing"}};
};
template <>
struct koers::Codes<koers::attachments::MediaState> {
  using enum koers::attachments::MediaState;
  static constexpr std::array list{std::pair{waiting, "waiting"}, std::pair{ready, "ready"},
                                   std::pair{failed, "failed"}};
};
template <>
struct koers::Codes<koers::attachments::MediaFlaw> {
  using enum koers::attachments::MediaFlaw;
  static constexpr std::array list{std::pair{not_media, "not_media"}, std::pair{too_large, "too_large"},
                                   std::pair{too_long, "too_long"},   std::pair{broken, "broken"},
                                   std::pair{too_many, "too_many"},   std::pair{not_there, "not_there"},
                                   std::pair{empty, "empty"}};
};
// Beside those of MediaFlaw in one column, so each is another word.
template <>
struct koers::Codes<koers::attachments::PictureFlaw> {
  using enum koers::attachments::PictureFlaw;
  static constexpr std::array list{
      std::pair{not_a_picture, "not_a_picture"}, std::pair{too_large, "picture_too_large"},
      std::pair{broken, "picture_broken"}, std::pair{too_many, "too_many_pictures"},
      std::pair{empty, "picture_empty"}};
};
