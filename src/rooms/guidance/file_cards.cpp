// What other pages of a guide show of conversations: the coming days, and the cards of a student's file,
// which app composes of several rooms.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/guidance/conversation.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/file_texts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/texts.h"

namespace koers::guidance {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Visit;

Html row_of_the_day(const Visit& visit, const Appointment& appointment) {
  const Conversation& talk = appointment.conversation;
  const auto& stand = talk.state == ConversationState::open
                          ? file_texts::talk_under_way
                          : (talk.prepared_at ? file_texts::prepared : file_texts::not_prepared);
  const std::string along =
      talk.companion.empty()
          ? ""
          : " · " + visit.say(file_texts::brings_along, views::companion_words(visit, talk), talk.companion);
  return layout::row(
      {.lead = layout::date_block(visit.language, talk.planned_on),
       .title = appointment.student_name,
       .href = conversation_path(talk.id),
       .line = i18n::time_of_day(visit.language, talk.begins_minute) + " · " + visit.say(stand) + along});
}

std::string state_words(const Visit& visit, const Conversation& talk) {
  switch (talk.state) {
    case ConversationState::planned:
      return visit.say(file_texts::state_planned);
    case ConversationState::open:
      return visit.say(file_texts::state_open);
    case ConversationState::closed:
      return visit.say(talk.student_confirmed_at ? file_texts::state_confirmed : file_texts::state_closed);
    case ConversationState::cancelled:
      return "";
  }
  return "";
}

// A talk on the line of the file: what is planned with when and where, what was held with how it stands.
layout::DatedMoment moment_of(const Visit& visit, const people::Guide& me, const Conversation& talk) {
  const Day day = talk.held_on.value_or(talk.planned_on);
  const bool is_intake = talk.kind == ConversationKind::intake;
  const bool is_mine = talk.counsellor_id == me.id();
  const auto& title = is_intake ? (is_mine ? file_texts::intake_with_you : file_texts::intake)
                                : (is_mine ? file_texts::talk_with_you : file_texts::talk);
  const std::string when_and_where =
      layout::join({i18n::time_of_day(visit.language, talk.begins_minute), talk.place});
  return {day,
          {.bead = layout::bead({}, talk.is_coming() ? layout::Icon("calendar-check-fill")
                                                     : layout::Icon("chats-circle-fill")),
           .when = i18n::near_day(visit.language, day, visit.today),
           .title = visit.say(title),
           .href = conversation_path(talk.id),
           .content = layout::sub(talk.is_coming() ? when_and_where : state_words(visit, talk)),
           .coming = talk.is_coming()}};
}

// "No conversations" would be untrue of who was spoken with elsewhere.
Html no_talks(const Visit& visit, const referrals::ReferralSummary& beside) {
  if (beside.spoken_on || beside.planned_on) return {};
  return layout::sub(visit.say(file_texts::no_conversations));
}

// Of conversations that every guide may know of.
Html initiative_line(Visit& visit, const GuidedStudent& student) {
  const auto last = last_initiatives(visit.db(), student.institution(), student.id());
  if (!last || !last->said.student || !last->said.counsellor) return {};
  const auto day = i18n::day_with_year(visit.language, last->held_on);
  if (!last->said.is_agreed()) return layout::sub(visit.say(texts::initiative_in_file_differ, day));
  switch (*last->said.student) {
    case Initiative::together:
      return layout::sub(visit.say(texts::initiative_in_file_both, day));
    case Initiative::student:
      return layout::sub(visit.say(texts::initiative_in_file, student.person().given_name, day));
    case Initiative::counsellor:
      return layout::sub(visit.say(texts::initiative_in_file_guide, day));
  }
  return {};
}

Html prepared_card(Visit& visit, const GuidedStudent& student, const std::vector<Conversation>& talks) {
  for (const Conversation& talk : talks) {
    if (!talk.is_coming() || talk.question.empty()) continue;
    const std::string about = visit.say(file_texts::wants_to_talk_about, student.person().given_name);
    const std::string day = i18n::long_day(visit.language, talk.planned_on, visit.today);
    return section.cls("card prep")
        .aria("labelledby", "vraag")(
            div(layout::eyebrow("compass-fill", about), p.cls("words").id("vraag")(talk.question)),
            p.cls("sub")(visit.say(file_texts::talk_on, day), ". ",
                         a.href(conversation_path(talk.id))(visit.say(file_texts::brings))));
  }
  return {};
}

}  // namespace

std::vector<layout::TimedRow> talks_until(Visit& visit, const people::Guide& me, Day until) {
  std::vector<layout::TimedRow> rows;
  for (const Appointment& one : coming_for_counsellor(visit.db(), me, visit.today, until, visit.today)) {
    rows.push_back({one.conversation.planned_on, one.conversation.begins_minute, row_of_the_day(visit, one)});
  }
  return rows;
}

FileCards file_cards(Visit& visit, const people::Guide& me, const GuidedStudent& student,
                     const referrals::ReferralSummary& beside) {
  const auto talks = conversations_of(visit.db(), student.institution(), student.id(), me.id());
  std::vector<layout::DatedMoment> moments;
  for (const Conversation& talk : talks) moments.push_back(moment_of(visit, me, talk));
  const auto coming =
      std::find_if(talks.begin(), talks.end(), [](const Conversation& talk) { return talk.is_coming(); });
  return {.coming =
              coming == talks.end()
                  ? std::nullopt
                  : std::optional(ConversationSummary{
                        .id = coming->id, .on = coming->planned_on, .begins_minute = coming->begins_minute}),
          .prepared = prepared_card(visit, student, talks),
          .talks = moments,
          .initiative = initiative_line(visit, student),
          .no_talks = talks.empty() ? no_talks(visit, beside) : Html()};
}

}  // namespace koers::guidance
