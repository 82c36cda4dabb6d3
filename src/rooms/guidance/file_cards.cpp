// What this room shows of a student in the student's file, which app composes of several rooms.
#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates.h"
#include "rooms/guidance/caseload_forms.h"
#include "rooms/guidance/caseload_texts.h"
#include "rooms/guidance/caseload_views.h"
#include "rooms/guidance/conversation.h"
#include "rooms/guidance/file_paths.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/picture.h"

namespace koers::guidance {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Visit;

std::string study_line(Visit& visit, const GuidedStudent& student) {
  if (!student.enrolment()) return "";
  const auto programme =
      organisation::programme_of(visit.db(), student.institution(), student.enrolment()->programme_id);
  return visit.say(caseload_texts::year_group, programme ? programme->name : "", student.enrolment()->level,
                   student.enrolment()->year_of_study(visit.today));
}

std::string state_words(const Visit& visit, const Conversation& talk) {
  switch (talk.state) {
    case ConversationState::planned:
      return visit.say(caseload_texts::state_planned);
    case ConversationState::open:
      return visit.say(caseload_texts::state_open);
    case ConversationState::closed:
      return visit.say(talk.student_confirmed_at ? caseload_texts::state_confirmed
                                                 : caseload_texts::state_closed);
    case ConversationState::cancelled:
      return "";
  }
  return "";
}

Html talks_card(const Visit& visit, const std::vector<Conversation>& talks) {
  Html rows;
  for (const Conversation& talk : talks) {
    const Day day = talk.held_on.value_or(talk.planned_on);
    const auto& title =
        talk.kind == ConversationKind::intake ? caseload_texts::intake_on : caseload_texts::talk_on;
    rows += layout::row({.lead = layout::bead({}, "chats-circle-fill"),
                         .title = visit.say(title, i18n::day_with_year(visit.language, day)),
                         .href = conversation_path(talk.id),
                         .line = state_words(visit, talk)});
  }
  if (rows.empty()) rows = layout::row({.title = visit.say(caseload_texts::no_conversations)});
  return layout::list_card("gesprekken", visit.say(caseload_texts::conversations), rows);
}

Html head_of(Visit& visit, const GuidedStudent& student, const std::optional<CaseloadRow>& row,
             const std::vector<Conversation>& talks) {
  const std::string name = student.person().full_name();
  Html facts;
  const auto fact = [&](layout::Icon icon, const std::string& words) {
    facts += span(layout::icon(icon), words);
  };
  if (row) {
    fact("handshake-fill", visit.say(caseload_texts::you_guide_since, student.person().given_name,
                                     i18n::day_with_year(visit.language, row->guided_since)));
    if (row->last_conversation_on) {
      fact("chats-circle-fill", visit.say(caseload_texts::last_spoken,
                                          i18n::day_month(visit.language, *row->last_conversation_on)));
    }
  }
  const auto coming =
      std::find_if(talks.begin(), talks.end(), [](const Conversation& talk) { return talk.is_coming(); });
  if (coming != talks.end()) {
    fact("calendar-check-fill",
         visit.say(caseload_texts::next_talk, i18n::short_day(visit.language, coming->planned_on)));
  }
  const Html action = coming != talks.end()
                          ? layout::button_link({.label = visit.say(caseload_texts::open_the_talk),
                                                 .href = conversation_path(coming->id),
                                                 .kind = layout::Kind::primary,
                                                 .icon = layout::Icon("chats-circle-bold")})
                          : layout::button_link({.label = visit.say(caseload_texts::plan_talk),
                                                 .href = plan_path(student.id()),
                                                 .kind = layout::Kind::primary,
                                                 .icon = layout::Icon("calendar-plus-bold")});
  return header.cls("person-head")(
      layout::avatar(name, layout::Size::huge),
      div(h1(name), p.cls("lead")(study_line(visit, student)), p.cls("cluster facts-line")(facts)),
      div.cls("stack gap-2")(action));
}

Html signals_card(Visit& visit, const CaseloadRow& row) {
  return each(row.signals, [&](Signal signal) {
    return views::signal_card(visit, row, signal, judgement_form.start({.signal = signal}));
  });
}

Html prepared_card(const Visit& visit, const GuidedStudent& student, const std::vector<Conversation>& talks) {
  for (const Conversation& talk : talks) {
    if (!talk.is_coming() || talk.question.empty()) continue;
    return layout::card(
        {.surface = layout::Surface::soft},
        fragment(layout::eyebrow("compass-fill",
                                 visit.say(caseload_texts::wants_to_talk_about, student.person().given_name)),
                 layout::own_words(talk.question),
                 layout::more_link(visit.say(caseload_texts::brings), conversation_path(talk.id))));
  }
  return {};
}

Html picture_card(Visit& visit, const GuidedStudent& student) {
  const auto picture = picture_of(visit.db(), student.institution(), student.id());
  const std::string line = picture && picture->confirmed_on
                               ? visit.say(caseload_texts::picture_updated,
                                           i18n::day_with_year(visit.language, *picture->confirmed_on))
                               : visit.say(caseload_texts::picture_none);
  return layout::card(
      {.labelled_by = "beeld"},
      fragment(layout::section_head("beeld", visit.say(caseload_texts::picture)), layout::sub(line),
               layout::button_link({.label = visit.say(caseload_texts::picture_update),
                                    .href = picture_path_of(student.id()),
                                    .small = true})));
}

Html guides_card(Visit& visit, const people::Guide& me, const GuidedStudent& student) {
  Html rows;
  for (const auto& guide : access::guides_of(visit.db(), student.institution(), student.id())) {
    if (guide.ends_on && *guide.ends_on <= visit.today) continue;
    if (guide.in_confidence && guide.person_id != me.id()) continue;
    const auto name = people::person_of(visit.db(), student.institution(), guide.person_id).full_name();
    rows += layout::row({.lead = layout::avatar(name, layout::Size::small),
                         .title = name,
                         .line = visit.say(caseload_texts::guide_line,
                                           i18n::day_with_year(visit.language, guide.begins_on))});
  }
  return layout::list_card(
      "mensen", visit.say(caseload_texts::people_around, student.person().given_name), rows,
      layout::more_link(visit.say(caseload_texts::hand_over), handover_path(student.id())));
}

}  // namespace

FileCards file_cards(Visit& visit, const people::Guide& me, const GuidedStudent& student) {
  const auto row = caseload_row(visit.db(), me, student.id(), visit.today);
  const auto talks = conversations_of(visit.db(), student.institution(), student.id(), me.id());
  return {.head = head_of(visit, student, row, talks),
          .prepared = prepared_card(visit, student, talks),
          .signals = row ? signals_card(visit, *row) : Html(),
          // Drawn by all guides: who drew it would be known.
          .picture = student.in_confidence() ? Html() : picture_card(visit, student),
          .talks = talks_card(visit, talks),
          .guides = guides_card(visit, me, student)};
}

}  // namespace koers::guidance
