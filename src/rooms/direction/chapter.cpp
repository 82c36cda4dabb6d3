// What the booklet of a person tells of this room: what was read and answered, and what was written at work.
#include "campus/rooms/booklet.h"
#include "rooms/direction/chapter_texts.h"
#include "rooms/direction/record.h"

namespace koers::direction {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = chapter_texts;

std::string edition_name(const Teller& teller, const Row& row, std::string_view column) {
  return teller.say(texts::edition, row.number(column));
}

Html group(const Teller& teller, const i18n::Text& title, std::string_view table, std::string_view by,
           booklet::Entry (*head)(const Teller&, const Row&), Html (*body)(const Teller&, const Row&)) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), table, by)) {
    all += booklet::entry(head(teller, row), body(teller, row));
  }
  return booklet::group(teller.say(title), all);
}

Html reading(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "confirmations", "confirmed_at")) {
    all += booklet::entry({edition_name(teller, row, "edition"), teller.day_of(row.moment("confirmed_at"))});
  }
  for (const Row& row : teller.rows(personal_tables(), "asked", "asked_on")) {
    all += booklet::entry({teller.say(texts::asked), teller.day(row.day("asked_on"))});
  }
  return booklet::group(teller.say(texts::read), all);
}

Html responses(const Teller& teller) {
  return group(
      teller, texts::responses, "responses", "written_on",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{edition_name(to, row, "edition"), to.day(row.day("written_on"))};
      },
      [](const Teller& to, const Row& row) {
        Html body = fragment(booklet::words(row["words"]), to.said(texts::answer, row["answer"]));
        if (row.day("answered_on")) body += to.fact(texts::answered_by, to.name_of(row["answered_by"]));
        return body;
      });
}

Html editions(const Teller& teller) {
  return group(
      teller, texts::published, "editions", "from_on",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{edition_name(to, row, "number"), to.day(row.day("from_on"))};
      },
      [](const Teller& to, const Row& row) {
        return fragment(booklet::words(row["sentence"]), to.said(texts::for_students, row["reason_students"]),
                        to.said(texts::for_staff, row["reason_staff"]),
                        to.said(texts::made_with, row["made_with"]),
                        to.said(texts::differs, row["note_of_change"]));
      });
}

Html corrections(const Teller& teller) {
  return group(
      teller, texts::corrections, "corrections", "corrected_at",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{edition_name(to, row, "edition"), to.day_of(row.moment("corrected_at"))};
      },
      [](const Teller& to, const Row& row) {
        return fragment(to.said(texts::why, row["why"]), to.said(texts::was, row["sentence"]),
                        to.said(texts::for_students, row["reason_students"]),
                        to.said(texts::for_staff, row["reason_staff"]));
      });
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::work, reading}, {Part::work, responses}, {Part::work, editions}, {Part::work, corrections}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::direction
