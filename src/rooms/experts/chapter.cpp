// What the booklet of a person tells of questions and answers between people: what was asked and written,
// what is offered, and what was reported. What others wrote is theirs to take along.
#include <algorithm>

#include "campus/rooms/booklet.h"
#include "rooms/experts/chapter_texts.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/message.h"
#include "rooms/experts/moderation_views.h"
#include "rooms/experts/record.h"

namespace koers::experts {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

std::string state_of(const Teller& teller, const Row& thread) {
  const auto state = thread.code<ThreadState>("state");
  if (state == ThreadState::open) return teller.say(expert_texts::waits);
  return teller.say(state == ThreadState::answered ? expert_texts::is_answered : expert_texts::is_closed);
}

Html message_told(const Teller& teller, const Row& message) {
  const auto hidden = message.moment("hidden_at");
  return div.cls("said")(
      p.cls("label")(teller.say(chapter_texts::you_wrote, teller.moment(message.moment("sent_at")))),
      booklet::words(message["words"]),
      booklet::line({hidden ? teller.say(chapter_texts::hidden, teller.moment(hidden)) : ""}));
}

Html questions(const Teller& teller) {
  const Rows messages = teller.rows(personal_tables(), "messages", "sent_at");
  const Rows threads = teller.rows(personal_tables(), "threads", "asked_at");
  Html asked, others;
  for (const Row& thread : threads) {
    Html written;
    for (const Row& message : messages) {
      if (message["thread_id"] == thread["id"]) written += message_told(teller, message);
    }
    asked += booklet::entry({teller.say(expert_texts::question_to, teller.name_of(thread["expert_id"])),
                             teller.say(chapter_texts::asked_on, teller.moment(thread.moment("asked_at")))},
                            fragment(booklet::line({state_of(teller, thread)}), written));
  }
  for (const Row& message : messages) {
    const bool own = std::any_of(threads.begin(), threads.end(),
                                 [&](const Row& thread) { return thread["id"] == message["thread_id"]; });
    if (!own) others += booklet::entry({}, message_told(teller, message));
  }
  return fragment(booklet::group(teller.say(chapter_texts::asked), asked),
                  booklet::group(teller.say(chapter_texts::answered), others));
}

const i18n::Text& words_of(OfferState state) {
  switch (state) {
    case OfferState::waiting:
      return chapter_texts::offer_waits;
    case OfferState::open:
      return chapter_texts::offer_open;
    case OfferState::paused:
      return chapter_texts::offer_paused;
    case OfferState::refused:
      return chapter_texts::offer_refused;
    case OfferState::closed:
      break;
  }
  return chapter_texts::offer_closed;
}

Html offers(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "offers")) {
    const auto state = one.code<OfferState>("state").value_or(OfferState::closed);
    all += booklet::entry(
        {.when = teller.say(chapter_texts::offered, teller.moment(one.moment("offered_at")))},
        fragment(teller.said(chapter_texts::work, one["work"]),
                 teller.said(chapter_texts::about, one["about"]),
                 booklet::line(
                     {i18n::say_count(teller.language(), chapter_texts::limit, one.number("monthly_limit")),
                      teller.say(words_of(state))}),
                 teller.said(chapter_texts::school_said, one["review_note"])));
  }
  return booklet::group(teller.say(chapter_texts::offer), all);
}

Html reports(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "reports", "reported_at")) {
    all += booklet::entry(
        {.when = teller.moment(one.moment("reported_at"))},
        fragment(booklet::words(one["reason"]), teller.said(expert_texts::school_answers, one["answer"])));
  }
  std::vector<std::string> blocks, acts;
  for (const Row& one : teller.rows(personal_tables(), "blocks", "blocked_at")) {
    blocks.push_back(teller.say(chapter_texts::blocked, teller.name_of(one["blocked_id"]),
                                teller.moment(one.moment("blocked_at"))));
  }
  const std::string me = people::person_of(teller.reader(), teller.institution(), teller.person()).given_name;
  for (const Row& one : teller.rows(personal_tables(), "moderations", "done_at")) {
    const auto act = one.code<ModerationKind>("act").value_or(ModerationKind::looked);
    acts.push_back(teller.say(chapter_texts::on_day, teller.say(views::act_words(act), me),
                              teller.moment(one.moment("done_at"))));
  }
  const auto lines = [&](const i18n::Text& title, const std::vector<std::string>& of) {
    return booklet::group(teller.say(title), booklet::entry({}, booklet::list(of)));
  };
  return fragment(booklet::group(teller.say(chapter_texts::reports), all),
                  lines(chapter_texts::blocks, blocks), lines(chapter_texts::acts, acts));
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::letters, questions}, {Part::letters, offers}, {Part::letters, reports}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::experts
