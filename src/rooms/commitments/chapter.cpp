// What the booklet of a person tells of this room: what somebody agreed to, asked, put off and said at work.
#include "campus/organisation/organisation.h"
#include "campus/rooms/booklet.h"
#include "rooms/commitments/chapter_texts.h"
#include "rooms/commitments/record.h"

namespace koers::commitments {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = chapter_texts;

std::string unit_told(const Teller& teller, const Row& row) {
  const auto kind = row.code<organisation::UnitKind>("unit_kind");
  if (!kind) return "";
  return organisation::unit_name(teller.reader(), teller.institution(), {*kind, row.id<int>("unit_id").value})
      .value_or("");
}

bool is_somebody(const std::string& id) { return parse_id_text(id).value_or(0) != 0; }

// What both who does it and who asked for it read.
Html days_told(const Teller& teller, const Row& row) {
  const auto before = row.day("before_on"), first = row.day("first_before_on");
  return fragment(booklet::line({unit_told(teller, row)}), teller.fact(texts::before, teller.day(before)),
                  before == first ? Html() : teller.fact(texts::first, teller.day(first)),
                  teller.fact(texts::ended, teller.day(row.day("ended_on"))),
                  teller.fact(texts::from, row["origin_title"]));
}

Html yours(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "commitments", "made_at")) {
    Html body = days_told(teller, row);
    if (!teller.is_me(row["asked_by"]) && is_somebody(row["asked_by"])) {
      body += teller.fact(texts::asked_by, teller.name_of(row["asked_by"]));
    }
    body += teller.said(texts::reason, row["let_go_reason"]);
    body += teller.said(texts::instead, row["counter_words"]);
    all += booklet::entry({row["what"], teller.day_of(row.moment("made_at"))}, body);
  }
  return booklet::group(teller.say(texts::yours), all);
}

Html asked(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "asked", "made_at")) {
    all += booklet::entry({row["what"], teller.day_of(row.moment("made_at"))}, days_told(teller, row));
  }
  return booklet::group(teller.say(texts::asked), all);
}

Html moves(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "moves", "moved_at")) {
    const std::string days =
        teller.say(texts::from_to, teller.day(row.day("from_on")), teller.day(row.day("to_on")));
    all += booklet::entry({days, teller.day_of(row.moment("moved_at"))}, booklet::words(row["words"]));
  }
  return booklet::group(teller.say(texts::moves), all);
}

Html talks(const Teller& teller) {
  Html all;
  for (const char* table : {"talks", "talked_with"}) {
    const char* other = std::string_view(table) == "talks" ? "talked_with" : "noted_by";
    for (const Row& row : teller.rows(personal_tables(), table, "talked_on")) {
      all += booklet::entry(
          {teller.say(texts::with, teller.name_of(row[other])), teller.day(row.day("talked_on"))},
          booklet::words(row["words"]));
    }
  }
  return booklet::group(teller.say(texts::talks), all);
}

Html ownership(const Teller& teller, std::string_view table, const i18n::Text& title) {
  std::vector<std::string> lines;
  for (const Row& row : teller.rows(personal_tables(), table, "begins_on")) {
    lines.push_back(unit_told(teller, row) + ", " + teller.period(row.day("begins_on"), row.day("ends_on")));
  }
  if (lines.empty()) return {};
  return booklet::group(teller.say(title), booklet::entry({}, booklet::list(lines)));
}

Html owners(const Teller& teller) {
  Html all = fragment(ownership(teller, "owners", texts::owner), ownership(teller, "deputies", texts::deputy),
                      ownership(teller, "appointed", texts::appointed));
  std::vector<std::string> teams;
  for (const Row& row : teller.rows(personal_tables(), "invitations", "asked_on")) {
    const organisation::Unit team{organisation::UnitKind::team, row.id<int>("team_id").value};
    teams.push_back(organisation::unit_name(teller.reader(), teller.institution(), team).value_or("") + ", " +
                    teller.day(row.day("asked_on")));
  }
  if (teams.empty()) return all;
  return fragment(all,
                  booklet::group(teller.say(texts::invitations), booklet::entry({}, booklet::list(teams))));
}

Html meetings(const Teller& teller) {
  std::vector<std::string> planned;
  for (const Row& row : teller.rows(personal_tables(), "meetings", "held_on")) {
    planned.push_back(unit_told(teller, row) + ", " + teller.day(row.day("held_on")));
  }
  Html items;
  for (const Row& row : teller.rows(personal_tables(), "items")) {
    items += booklet::entry({row["title"]},
                            fragment(booklet::words(row["said"]), booklet::line({row["about_title"]})));
  }
  Html all;
  if (!planned.empty()) {
    all = booklet::group(teller.say(texts::meetings), booklet::entry({}, booklet::list(planned)));
  }
  return fragment(all, booklet::group(teller.say(texts::items), items));
}

Html decisions_of(const Teller& teller, std::string_view table, const i18n::Text& title) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), table, "made_at")) {
    all += booklet::entry(
        {row["question"], teller.day_of(row.moment("made_at"))},
        fragment(booklet::line({unit_told(teller, row)}), booklet::words(row["explains"]),
                 teller.said(texts::touches, row["touches"]),
                 teller.said(texts::if_nothing, row["if_nothing"]), teller.said(texts::why, row["reason"]),
                 teller.fact(texts::ended, teller.day(row.day("decided_on")))));
  }
  return booklet::group(teller.say(title), all);
}

Html decisions(const Teller& teller) {
  Html said;
  for (const Row& row : teller.rows(personal_tables(), "reactions", "written_on")) {
    said += booklet::entry({.when = teller.day(row.day("written_on"))}, booklet::words(row["words"]));
  }
  return fragment(decisions_of(teller, "decisions_asked", texts::decisions_asked),
                  decisions_of(teller, "decisions_taken", texts::decisions_taken),
                  booklet::group(teller.say(texts::reactions), said));
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::work, yours},  {Part::work, asked},    {Part::work, moves},    {Part::work, talks},
    {Part::work, owners}, {Part::work, meetings}, {Part::work, decisions}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::commitments
