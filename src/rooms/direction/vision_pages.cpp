// /visie: reading the vision, confirming it, seeing it differently; and /visie/terugvragen, one question
// later.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "platform/base/working_days.h"
#include "rooms/direction/counts.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/notices.h"
#include "rooms/direction/routes.h"
#include "rooms/direction/rows.h"
#include "rooms/direction/texts.h"
#include "rooms/direction/vision_views.h"
#include "rooms/direction/visitors.h"

namespace koers::direction {
namespace {

using http::Response;
using http::Visit;
namespace said = vision_texts;

// What a colleague reads beside the words: the own confirmation, the own team, what is done with each aspect.
void add_staff_side(Visit& visit, const VisionReader& me, views::EditionPage& page) {
  page.confirmed_at = own_confirmation(visit.db(), me, page.edition.number);
  page.own_responses = rows_of(visit, me.institution(), own_responses(visit.db(), me));
  page.counts = counts_of_aspects(visit.db(), me.institution());
  page.teams = count_teams(visit.db(), me.institution());
  const auto team = team_of(me.identity());
  if (!team || page.edition.state != EditionState::holds) return;
  for (TeamConfirmation& one :
       team_confirmations(visit.db(), me.institution(), page.edition.number, visit.today)) {
    if (one.team == *team) page.own_team = std::move(one);
  }
}

Response page_of(Visit& visit, const VisionReader& me, const Vision& vision, const Edition& edition,
                 const forms::Returned& returned = {}) {
  views::EditionPage page{.vision = vision, .edition = edition};
  page.is_staff = me.is_staff();
  page.keeps = me.keeps();
  page.corrections = corrections_of(visit.db(), me.institution(), edition.number);
  page.returned = returned;
  if (me.is_staff()) add_staff_side(visit, me, page);
  return http::page(views::edition_page(visit, page), returned.status());
}

Response show_vision(Visit& visit, const VisionReader& me) {
  const Vision vision = vision_of(visit.db(), me.institution());
  const Edition* edition = vision.in_force();
  if (!edition) return http::page(views::no_vision_page(visit, me.keeps()));
  if (me.is_staff()) {
    std::vector<std::int64_t> shown{edition->number};
    for (const VisionResponse& one : own_responses(visit.db(), me)) shown.push_back(one.id.value);
    inbox::opened(visit, me, shown);
  }
  return page_of(visit, me, vision, *edition);
}

// A draft exists for who keeps it, and for all staff once they are asked to respond.
const Edition& edition_for(const VisionReader& me, const Vision& vision, int number) {
  const Edition* edition = vision.find(number);
  if (!edition) throw NotFound("no such edition");
  if (edition->state == EditionState::draft && !me.keeps()) throw NotFound("not shared yet");
  if (edition->is_draft() && !me.is_staff()) throw NotFound("not in force");
  return *edition;
}

Response show_edition(Visit& visit, const VisionReader& me, int number) {
  const Vision vision = vision_of(visit.db(), me.institution());
  const Edition& edition = edition_for(me, vision, number);
  if (me.is_staff()) inbox::opened(visit, me, {edition.number});
  return page_of(visit, me, vision, edition);
}

Response show_open(Visit& visit, const people::Anyone&, Id<organisation::Institution> institution) {
  if (!openness_of(visit.db(), institution).everybody) throw NotFound("not open");
  const Vision vision = vision_of(visit.db(), institution);
  if (!vision.in_force()) throw NotFound("nothing in force");
  const std::string school = organisation::institution_of(visit.db(), institution).name;
  return http::page(views::open_page(visit, *vision.in_force(), school));
}

// ---- confirming

Response confirm_edition(Visit& visit, const Colleague& me) {
  int number = 0;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.institution().value);
    const Vision vision = vision_of(tx, me.institution());
    if (!vision.in_force()) throw NotFound("nothing in force");
    number = vision.in_force()->number;
    confirm(tx, me, number, visit.now);
    for (const inbox::Kind& kind : {notices::published, notices::reminder}) {
      inbox::withdraw(tx, me.institution(), kind, number, {me.id()});
    }
    refresh_team_facts_of(tx, me.identity(), visit.today);
  });
  return http::see_other(paths::vision(), visit.say(said::confirmed),
                         access::undo(paths::unconfirm(), std::to_string(number)));
}

Response take_back(Visit& visit, const Colleague& me) {
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.institution().value);
    const Vision vision = vision_of(tx, me.institution());
    if (!vision.in_force()) throw NotFound("nothing in force");
    access::undo_only(visit, std::to_string(vision.in_force()->number));
    unconfirm(tx, me, vision.in_force()->number, visit.now);
    refresh_team_facts_of(tx, me.identity(), visit.today);
  });
  return http::see_other(paths::vision(), visit.say(said::unconfirmed));
}

// ---- seeing it differently

int number_in(const Visit& visit, const Vision& vision) {
  const auto asked = forms::number_in(visit.request.field("uitgave"));
  if (asked) return static_cast<int>(*asked);
  return vision.in_force() ? vision.in_force()->number : 0;
}

Response see_differently(Visit& visit, const VisionReader& me) {
  if (!me.is_staff()) throw Forbidden("staff");
  const Vision vision = vision_of(visit.db(), me.institution());
  const Edition& edition = edition_for(me, vision, number_in(visit, vision));
  if (edition.until_on) throw Conflict("an edition that was replaced");
  const auto typed = response_form.read(visit);
  if (!typed.holds()) return page_of(visit, me, vision, edition, {response_form, typed});
  const auto id = visit.new_id<VisionResponse>();
  const auto to = edition.is_draft() ? paths::edition(edition.number) : paths::vision();
  return access::once(visit, me, to,
                      [&](sql::Transaction& tx) {
                        tx.lock(me.institution().value);
                        respond(tx, me.institution(),
                                {.id = id,
                                 .edition = edition.number,
                                 .person_id = me.id(),
                                 .words = typed.value.words,
                                 .written_on = visit.today,
                                 .due_on = day_after_working_days(visit.today, days_to_answer) - 1});
                        inbox::tell_all(tx, me.institution(),
                                        {notices::response, id.value, me.id(), visit.now}, visit.today);
                        refresh_institution_facts(tx, me.institution(), visit.today);
                      })
      .with_toast({visit.say(said::sent), std::nullopt});
}

// ---- asking back

// One of the aspects, by chance: which one is kept nowhere.
const Aspect& any_aspect(Visit& visit, const Edition& edition) {
  const auto chance = static_cast<std::size_t>(visit.house.ids.next_value() & 0x3f'ff'ff);
  return edition.aspects[chance % edition.aspects.size()];
}

struct Question {
  Vision vision;
  const Edition* edition = nullptr;
};

std::optional<Question> question_for(Visit& visit, const Colleague& me) {
  const auto number = open_question(visit.db(), me);
  if (!number) return std::nullopt;
  Question question{vision_of(visit.db(), me.institution())};
  question.edition = question.vision.find(*number);
  if (!question.edition || question.edition->aspects.empty()) return std::nullopt;
  return question;
}

Response recall_page(Visit& visit, const Colleague& me, const Edition& edition, const Aspect& aspect,
                     const forms::Answers& answers) {
  const auto read_at = own_confirmation(visit.db(), me, edition.number).value_or(visit.now);
  return http::page(
      views::recall_page(visit, {.aspect = aspect, .read_on = day_of(read_at), .answers = answers}),
      answers.status());
}

Response show_recall(Visit& visit, const Colleague& me) {
  const auto question = question_for(visit, me);
  if (!question) return http::page(views::no_recall_page(visit));
  inbox::opened(visit, me, {question->edition->number});
  const Aspect& aspect = any_aspect(visit, *question->edition);
  return recall_page(visit, me, *question->edition, aspect, recall_form.start({.slug = aspect.slug}));
}

void close(sql::Transaction& tx, const Colleague& me, int edition) {
  tx.lock(me.institution().value);
  if (!close_question(tx, me, edition)) throw Conflict("answered before");
  inbox::withdraw(tx, me.institution(), notices::recall, edition, {me.id()});
}

Response answer_recall(Visit& visit, const Colleague& me) {
  const auto question = question_for(visit, me);
  if (!question) throw Conflict("no question is open");
  const Edition& edition = *question->edition;
  const auto typed = recall_form.read(visit);
  const Aspect* aspect = edition.find(typed.value.slug);
  if (!aspect) throw NotFound("no such aspect");
  if (!typed.holds()) return recall_page(visit, me, edition, *aspect, typed);
  visit.write([&](sql::Transaction& tx) {
    close(tx, me, edition.number);
    count_recall(tx, me, edition.number, typed.value, visit.today);
    refresh_team_facts_of(tx, me.identity(), visit.today);
  });
  return http::see_other(paths::vision(), visit.say(said::recall_thanks));
}

Response not_now(Visit& visit, const Colleague& me) {
  const auto question = question_for(visit, me);
  if (!question) throw Conflict("no question is open");
  visit.write([&](sql::Transaction& tx) { close(tx, me, question->edition->number); });
  return http::see_other(paths::vision(), visit.say(said::recall_thanks));
}

}  // namespace

void add_vision_routes(http::Router& router) {
  router.get<VisionReader>("/visie", show_vision);
  router.get<VisionReader>("/visie/versies/{versie}", show_edition);
  router.get<people::Anyone>("/visie/openbaar/{instelling}", show_open);
  router.post<Colleague>("/visie/bevestigen", confirm_edition);
  router.post<Colleague>("/visie/bevestigen/terug", take_back);
  router.post<VisionReader>("/visie/anders", see_differently);
  router.get<Colleague>("/visie/terugvragen", show_recall);
  router.post<Colleague>("/visie/terugvragen", answer_recall);
  router.post<Colleague>("/visie/terugvragen/niet-nu", not_now);
}

}  // namespace koers::direction
