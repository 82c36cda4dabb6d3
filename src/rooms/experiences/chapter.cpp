// What the booklet of a person tells of experiences: the story first, then what it looked and sounded like,
// what was thought of it, and what was said about it.
#include <sstream>

#include "campus/rooms/booklet.h"
#include "campus/words/answer_pictures.h"
#include "campus/words/cards.h"
#include "campus/words/kinds.h"
#include "campus/words/self.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"
#include "rooms/experiences/chapter_texts.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experiences/record.h"
#include "rooms/experiences/step.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

// The words of several codes in one text: "trots, blij". What content does not know any more is left out.
template <class WordOf>
std::string in_words(const std::string& codes, WordOf word_of) {
  std::istringstream rest(codes);
  i18n::WordList all;
  for (std::string one; rest >> one;) all.add(word_of(one));
  return all.with_commas();
}

std::string feelings_in_words(const Teller& teller, const std::string& codes) {
  return in_words(codes, [&](const std::string& id) {
    const auto* feeling = words::find_feeling(id);
    return feeling == nullptr ? std::string() : feeling->name.in(teller.language());
  });
}

std::string audience_in_words(const Teller& teller, const Row& row) {
  return teller.say(row.code<Audience>("audience") == Audience::counsellor ? texts::you_and_counsellor
                                                                           : texts::not_shared);
}

// What stands below the name, of an experience and of a draft alike.
Html about(const Teller& teller, const Row& row) {
  const std::string with = row["companions"];
  return fragment(booklet::line({views::kind_and_place(teller.language(), row["kind"], row["place"]),
                                 with.empty() ? "" : teller.say(texts::with_whom, with)}),
                  booklet::words(row["story"]),
                  teller.fact(chapter_texts::felt, feelings_in_words(teller, row["feelings"])));
}

// The rows that hang on experiences, read once.
struct Hanging {
  explicit Hanging(const Teller& teller)
      : album(attachments::album_of(teller)),
        answers(teller.rows(personal_tables(), "answers", "answered_at")),
        responses(teller.rows(personal_tables(), "responses", "written_at")),
        competencies(teller.rows(personal_tables(), "competencies")),
        skills(teller.rows(personal_tables(), "experience_skills")) {}

  attachments::Album album;
  Rows answers, responses, competencies, skills;
};

Html answer_told(const Teller& teller, const Row& answer, const Html& album) {
  const words::Card* card = words::find_card(answer["card"]);
  const auto* picture = words::find_answer_picture(answer["picture"]);
  const std::string chosen = in_words(answer["choices"], [&](const std::string& id) {
    const auto* choice = card == nullptr ? nullptr : card->choice(id);
    return choice == nullptr ? std::string() : choice->label.in(teller.language());
  });
  return div.cls("said")(
      p.cls("label")(card == nullptr ? teller.say(chapter_texts::a_question)
                                     : card->text.in(teller.language())),
      booklet::words(chosen), booklet::words(answer["answer"]),
      teller.fact(chapter_texts::chosen_picture, picture == nullptr ? "" : teller.say(picture->name)), album);
}

Html response_told(const Teller& teller, const Row& response) {
  const std::string moment = teller.moment(response.moment("written_at"));
  const std::string who =
      teller.is_me(response["author_id"])
          ? teller.say(chapter_texts::you_wrote, moment)
          : teller.say(chapter_texts::wrote, teller.name_of(response["author_id"]), moment);
  Html state;
  if (response.moment("laid_aside_at")) state = booklet::line({teller.say(chapter_texts::laid_aside)});
  if (const auto later = response.day("later_on"); later && !response.moment("answered_at")) {
    state = booklet::line({teller.say(chapter_texts::later, teller.day(later))});
  }
  return booklet::below(who, fragment(booklet::words(response["words"]), state));
}

Html told(const Teller& teller, const Row& one, const Hanging& hanging) {
  const std::string& id = one["id"];
  Html body = fragment(about(teller, one), hanging.album(id, ""));
  for (const Row& answer : hanging.answers) {
    if (answer["experience_id"] == id) {
      body += answer_told(teller, answer, hanging.album(id, answer["card"]));
    }
  }
  for (const Row& response : hanging.responses) {
    if (response["experience_id"] == id) body += response_told(teller, response);
  }
  i18n::WordList belongs, practised, steps;
  for (const Row& row : hanging.competencies) {
    const auto competency = row.code<words::Competency>("competency");
    if (row["experience_id"] != id || !competency) continue;
    belongs.add(teller.say(words::name(*competency)));
  }
  for (const Row& row : hanging.skills) {
    const auto* skill = words::find_skill(row["skill"]);
    if (row["experience_id"] != id || skill == nullptr) continue;
    practised.add(skill->name.in(teller.language()));
  }
  for (const auto& step : steps_of_experience(teller.reader(), teller.institution(), teller.person(),
                                              one.id<Experience>("id"))) {
    steps.add(step.title);
  }
  body += fragment(teller.fact(chapter_texts::belongs, belongs.with_commas()),
                   teller.fact(chapter_texts::practised, practised.with_commas()),
                   teller.fact(chapter_texts::step, steps.with_commas()),
                   teller.fact(chapter_texts::seen_by, audience_in_words(teller, one)));
  if (!one["proposed_by"].empty()) {
    body += teller.fact(chapter_texts::proposed, teller.name_of(one["proposed_by"]));
  }
  if (const auto removed = one.moment("removed_at")) {
    body += booklet::line({teller.say(chapter_texts::gone, teller.moment(removed))});
  }
  return booklet::entry({one["title"], teller.day(one.day("happened_on"))}, body);
}

Html experiences(const Teller& teller) {
  const Hanging hanging(teller);
  Html all, of_year;
  std::string year;
  for (const Row& one : teller.rows(personal_tables(), "experiences", "happened_on")) {
    const std::string its_year =
        i18n::school_year(school_year_of(one.day("happened_on").value_or(teller.today())));
    if (its_year != year) all += booklet::group(teller.say(chapter_texts::year, year), of_year);
    if (its_year != year) of_year = Html();
    year = its_year;
    of_year += told(teller, one, hanging);
  }
  return fragment(all, booklet::group(teller.say(chapter_texts::year, year), of_year));
}

Html drafts(const Teller& teller) {
  const auto album = attachments::album_of(teller);
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "drafts", "changed_at")) {
    all += booklet::entry({teller.say(chapter_texts::draft), teller.moment(one.moment("changed_at"))},
                          fragment(about(teller, one), album(one["id"], "")));
  }
  return booklet::group(teller.say(chapter_texts::not_finished), all);
}

Html rests(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "rests", "begins_on")) {
    all += booklet::entry({.when = teller.period(one.day("begins_on"), one.day("ends_on"))},
                          teller.fact(chapter_texts::seen_by, audience_in_words(teller, one)));
  }
  return booklet::group(teller.say(chapter_texts::rests), all);
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::lived, experiences}, {Part::lived, drafts}, {Part::lived, rests}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::experiences
