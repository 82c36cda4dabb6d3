// What the booklet of a student tells of this room: the agreements, who signed them, how the two looked back,
// and to whom a line was shown.
#include "campus/rooms/booklet.h"
#include "rooms/support/agreement.h"
#include "rooms/support/record.h"
#include "rooms/support/texts.h"

namespace koers::support {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

struct Rows {
  booklet::Rows lines, signatures, evaluations, shown;
};

Html lines_in(const Rows& rows, const std::string& id) {
  Html all;
  for (const Row& row : rows.lines) {
    if (row["agreement_id"] == id) all += booklet::entry({.title = row["what"]}, booklet::words(row["how"]));
  }
  return all;
}

Html signatures_in(const Teller& teller, const Rows& rows, const std::string& id) {
  std::vector<std::string> all;
  for (const Row& row : rows.signatures) {
    if (row["agreement_id"] != id) continue;
    all.push_back(teller.say(texts::signed_by, row["signed_name"], teller.day_of(row.moment("signed_at"))));
  }
  return booklet::list(all);
}

Html evaluations_in(const Teller& teller, const Rows& rows, const std::string& id) {
  Html all;
  for (const Row& row : rows.evaluations) {
    if (row["agreement_id"] != id) continue;
    all +=
        booklet::entry({.title = teller.say(texts::looked_back), .when = teller.day(row.day("evaluated_on"))},
                       fragment(booklet::words(row["student_words"]), booklet::words(row["officer_words"])));
  }
  return all;
}

Html shown_in(const Teller& teller, const Rows& rows, const std::string& id) {
  std::vector<std::string> all;
  for (const Row& row : rows.shown) {
    if (row["agreement_id"] == id) all.push_back(row["receiver"] + ", " + teller.day(row.day("until_on")));
  }
  return all.empty() ? Html() : booklet::below(teller.say(texts::booklet_shown), booklet::list(all));
}

Html agreements(const Teller& teller) {
  const Rows rows{
      teller.rows(personal_tables(), "lines"), teller.rows(personal_tables(), "signatures", "signed_at"),
      teller.rows(personal_tables(), "evaluations", "due_on"), teller.rows(personal_tables(), "shown")};
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "agreements", "made_on")) {
    Html body = teller.fact(texts::booklet_with, teller.name_of(row["officer_id"]));
    body += teller.said(texts::you_asked, row["asked_words"]);
    body += lines_in(rows, row["id"]);
    body += teller.said(texts::works, row["works_words"]);
    body += signatures_in(teller, rows, row["id"]);
    body += evaluations_in(teller, rows, row["id"]);
    if (row.yes("guide_reads")) body += booklet::line({teller.say(texts::booklet_reads)});
    body += shown_in(teller, rows, row["id"]);
    body += booklet::words(row["ended_words"]);
    all += booklet::entry({.title = teller.say(texts::agreement),
                           .when = teller.period(row.day("made_on"), row.day("ended_on"))},
                          body);
  }
  return booklet::group(teller.say(texts::booklet), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::help, agreements}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::support
