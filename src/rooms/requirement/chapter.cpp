// What the booklet of a person tells of this room: what was decided and what was put beside it; and of who
// works here the demands and the lists.
#include "campus/rooms/booklet.h"
#include "rooms/requirement/chapter_texts.h"
#include "rooms/requirement/record.h"
#include "rooms/requirement/result.h"
#include "rooms/requirement/texts.h"

namespace koers::requirement {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

bool is_somebody(const std::string& id) { return parse_id_text(id).value_or(0) != 0; }

Html results(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "results", "decided_on")) {
    const auto value = row.code<ResultValue>("value").value_or(ResultValue::not_met);
    const auto answer = row.code<ResultAnswer>("answer");
    Html body = booklet::words(row["words"]);
    body += teller.fact(chapter_texts::decided_by, teller.name_of(row["decided_by"]));
    if (answer == ResultAnswer::agrees) {
      body += booklet::line({teller.say(chapter_texts::you_agreed, teller.day(row.day("answered_on")))});
    }
    body += teller.said(chapter_texts::you_differed, row["answer_words"]);
    body += teller.fact(chapter_texts::ended, teller.day(row.day("ended_on")));
    body += teller.fact(chapter_texts::committee, row["committee"]);
    if (is_somebody(row["ended_by"])) {
      body += teller.fact(chapter_texts::ended_by, teller.name_of(row["ended_by"]));
    }
    body += booklet::words(row["ended_words"]);
    all += booklet::entry(
        {.title = teller.say(value == ResultValue::met ? texts::value_met : texts::value_not_met),
         .when = teller.day(row.day("decided_on"))},
        body);
  }
  Html beside;
  for (const Row& row : teller.rows(personal_tables(), "additions", "written_on")) {
    const std::string when =
        teller.say(chapter_texts::by_on, teller.name_of(row["author_id"]), teller.day(row.day("written_on")));
    beside += booklet::entry({.when = when}, booklet::words(row["words"]));
  }
  return fragment(booklet::group(teller.say(chapter_texts::requirement), all),
                  booklet::group(teller.say(chapter_texts::beside), beside));
}

Html work(const Teller& teller) {
  std::vector<std::string> drafted, lists;
  for (const Row& row : teller.rows(personal_tables(), "drafted", "fixed_on")) {
    drafted.push_back(teller.say(chapter_texts::drafted_line, row.number("version"), row.number("start_year"),
                                 teller.day(row.day("fixed_on"))));
    for (const char* words : {"authority", "reason"}) {
      if (!row[words].empty()) drafted.push_back(row[words]);
    }
  }
  for (const Row& row : teller.rows(personal_tables(), "lists", "fixed_on")) {
    lists.push_back(teller.day(row.day("fixed_on")));
  }
  Html all;
  if (!drafted.empty()) {
    all += booklet::group(teller.say(chapter_texts::drafted), booklet::entry({}, booklet::list(drafted)));
  }
  if (!lists.empty()) {
    all += booklet::group(teller.say(chapter_texts::lists), booklet::entry({}, booklet::list(lists)));
  }
  return all;
}

constexpr booklet::Chapter all_chapters[] = {{Part::school, results}, {Part::work, work}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::requirement
