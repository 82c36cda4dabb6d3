// What the booklet of a person tells of the pictures of the development: every version, with who wrote it and
// whether both confirmed it.
#include <algorithm>

#include "campus/rooms/booklet.h"
#include "campus/words/competency.h"
#include "rooms/development/evidence.h"
#include "rooms/development/picture_texts.h"
#include "rooms/development/record.h"

namespace koers::development {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

std::string who(const Teller& teller, const std::string& id) {
  return teller.is_me(id) ? teller.say(picture_texts::chapter_you) : teller.name_of(id);
}

// What lay beside a part, as far as it is still shared.
Html beside(const Teller& teller, const std::vector<Evidence>& all, const Rows& chosen, const Row& picture,
            words::Competency competency) {
  std::vector<std::string> said;
  for (const Evidence& one : all) {
    const bool lies = std::any_of(chosen.begin(), chosen.end(), [&](const Row& row) {
      return row["picture_id"] == picture["id"] && row.code<words::Competency>("competency") == competency &&
             row["kind"] + "." + row["source_id"] == one.key();
    });
    if (lies) said.push_back(one.words + " (" + one.by + ", " + teller.day(one.on) + ")");
  }
  if (said.empty()) return {};
  return fragment(booklet::line({teller.say(picture_texts::chapter_beside)}), booklet::list(said));
}

Html pictures(const Teller& teller) {
  const Rows parts = teller.rows(personal_tables(), "picture_parts");
  const Rows chosen = teller.rows(personal_tables(), "picture_evidence");
  const auto evidence = evidence_of(teller.reader(), teller.institution(),
                                    people::person_of(teller.reader(), teller.institution(), teller.person()),
                                    teller.language());
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "pictures", "written_at")) {
    Html body;
    for (const auto competency : words::competencies) {
      for (const Row& part : parts) {
        if (part["picture_id"] != one["id"] || part.code<words::Competency>("competency") != competency)
          continue;
        body += teller.said(words::name(competency), part["words"]);
      }
      body += beside(teller, evidence, chosen, one, competency);
    }
    const auto both = one.day("confirmed_on");
    all += booklet::entry(
        {.when = teller.say(picture_texts::chapter_written_by, who(teller, one["written_by"]),
                            teller.moment(one.moment("written_at")))},
        fragment(body, booklet::line(
                           {both ? teller.say(picture_texts::chapter_confirmed_on, teller.day(both)) : ""})));
  }
  return booklet::group(teller.say(picture_texts::chapter), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::talks, pictures}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::development
