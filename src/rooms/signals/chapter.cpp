// What the booklet of a person tells of this room: the signals about a student, what was said of them, and
// the rules that somebody set.
#include "campus/rooms/booklet.h"
#include "rooms/signals/chapter_texts.h"
#include "rooms/signals/record.h"
#include "rooms/signals/signal_views.h"

namespace koers::signals {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

Html verdict(const Teller& teller, const Row& row) {
  const std::string who = teller.name_of(row["author_id"]);
  const std::string when = teller.moment(row.moment("made_at"));
  const auto verdict = row.code<Verdict>("verdict").value_or(Verdict::act);
  const auto remedy = row.code<Remedy>("remedy").value_or(Remedy::other);
  std::string head = teller.say(chapter_texts::found_fine, who, when);
  if (verdict == Verdict::wait) head = teller.say(chapter_texts::waited, who, when);
  if (verdict == Verdict::act)
    head = teller.say(chapter_texts::acted, who, when, teller.say(views::name_of(remedy)));
  const auto helped = row.code<Ending>("helped");
  const bool was_ended = verdict == Verdict::wait && row.moment("followed_at");
  const i18n::Text& until = verdict == Verdict::wait ? chapter_texts::until : chapter_texts::look_again;
  return fragment(
      booklet::line({head}), booklet::words(row["words"]),
      teller.fact(until, teller.day(row.day("until_on"))),
      helped ? teller.fact(chapter_texts::helped, teller.say(views::name_of(*helped))) : Html(),
      was_ended ? teller.fact(chapter_texts::ended_by, teller.name_of(row["followed_by"])) : Html());
}

Html signals(const Teller& teller) {
  const auto verdicts = teller.rows(personal_tables(), "verdicts", "made_at");
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "signals", "opened_on")) {
    const auto rule = row.code<Rule>("rule");
    std::string title;
    if (rule) title = teller.say(chapter_texts::koers_saw, teller.say(declaration_of(*rule).name));
    if (!rule && teller.is_me(row["author_id"])) title = teller.say(chapter_texts::you_wrote);
    if (title.empty()) title = teller.say(chapter_texts::they_wrote, teller.name_of(row["author_id"]));
    Html said = booklet::words(row["words"]);
    if (row.yes("only_counsellor")) said += booklet::line({teller.say(chapter_texts::only_counsellor)});
    for (const Row& one : verdicts) {
      if (one["signal_id"] == row["id"]) said += verdict(teller, one);
    }
    said += teller.fact(chapter_texts::closed, teller.day(row.day("closed_on")));
    all += booklet::entry({.title = title, .when = teller.day(row.day("opened_on"))}, said);
  }
  return booklet::group(teller.say(chapter_texts::signals), all);
}

Html rules(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& row : teller.rows(personal_tables(), "rules", "set_at")) {
    const auto rule = row.code<Rule>("rule");
    if (rule)
      lines.push_back(teller.say(declaration_of(*rule).name) + ", " + teller.moment(row.moment("set_at")));
  }
  if (lines.empty()) return {};
  return booklet::group(teller.say(chapter_texts::rules), booklet::entry({}, booklet::list(lines)));
}

constexpr booklet::Chapter all_chapters[] = {{Part::around, signals}, {Part::work, rules}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::signals
