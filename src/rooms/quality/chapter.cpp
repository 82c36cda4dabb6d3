// What the booklet of a person tells of judgements: of whom, of which guideline, and why.
#include <toml++/toml.h>

#include "campus/organisation/organisation.h"
#include "campus/rooms/booklet.h"
#include "campus/words/standing.h"
#include "platform/base/embedded.h"
#include "rooms/quality/chapter_texts.h"
#include "rooms/quality/record.h"

namespace koers::quality {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

// What a criterion is called; the whole framework asks for facts, which a booklet does not have.
std::string title_of(const Teller& teller, const std::string& criterion) {
  const auto* file = embedded::find(embedded::content(), "frameworks/kwaliteitskader.toml");
  const auto framework = file == nullptr ? toml::table{} : toml::parse(file->bytes);
  if (const auto* criteria = framework["criteria"].as_array()) {
    for (const auto& one : *criteria) {
      const toml::table& entry = *one.as_table();
      if (entry["code"].value_or(std::string()) != criterion) continue;
      return entry["title"][code(teller.language())].value_or(std::string());
    }
  }
  return teller.say(chapter_texts::a_guideline);
}

Html judgements(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "judgements", "judged_at")) {
    const auto judgement = one.code<words::Judgement>("judgement");
    const auto figure = one.code<words::State>("evidence_state");
    const auto kind = one.code<organisation::UnitKind>("unit_kind");
    std::string unit;
    if (kind) {
      unit = organisation::unit_name(teller.reader(), teller.institution(),
                                     {*kind, one.id<int>("unit_id").value})
                 .value_or("");
    }
    all += booklet::entry(
        {title_of(teller, one["criterion"]), teller.moment(one.moment("judged_at"))},
        fragment(booklet::line({unit, teller.say(chapter_texts::version, one["framework_version"])}),
                 teller.fact(chapter_texts::judgement, judgement ? teller.say(words::name(*judgement)) : ""),
                 teller.fact(chapter_texts::figure, figure ? teller.say(words::name(*figure)) : ""),
                 teller.said(chapter_texts::why, one["why"])));
  }
  return booklet::group(teller.say(chapter_texts::judgements), all);
}

constexpr booklet::Chapter all_chapters[] = {{Part::work, judgements}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::quality
