// What the booklet of a person tells of rounds: to a student what was picked and written, to a counsellor the
// rounds; to both that there is an address for a calendar.
#include "campus/rooms/booklet.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/rounds/chapter_texts.h"
#include "rooms/rounds/record.h"
#include "rooms/rounds/round.h"
#include "rooms/rounds/round_texts.h"

namespace koers::rounds {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

std::string channel_told(const Teller& teller, Channel channel) {
  return teller.say(channel == Channel::school  ? texts::school
                    : channel == Channel::phone ? texts::phone
                                                : texts::video);
}

std::string moment_told(const Teller& teller, const Row& row) {
  return i18n::time_of_day(teller.language(), static_cast<int>(row.number("begins_minute")));
}

Html invitations(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "invitations", "invited_at")) {
    if (row["invited_at"].empty()) continue;  // a draft of the counsellor
    std::vector<std::string> lines;
    if (const auto on = row.day("planned_on")) {
      const auto& words =
          row["picked_by"] == "student" ? chapter_texts::you_picked : chapter_texts::picked_for_you;
      lines.push_back(teller.say(words, teller.day(on), moment_told(teller, row)));
    }
    if (const auto channel = row.code<Channel>("channel")) {
      lines.push_back(teller.say(chapter_texts::how, channel_told(teller, *channel)));
    }
    all += booklet::entry({.title = teller.say(chapter_texts::asked_by, teller.name_of(row["counsellor_id"])),
                           .when = teller.day_of(row.moment("invited_at"))},
                          fragment(booklet::list(lines), teller.said(chapter_texts::you_wrote, row["wish"]),
                                   teller.said(chapter_texts::was_written, row["words"])));
  }
  return booklet::group(teller.say(chapter_texts::rounds), all);
}

Html own_rounds(const Teller& teller) {
  const auto slots = teller.rows(personal_tables(), "slots");
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "rounds", "created_at")) {
    std::vector<std::string> moments;
    for (const Row& slot : slots) {
      if (slot["round_id"] != row["id"]) continue;
      moments.push_back(
          teller.say(chapter_texts::moment, teller.day(slot.day("planned_on")), moment_told(teller, slot)));
    }
    i18n::WordList ways;
    for (const Channel one : all_channels) {
      if ((" " + row["channels"] + " ").find(" " + std::string(code(one)) + " ") != std::string::npos) {
        ways.add(channel_told(teller, one));
      }
    }
    const std::vector<std::string> lines{
        teller.say(chapter_texts::lasts, row["minutes"], row["pause"]),
        row["place"].empty() ? ways.with_commas() : ways.with_commas() + " · " + row["place"],
        teller.say(chapter_texts::until, teller.day(row.day("pick_until_on")))};
    all += booklet::entry(
        {.title = row["title"], .when = teller.day_of(row.moment("created_at"))},
        fragment(booklet::list(lines), teller.said(chapter_texts::your_sentence, row["sentence"]),
                 booklet::below(teller.say(chapter_texts::moments), booklet::list(moments))));
  }
  return booklet::group(teller.say(chapter_texts::own_rounds), all);
}

Html feeds(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "feeds")) {
    all += booklet::list(
        {teller.say(chapter_texts::made, teller.day_of(row.moment("made_at"))),
         teller.say(row.yes("with_names") ? chapter_texts::with_names : chapter_texts::without_names)});
  }
  return booklet::group(teller.say(chapter_texts::calendar), all);
}

constexpr booklet::Chapter told[] = {
    {Part::talks, invitations}, {Part::work, own_rounds}, {Part::besides, feeds}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return told; }

}  // namespace koers::rounds
