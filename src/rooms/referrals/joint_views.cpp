#include "rooms/referrals/joint_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/referrals/joint_forms.h"
#include "rooms/referrals/paths.h"

namespace koers::referrals::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = joint_texts;

namespace {

std::string joint_day(const http::Visit& visit, Instant at) {
  return i18n::long_day(visit.language, day_of(at), visit.today);
}

std::string counsellor_or(const http::Visit& visit, const JointRequest& joint, const i18n::Text& otherwise) {
  return joint.counsellor.empty() ? visit.say(otherwise) : joint.counsellor;
}

// ---- the counsellor

Html waiting_card(http::Visit& visit, const ReferPage& page, const JointRequest& joint) {
  const std::string& name = page.student.person().given_name;
  return layout::card(
      {.labelled_by = "wacht"},
      fragment(layout::section_head("wacht", visit.say(texts::waits, name)),
               layout::sub(visit.say(texts::waits_line, joint_day(visit, joint.asked_at))),
               layout::own_words(joint.question), layout::labelled(visit.say(texts::you_tried), joint.tried),
               layout::labelled(
                   visit.say(texts::scope),
                   visit.say(joint.scope == Scope::file ? texts::scope_file : texts::scope_question, name)),
               layout::cluster(layout::post_button(paths::withdraw(page.student.id(), joint.id),
                                                   visit.say(texts::withdraw), {.kind = Kind::line}))));
}

Html form_card(http::Visit& visit, const ReferPage& page) {
  const std::string& name = page.student.person().given_name;
  return layout::card(
      {.labelled_by = "vragen"},
      fragment(layout::section_head("vragen", visit.say(texts::write_together)),
               joint_form.show(visit, page.returned.or_start(joint_form),
                               {.action = paths::refer(page.student.id()),
                                .submit = visit.say(texts::ask, name),
                                .button = {.icon = Icon("paper-plane-tilt"), .big = true, .wide = true}},
                               joint_givens(name))));
}

Html earlier_row(http::Visit& visit, const JointRequest& joint, const std::string& name) {
  const auto said = [&](const i18n::Text& words) {
    return layout::join(
        {visit.say(words, name), joint_day(visit, joint.answered_at.value_or(joint.asked_at))});
  };
  std::string title;
  Html line;
  switch (joint.state) {
    case JointState::agreed:
      title = said(joint.is_changed ? texts::said_other : texts::said_yes);
      line = layout::sub(visit.say(texts::runs, name));
      break;
    case JointState::refused:
      title = said(texts::said_no);
      line = layout::sub(visit.say(texts::said_no_line));
      break;
    case JointState::withdrawn:
    case JointState::waiting:
      title = said(texts::taken_back);
      break;
  }
  return li.cls("stack gap-2")(b(title), layout::own_words(joint.question), line);
}

Html earlier_card(http::Visit& visit, const ReferPage& page) {
  Html all;
  for (const JointRequest& joint : page.all) {
    if (joint.state != JointState::waiting) {
      all += earlier_row(visit, joint, page.student.person().given_name);
    }
  }
  if (all.empty()) return {};
  return layout::card({.labelled_by = "eerder-gevraagd"},
                      fragment(layout::section_head("eerder-gevraagd", visit.say(texts::earlier)),
                               ul.cls("plain-list stack gap-5")(all)));
}

}  // namespace

Html refer_page(http::Visit& visit, const ReferPage& page) {
  const people::Person& student = page.student.person();
  const std::string title = visit.say(texts::title, student.given_name);
  const auto waiting = std::find_if(page.all.begin(), page.all.end(),
                                    [](const JointRequest& one) { return one.state == JointState::waiting; });
  const bool waits = waiting != page.all.end();
  Html main = waits ? waiting_card(visit, page, *waiting) : Html();
  // What was typed while another one waited is not lost.
  if (waits && page.returned.is(joint_form)) {
    main += layout::notice(words::State::attention, visit.say(texts::one_waits, student.given_name));
  }
  if (!waits || page.returned.is(joint_form)) main += form_card(visit, page);
  const Html content =
      fragment(layout::crumbs(visit.language,
                              {{visit.say(texts::my_students), url("/studenten")},
                               {student.full_name(), paths::file(student.id)}},
                              visit.say(texts::here)),
               layout::page_head({.title = title,
                                  .lead = fragment(visit.say(texts::lead, student.given_name), " ",
                                                   b(visit.say(texts::lead_nothing)))}),
               main, earlier_card(visit, page));
  return navigation::page(visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
                          content);
}

namespace {

// Exactly what the specialist would read.
Html preview_of(const http::Visit& visit, const JointCard& card) {
  const JointRequest& joint = card.joint;
  const Html words = layout::fact_list(
      {{visit.say(texts::who), fragment(card.student)},
       {visit.say(texts::the_question), layout::own_words(joint.question)},
       {visit.say(texts::tried_already),
        joint.tried.empty() ? fragment(visit.say(texts::nothing_tried)) : layout::paragraphs(joint.tried)},
       {visit.say(texts::beyond),
        fragment(joint.scope == Scope::file
                     ? visit.say(texts::sees_file, counsellor_or(visit, joint, texts::your_counsellor))
                     : visit.say(texts::sees_nothing_else))}});
  return layout::card({.surface = layout::Surface::flat},
                      fragment(h3.cls("h4")(visit.say(texts::would_see, card.specialist)), words));
}

}  // namespace

Html joint_card(http::Visit& visit, const JointCard& card, const forms::Returned& returned) {
  const JointRequest& joint = card.joint;
  const std::string id = text(joint.id);
  const std::string counsellor = counsellor_or(visit, joint, texts::somebody);
  const Html no =
      layout::post_button(paths::joint(joint.id, "nee"), visit.say(texts::no), {.kind = Kind::line});
  Html answer;
  if (card.has_open) {
    answer = fragment(layout::notice(words::State::attention, visit.say(texts::another_open)),
                      layout::cluster(no));
  } else {
    answer = layout::cluster(fragment(layout::post_button(paths::joint(joint.id, "ja"), visit.say(texts::yes),
                                                          {.icon = Icon("check-bold")}),
                                      no));
  }
  if (!card.has_open || returned.is(other_form, id)) {
    answer +=
        other_form.fold(visit, visit.say(texts::yes_other), returned.or_start(other_form, joint.draft(), id),
                        {.action = paths::joint(joint.id, "anders"),
                         .submit = visit.say(texts::send_other),
                         .button = {.icon = Icon("paper-plane-tilt")},
                         .suffix = id},
                        other_givens(counsellor_or(visit, joint, texts::your_counsellor)));
  }
  const std::string heading = "samen-" + id;
  return layout::card(
      {.labelled_by = heading},
      fragment(layout::section_head(
                   heading, visit.say(texts::wants, counsellor),
                   layout::who_sees(
                       visit.language, layout::Reach::one,
                       visit.say(texts::you_and, counsellor_or(visit, joint, texts::your_counsellor)))),
               p(visit.say(texts::you_decide)), preview_of(visit, card), answer));
}

}  // namespace koers::referrals::views
