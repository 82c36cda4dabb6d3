// /vooruit and the student's choices: one moment, weighing an option, choosing, looking back.
#include "campus/access/undo.h"
#include "campus/forms/texts.h"
#include "platform/base/error.h"
#include "rooms/choices/choice_forms.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_texts.h"
#include "rooms/choices/choice_views.h"
#include "rooms/choices/notices.h"
#include "rooms/choices/routes.h"
#include "rooms/course/course.h"
#include "rooms/experts/experts.h"

namespace koers::choices {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = choice_texts;

Response show_ahead(Visit& visit, const Student& me) {
  views::AheadPage page{.moments = moments_of(visit.db(), me.institution(), me.id(), Places::not_counted),
                        .notices = notices_of(visit.db(), me.institution(), me.id()),
                        .steps = course::steps_card(visit, me),
                        .people = course::people_card(visit, me)};
  for (const Exploration& one : explorations_of(visit.db(), me.institution(), me.id())) {
    ++(one.kind == ExplorationKind::occupation ? page.kept_occupations : page.kept_studies);
  }
  return http::page(views::ahead_page(visit, page));
}

views::ChoicePage page_of(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  views::ChoicePage page{.state = own_moment(visit.db(), me, id),
                         .weighings = weighings_of(visit.db(), me, id),
                         .notices = notices_of(visit.db(), me.institution(), me.id()),
                         .own = own_words_of(visit.db(), me),
                         .consultations = consultations_of(visit.db(), me)};
  if (page.state.choice) {
    page.place_in_line = place_in_line(visit.db(), me.institution(), id, *page.state.choice);
    page.looked_back = look_back_form.edit({page.state.choice->turned_out, page.state.choice->looked_back});
  }
  page.typed = choice_form.edit(draft_of(page.state.choice));
  return page;
}

Response show_choice(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  const auto page = page_of(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return http::page(views::choice_page(visit, page));
}

// What choosing needs and thinking on does not, and what only this moment knows.
void look_at(Visit& visit, const ChoiceMomentState& state, bool thinks, forms::Typed<ChoiceDraft>& typed) {
  const bool made = state.choice && state.choice->is_made();
  const bool may = made ? state.moment.may_change(visit.today) : state.moment.may_choose(visit.today);
  const ChoiceOption* option = state.option(typed.value.option);
  if (!thinks && !may) typed.refuse("optie", visit.say(texts::too_late));
  // What was leant to may be withdrawn since.
  if (option != nullptr && option->is_withdrawn) typed.refuse("optie", visit.say(texts::not_open_any_more));
  if (thinks) return;
  // Who chooses means what he ticked, not what was chosen meanwhile elsewhere.
  if (typed.text("optie") != visit.request.field("optie")) {
    typed.refuse("optie", visit.say(forms::texts::changed_meanwhile));
  }
  if (option == nullptr) typed.refuse("optie", visit.say(texts::tick_one_first));
  if (typed.value.reason.empty()) typed.refuse("waarom", visit.say(texts::reason_missing));
}

// What was chosen, for the undo of that: an undo that comes late does not give back what was chosen since.
std::string mark_of(const std::optional<Choice>& choice) {
  if (!choice) return "";
  const auto named = [](const auto& id) { return id ? text(*id) : std::string("-"); };
  return named(choice->option_id) + named(choice->wish_id) +
         (choice->chosen_on ? text(*choice->chosen_on) : "") + choice->reason;
}

// One form, two buttons: choose now, or keep it and think on.
Response decide(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  auto page = page_of(visit, me, id);
  const bool thinks = visit.request.field("doe") == "denk";
  forms::Typed<ChoiceDraft> typed;
  Chosen chosen;
  std::string mark;
  visit.write([&](sql::Transaction& tx) {
    typed =
        choice_form.read_change(visit, draft_of(locked_choice(tx, me, id)), views::choice_givens(page.state));
    look_at(visit, page.state, thinks, typed);
    if (!typed.holds()) return;
    const auto& [option, reason] = typed.value;
    if (thinks) {
      keep_thinking(tx, me.institution(), me.id(), id, option, reason, visit.today);
    } else {
      chosen = choose(tx, me.institution(), me.id(), id, *option, reason, visit.house.ids, visit.now);
      mark = mark_of(locked_choice(tx, me, id));
    }
  });
  page.typed = typed;
  if (!typed.holds()) return http::page(views::choice_page(visit, page), typed.status());
  if (thinks) return http::see_other(paths::ahead(), visit.say(texts::thinking_toast));
  const std::string& title = page.state.option(typed.value.option)->title;
  const std::string words = chosen.has_place ? visit.say(texts::chosen_toast, title)
                                             : visit.say(texts::waiting_toast, title, chosen.place_in_line);
  return http::see_other(paths::choice(id), words, access::undo(paths::take_choice_back(id), mark));
}

Response give_back(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  own_moment(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) {
    access::undo_only(visit, mark_of(locked_choice(tx, me, id)));
    take_back(tx, me.institution(), me.id(), id, visit.house.ids, visit.now);
  });
  return http::see_other(paths::choice(id), visit.say(texts::given_back_toast));
}

Response see_notices(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  own_moment(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) { forget_notices(tx, me, id); });
  return http::see_other(paths::choice(id));
}

Response keep_look_back(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  auto page = page_of(visit, me, id);
  if (!page.state.choice || !page.state.choice->option_id ||
      !page.state.moment.is_time_to_look_back(visit.today)) {
    throw Conflict("there is no choice to look back on yet");
  }
  const auto typed = look_back_form.change(
      visit,
      [&](sql::Transaction& tx) {
        const Choice choice = locked_choice(tx, me, id).value_or(Choice{});
        return TurnedOutDraft{choice.turned_out, choice.looked_back};
      },
      [&](sql::Transaction& tx, const TurnedOutDraft& draft) { look_back(tx, me, id, draft, visit.today); });
  page.looked_back = typed;
  if (!typed.holds()) return http::page(views::choice_page(visit, page), typed.status());
  return http::see_other(paths::choice(id), visit.say(texts::looked_back_toast));
}

views::WeighingPage weigh_page_of(Visit& visit, const Student& me, Id<ChoiceMoment> id,
                                  Id<ChoiceOption> option_id) {
  const auto state = own_moment(visit.db(), me, id);
  const ChoiceOption* option = state.option(option_id);
  if (option == nullptr) throw NotFound("choice option");
  views::WeighingPage page{.moment = state.moment, .option = *option, .own = own_words_of(visit.db(), me)};
  Weighing weighing;
  for (const Weighing& one : weighings_of(visit.db(), me, id)) {
    if (one.option_id == option_id) weighing = one;
  }
  page.typed = weighing_form.edit(weighing);
  for (Consultation& one : consultations_of(visit.db(), me)) {
    if (one.option_id == option_id) page.consultations.push_back(std::move(one));
  }
  const std::string about = option->title + " " + option->explanation;
  for (auto& one : experts::experts_fitting(visit.db(), me, about, subject_of(option_id), visit.today)) {
    page.experts.push_back({std::move(one.given_name), std::move(one.work), one.ask});
  }
  for (auto& one : course::contacts_fitting(visit.db(), me, about, subject_of(option_id))) {
    page.contacts.push_back(
        {std::move(one.name), one.who.empty() ? visit.say(texts::you_know) : std::move(one.who), one.plan});
  }
  return page;
}

Response show_weighing(Visit& visit, const Student& me, Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  return http::page(views::weigh_page(visit, weigh_page_of(visit, me, id, option)));
}

Response keep_weighing(Visit& visit, const Student& me, Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  auto page = weigh_page_of(visit, me, id, option);
  const auto typed = weighing_form.change(
      visit, [&](sql::Transaction& tx) { return locked_weighing(tx, me, id, option); },
      [&](sql::Transaction& tx, const Weighing& weighing) { weigh(tx, me, id, weighing); });
  page.typed = typed;
  if (!typed.holds()) return http::page(views::weigh_page(visit, page), typed.status());
  return http::see_other(paths::choice(id), visit.say(texts::weighed_toast));
}

}  // namespace

html::Html choice_cards(http::Visit& visit, const Student& me) {
  return views::home_cards(visit, moments_in_short(visit.db(), me.institution(), me.id()),
                           notices_of(visit.db(), me.institution(), me.id()));
}

html::Html choices_of_student(http::Visit& visit, const access::GuidedStudent& student) {
  return views::file_card(visit, moments_in_short(visit.db(), student.institution(), student.id()),
                          student.person().given_name);
}

void add_choice_routes(http::Router& router) {
  router.get<Student>("/vooruit", show_ahead);
  router.get<Student>("/vooruit/keuzes/{id}", show_choice);
  router.post<Student>("/vooruit/keuzes/{id}", decide);
  router.post<Student>("/vooruit/keuzes/{id}/terug", give_back);
  router.post<Student>("/vooruit/keuzes/{id}/gezien", see_notices);
  router.post<Student>("/vooruit/keuzes/{id}/terugkijken", keep_look_back);
  router.get<Student>("/vooruit/keuzes/{id}/opties/{optie}", show_weighing);
  router.post<Student>("/vooruit/keuzes/{id}/opties/{optie}", keep_weighing);
}

}  // namespace koers::choices
