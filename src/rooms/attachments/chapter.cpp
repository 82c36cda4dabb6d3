// What the booklet of a person tells of pictures and recordings: at the experience where they belong, and
// what is still on its way.
#include <algorithm>
#include <memory>

#include "campus/rooms/booklet.h"
#include "platform/i18n/dates.h"
#include "rooms/attachments/attachments.h"
#include "rooms/attachments/chapter_texts.h"
#include "rooms/attachments/record.h"

namespace koers::attachments {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = chapter_texts;

Html media_told(const Teller& teller, const Row& row) {
  const MediaSummary media{.kind = row.code<MediaKind>("kind").value_or(MediaKind::sound),
                           .seconds = static_cast<int>(row.number("seconds")),
                           .transcript = row["transcript"]};
  const bool ready = row.code<MediaState>("state") == MediaState::ready;
  const std::string place =
      teller.place_of(row[ready || row["original_key"].empty() ? "file_key" : "original_key"]);
  Html all;
  if (media.kind == MediaKind::drawing) {
    all = booklet::picture(place, media_name(teller.language(), media));
  } else {
    all = booklet::recording(
        {.place = place,
         .name = media_name(teller.language(), media),
         .captions = media.transcript.empty() ? "" : captions_of(media.transcript, media.seconds),
         .words = words_of_transcript(media.transcript),
         .is_film = media.kind == MediaKind::film});
  }
  const auto flaw = row.code<MediaFlaw>("flaw");
  if (flaw) return fragment(all, booklet::line({teller.say(words_for(*flaw))}));
  return ready ? all : fragment(all, booklet::line({teller.say(texts::being_made)}));
}

Html uploads(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& one : teller.rows(personal_tables(), "uploads", "begun_at")) {
    const double size = static_cast<double>(one.number("size")) / 1'000'000;
    lines.push_back(teller.say(texts::upload, i18n::decimal(teller.language(), std::max(size, 0.1), 1),
                               teller.moment(one.moment("begun_at"))));
  }
  return booklet::group(teller.say(texts::on_the_way), booklet::entry({}, booklet::list(lines)));
}

constexpr booklet::Chapter all_chapters[] = {{Part::besides, uploads}};

}  // namespace

Album album_of(const Teller& teller) {
  const auto pictures =
      std::make_shared<const booklet::Rows>(teller.rows(personal_tables(), "pictures", "added_at"));
  const auto media =
      std::make_shared<const booklet::Rows>(teller.rows(personal_tables(), "media", "added_at"));
  return [&teller, pictures, media](const std::string& experience, const std::string& card) {
    Html all;
    for (const Row& one : *pictures) {
      if (!card.empty() || one["experience_id"] != experience) continue;
      all += booklet::picture(teller.place_of(one["large_key"]), one["description"]);
    }
    for (const Row& one : *media) {
      if (one["experience_id"] == experience && one["card"] == card) all += media_told(teller, one);
    }
    return all;
  };
}

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::attachments
