// What the booklet of a person tells of this room: placements with what was wanted, held and seen there, and
// the links that were made for a trainer.
#include "campus/rooms/booklet.h"
#include "rooms/placements/chapter_texts.h"
#include "rooms/placements/expectation_forms.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/qualities.h"
#include "rooms/placements/recap_forms.h"
#include "rooms/placements/record.h"
#include "rooms/placements/texts.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

std::string name_of(const Teller& teller, const Row& row) {
  return teller.say(views::moment_text(row.code<MomentKind>("kind").value_or(MomentKind::extra)));
}

// Of the words of a form those that stand beside a code.
template <class Choices>
std::string chosen(const Teller& teller, const Choices& choices, const std::string& code) {
  for (const forms::Choice& choice : choices) {
    if (choice.value == code) return teller.say(choice.label);
  }
  return "";
}

std::string way_of(const Teller& teller, const Row& row) {
  return chosen(teller, channel_choices, row["channel"]);
}

std::vector<std::string> qualities_in(const Teller& teller, const Row& row) {
  std::vector<std::string> names;
  for (const std::string& code : experiences::split_words(row["qualities"])) {
    names.push_back(chosen(teller, quality_choices, code));
  }
  return names;
}

std::string booklet_line(const Teller& teller, const std::string& who, std::optional<Instant> at) {
  return teller.say(chapter_texts::by_on, who, teller.day_of(at));
}

// What was said and agreed at a moment.
Html recap_of(const Teller& teller, const booklet::Rows& said, const booklet::Rows& agreed,
              const std::string& moment) {
  Html all;
  for (const Row& row : said) {
    if (row["touchpoint_id"] != moment) continue;
    all += booklet::entry({.when = booklet_line(teller, row["author_name"], row.moment("written_at"))},
                          booklet::words(row["words"]));
  }
  std::vector<std::string> lines;
  for (const Row& row : agreed) {
    if (row["touchpoint_id"] != moment) continue;
    std::string line =
        teller.say(recap_texts::does, chosen(teller, voice_choices, row["voice"]), row["title"]);
    if (row.day("due_on")) line += ", " + teller.say(recap_texts::before, teller.day(row.day("due_on")));
    lines.push_back(line);
  }
  return fragment(all, booklet::list(lines));
}

struct Moments {
  booklet::Rows moments, said, agreed;
};

Html moments_of(const Teller& teller, const Moments& of, const std::string& placement) {
  Html all;
  for (const Row& row : of.moments) {
    if (row["placement_id"] != placement) continue;
    Html body = teller.fact(chapter_texts::planned, teller.day(row.day("planned_on")));
    if (!body.empty()) body += teller.fact(chapter_texts::how, way_of(teller, row));
    body += teller.fact(chapter_texts::where, row["place"]);
    body += teller.fact(chapter_texts::held, teller.day(row.day("held_on")));
    body += teller.fact(chapter_texts::skipped, row["reason"]);
    if (parse_id_text(row["changed_by_id"]).value_or(0) != 0 && !body.empty()) {
      body += teller.fact(chapter_texts::noted_by, teller.name_of(row["changed_by_id"]));
    }
    body += recap_of(teller, of.said, of.agreed, row["id"]);
    if (!body.empty()) all += booklet::entry({.title = name_of(teller, row)}, body);
  }
  return booklet::below(teller.say(chapter_texts::moments), all);
}

Html seen_of(const Teller& teller, const booklet::Rows& observations, const std::string& placement) {
  Html all;
  for (const Row& row : observations) {
    if (row["placement_id"] != placement) continue;
    const std::string when =
        teller.say(chapter_texts::by_on, row["trainer_name"], teller.day(row.day("seen_on")));
    all += booklet::entry({.when = when},
                          fragment(booklet::list(qualities_in(teller, row)), booklet::words(row["words"]),
                                   teller.said(chapter_texts::try_out, row["try_out"])));
  }
  return booklet::below(teller.say(chapter_texts::seen), all);
}

Html happened_of(const Teller& teller, const booklet::Rows& happenings, const std::string& placement) {
  Html all;
  for (const Row& row : happenings) {
    if (row["placement_id"] != placement) continue;
    const std::string outcome = chosen(teller, outcome_choices, row["outcome"]);
    all += booklet::entry(
        {.title = row["line"], .when = booklet_line(teller, row["said_by"], row.moment("said_at"))},
        fragment(p(outcome), booklet::words(row["words"])));
  }
  return booklet::below(teller.say(chapter_texts::agreed), all);
}

Html placements(const Teller& teller) {
  const Moments moments{teller.rows(personal_tables(), "moments"),
                        teller.rows(personal_tables(), "recap_lines", "written_at"),
                        teller.rows(personal_tables(), "agreements", "written_at")};
  const auto observations = teller.rows(personal_tables(), "observations", "sent_at");
  const auto happenings = teller.rows(personal_tables(), "happenings");
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "placements", "begins_on")) {
    Html body = teller.fact(chapter_texts::trainer, row["trainer_name"]);
    body += p(i18n::say_count(teller.language(), texts::days_a_week, row.number("days_a_week")));
    body += teller.said(chapter_texts::wish, row["wish"]);
    body += teller.fact(chapter_texts::stopped, teller.day(row.day("stopped_on")));
    body += teller.said(chapter_texts::stopped_words, row["stopped_words"]);
    body += moments_of(teller, moments, row["id"]);
    body += seen_of(teller, observations, row["id"]);
    body += happened_of(teller, happenings, row["id"]);
    all += booklet::entry(
        {.title = row["company_name"], .when = teller.period(row.day("begins_on"), row.day("ends_on"))},
        body);
  }
  return booklet::group(teller.say(chapter_texts::placements), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::lived, placements}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::placements
