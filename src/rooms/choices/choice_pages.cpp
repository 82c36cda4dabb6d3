// /vooruit and the student's choices: one moment, weighing an option, choosing, looking back.
#include "platform/base/error.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_texts.h"
#include "rooms/choices/choice_views.h"
#include "rooms/choices/routes.h"
#include "rooms/course/course.h"
#include "rooms/experts/experts.h"

namespace koers::choices {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = choice_texts;

std::optional<i18n::Text> words_for(std::optional<WordsFlaw> flaw) {
  if (!flaw) return std::nullopt;
  switch (*flaw) {
    case WordsFlaw::missing:
      return texts::reason_missing;
    case WordsFlaw::too_long:
      return texts::too_long;
    case WordsFlaw::holds_number:
      return texts::holds_number;
  }
  return std::nullopt;
}

Response show_ahead(Visit& visit, const Student& me) {
  views::AheadPage page{.moments = moments_of(visit.db(), me.institution(), me.id()),
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
                         .asked = asked_of_others(visit.db(), me)};
  if (page.state.choice) {
    page.place_in_line = place_in_line(visit.db(), me.institution(), id, *page.state.choice);
  }
  return page;
}

Response show_choice(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  return http::page(views::choice_page(visit, page_of(visit, me, id)));
}

Response refuse(Visit& visit, const views::ChoicePage& page) {
  return http::page(views::choice_page(visit, page), 422);
}

Response choose_now(Visit& visit, const Student& me, const views::ChoicePage& page) {
  const auto id = page.state.moment.id;
  const auto* option = page.state.option(page.picked);
  Chosen chosen;
  visit.write([&](sql::Transaction& tx) {
    chosen = choose(tx, me.institution(), me.id(), id, option->id, *page.reason, visit.house.ids, visit.now);
  });
  const std::string words = chosen.has_place
                                ? visit.say(texts::chosen_toast, option->title)
                                : visit.say(texts::waiting_toast, option->title, chosen.place_in_line);
  return http::see_other(paths::choice(id)).with_toast({words, paths::take_choice_back(id)});
}

// One form, two buttons: choose now, or keep it and think on.
Response decide(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  auto page = page_of(visit, me, id);
  const bool made = page.state.choice && page.state.choice->is_made();
  const bool thinks = visit.request.field("doe") == "denk";
  page.picked = visit.request.id<ChoiceOption>("optie");
  page.reason = visit.request.field("waarom");
  const ChoiceOption* option = page.state.option(page.picked);
  if (page.picked && (option == nullptr || option->is_withdrawn))
    page.option_error = texts::not_open_any_more;
  if (!page.picked && !thinks) page.option_error = texts::tick_one_first;
  page.reason_error = words_for(words_flaw(*page.reason, longest_reason, !thinks));
  if (!thinks &&
      !(made ? page.state.moment.may_change(visit.today) : page.state.moment.may_choose(visit.today))) {
    page.option_error = texts::too_late;
  }
  if (page.option_error || page.reason_error) return refuse(visit, page);
  if (!thinks) return choose_now(visit, me, page);
  visit.write([&](sql::Transaction& tx) {
    keep_thinking(tx, me.institution(), me.id(), id, page.picked, *page.reason, visit.today);
  });
  return http::see_other(paths::ahead()).with_toast({visit.say(texts::thinking_toast), std::nullopt});
}

Response give_back(Visit& visit, const Student& me, Id<ChoiceMoment> id) {
  own_moment(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) {
    take_back(tx, me.institution(), me.id(), id, visit.house.ids, visit.now);
  });
  return http::see_other(paths::choice(id)).with_toast({visit.say(texts::given_back_toast), std::nullopt});
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
  page.turned_out = visit.request.choice<TurnedOut>("uitkomst");
  page.looked_back = visit.request.field("geleerd");
  if (!page.turned_out) page.turned_out_error = texts::say_how;
  page.looked_back_error = words_for(words_flaw(*page.looked_back, longest_reason, false));
  if (page.turned_out_error || page.looked_back_error) return refuse(visit, page);
  visit.write(
      [&](sql::Transaction& tx) { look_back(tx, me, id, *page.turned_out, *page.looked_back, visit.today); });
  return http::see_other(paths::choice(id)).with_toast({visit.say(texts::looked_back_toast), std::nullopt});
}

views::WeighingPage weigh_page_of(Visit& visit, const Student& me, Id<ChoiceMoment> id,
                                  Id<ChoiceOption> option_id) {
  const auto state = own_moment(visit.db(), me, id);
  const ChoiceOption* option = state.option(option_id);
  if (option == nullptr) throw NotFound("choice option");
  views::WeighingPage page{.moment = state.moment,
                           .option = *option,
                           .weighing = {.option_id = option_id},
                           .own = own_words_of(visit.db(), me)};
  for (const Weighing& one : weighings_of(visit.db(), me, id)) {
    if (one.option_id == option_id) page.weighing = one;
  }
  for (AskedPerson& one : asked_of_others(visit.db(), me)) {
    if (one.option_id == option_id) page.asked.push_back(std::move(one));
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
  page.weighing = {.option_id = option,
                   .is_favourite = visit.request.has("favoriet"),
                   .pulls = visit.request.field("trekt"),
                   .holds_back = visit.request.field("tegen"),
                   .asked = visit.request.field("gevraagd")};
  for (const auto& [name, words] : {std::pair{"trekt", &page.weighing.pulls},
                                    {"tegen", &page.weighing.holds_back},
                                    {"gevraagd", &page.weighing.asked}}) {
    const auto error = words_for(words_flaw(*words, longest_weighing, false));
    if (!error || page.error) continue;
    page.wrong_field = name;
    page.error = error;
  }
  if (page.error) return http::page(views::weigh_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { weigh(tx, me, id, page.weighing); });
  return http::see_other(paths::choice(id)).with_toast({visit.say(texts::weighed_toast), std::nullopt});
}

}  // namespace

html::Html choice_cards(http::Visit& visit, const Student& me) {
  return views::home_cards(visit, moments_of(visit.db(), me.institution(), me.id(), Places::not_counted),
                           notices_of(visit.db(), me.institution(), me.id()));
}

html::Html choices_of_student(http::Visit& visit, const access::GuidedStudent& student) {
  return views::file_card(visit,
                          moments_of(visit.db(), student.institution(), student.id(), Places::not_counted),
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
