// /hoe-gaat-het/{sleutel}: one tap and a sentence without an account. There is nothing to read behind it but
// a first name and a question, so the link need not be bound to a device: who finds it can say how it goes,
// and sees nothing. It closes when a new one is made, when it is stopped, and when the aftercare is over.
#include "campus/layout/components.h"
#include "campus/people/people.h"
#include "platform/auth/institution_token.h"
#include "platform/base/error.h"
#include "rooms/aftercare/case_views.h"
#include "rooms/aftercare/forms.h"
#include "rooms/aftercare/paths.h"
#include "rooms/aftercare/record.h"

namespace koers::aftercare {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;

Response public_page(Visit& visit, const std::string& title, const Html& content, int status = 200) {
  return http::page(layout::public_frame(visit, {.title = title},
                                         fragment(layout::page_head({.title = title}), content)),
                    status)
      .with("X-Robots-Tag", "noindex, nofollow")
      .with("Cache-Control", "no-store");
}

Response closed(Visit& visit) {
  return public_page(visit, visit.say(texts::link_over), p(visit.say(texts::link_over_line)), 410);
}

Response page_of(Visit& visit, const WholeCase& whole, const std::string& key,
                 const forms::Answers& answers) {
  const Html stop = layout::cluster(layout::post_button(paths::link_stop(key), visit.say(texts::stop_by_link),
                                                        {.kind = layout::Kind::quiet, .small = true}));
  if (!whole.open_ask()) {
    return public_page(visit, visit.say(texts::nothing_now),
                       fragment(p(visit.say(texts::nothing_line)), stop));
  }
  return public_page(visit, visit.say(texts::hello, whole.student.given_name),
                     fragment(p.cls("lead")(visit.say(whole.guide.id ? texts::from_whom : texts::from_school,
                                                      whole.guide.given_name)),
                              views::answer_card(visit, answers, paths::link(key)), stop),
                     answers.status());
}

Response show(Visit& visit, const Anyone&, std::string key) {
  const auto whole = case_by_key(visit, key);
  return whole ? page_of(visit, *whole, key, answer_form.start()) : closed(visit);
}

// Under the lock, by whoever holds the key: that it still opens this case.
template <class Work>
void write(Visit& visit, const std::string& key, const WholeCase& seen, Work work) {
  const auto institution = auth::institution_of_token(key);
  if (!institution) throw NotFound("case");
  const Id<organisation::Institution> at{*institution};
  visit.write([&](sql::Transaction& tx) {
    tx.lock(seen.student.id.value);
    const WholeCase now = whole_case(tx, at, seen.of.id, visit.today);
    if (now.of.token_hash != seen.of.token_hash || !now.of.runs_on(visit.today)) throw NotFound("link");
    work(CaseWriting{tx, at, visit.today}, now);
    if (!now.guide.id) return;
    inbox::tell(tx, at, {notices::for_guide, now.of.id.value, now.student.id, visit.now}, {now.guide.id});
  });
}

Response answer(Visit& visit, const Anyone&, std::string key) {
  const auto whole = case_by_key(visit, key);
  if (!whole) return closed(visit);
  const auto typed = answer_form.read(visit);
  if (!typed.holds()) return page_of(visit, *whole, key, typed);
  if (whole->open_ask()) {
    write(visit, key, *whole, [&](const CaseWriting& writing, const WholeCase& now) {
      answer_ask(writing, now, typed.value.answer.value(), typed.value.words);
    });
  }
  return http::see_other(paths::link(key), visit.say(texts::thanks));
}

Response stop(Visit& visit, const Anyone&, std::string key) {
  const auto whole = case_by_key(visit, key);
  if (!whole) return closed(visit);
  write(visit, key, *whole, [&](const CaseWriting& writing, const WholeCase& now) {
    stop_case(writing, now.of, now.student.id, "");
  });
  return closed(visit);
}

}  // namespace

void add_link_routes(http::Router& router) {
  constexpr http::Rate rate{.burst = 40, .seconds = 5};
  router.get<Anyone>("/hoe-gaat-het/{sleutel}", show).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/hoe-gaat-het/{sleutel}", answer).at_most(rate);
  router.post<Anyone>("/hoe-gaat-het/{sleutel}/stop", stop).at_most(rate);
}

}  // namespace koers::aftercare
