// The specialists who read a student's question, for /ik/begeleiding, which app composes: all of them while
// it waits, and then the one who has it.
#include "campus/access/guides.h"
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/record.h"

namespace koers::referrals {
namespace {

// What the student stops here at once; the rest is on the page of the question.
html::Html ways(const http::Visit& visit, const Referral& one, const std::string& who) {
  return layout::cluster(
      html::fragment(layout::post_button(paths::own(one.id, Action::withdraw), visit.say(joint_texts::stop),
                                         {.kind = layout::Kind::line, .small = true, .about = who}),
                     layout::button_link({.label = visit.say(joint_texts::change),
                                          .href = paths::own_referrals(),
                                          .kind = layout::Kind::quiet,
                                          .small = true,
                                          .about = who})));
}

}  // namespace

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  std::vector<layout::Permission> all;
  auto open = referrals_of(visit.db(), me.institution(), me.id(), visit.today);
  std::erase_if(open, [](const Referral& one) { return !one.is_open(); });
  if (open.empty()) return all;
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  for (const Referral& one : open) {
    const std::string name = counsellor ? counsellor->given_name : visit.say(joint_texts::your_counsellor);
    const std::string knows = visit.say(
        one.counsellor_may_know ? joint_texts::counsellor_knows : joint_texts::counsellor_knows_not, name);
    const auto since = [&](Instant at) {
      return visit.say(joint_texts::since, i18n::day_month(visit.language, day_of(at), visit.today)) + " ";
    };
    layout::Permission row{.sees = {visit.say(joint_texts::sees_your_question)}};
    if (one.is_free || !one.specialist_id) {
      row.name = visit.say(joint_texts::all_specialists);
      row.line = visit.say(joint_texts::until_one_takes_it);
      row.until = since(one.asked_at) + knows;
      row.in_picture = false;
    } else {
      row.name = people::person_of(visit.db(), me.institution(), *one.specialist_id).full_name();
      row.line = visit.say(joint_texts::while_it_runs);
      row.until = since(one.taken_at.value_or(one.asked_at)) + knows;
      if (one.opens_file) row.sees.push_back(visit.say(joint_texts::sees_your_file, name));
    }
    row.action = ways(visit, one, row.name);
    all.push_back(std::move(row));
  }
  return all;
}

}  // namespace koers::referrals
