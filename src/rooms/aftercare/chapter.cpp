// What the booklet of a person tells of this room: who kept in touch and why, what was said and answered, and
// what was handed over to whom.
#include "campus/rooms/booklet.h"
#include "rooms/aftercare/case.h"
#include "rooms/aftercare/record.h"
#include "rooms/aftercare/texts.h"

namespace koers::aftercare {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

template <class Words, class Code>
std::string word_of(const Teller& teller, const Words& words, std::optional<Code> code) {
  return code ? teller.say(words[static_cast<std::size_t>(*code)]) : std::string();
}

Html contacts_in(const Teller& teller, const booklet::Rows& rows, const std::string& id) {
  Html all;
  for (const Row& row : rows) {
    if (row["case_id"] != id) continue;
    const std::string how = word_of(teller, texts::channels, row.code<ContactChannel>("channel"));
    all += booklet::entry({.title = how, .when = teller.day(row.day("held_on"))},
                          fragment(booklet::words(row["words"]), teller.said(texts::step, row["step"])));
  }
  return booklet::below(teller.say(texts::contacts), all);
}

Html asks_in(const Teller& teller, const booklet::Rows& rows, const std::string& id) {
  Html all;
  for (const Row& row : rows) {
    const auto answer = row.code<AskAnswer>("answer");
    if (row["case_id"] != id || !answer) continue;
    all += booklet::entry(
        {.title = word_of(teller, texts::answers, answer), .when = teller.day(row.day("answered_on"))},
        booklet::words(row["words"]));
  }
  return booklet::below(teller.say(texts::asks), all);
}

Html handovers_in(const Teller& teller, const booklet::Rows& rows, const std::string& id) {
  Html all;
  for (const Row& row : rows) {
    if (row["case_id"] != id) continue;
    Html body = booklet::words(row["portion"]);
    if (!row["law"].empty()) body += booklet::line({teller.say(texts::by_law, row["law"])});
    body += teller.fact(texts::booklet_given, teller.day(row.day("given_on")));
    all += booklet::entry({.title = row["receiver"], .when = teller.day(row.day("made_on"))}, body);
  }
  return booklet::below(teller.say(texts::handovers), all);
}

Html cases(const Teller& teller) {
  const auto contacts = teller.rows(personal_tables(), "contacts", "held_on");
  const auto asks = teller.rows(personal_tables(), "asks", "asked_on");
  const auto handovers = teller.rows(personal_tables(), "handovers", "made_on");
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "cases", "begins_on")) {
    Html body = teller.fact(texts::booklet_with, teller.name_of(row["guide_id"]));
    body += booklet::words(row["words"]);
    body += teller.fact(texts::booklet_region, row["region"]);
    body += contacts_in(teller, contacts, row["id"]);
    body += asks_in(teller, asks, row["id"]);
    body += handovers_in(teller, handovers, row["id"]);
    body += booklet::words(row["stopped_words"]);
    all += booklet::entry({.title = word_of(teller, texts::reasons, row.code<CaseReason>("reason")),
                           .when = teller.period(row.day("begins_on"), row.day("ends_on"))},
                          body);
  }
  return booklet::group(teller.say(texts::booklet), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::around, cases}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::aftercare
