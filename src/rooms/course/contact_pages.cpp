// The student's network: people, when they speak, and asking for an introduction.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/people/fitting.h"
#include "platform/base/error.h"
#include "platform/base/utf8.h"
#include "rooms/course/contact_forms.h"
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

std::string counsellor_name(Visit& visit, const Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return counsellor ? counsellor->given_name : std::string();
}

views::Guides guides_of(Visit& visit, const Student& me) {
  return experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today);
}

// ---- people

Response show_network(Visit& visit, const Student& me) {
  constexpr std::size_t longest_search = 100;  // bytes
  return http::page(
      views::network_page(visit, {.contacts = contacts_of(visit.db(), me),
                                  .moments = moments_of(visit.db(), me),
                                  .introductions = introductions_of(visit.db(), me.institution(), me.id()),
                                  .counsellor = counsellor_name(visit, me),
                                  .search = std::string(beginning(visit.request.field("q"), longest_search)),
                                  .guides = guides_of(visit, me)}));
}

Response show_new(Visit& visit, const Student& me) {
  return http::page(views::new_contact_page(visit, contact_form.start(), guides_of(visit, me)));
}

Response add(Visit& visit, const Student& me) {
  const auto typed = contact_form.read(visit);
  if (!typed.holds()) {
    return http::page(views::new_contact_page(visit, typed, guides_of(visit, me)), typed.status());
  }
  const auto id = visit.new_id<Contact>();
  return access::once(
             visit, me, paths::contact(id),
             [&](sql::Transaction& tx) { add_contact(tx, me, id, typed.value, visit.now, visit.today); })
      .with_toast({visit.say(contact_texts::added), std::nullopt});
}

views::ContactPage page_of(Visit& visit, const Student& me, Id<Contact> id) {
  views::ContactPage page{.contact = own_contact(visit.db(), me, id), .guides = guides_of(visit, me)};
  for (const ContactMoment& moment : moments_of(visit.db(), me)) {
    if (moment.contact_id == id) page.moments.push_back(moment);
  }
  for (const Step& step : steps_of(visit.db(), me.institution(), me.id())) {
    if (step.owner_id == me.id()) page.steps.push_back(step);
  }
  page.plan = moment_form.start({.subject = people::subject_of(visit.request.field("bij"))});
  return page;
}

Response show_contact(Visit& visit, const Student& me, Id<Contact> id) {
  return http::page(views::contact_page(visit, page_of(visit, me, id)));
}

Response show_change(Visit& visit, const Student& me, Id<Contact> id) {
  const auto typed = contact_form.edit(draft_of(own_contact(visit.db(), me, id)));
  return http::page(views::changed_contact_page(visit, id, typed, guides_of(visit, me)));
}

Response change(Visit& visit, const Student& me, Id<Contact> id) {
  const auto typed = contact_form.change(
      visit, [&](sql::Transaction& tx) { return draft_of(locked_contact(tx, me, id)); },
      [&](sql::Transaction& tx, const ContactDraft& draft) { change_contact(tx, me, id, draft); });
  if (!typed.holds()) {
    return http::page(views::changed_contact_page(visit, id, typed, guides_of(visit, me)), typed.status());
  }
  return http::see_other(paths::contact(id), visit.say(contact_texts::changed));
}

Response take_away(Visit& visit, const Student& me, Id<Contact> id) {
  const Contact contact = own_contact(visit.db(), me, id);
  if (!contact.removed_at) {
    visit.write([&](sql::Transaction& tx) { take_away_contact(tx, me, id, visit.now, visit.today); });
  }
  return http::see_other(paths::contacts(), visit.say(contact_texts::taken_away),
                         paths::bring_contact_back(id));
}

Response bring_back(Visit& visit, const Student& me, Id<Contact> id) {
  own_contact(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) { bring_contact_back(tx, me, id, visit.today); });
  return http::see_other(paths::contact(id), visit.say(contact_texts::brought_back));
}

// ---- when they speak

Response plan(Visit& visit, const Student& me, Id<Contact> id) {
  auto page = page_of(visit, me, id);
  if (page.contact.removed_at) return http::see_other(paths::contact(id));
  const auto typed = moment_form.read(visit, {{"stap", {.options = views::step_options(page.steps)}}});
  page.plan = typed;
  if (!typed.holds()) return http::page(views::contact_page(visit, page), typed.status());
  const auto moment = visit.new_id<ContactMoment>();
  return access::once(visit, me, paths::contact(id),
                      [&](sql::Transaction& tx) {
                        plan_moment(tx, me, moment, id, typed.value, visit.now, visit.today);
                      })
      .with_toast({visit.say(contact_texts::planned), std::nullopt});
}

// How a moment was closed, for the undo of that.
std::string mark_of(const ContactMoment& moment) {
  return std::string(code(moment.state)) + (moment.held_on ? text(*moment.held_on) : "") + moment.outcome;
}

Response close(Visit& visit, const Student& me, Id<ContactMoment> id, MomentState state) {
  const auto contact = own_moment(visit.db(), me, id).contact_id;
  const auto typed = moment_outcome_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return Outcome{own_moment(tx, me, id).outcome};
      },
      [&](sql::Transaction& tx, const Outcome& outcome) {
        close_moment(tx, me, id, state, outcome.words, visit.today);
      });
  if (!typed.holds()) {
    auto page = page_of(visit, me, contact);
    page.refused = id;
    page.outcome = typed;
    return http::page(views::contact_page(visit, page), typed.status());
  }
  const auto& note = state == MomentState::held ? contact_texts::kept : contact_texts::dropped;
  return http::see_other(paths::contact(contact), visit.say(note),
                         access::undo(paths::reopen_moment(id), mark_of(own_moment(visit.db(), me, id))));
}

Response hold(Visit& visit, const Student& me, Id<ContactMoment> id) {
  return close(visit, me, id, MomentState::held);
}

Response drop(Visit& visit, const Student& me, Id<ContactMoment> id) {
  return close(visit, me, id, MomentState::dropped);
}

Response reopen(Visit& visit, const Student& me, Id<ContactMoment> id) {
  const ContactMoment moment = own_moment(visit.db(), me, id);
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    access::undo_only(visit, mark_of(own_moment(tx, me, id)));
    reopen_moment(tx, me, id, visit.today);
  });
  return http::see_other(paths::contact(moment.contact_id), visit.say(contact_texts::open_again));
}

// ---- introductions

constexpr sql::Statement select_own_programme{"course.select_own_programme", R"(
    SELECT name FROM campus_programmes WHERE institution_id = $1 AND id = $2)"};

views::IntroductionPage introduction_page_of(Visit& visit, const Student& me) {
  return {.counsellor = counsellor_name(visit, me),
          .introductions = introductions_of(visit.db(), me.institution(), me.id()),
          .wish = wish_form.start()};
}

Response show_introduction(Visit& visit, const Student& me) {
  auto page = introduction_page_of(visit, me);
  if (!visit.request.has("wens")) return http::page(views::introduction_page(visit, page));
  const auto typed = wish_form.read(visit);
  page.wish = typed;
  page.wants_message = true;
  if (!typed.holds()) return http::page(views::introduction_page(visit, page), typed.status());
  const auto programme =
      visit.db().one<std::string>(select_own_programme, me.institution(), me.enrolment().programme_id);
  page.message =
      visit.say(contact_texts::message, programme.value_or(""), typed.value.words, me.person().given_name);
  return http::page(views::introduction_page(visit, page));
}

Response ask(Visit& visit, const Student& me) {
  auto page = introduction_page_of(visit, me);
  if (page.counsellor.empty()) {
    return http::see_other(paths::introduction(), visit.say(contact_texts::no_counsellor));
  }
  const auto typed = wish_form.read(visit);
  page.wish = typed;
  if (!typed.holds()) return http::page(views::introduction_page(visit, page), typed.status());
  const auto id = visit.new_id<Introduction>();
  try {
    return access::once(
               visit, me, paths::contacts(),
               [&](sql::Transaction& tx) { ask_introduction(tx, me, id, typed.value.words, visit.now); })
        .with_toast({visit.say(contact_texts::asked, page.counsellor), std::nullopt});
  } catch (const Conflict&) {
    return http::see_other(paths::introduction(), visit.say(contact_texts::enough_asked));
  }
}

Response arrange(Visit& visit, const Student& me, Id<Introduction> id) {
  visit.write([&](sql::Transaction& tx) { close_introduction(tx, me, id, visit.today); });
  return http::see_other(paths::contacts(), visit.say(contact_texts::is_arranged),
                         paths::reopen_introduction(id.value));
}

Response ask_again(Visit& visit, const Student& me, Id<Introduction> id) {
  visit.write([&](sql::Transaction& tx) { close_introduction(tx, me, id, std::nullopt); });
  return http::see_other(paths::contacts(), visit.say(contact_texts::open_again));
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
