// /overdrachten/nieuw: who leaves, or works less, hands several students to one counsellor. For each a
// sentence of the own; what holds for all is written once. Each is a handover like any other: the student
// reads first.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/caseload/handover_forms.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"

namespace koers::caseload {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Counsellor;
using people::Person;
namespace texts = handover_texts;

struct LeavingDraft {
  std::vector<Id<Person>> students{};
  std::optional<Id<Person>> to{};
  std::optional<Day> on{};
  HandoverReason reason = HandoverReason::leaves;
  std::string reason_words{};
  std::string running{};
  std::string works{};
};

// "Wisselt van groep" and "vraagt erom" are of one student, not of many.
constexpr forms::Choice leaving_reasons[] = {{code(HandoverReason::leaves), texts::reason_leaves},
                                             {code(HandoverReason::less_work), texts::reason_less_work},
                                             {code(HandoverReason::other), texts::reason_other}};
constexpr auto leaving_form =
    forms::form<LeavingDraft>(
        forms::choices<&LeavingDraft::students>(
            "student", {.label = texts::which_students, .needed = texts::students_missing}),
        forms::choice<&LeavingDraft::to>(
            "naar", {.label = texts::to, .needed = texts::to_missing, .none = texts::choose_one}),
        forms::day<&LeavingDraft::on>("vanaf", {.label = texts::on,
                                                .hint = texts::on_hint,
                                                .needed = texts::on_missing,
                                                .ahead = true,
                                                .days = 366}),
        forms::choice<&LeavingDraft::reason>(
            "reden", {.label = texts::reason, .choices = leaving_reasons, .look = forms::Look::rounds}),
        forms::text<&LeavingDraft::reason_words>(
            "reden-woorden",
            {.label = texts::reason_words, .hint = texts::reason_words_hint, .longest = 300}),
        forms::text<&LeavingDraft::running>("loopt", {.label = texts::running, .longest = 1'500, .rows = 2}),
        forms::text<&LeavingDraft::works>("werkt",
                                          {.label = texts::works_for_all, .longest = 1'500, .rows = 2}))
        .with([](Visit& visit, forms::Typed<LeavingDraft>& typed) {
          if (typed.value.reason == HandoverReason::other && typed.value.reason_words.empty())
            typed.refuse("reden-woorden", visit.say(texts::reason_words_missing));
        });

struct Line {
  std::string words;
};
constexpr auto line_form = forms::form<Line>(
    forms::text<&Line::words>("zin", {.label = texts::line_of, .longest = 1'500, .rows = 1}));

struct OwnStudent {
  Id<Person> id;
  std::string given_name, infix, family_name;
  Id<organisation::Team> team_id;

  Person person() const { return {id, given_name, infix, family_name}; }
  std::string field() const { return "zin-" + text(id); }
};

// Whom the visitor guides without an end, and of whom no handover runs.
constexpr sql::Statement select_to_hand_over{"caseload.select_students_to_hand_over", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, e.team_id
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    JOIN campus_enrolments e ON e.institution_id = g.institution_id AND e.student_id = g.student_id
      AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor' AND g.begins_on <= $3
      AND g.ends_on IS NULL
      AND NOT EXISTS (SELECT 1 FROM caseload_handovers h
                      WHERE h.institution_id = g.institution_id AND h.student_id = g.student_id
                        AND h.ended_at IS NULL AND (h.accepted_at IS NULL OR h.begins_on > $3))
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id, e.started_on DESC)"};

std::vector<OwnStudent> own_students(Visit& visit, const Counsellor& me) {
  auto all = visit.db().all<OwnStudent>(select_to_hand_over, me.institution(), me.id(), visit.today);
  const auto same = [](const OwnStudent& a, const OwnStudent& b) { return a.id == b.id; };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

struct Colleague {
  Id<Person> id;
  std::string given_name, infix, family_name;
  Id<organisation::Team> team_id;
};
constexpr sql::Statement select_colleagues{"caseload.select_counsellors_of_teams", R"(
    SELECT DISTINCT p.id, p.given_name, p.infix, p.family_name, r.unit_id
    FROM campus_roles r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.unit_kind = 'team' AND r.unit_id IN (SELECT value FROM id_list($2))
      AND r.role = 'counsellor' AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3) AND p.id <> $4)"};

struct Leaving {
  std::vector<OwnStudent> students;
  std::vector<Colleague> colleagues;
};

Leaving read_all(Visit& visit, const Counsellor& me) {
  Leaving all{.students = own_students(visit, me)};
  std::vector<Id<organisation::Team>> teams;
  for (const OwnStudent& one : all.students) teams.push_back(one.team_id);
  all.colleagues = visit.db().all<Colleague>(select_colleagues, me.institution(), sql::id_list(teams),
                                             visit.today, me.id());
  return all;
}

forms::Givens givens_of(const Leaving& all) {
  std::vector<layout::Option> students;
  for (const OwnStudent& one : all.students) students.push_back({text(one.id), one.person().full_name()});
  std::vector<layout::Option> colleagues;
  for (const Colleague& one : all.colleagues) {
    const Person person{one.id, one.given_name, one.infix, one.family_name};
    const bool is_there =
        std::any_of(colleagues.begin(), colleagues.end(),
                    [&](const layout::Option& option) { return option.value == text(one.id); });
    if (!is_there) colleagues.push_back({text(one.id), person.full_name()});
  }
  return {{"student", {.options = std::move(students)}}, {"naar", {.options = std::move(colleagues)}}};
}

forms::Givens line_given(const OwnStudent& one, std::string_view field) {
  return {{field, {.name = one.given_name}}};
}

// A tick for each student, and the sentence below it.
Html students_card(Visit& visit, const Leaving& all, const forms::Answers& answers) {
  Html rows;
  for (const OwnStudent& one : all.students) {
    const std::string field = one.field();
    const std::string value = text(one.id);
    rows +=
        li.cls("stack gap-2")(layout::tick({.name = "student",
                                            .value = value,
                                            .label = one.person().full_name(),
                                            .checked = answers.is_picked("student", value)}),
                              line_form.named(field).field(visit, answers, field, line_given(one, field)));
  }
  return section.cls("card stack gap-4")
      .id("student")
      .aria("labelledby", "wie")(layout::section_head("wie", visit.say(texts::which_students)),
                                 forms::mistake_line(answers, "student", "student"),
                                 ul.cls("plain-list leaving")(rows));
}

Response page_of(Visit& visit, const Leaving& all, const forms::Answers& answers) {
  const auto givens = givens_of(all);
  const auto field = [&](std::string_view name) { return leaving_form.field(visit, answers, name, givens); };
  const std::string title = visit.say(texts::leaving);
  Html body = layout::card(layout::empty_state(visit.say(texts::nobody_to_hand_over), ""));
  if (!all.students.empty()) {
    const Html who =
        section.cls("card stack gap-4")
            .aria("labelledby", "aan")(layout::section_head("aan", visit.say(texts::to_whom)),
                                       div.cls("pair-fields")(field("naar"), field("vanaf")),
                                       div.cls("in-line")(field("reden")), field("reden-woorden"));
    const Html what =
        section.cls("card stack gap-4")
            .aria("labelledby", "allen")(layout::section_head("allen", visit.say(texts::for_all)),
                                         field("loopt"), field("werkt"));
    body = layout::form_to(
        leaving_path(),
        fragment(
            leaving_form.head(visit, answers), who, students_card(visit, all, answers), what,
            div.cls("cluster")(layout::submit(
                visit.say(texts::send_all), {.icon = layout::Icon("paper-plane-right-fill"), .big = true}))),
        {.classes = "stack gap-5"});
  }
  const Html content =
      fragment(layout::crumbs(visit.language, {{visit.say(texts::list_title), handovers_path()}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::leaving_lead))}), body);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
                       content),
      answers.status());
}

Response show_leaving(Visit& visit, const Counsellor& me) {
  constexpr int two_weeks = 14;
  const auto all = read_all(visit, me);
  auto answers = leaving_form.start({.on = visit.today + two_weeks});
  std::vector<std::string> fields;  // outlive the answers
  fields.reserve(all.students.size());
  for (const OwnStudent& one : all.students) {
    answers.add(line_form.named(fields.emplace_back(one.field())).start());
  }
  return page_of(visit, all, answers);
}

HandoverDraft draft_of(const LeavingDraft& all, const std::string& line) {
  return {.to = all.to,
          .on = all.on,
          .reason = all.reason,
          .reason_words = all.reason_words,
          .stands = line,
          .running = all.running,
          .works = all.works};
}

Response send_all(Visit& visit, const Counsellor& me) {
  const auto all = read_all(visit, me);
  auto typed = leaving_form.read(visit, givens_of(all));
  std::vector<std::pair<OwnStudent, HandoverDraft>> drafts;
  std::vector<std::string> fields;  // outlive the answers
  fields.reserve(all.students.size());
  for (const OwnStudent& one : all.students) {
    const std::string& field = fields.emplace_back(one.field());
    auto line = line_form.named(field).read(visit, line_given(one, field));
    const auto& picked = typed.value.students;
    const bool is_picked = std::find(picked.begin(), picked.end(), one.id) != picked.end();
    if (is_picked && line.value.words.empty())
      line.refuse(field, visit.say(texts::line_missing, one.given_name));
    typed.add(line);
    if (!is_picked) continue;
    const bool is_of_team =
        std::any_of(all.colleagues.begin(), all.colleagues.end(), [&](const Colleague& colleague) {
          return typed.value.to == colleague.id && colleague.team_id == one.team_id;
        });
    if (typed.value.to && !is_of_team) typed.refuse("naar", visit.say(texts::not_of_team, one.given_name));
    drafts.push_back({one, draft_of(typed.value, line.value.words)});
  }
  if (!typed.holds()) return page_of(visit, all, typed);
  std::sort(drafts.begin(), drafts.end(),
            [](const auto& a, const auto& b) { return a.first.id < b.first.id; });
  return access::once(visit, me, handovers_path(),
                      [&](sql::Transaction& tx) {
                        for (const auto& draft : drafts) {
                          write_handover(visit, tx, me, draft.first.id, draft.first.team_id,
                                         visit.new_id<Handover>(), draft.second);
                        }
                      })
      .with_toast({visit.say_count(texts::sent_all, static_cast<std::int64_t>(drafts.size())), std::nullopt});
}

}  // namespace

void add_leaving_routes(http::Router& router) {
  router.get<Counsellor>("/overdrachten/nieuw", show_leaving);
  router.post<Counsellor>("/overdrachten/nieuw", send_all);
}

}  // namespace koers::caseload
