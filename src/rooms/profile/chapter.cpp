// What the booklet of a person tells of how he sees himself: what he says, what shows it, and how it came
// about.
#include "campus/layout/charts.h"
#include "campus/rooms/booklet.h"
#include "campus/words/self.h"
#include "platform/i18n/word_list.h"
#include "rooms/profile/chapter_texts.h"
#include "rooms/profile/record.h"
#include "rooms/profile/statement.h"
#include "rooms/profile/statement_views.h"
#include "rooms/profile/texts.h"

namespace koers::profile {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

std::optional<std::string> title_of(const Teller& teller, const Row& row) {
  const auto id = row.id<Experience>("experience_id");
  if (!id) return std::nullopt;
  const auto named =
      experiences::experiences_named(teller.reader(), teller.institution(), teller.person(), {id});
  return named.empty() ? std::nullopt : std::optional(named.front().title);
}

Html told(const Teller& teller, const Row& one, const Rows& proofs, const Rows& changes) {
  const auto part = one.code<words::SelfPart>("part").value_or(words::SelfPart::quality);
  i18n::WordList shown_by;
  for (const Row& proof : proofs) {
    if (proof["statement_id"] != one["id"]) continue;
    shown_by.add(title_of(teller, proof).value_or(""));
  }
  std::vector<std::string> history;
  for (const Row& change : changes) {
    const auto kind = change.code<SelfChangeKind>("kind");
    if (change["statement_id"] != one["id"] || !kind) continue;
    const SelfChange known{*kind, change["words"], title_of(teller, change), {}};
    history.push_back(teller.say(chapter_texts::on_day, teller.day_of(change.moment("changed_at")),
                                 views::change_words(teller.language(), known)));
  }
  const bool shared = one.code<Audience>("audience") == Audience::counsellor;
  Html body = fragment(
      booklet::words(one["sentence"]), teller.fact(chapter_texts::shown_by, shown_by.with_commas()),
      teller.fact(chapter_texts::seen_by, teller.say(shared ? texts::you_and_counsellor : texts::only_you)));
  if (const auto gone = one.moment("let_go_at")) {
    body += booklet::line({teller.say(texts::let_go_on, teller.day_of(gone))});
  }
  return booklet::entry({words::self_name(part, one["word"], one["own_name"], teller.language())},
                        fragment(body, booklet::below(teller.say(texts::history), booklet::list(history))));
}

Html statements(const Teller& teller) {
  const Rows all = teller.rows(personal_tables(), "self_statements", "stated_at");
  const Rows proofs = teller.rows(personal_tables(), "self_proofs", "tied_at");
  const Rows changes = teller.rows(personal_tables(), "self_changes", "changed_at");
  Html parts;
  for (const auto part : words::self_parts) {
    Html entries;
    for (const bool let_go : {false, true}) {
      for (const Row& one : all) {
        if (one.code<words::SelfPart>("part") != part || one["let_go_at"].empty() == let_go) continue;
        entries += told(teller, one, proofs, changes);
      }
    }
    parts += booklet::group(teller.say(words::name(part)), entries);
  }
  return parts;
}

// The compass as it stands today, in words: the booklet has no drawings of its own.
Html compass(const Teller& teller) {
  const auto lived = experiences::experiences_of(teller.reader(), teller.institution(), teller.person());
  if (lived.empty()) return {};
  const auto petals = views::petals_of(lived, teller.today(), experiences::experiences_path());
  return booklet::group(teller.say(texts::my_compass),
                        fragment(booklet::line({teller.say(chapter_texts::compass_counts)}),
                                 booklet::list(layout::compass_words(teller.language(), petals))));
}

constexpr booklet::Chapter all_chapters[] = {{Part::who, compass}, {Part::who, statements}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::profile
