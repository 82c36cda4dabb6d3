// What the booklet of a person tells of choices: what was chosen and why, what was weighed, how it turned
// out, and what was looked at before.
#include "campus/rooms/booklet.h"
#include "rooms/choices/chapter_texts.h"
#include "rooms/choices/choice.h"
#include "rooms/choices/choice_texts.h"
#include "rooms/choices/choice_views.h"
#include "rooms/choices/exploration_texts.h"
#include "rooms/choices/record.h"

namespace koers::choices {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

// What the team called a moment and its options, also when the student is in another team by now.
struct MomentName {
  std::string title;
  MomentKind kind = MomentKind::elective;
};
constexpr sql::Statement select_moment_name{"choices.select_moment_name", R"(
    SELECT title, kind FROM course_choice_moments WHERE institution_id = $1 AND id = $2)"};

std::string option_title(const std::vector<ChoiceOption>& options, const Row& row, std::string_view column) {
  const auto id = row.id<ChoiceOption>(column);
  const auto found =
      std::find_if(options.begin(), options.end(), [&](const ChoiceOption& one) { return one.id == id; });
  return found == options.end() ? std::string() : found->title;
}

Html weighed(const Teller& teller, const Row& row, const std::vector<ChoiceOption>& options) {
  return div.cls("said")(p.cls("label")(option_title(options, row, "option_id")),
                         booklet::line({row.yes("is_favourite") ? teller.say(chapter_texts::favourite) : ""}),
                         teller.said(choice_texts::pulls, row["pulls"]),
                         teller.said(choice_texts::holds_back, row["holds_back"]),
                         teller.said(choice_texts::asked, row["asked"]));
}

// Moments at which something was chosen or weighed, in the order of the choices.
std::vector<std::string> moments_in(const Rows& choices, const Rows& weighings) {
  std::vector<std::string> ids;
  for (const Rows* rows : {&choices, &weighings}) {
    for (const Row& one : *rows) {
      if (std::find(ids.begin(), ids.end(), one["moment_id"]) == ids.end()) ids.push_back(one["moment_id"]);
    }
  }
  return ids;
}

Html chosen(const Teller& teller, const Row& choice, const std::vector<ChoiceOption>& options) {
  const auto turned_out = choice.code<TurnedOut>("turned_out");
  const auto looked_back = choice.day("looked_back_on");
  Html all = fragment(teller.fact(chapter_texts::got, option_title(options, choice, "option_id")),
                      teller.fact(chapter_texts::waits, option_title(options, choice, "wish_id")));
  if (choice["option_id"].empty()) {
    all += teller.fact(chapter_texts::leans, option_title(options, choice, "leaning_id"));
  }
  return fragment(
      all, teller.said(choice_texts::why, choice["reason"]),
      teller.fact(chapter_texts::turned_out, turned_out ? teller.say(views::words_of(*turned_out)) : ""),
      teller.said(choice_texts::what_did_you_learn, choice["looked_back"]),
      booklet::line({looked_back ? teller.say(chapter_texts::looked_back, teller.day(looked_back)) : ""}));
}

Html choices(const Teller& teller) {
  const Rows choices = teller.rows(personal_tables(), "choices", "chosen_on");
  const Rows weighings = teller.rows(personal_tables(), "choice_weighings");
  Html all;
  for (const std::string& id : moments_in(choices, weighings)) {
    const Id<ChoiceMoment> moment{parse_id_text(id).value_or(0)};
    const auto name = teller.reader().one<MomentName>(select_moment_name, teller.institution(), moment);
    const auto options = options_of(teller.reader(), teller.institution(), moment);
    Html body, why;
    std::string when;
    for (const Row& choice : choices) {
      if (choice["moment_id"] != id) continue;
      if (const auto day = choice.day("chosen_on")) when = teller.say(chapter_texts::chosen, teller.day(day));
      body += chosen(teller, choice, options);
    }
    for (const Row& row : weighings) {
      if (row["moment_id"] == id) why += weighed(teller, row, options);
    }
    if (!why.empty()) body += fragment(p.cls("label")(teller.say(chapter_texts::weighed)), why);
    all +=
        booklet::entry({name ? name->title : teller.say(chapter_texts::a_choice), when},
                       fragment(booklet::line({name ? teller.say(views::kind_name(name->kind)) : ""}), body));
  }
  return booklet::group(teller.say(chapter_texts::choices), all);
}

Html explorations(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "explorations", "kept_on")) {
    const bool study = one.code<ExplorationKind>("kind") == ExplorationKind::study;
    all += booklet::entry(
        {one["name"], teller.say(chapter_texts::kept_on, teller.day(one.day("kept_on")))},
        fragment(booklet::line({teller.say(study ? chapter_texts::study : chapter_texts::occupation)}),
                 teller.said(exploration_texts::note, one["note"]),
                 teller.said(exploration_texts::question, one["question"])));
  }
  return booklet::group(teller.say(chapter_texts::explored), all);
}

Html notices(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& one : teller.rows(personal_tables(), "choice_notices", "written_at")) {
    const auto kind = one.code<NoticeKind>("kind");
    if (!kind) continue;
    std::string about = one["option_title"];
    if (*kind == NoticeKind::moment_changed && about.empty()) {
      const auto name = teller.reader().one<MomentName>(select_moment_name, teller.institution(),
                                                        one.id<ChoiceMoment>("moment_id"));
      about = name ? name->title : teller.say(chapter_texts::a_choice);
    }
    lines.push_back(teller.say(chapter_texts::on_day, teller.moment(one.moment("written_at")),
                               teller.say(views::words_of(*kind), about)));
  }
  return booklet::group(teller.say(chapter_texts::told), booklet::entry({}, booklet::list(lines)));
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::choices, choices}, {Part::choices, explorations}, {Part::choices, notices}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::choices
