// What the booklet of a person tells of the first talk: what was prepared, and what of it lay on the table.
#include "campus/rooms/booklet.h"
#include "rooms/experiences/experiences.h"
#include "rooms/intake/record.h"
#include "rooms/intake/sheet_forms.h"

namespace koers::intake {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

Html prepared(const Teller& teller) {
  Html all;
  for (const Row& row : teller.rows(personal_tables(), "words")) {
    const auto topic = row.code<Topic>("topic");
    if (!topic) continue;
    const auto laid_at = row.moment("laid_at");
    all += booklet::entry(
        {.title = teller.say(question_of(*topic).label), .when = teller.moment(row.moment("changed_at"))},
        fragment(booklet::words(row["words"]),
                 booklet::line({laid_at ? teller.say(texts::chapter_laid, teller.moment(laid_at))
                                        : teller.say(texts::only_you)})));
  }
  std::vector<Id<experiences::Experience>> ids;
  for (const Row& row : teller.rows(personal_tables(), "experiences")) {
    ids.push_back(row.id<experiences::Experience>("experience_id"));
  }
  std::vector<std::string> titles;
  for (const auto& one :
       experiences::experiences_named(teller.reader(), teller.institution(), teller.person(), ids)) {
    titles.push_back(one.title);
  }
  if (!titles.empty()) {
    all += booklet::entry({.title = teller.say(texts::chapter_experiences)}, booklet::list(titles));
  }
  return booklet::group(teller.say(texts::chapter), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::talks, prepared}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::intake
