// /begeleiders: students without a counsellor get one. First a choice, then a rehearsal, then the act, and a
// day to go back.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/caseload/assigning_forms.h"
#include "rooms/caseload/assigning_views.h"
#include "rooms/caseload/handover_texts.h"
#include "rooms/caseload/handover_views.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"

namespace koers::caseload {
namespace {

using http::Response;
using http::Visit;
using organisation::Team;
namespace texts = assigning_texts;

struct Looked {
  std::vector<Team> teams;       // all that the visitor may see
  std::optional<Id<Team>> team;  // that was asked for
  std::vector<Team> shown() const {
    if (!team) return teams;
    for (const Team& one : teams) {
      if (one.id == *team) return {one};
    }
    throw NotFound("team");
  }
};

Looked looked_at(Visit& visit, const AssignmentReader& me) {
  return {me.teams(visit.db()), visit.request.id<Team>("team")};
}

// What stands ready: in the groups that are open everybody who waits, with whom Koers proposes.
AssignmentDraft proposed(const Visit& visit, const Unguided& unguided,
                         const std::vector<Proposal>& proposals) {
  AssignmentDraft draft{.begins_on = visit.today};
  for (std::size_t place = 0; place < unguided.groups.size(); ++place) {
    if (!proposals[place].person) continue;
    draft.guides.push_back(guide_choice(unguided.groups[place].key(), *proposals[place].person));
    if (place >= views::open_groups) continue;
    for (const auto& student : unguided.groups[place].students) {
      if (!student.coming_on) draft.students.push_back(student.person.id);
    }
  }
  return draft;
}

// As it was chosen before the rehearsal, for who goes back to change it.
AssignmentDraft chosen_before(Visit& visit, const AssignmentReader& me, Id<Assignment> id,
                              const std::vector<Team>& teams) {
  const auto before = assignment_of(visit.db(), me, id);
  AssignmentDraft draft{
      .begins_on = std::max(before.begins_on, visit.today), .reason = before.reason, .words = before.words};
  const auto assigned = assigned_students(visit.db(), me, before, visit.today);
  for (const auto& one : assigned) draft.students.push_back(one.student.id);
  for (const auto& where :
       students_of_teams(visit.db(), me.institution(), teams, draft.students, visit.today)) {
    for (const auto& one : assigned) {
      if (one.student.id == where.id) draft.guides.push_back(guide_choice(where.key(), one.guide.id));
    }
  }
  return draft;
}

// The form of a wish that came back with a mistake.
using ReturnedWish = std::optional<std::pair<Id<GuideWish>, forms::Answers>>;

Response page_of(Visit& visit, const AssignmentReader& me, const Looked& looked, const Unguided& unguided,
                 const std::vector<Proposal>& proposals, const forms::Answers& answers,
                 const ReturnedWish& returned = std::nullopt) {
  const auto wishes = guide_wishes_in(visit.db(), me.institution(), looked.shown(), visit.today);
  html::Html rows;
  for (const GuideWishRow& wish : wishes) {
    if (!me.may_assign()) break;
    const bool is_back = returned && returned->first == wish.id;
    rows += views::wish_row(visit, wish, unguided,
                            is_back ? returned->second : wish_form.start({.begins_on = visit.today}));
  }
  html::Html underway;
  // Who administers the school sees counts, and not whose handover goes where.
  if (me.may_assign()) {
    for (const HandoverNamed& one : handovers_in(visit.db(), me.institution(), looked.shown(), visit.today)) {
      underway += views::handover_row(visit, one, std::nullopt);
    }
  }
  if (!underway.empty()) {
    underway = layout::list_card("onderweg", visit.say(handover_texts::underway), underway);
  }
  const views::AssignmentPage page{.unguided = unguided,
                                   .proposals = proposals,
                                   .teams = looked.teams,
                                   .team = looked.team,
                                   .may_assign = me.may_assign(),
                                   .answers = answers,
                                   .lately = assignments_to_turn_back(visit.db(), me, visit.now),
                                   .wishes = views::wishes_card(visit, rows),
                                   .beside = underway};
  return http::page(navigation::page(visit, {.title = visit.say(texts::title), .place = "/begeleiders"},
                                     views::assigning_page(visit, page)),
                    returned ? returned->second.status() : answers.status());
}

Response show_unguided(Visit& visit, const AssignmentReader& me) {
  const auto looked = looked_at(visit, me);
  const auto unguided = unguided_in(visit.db(), me.institution(), looked.shown(), visit.today);
  const auto proposals = proposals_for(unguided);
  const auto before = visit.request.id<Assignment>("proef");
  const auto draft = before && me.may_assign() ? chosen_before(visit, me, *before, looked.teams)
                                               : proposed(visit, unguided, proposals);
  return page_of(visit, me, looked, unguided, proposals, assigning_form.start(draft));
}

// Whoever was asked for is offered, as long as he is of these teams: that somebody got a counsellor meanwhile
// the rehearsal says, and the others go on.
std::vector<TeamStudent> asked_for(Visit& visit, const Assigner& me, const std::vector<Team>& teams) {
  constexpr std::size_t most = 2'000;
  std::vector<Id<people::Person>> ids;
  for (const std::string& one : visit.request.all("student")) {
    const auto id = parse_id_text(one);
    if (id && ids.size() < most) ids.push_back({*id});
  }
  return students_of_teams(visit.db(), me.institution(), teams, ids, visit.today);
}

forms::Givens givens_of(const Unguided& unguided, const std::vector<TeamStudent>& students) {
  std::vector<layout::Option> offered;
  std::vector<layout::Option> guides;
  for (const TeamStudent& student : students) {
    offered.push_back({text(student.id), ""});
    for (const GuideLoad& guide : unguided.guides) {
      if (guide.team_id == student.team_id)
        guides.push_back({guide_choice(student.key(), guide.person.id), ""});
    }
  }
  // A group of which nobody was ticked has its counsellor chosen all the same.
  for (const UnguidedGroup& group : unguided.groups) {
    for (const GuideLoad& guide : unguided.guides) {
      if (guide.team_id == group.team_id) guides.push_back({guide_choice(group.key(), guide.person.id), ""});
    }
  }
  return {{"student", {.options = std::move(offered)}}, {"begeleider", {.options = std::move(guides)}}};
}

// Each student with the counsellor of his group; says what is missing.
std::vector<AssignmentRow> pairs_of(const Visit& visit, const std::vector<TeamStudent>& students,
                                    forms::Typed<AssignmentDraft>& typed) {
  std::vector<AssignmentRow> pairs;
  for (const TeamStudent& student : students) {
    const auto guide = typed.value.guide_of(student.key());
    if (guide) {
      pairs.push_back({student.id, *guide, student.team_id});
    } else {
      typed.refuse("begeleider",
                   visit.say(texts::guide_missing,
                             student.group.empty() ? visit.say(texts::no_group) : student.group));
    }
  }
  return pairs;
}

Response choose(Visit& visit, const Assigner& me) {
  const auto looked = looked_at(visit, me);
  const auto unguided = unguided_in(visit.db(), me.institution(), looked.shown(), visit.today);
  const auto students = asked_for(visit, me, looked.shown());
  auto typed = assigning_form.read(visit, givens_of(unguided, students));
  const auto pairs = pairs_of(visit, students, typed);
  if (!typed.holds()) return page_of(visit, me, looked, unguided, proposals_for(unguided), typed);
  const auto id = visit.new_id<Assignment>();
  return access::once(visit, me, rehearsal_path(id.value),
                      [&](sql::Transaction& tx) { rehearse(tx, me, id, typed.value, pairs, visit.now); });
}

// Another counsellor for who asks: the same rehearsal, of one student, in which a relationship ends.
Response answer_wish(Visit& visit, const Assigner& me, Id<GuideWish> id) {
  const Looked looked{me.teams(visit.db()), std::nullopt};
  const auto unguided = unguided_in(visit.db(), me.institution(), looked.teams, visit.today);
  for (const GuideWishRow& wish : guide_wishes_in(visit.db(), me.institution(), looked.teams, visit.today)) {
    if (wish.id != id) continue;
    std::vector<layout::Option> options;
    for (const GuideLoad& guide : unguided.guides) {
      if (guide.team_id == wish.team_id && guide.person.id != wish.now_id)
        options.push_back({text(guide.person.id), ""});
    }
    const auto typed = wish_form.read(visit, {{"begeleider", {.options = std::move(options)}}});
    if (!typed.holds()) {
      const auto proposals = proposals_for(unguided);
      return page_of(visit, me, looked, unguided, proposals,
                     assigning_form.start(proposed(visit, unguided, proposals)), std::pair(id, typed));
    }
    const AssignmentDraft draft{.begins_on = typed.value.begins_on, .reason = AssignmentReason::student_asks};
    const auto rehearsal = visit.new_id<Assignment>();
    return access::once(visit, me, rehearsal_path(rehearsal.value), [&](sql::Transaction& tx) {
      rehearse(tx, me, rehearsal, draft,
               {{wish.student_id, *typed.value.person, wish.team_id, wish.guide_id}}, visit.now);
    });
  }
  throw NotFound("wish");
}

// ---- the rehearsal, and what was done

std::vector<Team> teams_in(const std::vector<AssignedStudent>& students) {
  std::vector<Team> teams;
  for (const auto& one : students) {
    const bool is_new =
        std::none_of(teams.begin(), teams.end(), [&](const Team& team) { return team.id == one.team_id; });
    if (is_new) teams.push_back({one.team_id, {}, ""});
  }
  return teams;
}

struct Rehearsed {
  Assignment assignment;
  std::vector<AssignedStudent> students;
  Unguided unguided;
};

Rehearsed rehearsed(Visit& visit, const AssignmentReader& me, Id<Assignment> id) {
  Rehearsed all{.assignment = assignment_of(visit.db(), me, id)};
  all.students = assigned_students(visit.db(), me, all.assignment, visit.today);
  all.unguided = unguided_in(visit.db(), me.institution(), teams_in(all.students), visit.today);
  return all;
}

Response rehearsal_of(Visit& visit, const AssignmentReader& me, const Rehearsed& all,
                      const forms::Answers& answers) {
  const views::RehearsalPage page{.assignment = all.assignment,
                                  .students = all.students,
                                  .unguided = all.unguided,
                                  .answers = answers,
                                  .may_assign = me.may_assign()};
  return http::page(navigation::page(visit, {.title = visit.say(texts::rehearsal), .place = "/begeleiders"},
                                     views::rehearsal_page(visit, page)),
                    answers.status());
}

Response show_rehearsal(Visit& visit, const Assigner& me, Id<Assignment> id) {
  return rehearsal_of(visit, me, rehearsed(visit, me, id), rehearsal_form.start());
}

std::int64_t count_given(const std::vector<AssignedStudent>& students) {
  return std::count_if(students.begin(), students.end(),
                       [](const auto& one) { return one.state == AssignedState::given; });
}

Response do_assign(Visit& visit, const Assigner& me, Id<Assignment> id) {
  const auto all = rehearsed(visit, me, id);
  const auto start = rehearsal_form.start();
  const bool asks_why = views::has_too_many(
      {.assignment = all.assignment, .students = all.students, .unguided = all.unguided, .answers = start});
  const auto typed = rehearsal_form.read(
      visit, {{"waarom", {.label = visit.say(texts::why_more, most_students), .leave_out = !asks_why}}});
  if (!all.assignment.done_at && !typed.holds()) return rehearsal_of(visit, me, all, typed);
  auto done = access::once(visit, me, rehearsal_path(id.value), [&](sql::Transaction& tx) {
    assign(visit, tx, me, id, typed.value.more_because);
  });
  const auto now = assignment_of(visit.db(), me, id);
  const auto given = count_given(assigned_students(visit.db(), me, now, visit.today));
  if (!now.done_at || now.undone_at) return done;
  return std::move(done).with_toast(
      {visit.say_count(texts::done, given),
       access::undo(turn_back_path(id.value), std::to_string(now.done_at->seconds))});
}

Response do_turn_back(Visit& visit, const Assigner& me, Id<Assignment> id) {
  int returned = 0;
  visit.write([&](sql::Transaction& tx) {
    const auto assignment = assignment_of(tx, me, id);
    access::undo_only(visit, assignment.done_at ? std::to_string(assignment.done_at->seconds) : "");
    returned = turn_back(visit, tx, me, id);
  });
  return http::see_other(assigning_path(), returned == 0
                                               ? visit.say(texts::none_turned_back)
                                               : visit.say_count(texts::turned_back_count, returned));
}

}  // namespace

void add_assigning_routes(http::Router& router) {
  router.get<AssignmentReader>("/begeleiders", show_unguided);
  router.post<Assigner>("/begeleiders", choose);
  router.post<Assigner>("/begeleiders/vragen/{id}", answer_wish);
  router.get<Assigner>("/begeleiders/toewijzen/{id}", show_rehearsal);
  router.post<Assigner>("/begeleiders/toewijzen/{id}", do_assign);
  router.post<Assigner>("/begeleiders/toewijzen/{id}/terug", do_turn_back);
}

}  // namespace koers::caseload
