// What app itself tells in the booklet of a person: the notices of all rooms, and the archives that were
// asked for.
#include "app/booklet.h"
#include "app/booklet_texts.h"
#include "app/inbox_pages.h"
#include "app/privacy.h"
#include "app/rooms.h"
#include "app/time_limit_texts.h"
#include "app/time_limits.h"

namespace koers::app {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;
namespace texts = booklet_texts;

// Nothing for a kind that no room declares any more.
std::optional<inbox::Kind> kind_of(const std::vector<inbox::Kind>& kinds, const std::string& code) {
  for (const inbox::Kind& kind : kinds) {
    if (kind.code == code) return kind;
  }
  return std::nullopt;
}

Html notices(const Teller& teller) {
  const auto kinds = notice_kinds();
  std::vector<std::string> told, quiet;
  for (const Row& one : teller.rows(people::personal_tables(), "notices", "made_at")) {
    const auto kind = kind_of(kinds, one["kind"]);
    if (!kind) continue;
    const std::string about = one["about_id"].empty() ? "" : teller.name_of(one["about_id"]);
    told.push_back(
        teller.say(texts::told_line, teller.moment(one.moment("made_at")), teller.say(kind->title, about)));
  }
  for (const Row& one : teller.rows(people::personal_tables(), "quiet_kinds")) {
    if (const auto kind = kind_of(kinds, one["kind"])) quiet.push_back(teller.say(kind->name));
  }
  return fragment(booklet::group(teller.say(texts::told), booklet::entry({}, booklet::list(told))),
                  booklet::group(teller.say(texts::quiet), booklet::entry({}, booklet::list(quiet))));
}

Html archives(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& one : teller.rows(personal_tables(), "exports", "asked_at")) {
    const std::string asked = teller.moment(one.moment("asked_at"));
    const auto fetched = one.moment("fetched_at");
    lines.push_back(fetched ? teller.say(texts::archive_fetched, asked, teller.moment(fetched))
                            : teller.say(texts::archive, asked));
  }
  return booklet::group(teller.say(texts::archives), booklet::entry({}, booklet::list(lines)));
}

// The facts of all rooms are counts of what stands in the chapters; here only that there are some.
Html figures(const Teller& teller) {
  for (const rooms::Room* room : all_rooms()) {
    for (const people::PersonalTable& table : room->personal_tables) {
      if (table.name != "facts" || teller.rows(room->personal_tables, "facts").empty()) continue;
      return booklet::group(teller.say(texts::figures),
                            booklet::entry({}, booklet::line({teller.say(texts::figures_line)})));
    }
  }
  return {};
}

// What somebody set for the whole school, with the reason and who looked whether it is right.
Html time_limits_set(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(people::personal_tables(), "time_limits", "changed_at")) {
    const auto* limit = time_limit_with(one["limit_key"]);
    if (limit == nullptr) continue;
    const auto value = static_cast<int>(one.number("value"));
    const std::string checked =
        one["checked_by"].empty()
            ? ""
            : teller.say(time_limit_texts::checked_by, one["checked_by"], teller.day(one.day("checked_on")));
    all +=
        booklet::entry({teller.say(limit->name), teller.day_of(one.moment("changed_at"))},
                       fragment(booklet::line({time_limits::amount_words(teller.language(), *limit, value)}),
                                teller.said(time_limit_texts::why, one["reason"]), booklet::line({checked})));
  }
  return booklet::group(teller.say(time_limit_texts::told), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::work, time_limits_set},
                                             {Part::around, notices},
                                             {Part::besides, archives},
                                             {Part::besides, figures}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::app
