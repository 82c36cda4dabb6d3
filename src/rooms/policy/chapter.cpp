// What the booklet of a person tells of this room: what was chosen, filled in and wanted at work.
#include "campus/rooms/booklet.h"
#include "rooms/policy/chapter_texts.h"
#include "rooms/policy/record.h"

namespace koers::policy {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = chapter_texts;

Html group(const Teller& teller, const i18n::Text& title, std::string_view table, std::string_view by,
           booklet::Entry (*head)(const Teller&, const Row&), Html (*body)(const Teller&, const Row&)) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), table, by)) {
    all += booklet::entry(head(teller, row), body(teller, row));
  }
  return booklet::group(teller.say(title), all);
}

Html choices(const Teller& teller) {
  return group(
      teller, texts::choices, "choices", "written_on",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{row["what"], to.day(row.day("written_on"))};
      },
      [](const Teller& to, const Row& row) {
        return fragment(to.said(texts::because, row["reason"]), to.said(texts::counts, row["amount"]),
                        to.said(texts::options, row["options"]),
                        to.fact(texts::before, to.day(row.day("fill_before_on"))),
                        to.fact(texts::until, to.day(row.day("until_on"))));
      });
}

Html fillings(const Teller& teller) {
  return group(
      teller, texts::fillings, "fillings", "written_on",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{to.say(texts::chosen, row.number("value")), to.day(row.day("written_on"))};
      },
      [](const Teller& to, const Row& row) { return to.said(texts::because, row["reason"]); });
}

Html deviations(const Teller& teller) {
  return group(
      teller, texts::deviations, "deviations", "asked_on",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{to.say(texts::chosen, row.number("value")), to.day(row.day("asked_on"))};
      },
      [](const Teller& to, const Row& row) {
        Html body = fragment(to.said(texts::because, row["reason"]),
                             to.fact(texts::until, to.day(row.day("until_on"))),
                             to.said(texts::words_back, row["words"]));
        if (row.day("decided_on")) body += to.fact(texts::decided_by, to.name_of(row["decided_by"]));
        return body;
      });
}

Html goals(const Teller& teller) {
  return group(
      teller, texts::goals, "goals", "written_on",
      [](const Teller& to, const Row& row) {
        return booklet::Entry{row["sentence"], to.day(row.day("written_on"))};
      },
      [](const Teller& to, const Row& row) {
        return fragment(to.said(texts::approach, row["approach"]),
                        to.fact(texts::before, to.day(row.day("before_on"))),
                        to.said(texts::closing, row["closing"]));
      });
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::work, choices}, {Part::work, fillings}, {Part::work, deviations}, {Part::work, goals}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::policy
