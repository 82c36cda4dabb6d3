// What the homes of student and guide show of conversations: the door's fragments.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/texts.h"

namespace koers::guidance {

using namespace html;
using http::Visit;
using layout::Kind;

namespace {

constexpr int days_to_look_back = 30;  // a talk of longer ago asks nothing any more

Html wide_button(std::string label, const Url& href) {
  return layout::button_link({.label = std::move(label),
                              .href = href,
                              .kind = Kind::accent,
                              .icon_end = layout::Icon("arrow-right-bold"),
                              .wide = true});
}

Html talk_ahead(Visit& visit, const StudentConversation& talk) {
  Conversation said;
  said.kind = talk.is_intake ? ConversationKind::intake : ConversationKind::dialogue;
  said.planned_on = talk.planned_on;
  said.begins_minute = talk.begins_minute;
  said.place = talk.place;
  layout::NextTalk next{.day = talk.planned_on,
                        .title = views::talk_title(visit, said, talk.given_name),
                        .line = views::soon_and_where(visit, said)};
  if (talk.is_open) {
    next.line = visit.say(texts::talk_has_begun);
    next.action = wide_button(visit.say(texts::open_talk), paths::talk(talk.id));
  } else if (talk.is_prepared) {
    next.action = wide_button(visit.say(texts::see_preparation), paths::talk(talk.id));
    next.fine = visit.say(texts::you_are_prepared);
  } else {
    next.action = wide_button(visit.say(texts::prepare_yourself), paths::prepare(talk.id));
    next.fine = visit.say(texts::three_questions);
  }
  return layout::next_talk(visit.language, next);
}

// Nothing is planned: whom to ask, and the way to ask (ST-14).
Html whom_to_ask(Visit& visit, const people::Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (!counsellor) {
    return article.cls("next-talk")(
        layout::icon("chats-circle-duo"),
        div.cls("txt")(h2(visit.say(texts::no_talk_planned)), p(visit.say(texts::no_counsellor_now))));
  }
  const auto& name = counsellor->given_name;
  const auto last = last_initiatives(visit.db(), me.institution(), me.id());
  const auto initiative = last ? last->said.now() : std::nullopt;
  const std::string line = !initiative                          ? visit.say(texts::your_counsellor_is, name)
                           : *initiative == Initiative::student ? visit.say(texts::initiative_yours)
                           : *initiative == Initiative::counsellor ? visit.say(texts::initiative_theirs, name)
                                                                   : visit.say(texts::initiative_of_both);
  return article.cls("next-talk")(layout::avatar(counsellor->full_name(), layout::Size::large),
                                  div.cls("txt")(h2(visit.say(texts::no_talk_planned)), p(line)),
                                  wide_button(visit.say(texts::ask_for_talk, name), paths::ask()));
}

}  // namespace

constexpr sql::Statement select_own_talks{"guidance.select_own_talks", R"(
    SELECT c.id, c.kind = 'intake', c.state = 'open', c.planned_on, c.begins_minute, c.place,
           c.prepared_at IS NOT NULL, c.held_on, c.student_confirmed_at IS NOT NULL,
           EXISTS (SELECT 1 FROM dialogue_out_ticks t
                   WHERE t.institution_id = c.institution_id AND t.student_id = c.student_id
                     AND t.conversation_id = c.id AND t.person_id = c.student_id AND t.helped IS NOT NULL),
           p.given_name
    FROM guidance_conversations c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.counsellor_id
    WHERE c.institution_id = $1 AND c.student_id = $2
      AND ((c.state IN ('planned', 'open') AND c.late_days IS NULL)
        OR (c.state = 'closed' AND COALESCE(c.held_on, '') >= $3))
    ORDER BY CASE WHEN c.state = 'closed' THEN 1 ELSE 0 END, CASE WHEN c.state = 'closed' THEN '' ELSE c.planned_on END,
             COALESCE(c.held_on, '') DESC, c.id DESC)"};

std::vector<StudentConversation> own_talks(sql::Reader& reader, const people::Student& me, Day today) {
  return reader.all<StudentConversation>(select_own_talks, me.institution(), me.id(),
                                         today - days_to_look_back);
}

Html next_talk(Visit& visit, const people::Student& me, const std::vector<StudentConversation>& talks) {
  const auto ahead = std::find_if(talks.begin(), talks.end(), [&](const StudentConversation& one) {
    return !one.held_on && (one.is_open || one.planned_on >= visit.today);
  });
  // One with a specialist, when it is the first.
  std::optional<referrals::ReferralAppointment> beside;
  for (auto& one : referrals::appointments_of(visit.db(), me, visit.today)) {
    if (one.is_held || one.on < visit.today) continue;
    if (!beside || std::pair(one.on, one.begins_minute) < std::pair(beside->on, beside->begins_minute))
      beside = std::move(one);
  }
  const bool is_first = ahead == talks.end() || (beside && !ahead->is_open &&
                                                 std::pair(beside->on, beside->begins_minute) <
                                                     std::pair(ahead->planned_on, ahead->begins_minute));
  if (beside && is_first) {
    const Conversation talk = views::as_conversation(*beside);
    return layout::next_talk(visit.language,
                             {.day = beside->on,
                              .title = views::talk_title(visit, talk, beside->other),
                              .line = views::soon_and_where(visit, talk),
                              .action = wide_button(visit.say(texts::see_request), beside->path)});
  }
  return ahead == talks.end() ? whom_to_ask(visit, me) : talk_ahead(visit, *ahead);
}

}  // namespace koers::guidance
