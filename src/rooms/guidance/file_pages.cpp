// /studenten/{id}: a student's file, as far as the student shares it; and the warm handover.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/guidance/caseload.h"
#include "rooms/guidance/caseload_texts.h"
#include "rooms/guidance/caseload_views.h"
#include "rooms/guidance/conversation.h"
#include "rooms/guidance/file_paths.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/handover.h"
#include "rooms/guidance/picture.h"
#include "rooms/guidance/routes.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/publication/publication.h"
#include "rooms/referrals/referrals.h"

namespace koers::guidance {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

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

// What Koers saw, for a person to judge (GU-09).
Html signals_card(const Visit& visit, const CaseloadRow& row) {
  Html all;
  for (const Signal signal : row.signals) {
    const Url action = url("/studenten/", row.student.id, "/signaal");
    all += layout::card(
        {.surface = layout::Surface::tone, .tone = words::State::attention},
        fragment(layout::eyebrow("warning-fill", visit.say(caseload_texts::koers_saw)),
                 p(b(views::signal_words(visit, row, signal)), ". ", visit.say(caseload_texts::is_that_so)),
                 layout::fold(
                     span(visit.say(caseload_texts::not_so)),
                     layout::form_to(
                         action, fragment(layout::hidden_field("signaal", code(signal)),
                                          layout::field(
                                              {.name = "reden",
                                               .label = visit.say(caseload_texts::not_so_why),
                                               .hint = visit.say(caseload_texts::not_so_line, weeks_of_quiet),
                                               .longest = 500,
                                               .id = "reden-" + std::string(code(signal))}),
                                          layout::submit(visit.say(caseload_texts::not_so),
                                                         {.kind = layout::Kind::plain, .small = true}))))));
  }
  return all;
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

Html guides_card(Visit& visit, const GuidedStudent& student) {
  Html rows;
  for (const auto& guide : access::guides_of(visit.db(), student.institution(), student.id())) {
    if (guide.ends_on && *guide.ends_on <= visit.today) continue;
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

Response show_file(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const auto row = caseload_row(visit.db(), me, student.id(), visit.today);
  const auto talks = conversations_of(visit.db(), student.institution(), student.id());
  const std::string name = student.person().full_name();
  Html wide = prepared_card(visit, student, talks);
  if (row) wide += signals_card(visit, *row);
  wide += referrals::file_card(visit, me, student);
  wide += publication::folios_of_student(visit, student);
  wide += portfolio::shared_line(visit, student);
  wide += portfolio::shared_self_card(visit, student);
  Html narrow = picture_card(visit, student);
  narrow += course::steps_of_student(visit, student);
  narrow += choices::choices_of_student(visit, student);
  narrow += talks_card(visit, talks);
  narrow += guides_card(visit, student);
  narrow +=
      layout::notice(words::State::info, visit.say(caseload_texts::file_seen, student.person().given_name));
  const Html content = fragment(
      layout::crumbs(visit.language, {{visit.say(caseload_texts::my_students_crumb), students_path()}}, name),
      head_of(visit, student, row, talks), layout::beside(layout::stack(5, wide), layout::stack(4, narrow)));
  return http::page(navigation::page(visit, {.title = name, .place = "/studenten"}, content));
}

// ---- handover

std::string flaw_words(const Visit& visit, Handover::Flaw flaw) {
  switch (flaw) {
    case Handover::Flaw::new_guide:
      return visit.say(caseload_texts::flaw_new_guide);
    case Handover::Flaw::reason:
      return visit.say(caseload_texts::flaw_reason);
    case Handover::Flaw::note_too_long:
      return visit.say(caseload_texts::flaw_too_long);
    case Handover::Flaw::day:
      return visit.say(caseload_texts::flaw_day);
  }
  return "";
}

std::string field_of(Handover::Flaw flaw) {
  switch (flaw) {
    case Handover::Flaw::new_guide:
      return "naar";
    case Handover::Flaw::reason:
      return "reden";
    case Handover::Flaw::note_too_long:
      return "notitie";
    case Handover::Flaw::day:
      return "vanaf";
  }
  return "";
}

Html handover_fields(Visit& visit, const std::string& given, const std::vector<people::Person>& candidates,
                     const std::vector<Handover::Flaw>& flaws) {
  const auto error = [&](Handover::Flaw wanted) {
    return std::find(flaws.begin(), flaws.end(), wanted) == flaws.end() ? "" : flaw_words(visit, wanted);
  };
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : flaws) mistakes.push_back({field_of(flaw), flaw_words(visit, flaw)});
  std::vector<layout::Option> options{{"", visit.say(caseload_texts::choose_one)}};
  for (const auto& candidate : candidates) options.push_back({text(candidate.id), candidate.full_name()});
  const auto typed = [&](const char* name) { return visit.request.field(name); };
  const std::string day = typed("vanaf").empty() ? text(visit.today) : typed("vanaf");
  return fragment(layout::error_summary(visit.language, mistakes),
                  layout::select_field({.name = "naar",
                                        .label = visit.say(caseload_texts::handover_to),
                                        .value = typed("naar"),
                                        .error = error(Handover::Flaw::new_guide)},
                                       options),
                  layout::field({.name = "reden",
                                 .label = visit.say(caseload_texts::handover_reason),
                                 .value = typed("reden"),
                                 .error = error(Handover::Flaw::reason),
                                 .longest = static_cast<int>(Handover::longest_reason)}),
                  layout::field({.name = "notitie",
                                 .label = visit.say(caseload_texts::handover_note, given),
                                 .value = typed("notitie"),
                                 .error = error(Handover::Flaw::note_too_long),
                                 .rows = 4}),
                  layout::field({.name = "vanaf",
                                 .label = visit.say(caseload_texts::handover_on),
                                 .value = day,
                                 .error = error(Handover::Flaw::day),
                                 .type = "date"}),
                  layout::submit(visit.say(caseload_texts::handover_do)));
}

Response handover_form(Visit& visit, const GuidedStudent& student,
                       const std::vector<people::Person>& candidates,
                       const std::vector<Handover::Flaw>& flaws) {
  const std::string given = student.person().given_name;
  const std::string title = visit.say(caseload_texts::handover_title, given);
  const Html content = fragment(
      layout::crumbs(visit.language,
                     {{visit.say(caseload_texts::my_students_crumb), students_path()},
                      {student.person().full_name(), file_path(student.id())}},
                     visit.say(caseload_texts::hand_over)),
      layout::page_head({.title = title, .lead = fragment(visit.say(caseload_texts::handover_line))}),
      layout::card(
          layout::form_to(handover_path(student.id()), handover_fields(visit, given, candidates, flaws))));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
                       content),
      flaws.empty() ? 200 : 422);
}

Response show_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  return handover_form(visit, student, handover_candidates(visit.db(), student, me.id(), visit.today), {});
}

Response do_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const auto candidates = handover_candidates(visit.db(), student, me.id(), visit.today);
  const Handover handover{.to = visit.request.id<people::Person>("naar"),
                          .reason = visit.request.field("reden"),
                          .note = visit.request.field("notitie"),
                          .on = visit.request.day("vanaf")};
  if (const auto flaws = handover.flaws(candidates, visit.today); !flaws.empty()) {
    return handover_form(visit, student, candidates, flaws);
  }
  visit.write([&](sql::Transaction& tx) {
    hand_over(tx, student, me.id(), handover, visit.new_id<access::Guide>(), visit.today);
  });
  const auto name = people::person_of(visit.db(), me.institution(), *handover.to).full_name();
  return http::see_other(students_path())
      .with_toast({.text = visit.say(caseload_texts::handover_done, name)});
}

}  // namespace

void add_file_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}", show_file);
  router.get<Guide>("/studenten/{id}/overdracht", show_handover);
  router.post<Guide>("/studenten/{id}/overdracht", do_handover);
}

}  // namespace koers::guidance
