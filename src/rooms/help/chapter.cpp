// What the booklet of a person tells of help outside the school, and of the addresses that he looked at.
#include "campus/rooms/booklet.h"
#include "rooms/help/chapter_texts.h"
#include "rooms/help/companion_texts.h"
#include "rooms/help/instrument.h"
#include "rooms/help/instrument_texts.h"
#include "rooms/help/outside_help.h"
#include "rooms/help/outside_texts.h"
#include "rooms/help/record.h"

namespace koers::help {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = chapter_texts;

std::string known_told(const Teller& teller, const Row& row) {
  std::string words;
  for (const Known known : known_of(row["may_know"])) {
    const i18n::Text& one = known == Known::name       ? outside_texts::knows_name
                            : known == Known::reach    ? outside_texts::knows_reach
                            : known == Known::question ? outside_texts::knows_question
                                                       : outside_texts::knows_talks;
    words += (words.empty() ? "" : ", ") + teller.say(one);
  }
  return words.empty() ? teller.say(outside_texts::knows_nothing) : words;
}

std::string state_told(const Teller& teller, const Row& row) {
  switch (row.code<HelpState>("state").value_or(HelpState::asked)) {
    case HelpState::asked:
      return teller.say(texts::asked);
    case HelpState::parent:
      return teller.say(texts::parent);
    case HelpState::agreed:
    case HelpState::contact:
      return teller.say(texts::agreed);
    case HelpState::busy:
      return teller.say(texts::busy);
    case HelpState::back:
      return teller.say(texts::back);
    case HelpState::refused:
      return teller.say(texts::refused);
    case HelpState::stopped:
      break;
  }
  return teller.say(texts::stopped);
}

// When the person wanted to talk, agreed, and stopped.
Html answers_told(const Teller& teller, const Row& row) {
  return fragment(teller.fact(texts::talk_first, teller.moment(row.moment("talk_first_at"))),
                  teller.fact(texts::given, teller.moment(row.moment("given_at"))),
                  teller.fact(texts::parent_said, teller.day(row.day("parent_agreed_on"))),
                  teller.fact(texts::ended, teller.moment(row.moment("withdrawn_at"))));
}

Html help_told(const Teller& teller, const Row& row) {
  const auto first = row.code<FirstContact>("first_contact").value_or(FirstContact::student);
  const i18n::Text& who = first == FirstContact::student    ? texts::first_you
                          : first == FirstContact::together ? texts::first_together
                                                            : texts::first_guide;
  return booklet::entry(
      {.title = row["name"],
       .when = teller.say(texts::by_on, teller.name_of(row["asked_by_id"]),
                          teller.moment(row.moment("asked_at")))},
      fragment(booklet::words(row["question"]),
               booklet::line({state_told(teller, row), teller.say(who),
                              row.yes("is_under_16") ? teller.say(texts::under_16) : ""}),
               teller.fact(texts::known, known_told(teller, row)),
               teller.fact(texts::until, teller.day(row.day("until_on"))),
               teller.said(texts::contact, row["contact"]), answers_told(teller, row),
               teller.fact(texts::contact_on, teller.day(row.day("contact_on"))),
               teller.said(texts::report, row["report"]),
               teller.fact(texts::report_by,
                           row["report_by_id"].empty() ? "" : teller.name_of(row["report_by_id"])),
               teller.fact(texts::report_agreed, teller.moment(row.moment("report_agreed_at")))));
}

Html companion_told(const Teller& teller, const Row& row) {
  return booklet::entry(
      {.title = row["name"],
       .when = teller.say(texts::by_on, teller.name_of(row["asked_by_id"]),
                          teller.moment(row.moment("asked_at")))},
      fragment(booklet::line({row["contact"], state_told(teller, row),
                              row.yes("is_under_16") ? teller.say(texts::under_16) : ""}),
               booklet::words(row["question"]), teller.fact(texts::known, known_told(teller, row)),
               teller.fact(texts::until, teller.day(row.day("until_on"))), answers_told(teller, row)));
}

Html outside_told(const Teller& teller) {
  Html helps, companions;
  for (const Row& row : teller.rows(personal_tables(), "outside_help", "asked_at")) {
    const bool is_companion = row.code<HelpKind>("kind") == HelpKind::companion;
    (is_companion ? companions : helps) +=
        is_companion ? companion_told(teller, row) : help_told(teller, row);
  }
  return fragment(booklet::group(teller.say(outside_texts::chapter), helps),
                  booklet::group(teller.say(companion_texts::chapter), companions));
}

Html instruments_told(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "instruments", "taken_on")) {
    const bool is_shown = row.code<InstrumentAudience>("audience") == InstrumentAudience::guides;
    all += booklet::entry(
        {.title = row["name"], .when = teller.day(row.day("taken_on"))},
        fragment(teller.fact(instrument_texts::chapter_by, row["by_whom"]), booklet::words(row["says"]),
                 teller.said(instrument_texts::meaning, row["meaning"]),
                 teller.fact(instrument_texts::chapter_until, teller.day(row.day("valid_until"))),
                 booklet::line(
                     {teller.say(is_shown ? instrument_texts::chapter_shared : instrument_texts::chapter_own),
                      teller.moment(row.moment("added_at"))})));
  }
  return booklet::group(teller.say(instrument_texts::chapter), all);
}

Html addresses_told(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "checked_addresses", "checked_on")) {
    all += booklet::entry({.title = row["name"], .when = teller.day(row.day("checked_on"))});
  }
  return booklet::group(teller.say(texts::addresses), all);
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::help, outside_told}, {Part::help, instruments_told}, {Part::work, addresses_told}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::help
