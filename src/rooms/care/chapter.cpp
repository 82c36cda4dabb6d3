// What the booklet of a person tells of this room: what guides wrote for each other and for themselves, and
// how guidance works for the person.
#include "campus/rooms/booklet.h"
#include "rooms/care/chapter_texts.h"
#include "rooms/care/note_views.h"
#include "rooms/care/record.h"
#include "rooms/care/texts.h"

namespace koers::care {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

std::string by_on(const Teller& teller, const Row& row) {
  const std::string who =
      teller.is_me(row["author_id"]) ? teller.say(chapter_texts::you) : teller.name_of(row["author_id"]);
  return teller.say(chapter_texts::by_on, who, teller.moment(row.moment("written_at")));
}

Html shared(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "shared_notes", "written_at")) {
    all += booklet::entry({.when = by_on(teller, row)}, booklet::words(row["words"]));
  }
  return booklet::group(teller.say(chapter_texts::shared), all);
}

Html working(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "working_notes", "written_at")) {
    all += booklet::entry({.when = by_on(teller, row)},
                          fragment(booklet::words(row["words"]),
                                   teller.fact(chapter_texts::stays_until, teller.day(row.day("until_on")))));
  }
  return booklet::group(teller.say(chapter_texts::working), all);
}

Html way(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "ways_of_working")) {
    std::vector<std::string> names;
    for (const Fit fit : fits_of(row["fits"])) names.push_back(teller.say(views::name_of(fit)));
    all += booklet::entry({.when = teller.moment(row.moment("changed_at"))},
                          fragment(booklet::list(names), booklet::words(row["words"])));
  }
  return booklet::group(teller.say(chapter_texts::works_for_you), all);
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::who, way}, {Part::around, shared}, {Part::around, working}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::care
