// The student's network: people, when they speak, and asking for an introduction.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/people/fitting.h"
#include "platform/base/error.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/contact_views.h"
#include "rooms/course/paths.h"
#include "rooms/course/routes.h"
#include "rooms/course/texts.h"

namespace koers::course {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text,
                 std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({visit.say(text), std::move(undo)});
}

std::string counsellor_name(Visit& visit, const Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return counsellor ? counsellor->given_name : std::string();
}

// ---- people

Response show_network(Visit& visit, const Student& me) {
  return http::page(
      views::network_page(visit, {.contacts = contacts_of(visit.db(), me),
                                  .moments = moments_of(visit.db(), me),
                                  .introductions = introductions_of(visit.db(), me.institution(), me.id()),
                                  .counsellor = counsellor_name(visit, me)}));
}

Response show_new(Visit& visit, const Student&) { return http::page(views::contact_form_page(visit, {})); }

ContactDraft draft_of(const http::Request& request) {
  return {.name = request.field("naam"),
          .who = request.field("beroep"),
          .met_at = request.field("ontmoet"),
          .helps_with = request.field("helpt"),
          .gives = request.field("geven"),
          .reach = request.field("bereik"),
          .closeness = request.choice<Closeness>("band").value_or(Closeness::known)};
}

Response add(Visit& visit, const Student& me) {
  const ContactDraft draft = draft_of(visit.request);
  if (const auto flaws = draft.flaws(); !flaws.empty()) {
    return http::page(views::contact_form_page(visit, {draft, flaws}), 422);
  }
  const auto id = visit.new_id<Contact>();
  const auto key = visit.request.id<access::FormKey>("sleutel");
  html::Url address = paths::contact(id);
  visit.write([&](sql::Transaction& tx) {
    address = paths::contact(id);
    if (const auto known = key ? access::answer_to(tx, me, *key) : std::nullopt) {
      address = html::local_url(*known);
      return;
    }
    add_contact(tx, me, id, draft, visit.now, visit.today);
    if (key) access::remember(tx, me, *key, address.text(), visit.now);
  });
  return gone_on(visit, address, contact_texts::added);
}

views::ContactPage page_of(Visit& visit, const Student& me, Id<Contact> id) {
  views::ContactPage page{.contact = own_contact(visit.db(), me, id)};
  for (const ContactMoment& moment : moments_of(visit.db(), me)) {
    if (moment.contact_id == id) page.moments.push_back(moment);
  }
  for (const Step& step : steps_of(visit.db(), me.institution(), me.id())) {
    if (step.owner_id == me.id()) page.steps.push_back(step);
  }
  return page;
}

Response show_contact(Visit& visit, const Student& me, Id<Contact> id) {
  auto page = page_of(visit, me, id);
  page.draft.subject = people::subject_of(visit.request.field("bij"));
  return http::page(views::contact_page(visit, page));
}

Response show_change(Visit& visit, const Student& me, Id<Contact> id) {
  const Contact contact = own_contact(visit.db(), me, id);
  return http::page(views::contact_form_page(
      visit, {.draft = {contact.name, contact.who, contact.met_at, contact.helps_with, contact.gives,
                        contact.reach, contact.closeness},
              .changes = id}));
}

Response change(Visit& visit, const Student& me, Id<Contact> id) {
  own_contact(visit.db(), me, id);
  const ContactDraft draft = draft_of(visit.request);
  if (const auto flaws = draft.flaws(); !flaws.empty()) {
    return http::page(views::contact_form_page(visit, {draft, flaws, id}), 422);
  }
  visit.write([&](sql::Transaction& tx) { change_contact(tx, me, id, draft); });
  return gone_on(visit, paths::contact(id), contact_texts::changed);
}

Response take_away(Visit& visit, const Student& me, Id<Contact> id) {
  const Contact contact = own_contact(visit.db(), me, id);
  if (!contact.removed_at) {
    visit.write([&](sql::Transaction& tx) { take_away_contact(tx, me, id, visit.now, visit.today); });
  }
  return gone_on(visit, paths::contacts(), contact_texts::taken_away, paths::bring_contact_back(id));
}

Response bring_back(Visit& visit, const Student& me, Id<Contact> id) {
  own_contact(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) { bring_contact_back(tx, me, id, visit.today); });
  return gone_on(visit, paths::contact(id), contact_texts::brought_back);
}

// ---- when they speak

Response plan(Visit& visit, const Student& me, Id<Contact> id) {
  auto page = page_of(visit, me, id);
  if (page.contact.removed_at) return http::see_other(paths::contact(id));
  page.draft = {.planned_on = visit.request.field("dag"),
                .about = visit.request.field("onderwerp"),
                .subject = people::subject_of(visit.request.field("bij"))};
  if (const auto step = visit.request.id<Step>("stap"))
    page.draft.step_id = own_step(visit.db(), me, *step).id;
  page.flaws = page.draft.flaws(visit.today);
  if (!page.flaws.empty()) return http::page(views::contact_page(visit, page), 422);
  const auto moment = visit.new_id<ContactMoment>();
  const auto key = visit.request.id<access::FormKey>("sleutel");
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    plan_moment(tx, me, moment, id, page.draft, visit.now, visit.today);
    if (key) access::remember(tx, me, *key, paths::contact(id).text(), visit.now);
  });
  return gone_on(visit, paths::contact(id), contact_texts::planned);
}

Response close(Visit& visit, const Student& me, Id<ContactMoment> id, MomentState state) {
  const ContactMoment moment = own_moment(visit.db(), me, id);
  const std::string outcome = visit.request.field("opbrengst");
  if (const auto flaw = flaw_of(outcome, false)) {
    auto page = page_of(visit, me, moment.contact_id);
    page.refused = id;
    page.outcome = outcome;
    page.outcome_flaw = flaw;
    return http::page(views::contact_page(visit, page), 422);
  }
  if (moment.state != state) {
    visit.write([&](sql::Transaction& tx) { close_moment(tx, me, moment, state, outcome, visit.today); });
  }
  return gone_on(visit, paths::contact(moment.contact_id),
                 state == MomentState::held ? contact_texts::kept : contact_texts::dropped,
                 paths::reopen_moment(id));
}

Response hold(Visit& visit, const Student& me, Id<ContactMoment> id) {
  return close(visit, me, id, MomentState::held);
}

Response drop(Visit& visit, const Student& me, Id<ContactMoment> id) {
  return close(visit, me, id, MomentState::dropped);
}

Response reopen(Visit& visit, const Student& me, Id<ContactMoment> id) {
  const ContactMoment moment = own_moment(visit.db(), me, id);
  if (moment.state != MomentState::planned) {
    visit.write([&](sql::Transaction& tx) { reopen_moment(tx, me, moment, visit.today); });
  }
  return gone_on(visit, paths::contact(moment.contact_id), contact_texts::open_again);
}

// ---- introductions

std::optional<OutcomeFlaw> flaw_of_wish(const std::string& wish) {
  if (wish.size() > longest_contact_line) return OutcomeFlaw::too_long;
  return flaw_of(wish, true);
}

constexpr sql::Statement select_own_programme{"course.select_own_programme", R"(
    SELECT name FROM campus_programmes WHERE institution_id = $1 AND id = $2)"};

views::IntroductionPage introduction_page_of(Visit& visit, const Student& me) {
  return {.counsellor = counsellor_name(visit, me),
          .introductions = introductions_of(visit.db(), me.institution(), me.id()),
          .wish = visit.request.field("wens")};
}

Response show_introduction(Visit& visit, const Student& me) {
  auto page = introduction_page_of(visit, me);
  if (!visit.request.has("wens")) return http::page(views::introduction_page(visit, page));
  page.wants_message = true;
  page.flaw = flaw_of_wish(page.wish);
  if (page.flaw) return http::page(views::introduction_page(visit, page), 422);
  const auto programme =
      visit.db().one<std::string>(select_own_programme, me.institution(), me.enrolment().programme_id);
  page.message = visit.say(contact_texts::message, programme.value_or(""), page.wish, me.person().given_name);
  return http::page(views::introduction_page(visit, page));
}

Response ask(Visit& visit, const Student& me) {
  auto page = introduction_page_of(visit, me);
  if (page.counsellor.empty()) return gone_on(visit, paths::introduction(), contact_texts::no_counsellor);
  page.flaw = flaw_of_wish(page.wish);
  if (page.flaw) return http::page(views::introduction_page(visit, page), 422);
  const auto open = std::count_if(page.introductions.begin(), page.introductions.end(),
                                  [](const auto& one) { return !one.closed_on; });
  if (static_cast<std::size_t>(open) >= most_open_introductions) {
    return gone_on(visit, paths::introduction(), contact_texts::enough_asked);
  }
  const auto id = visit.new_id<Introduction>();
  const auto key = visit.request.id<access::FormKey>("sleutel");
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    ask_introduction(tx, me, id, page.wish, visit.now);
    if (key) access::remember(tx, me, *key, paths::contacts().text(), visit.now);
  });
  return http::see_other(paths::contacts())
      .with_toast({visit.say(contact_texts::asked, page.counsellor), std::nullopt});
}

Response arrange(Visit& visit, const Student& me, Id<Introduction> id) {
  visit.write([&](sql::Transaction& tx) { close_introduction(tx, me, id, visit.today); });
  return gone_on(visit, paths::contacts(), contact_texts::is_arranged, paths::reopen_introduction(id.value));
}

Response ask_again(Visit& visit, const Student& me, Id<Introduction> id) {
  visit.write([&](sql::Transaction& tx) { close_introduction(tx, me, id, std::nullopt); });
  return gone_on(visit, paths::contacts(), contact_texts::open_again);
}

}  // namespace

html::Html people_card(http::Visit& visit, const Student& me) {
  return views::network_card(visit, contacts_of(visit.db(), me), moments_of(visit.db(), me));
}

void add_contact_routes(http::Router& router) {
  router.get<Student>("/vooruit/mensen", show_network);
  router.post<Student>("/vooruit/mensen", add);
  router.get<Student>("/vooruit/mensen/nieuw", show_new);
  router.get<Student>("/vooruit/mensen/{id}", show_contact);
  router.get<Student>("/vooruit/mensen/{id}/aanpassen", show_change);
  router.post<Student>("/vooruit/mensen/{id}/aanpassen", change);
  router.post<Student>("/vooruit/mensen/{id}/weg", take_away);
  router.post<Student>("/vooruit/mensen/{id}/terug", bring_back);
  router.post<Student>("/vooruit/mensen/{id}/afspreken", plan);
  router.post<Student>("/vooruit/contact/{id}/gesproken", hold);
  router.post<Student>("/vooruit/contact/{id}/vervalt", drop);
  router.post<Student>("/vooruit/contact/{id}/open", reopen);
}

void add_introduction_routes(http::Router& router) {
  router.get<Student>("/vooruit/voorstellen", show_introduction);
  router.post<Student>("/vooruit/voorstellen", ask);
  router.post<Student>("/vooruit/voorstellen/{id}/klaar", arrange);
  router.post<Student>("/vooruit/voorstellen/{id}/open", ask_again);
}

}  // namespace koers::course
