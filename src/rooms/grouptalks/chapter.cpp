// What the booklet of a person tells of group talks: the own quarter, what was put on a board, and for a
// guide the talks that were begun. Of what others wrote nothing: nobody knows whose it is.
#include "campus/rooms/booklet.h"
#include "rooms/grouptalks/group_talk.h"
#include "rooms/grouptalks/record.h"
#include "rooms/grouptalks/texts.h"

namespace koers::grouptalks {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

Html member_of(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "members", "talk_id")) {
    all += booklet::entry({.when = teller.day(row.day("held_on"))},
                          teller.said(texts::chapter_own, row["words"]));
  }
  return booklet::group(teller.say(texts::chapter), all);
}

Html on_boards(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "notes", "written_at")) {
    all += booklet::entry(
        {.when = teller.day_of(row.moment("written_at"))},
        fragment(booklet::words(row["words"]),
                 booklet::line({row.yes("is_signed") ? teller.say(texts::chapter_signed) : ""})));
  }
  return booklet::group(teller.say(texts::chapter_board), all);
}

Html begun(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "talks", "begun_at")) {
    const auto minutes = row["minutes_spent"].empty()
                             ? std::string()
                             : teller.say(texts::chapter_minutes, row.number("minutes_spent"));
    all += booklet::entry({.title = row["topic"], .when = teller.day_of(row.moment("begun_at"))},
                          booklet::line({minutes}));
  }
  return booklet::group(teller.say(texts::chapter_began), all);
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::talks, member_of}, {Part::talks, on_boards}, {Part::talks, begun}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::grouptalks
