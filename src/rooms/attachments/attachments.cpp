#include "rooms/attachments/attachments.h"

#include <algorithm>
#include <stdexcept>

#include "rooms/attachments/texts.h"

namespace koers::attachments {

using experiences::Experience;
using organisation::Institution;
using people::Person;

i18n::Text words_for(MediaFlaw flaw) {
  switch (flaw) {
    case MediaFlaw::not_media:
      return texts::not_media;
    case MediaFlaw::too_large:
      return texts::too_large;
    case MediaFlaw::too_long:
      return texts::too_long;
    case MediaFlaw::broken:
      return texts::broken;
    case MediaFlaw::too_many:
      return texts::too_many;
    case MediaFlaw::not_there:
      return texts::not_there;
    case MediaFlaw::empty:
      return texts::is_empty;
  }
  throw std::logic_error("a flaw without words");
}

i18n::Text words_for(PictureFlaw flaw) {
  switch (flaw) {
    case PictureFlaw::not_a_picture:
      return texts::not_a_picture;
    case PictureFlaw::too_large:
      return texts::picture_too_large;
    case PictureFlaw::broken:
      return texts::picture_broken;
    case PictureFlaw::too_many:
      return texts::too_many_pictures;
    case PictureFlaw::empty:
      return texts::is_empty;
  }
  throw std::logic_error("a flaw without words");
}

std::string say_refused(const http::Visit& visit, const std::vector<RefusedFile>& refused) {
  std::string all;
  for (const RefusedFile& one : refused) {
    if (!all.empty()) all += ' ';
    const auto why = visit.say(one.why);
    all += one.name.empty() ? why : visit.say(texts::file_and_why, one.name, why);
  }
  return all;
}

// ---- for a page that shows several experiences

namespace {

struct PictureOf {
  Id<Experience> experience_id;
  std::string large_key;
  std::string small_key;
  int width = 0;
  int height = 0;
  std::string description;
  Instant changed_at;
};

struct MediaAt {
  Id<Experience> experience_id;
  MediaKind kind = MediaKind::sound;
  std::string file_key;
  std::string poster_key;
  int seconds = 0;
  int width = 0;
  int height = 0;
  std::string transcript;
  Instant changed_at;
};

ShownAttachments& at(std::vector<ShownAttachments>& all, Id<Experience> id) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const ShownAttachments& one) { return one.experience == id; });
  return found == all.end() ? all.emplace_back(ShownAttachments{id, {}, {}}) : *found;
}

void note_change(ShownAttachments& shown, Instant at) { shown.changed_at = std::max(shown.changed_at, at); }

}  // namespace

constexpr sql::Statement select_pictures_of_many{"attachments.select_pictures_of_many", R"(
    SELECT experience_id, large_key, small_key, width, height, description, changed_at FROM portfolio_pictures
    WHERE institution_id = $1 AND student_id = $2 AND experience_id IN (SELECT value FROM id_list($3))
    ORDER BY experience_id, id)"};

constexpr sql::Statement select_media_of_many{"attachments.select_media_of_many", R"(
    SELECT experience_id, kind, file_key, poster_key, seconds, width, height, transcript, changed_at
    FROM portfolio_media
    WHERE institution_id = $1 AND student_id = $2 AND experience_id IN (SELECT value FROM id_list($3))
      AND card = '' AND state = 'ready'
    ORDER BY experience_id, id)"};

std::vector<ShownAttachments> shown_attachments(sql::Reader& reader, Id<Institution> institution,
                                                Id<Person> student, const std::vector<Id<Experience>>& ids) {
  std::vector<ShownAttachments> all;
  if (ids.empty()) return all;
  const auto list = sql::id_list(ids);
  reader.each<PictureOf>(
      select_pictures_of_many,
      [&](PictureOf&& one) {
        auto& shown = at(all, one.experience_id);
        shown.pictures.push_back({one.large_key, one.small_key, one.width, one.height, one.description});
        note_change(shown, one.changed_at);
      },
      institution, student, list);
  reader.each<MediaAt>(
      select_media_of_many,
      [&](MediaAt&& one) {
        auto& shown = at(all, one.experience_id);
        shown.media.push_back({one.kind, one.file_key, one.poster_key, one.seconds, one.width, one.height,
                               std::move(one.transcript)});
        note_change(shown, one.changed_at);
      },
      institution, student, list);
  return all;
}

}  // namespace koers::attachments
