// What the booklet of a person tells of portfolio pages: what stands on them, to whom they were open, what
// readers wrote, and what was handed over as it was then. What stands elsewhere in the booklet is named here.
#include <algorithm>
#include <sstream>

#include "campus/rooms/booklet.h"
#include "campus/words/competency.h"
#include "campus/words/kinds.h"
#include "platform/i18n/word_list.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/chapter_texts.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/publication.h"
#include "rooms/portfolio/record.h"
#include "rooms/portfolio/share.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

std::string kind_of(const Teller& teller, ItemKind kind) {
  switch (kind) {
    case ItemKind::text:
      return teller.say(presentation_texts::own_text);
    case ItemKind::experience:
      return teller.say(presentation_texts::experience);
    case ItemKind::step:
      return teller.say(presentation_texts::step);
    case ItemKind::choice:
      return teller.say(presentation_texts::choice);
    case ItemKind::statement:
      break;
  }
  return teller.say(chapter_texts::statement);
}

std::string kind_of(const Teller& teller, const Row& item) {
  return kind_of(teller, item.code<ItemKind>("kind").value_or(ItemKind::text));
}

std::string looks_of(const Teller& teller, const Row& page) {
  const auto form = page.code<Form>("form").value_or(Form::page);
  const auto colour = page.code<Colour>("colour").value_or(Colour::sea);
  return teller.say(forms::choice_of(form_choices, form).label) + ", " +
         teller.say(forms::choice_of(colour_choices, colour).label);
}

Html introduction(const Teller& teller, const Row& page) {
  return fragment(booklet::words(page["introduction"]),
                  teller.said(publication_texts::reach_me, page["contact"]));
}

// The parts of a page with what stands in each; `told` tells one item.
template <class Told>
Html parts_of(const Teller& teller, const Rows& items, std::string_view column, const std::string& page,
              Told told) {
  Html all;
  for (const Content content : all_contents) {
    Html inside;
    for (const Row& item : items) {
      if (item[column] == page && item.code<Content>("content") == content) inside += told(item);
    }
    all += booklet::below(teller.say(forms::choice_of(content_choices, content).label), inside);
  }
  return all;
}

std::string reader_of(const Teller& teller, const Row& share) {
  if (share.code<Reach>("reach") == Reach::counsellor) return teller.say(share_texts::to_your_guide);
  return share["receiver"].empty() ? teller.say(chapter_texts::by_link) : share["receiver"];
}

std::string opened_to(const Teller& teller, const Row& share) {
  const std::string open =
      teller.say(chapter_texts::open_to, reader_of(teller, share), teller.day_of(share.moment("created_at")),
                 teller.day_of(share.moment("ends_at")));
  const auto withdrawn = share.moment("withdrawn_at");
  return withdrawn ? teller.say(chapter_texts::stopped, open, teller.day_of(withdrawn)) : open;
}

// Its items with what the page shows of them; `shown` knows what things of elsewhere are called.
Html item_told(const Teller& teller, const Row& item, const Publication& shown) {
  const auto known = std::find_if(shown.items.begin(), shown.items.end(),
                                  [&](const PublishedItem& one) { return one.id == item.id<Item>("id"); });
  std::string title = item["title"];
  if (title.empty() && known != shown.items.end()) title = known->title;
  const auto allowed = item.moment("allowed_at");
  const std::string kind = kind_of(teller, item);
  return fragment(booklet::line({title.empty() ? kind : teller.say(chapter_texts::a_thing, kind, title)}),
                  booklet::words(item["words"]),
                  booklet::line({allowed ? teller.say(chapter_texts::allowed, teller.day_of(allowed)) : ""}));
}

// To whom a page was open, and what these wrote back.
Html readers_of(const Teller& teller, const Row& page, const Rows& shares, const Rows& messages) {
  std::vector<std::string> readers;
  Html written;
  for (const Row& share : shares) {
    if (share["folio_id"] != page["id"]) continue;
    readers.push_back(opened_to(teller, share));
    for (const Row& message : messages) {
      if (message["share_id"] != share["id"]) continue;
      written += fragment(booklet::line({teller.say(chapter_texts::reader_wrote, reader_of(teller, share),
                                                    teller.moment(message.moment("written_at")))}),
                          booklet::words(message["words"]));
    }
  }
  return fragment(booklet::below(teller.say(chapter_texts::readers), booklet::list(readers)),
                  booklet::below(teller.say(chapter_texts::read_back), written));
}

Html pages(const Teller& teller) {
  const Rows items = teller.rows(personal_tables(), "items");
  const Rows shares = teller.rows(personal_tables(), "shares", "created_at");
  const Rows messages = teller.rows(personal_tables(), "messages", "written_at");
  Html all;
  for (const Row& page : teller.rows(personal_tables(), "folios", "created_at")) {
    const Presentation presentation{.id = page.id<Presentation>("id")};
    const auto shown = publication_for_owner(teller.reader(), teller.institution(), teller.person(),
                                             presentation, teller.language());
    const auto told = [&](const Row& item) { return item_told(teller, item, shown); };
    const auto removed = page.moment("removed_at");
    all += booklet::entry(
        {page["title"], teller.say(chapter_texts::made, teller.day_of(page.moment("created_at")),
                                   teller.day_of(page.moment("changed_at")))},
        fragment(booklet::line({looks_of(teller, page)}), introduction(teller, page),
                 parts_of(teller, items, "folio_id", page["id"], told),
                 readers_of(teller, page, shares, messages),
                 booklet::line({removed ? teller.say(chapter_texts::gone, teller.day_of(removed)) : ""})));
  }
  return booklet::group(teller.say(chapter_texts::pages), all);
}

// The rows of one item of what was handed over.
bool belongs(const Row& row, const Row& item) {
  return row["snapshot_id"] == item["snapshot_id"] && row["place"] == item["place"];
}

Html media_told(const Teller& teller, const Row& row) {
  using attachments::MediaKind;
  const attachments::MediaSummary media{.kind = row.code<MediaKind>("kind").value_or(MediaKind::sound),
                                        .seconds = static_cast<int>(row.number("seconds")),
                                        .transcript = row["transcript"]};
  const std::string place = teller.place_of(row["file_key"]);
  const std::string name = attachments::media_name(teller.language(), media);
  if (media.kind == MediaKind::drawing) return booklet::picture(place, name);
  const std::string captions =
      media.transcript.empty() ? "" : attachments::captions_of(media.transcript, media.seconds);
  return booklet::recording({.place = place,
                             .name = name,
                             .captions = captions,
                             .words = attachments::words_of_transcript(media.transcript),
                             .is_film = media.kind == MediaKind::film});
}

std::string competencies_of(const Teller& teller, const std::string& codes) {
  std::istringstream rest(codes);
  i18n::WordList all;
  for (std::string one; rest >> one;) {
    const auto competency = from_code<words::Competency>(one);
    if (competency) all.add(teller.say(words::name(*competency)));
  }
  return all.with_commas();
}

std::string experience_kind(const Teller& teller, const Row& row) {
  const auto* kind = words::find_kind(row["experience_kind"]);
  return kind == nullptr ? std::string() : kind->name.in(teller.language());
}

// What hangs on the items of pages that were handed over, read once.
struct Hanging {
  explicit Hanging(const Teller& teller)
      : pictures(teller.rows(personal_tables(), "snapshot_pictures")),
        media(teller.rows(personal_tables(), "snapshot_media")),
        proofs(teller.rows(personal_tables(), "snapshot_proofs")) {}

  Rows pictures, media, proofs;
};

Html handed_item(const Teller& teller, const Row& item, const Hanging& hanging) {
  Html shots;
  for (const Row& one : hanging.pictures) {
    if (belongs(one, item)) shots += booklet::picture(teller.place_of(one["file_key"]), one["description"]);
  }
  for (const Row& one : hanging.media) {
    if (belongs(one, item)) shots += media_told(teller, one);
  }
  std::vector<std::string> shown_by;
  for (const Row& one : hanging.proofs) {
    if (!belongs(one, item)) continue;
    const i18n::WordList line(
        {one["title"], experience_kind(teller, one), teller.day(one.day("happened_on"))});
    shown_by.push_back(line.with_commas());
  }
  const std::string kind = kind_of(teller, item);
  return fragment(
      booklet::line({item["title"].empty() ? kind : teller.say(chapter_texts::a_thing, kind, item["title"])}),
      booklet::words(item["words"]),
      booklet::line({item["about"], experience_kind(teller, item), teller.day(item.day("happened_on")),
                     competencies_of(teller, item["competencies"]),
                     item.yes("is_done") ? teller.say(chapter_texts::done) : ""}),
      shots, booklet::below(teller.say(chapter_texts::shown_by), booklet::list(shown_by)));
}

Html handed_over(const Teller& teller) {
  const Rows items = teller.rows(personal_tables(), "snapshot_items");
  const Hanging hanging(teller);
  const auto told = [&](const Row& item) { return handed_item(teller, item, hanging); };
  Html all;
  for (const Row& page : teller.rows(personal_tables(), "snapshots", "taken_at")) {
    all += booklet::entry({page["title"], teller.say(chapter_texts::by_name, page["student_name"],
                                                     teller.moment(page.moment("taken_at")))},
                          fragment(booklet::line({looks_of(teller, page)}), introduction(teller, page),
                                   parts_of(teller, items, "snapshot_id", page["id"], told)));
  }
  return booklet::group(teller.say(chapter_texts::handed_over), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::portfolio, pages}, {Part::portfolio, handed_over}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::portfolio
