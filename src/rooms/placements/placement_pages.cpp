// /stages: placements of a student, or of the students of who guides; writing one down and changing it.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/placement_pages.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/table.h"

namespace koers::placements {

http::Response placement_page(http::Visit& visit, const PlacementSeat& seat,
                              const forms::Returned& returned) {
  const auto institution = seat.institution();
  const auto student = seat.student().id;
  const auto id = seat.placement().id;
  views::PlacementPage page{.seat = seat,
                            .moments = touchpoints_of(visit.db(), institution, student, id),
                            .observations = observations_of(visit.db(), institution, student, id),
                            .shown = shown_to_trainer(visit.db(), institution, student, id),
                            .link = link_of(visit.db(), seat),
                            .pact = pact_of(visit.db(), institution, seat.placement()),
                            .happenings = {},
                            .returned = returned};
  if (page.pact) page.happenings = happenings_of(visit.db(), institution, student, id, page.pact->version);
  return http::page(views::placement_page(visit, page), returned.status());
}

namespace {

using http::Response;
using http::Visit;
using people::Guide;
using people::Role;
using people::SignedIn;
using people::Student;

constexpr int rows_on_a_page = 25;

bool looks_as_student(const SignedIn& me) { return me.identity().looking_as == Role::student; }

Response show_list(Visit& visit, const SignedIn& me) {
  if (looks_as_student(me)) {
    const auto student = Student::admit(visit);
    return http::page(
        views::own_list_page(visit, placements_of(visit.db(), student.institution(), student.id())));
  }
  const auto guide = Guide::admit(visit);
  views::GuideListPage page{.over = visit.request.field("toon") == "eerder", .rows = {}, .part = {}};
  page.part = layout::ListPart(visit, "stages", rows_on_a_page,
                               count_for_guide(visit.db(), guide, page.over, visit.today));
  page.rows = placements_for_guide(visit.db(), guide, page.over, visit.today, page.part.window());
  return http::page(views::guide_list_page(visit, page));
}

Response show_of_student(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = access::GuidedStudent::admit(visit, me, id);
  return http::page(views::own_list_page(visit,
                                         placements_of(visit.db(), student.institution(), student.id()),
                                         student.person(), !student.in_confidence()));
}

// ---- a new one

// For whom a placement is written down: the student who looks, or one whom the visitor guides and who is
// named in the address.
struct Whose {
  people::Person student;
  bool by_student = false;
  bool is_work = false;
};

Whose whose(Visit& visit, const SignedIn& me) {
  if (looks_as_student(me)) {
    const auto student = Student::admit(visit);
    return {student.person(), true, student.enrolment().pathway == organisation::Pathway::bbl};
  }
  const auto guide = Guide::admit(visit);
  const auto id = visit.request.id<people::Person>("student");
  if (!id) throw NotFound("whose placement");
  const auto student = access::GuidedStudent::admit(visit, guide, *id);
  if (student.in_confidence()) throw Forbidden("guides in confidence");
  const auto& enrolment = student.enrolment();
  return {student.person(), false, enrolment && enrolment->pathway == organisation::Pathway::bbl};
}

Response new_page(Visit& visit, const SignedIn& me, const Whose& of, const forms::Answers& answers) {
  views::NewPage page{.answers = answers,
                      .companies = companies::company_names(visit.db(), me.institution())};
  if (!of.by_student) page.student = of.student;
  return http::page(views::new_page(visit, page), answers.status());
}

Response show_new(Visit& visit, const SignedIn& me) {
  const Whose of = whose(visit, me);
  return of.by_student ? new_page(visit, me, of, own_placement_form.start())
                       : new_page(visit, me, of, placement_form.start());
}

Response add(Visit& visit, const SignedIn& me) {
  const Whose of = whose(visit, me);
  const auto givens = views::company_givens({});
  const auto typed =
      of.by_student ? own_placement_form.read(visit, givens) : placement_form.read(visit, givens);
  if (!typed.holds()) return new_page(visit, me, of, typed);
  const auto id = visit.new_id<Placement>();
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        add_placement({tx, me.institution(), of.student.id, of.by_student, of.is_work,
                                       visit.house.ids, visit.now, visit.today},
                                      id, typed.value);
                        tell_around(tx, me.institution(), of.student.id, id, Told::changed, me.id(),
                                    visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::written_down), std::nullopt});
}

// ---- one of them

Response show(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return placement_page(visit, seat);
}

Response show_change(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  must_write(seat);
  return http::page(views::change_page(visit, seat, change_form.edit(draft_of(seat.placement())),
                                       companies::company_names(visit.db(), me.institution())));
}

Response change(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  must_write(seat);
  Placement stored;
  const auto typed = change_form.change(
      visit,
      [&](sql::Transaction& tx) {
        stored = locked_placement(tx, seat);
        return draft_of(stored);
      },
      [&](sql::Transaction& tx, PlacementDraft draft) {
        // How to reach somebody belongs to who it is.
        if (draft.trainer != stored.trainer) draft.email = draft.phone = "";
        change_placement({tx, me.institution(), seat.student().id, stored.by_student, stored.is_work,
                          visit.house.ids, visit.now, visit.today},
                         stored, draft);
        tell_changed(tx, seat, visit.now, visit.today);
        if (draft.trainer != stored.trainer) Table::of(seat).send_trainer_away(visit, tx);
      },
      views::company_givens({}));
  if (!typed.holds()) {
    return http::page(
        views::change_page(visit, seat, typed, companies::company_names(visit.db(), me.institution())),
        typed.status());
  }
  return http::see_other(paths::one(id), visit.say(texts::saved));
}

Response keep_wish(Visit& visit, const Student& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's wish");
  const auto typed = wish_form.change(
      visit, [&](sql::Transaction& tx) { return draft_of(locked_placement(tx, seat)); },
      [&](sql::Transaction& tx, const PlacementDraft& draft) {
        change_wish(tx, seat, draft.wish, visit.now);
        tell_changed(tx, seat, visit.now, visit.today);
      });
  if (!typed.holds()) return placement_page(visit, seat, {wish_form, typed});
  return http::see_other(paths::one(id), visit.say(texts::saved));
}

// ---- stopping

Response stop(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  must_write(seat);
  auto typed = stop_form.read(visit);
  const Placement& one = seat.placement();
  if (typed.holds() && (*typed.value.on < one.begins_on || *typed.value.on > one.ends_on)) {
    typed.refuse("dag", visit.say(texts::stop_outside));
  }
  if (!typed.holds()) return placement_page(visit, seat, {stop_form, typed});
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        stop_placement(tx, seat, *typed.value.on, typed.value.words, visit.now, visit.today);
                        tell_changed(tx, seat, visit.now, visit.today);
                      })
      .with_toast(
          {visit.say(texts::it_stops, i18n::day_month(visit.language, *typed.value.on)), paths::go_on(id)});
}

Response keep_going(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    go_on(tx, seat, visit.now, visit.today);
    tell_changed(tx, seat, visit.now, visit.today);
  });
  return http::see_other(paths::one(id), visit.say(texts::goes_on_toast));
}

// ---- what the trainer reads

// The student's experiences that who guides may see, for the choice of what the trainer sees.
std::vector<experiences::ExperienceSummary> to_choose_from(Visit& visit, const Student& me) {
  auto all = experiences::experiences_of(visit.db(), me);
  std::vector<Id<experiences::Experience>> ids;
  for (const auto& one : all) ids.push_back(one.id);
  const auto full = experiences::experiences_to_show(visit.db(), me.institution(), me.id(), ids);
  std::erase_if(all, [&](const auto& one) {
    const auto found =
        std::find_if(full.begin(), full.end(), [&](const auto& each) { return each.summary.id == one.id; });
    return found == full.end() || found->audience == experiences::Audience::me;
  });
  return all;
}

forms::Givens shown_givens(const Visit& visit, const PlacementSeat& seat,
                           const std::vector<experiences::ExperienceSummary>& all) {
  std::vector<layout::Option> options;
  for (const auto& one : all) options.push_back({id_text(one.id.value), one.title});
  return {{"ervaring",
           {.name = views::trainer_or(visit, seat.placement(), texts::your_trainer),
            .options = std::move(options)}}};
}

ShownDraft shown_draft(sql::Reader& reader, const PlacementSeat& seat) {
  ShownDraft draft;
  for (const auto id : shown_ids(reader, seat.institution(), seat.student().id, seat.placement().id)) {
    draft.experiences.push_back(id_text(id.value));
  }
  return draft;
}

Response show_shown(Visit& visit, const Student& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's choice");
  const auto all = to_choose_from(visit, me);
  return http::page(views::shown_page(visit, seat, shown_form.edit(shown_draft(visit.db(), seat)),
                                      shown_givens(visit, seat, all), !all.empty()));
}

Response choose_shown(Visit& visit, const Student& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's choice");
  const auto all = to_choose_from(visit, me);
  const auto givens = shown_givens(visit, seat, all);
  const auto typed = shown_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return shown_draft(tx, seat);
      },
      [&](sql::Transaction& tx, const ShownDraft& draft) {
        std::vector<Id<experiences::Experience>> ids;
        for (const auto& one : draft.experiences) {
          if (const auto number = parse_id_text(one)) ids.push_back({*number});
        }
        show_to_trainer(tx, seat, ids);
      },
      givens);
  if (!typed.holds()) {
    return http::page(views::shown_page(visit, seat, typed, givens, !all.empty()), typed.status());
  }
  return http::see_other(paths::one(id), visit.say(texts::saved));
}

}  // namespace

void add_placement_routes(http::Router& router) {
  router.get<SignedIn>("/stages", show_list);
  router.get<Guide>("/studenten/{id}/stages", show_of_student);
  router.get<SignedIn>("/stages/nieuw", show_new);
  router.post<SignedIn>("/stages/nieuw", add);
  router.get<SignedIn>("/stages/{id}", show);
  router.get<SignedIn>("/stages/{id}/wijzigen", show_change);
  router.post<SignedIn>("/stages/{id}/wijzigen", change);
  router.post<Student>("/stages/{id}/wens", keep_wish);
  router.post<SignedIn>("/stages/{id}/stopt", stop);
  router.post<SignedIn>("/stages/{id}/door", keep_going);
  router.get<Student>("/stages/{id}/laten-zien", show_shown);
  router.post<Student>("/stages/{id}/laten-zien", choose_shown);
}

}  // namespace koers::placements
