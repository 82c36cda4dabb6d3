// /ik: who am I now. The compass shows how much stands behind each competency; what the student says of
// himself is tied to the experiences that prove it (ST-01, ST-05). It counts proof and never gives a mark.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/layout/cards.h"
#include "campus/layout/people.h"
#include "campus/layout/tables.h"
#include "platform/base/error.h"
#include "rooms/profile/paths.h"
#include "rooms/profile/routes.h"
#include "rooms/profile/statement_forms.h"
#include "rooms/profile/statement_views.h"
#include "rooms/profile/texts.h"

namespace koers::profile {
namespace {

using http::Response;
using http::Visit;
using people::Student;
using words::SelfPart;

// Throws NotFound for what is no part.
SelfPart part_of(const std::string& slug) {
  for (const SelfPart part : words::self_parts) {
    if (words::slug(part) == slug) return part;
  }
  throw NotFound("part of oneself");
}

SelfWriting writing_of(Visit& visit, sql::Transaction& tx, const Student& me) {
  return {tx, me, visit.house.ids, visit.now, visit.today};
}

Response show_self(Visit& visit, const Student& me) {
  views::CompassPage page{
      .experiences = experiences::experiences_of(visit.db(), me),
      .statements = self_statements_of(visit.db(), me),
      .guides = experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today)};
  for (access::Look& look : access::looks_at(visit.db(), me.institution(), me.id(), {.limit = 1})) {
    page.last_look = std::move(look);
  }
  page.rest = experiences::rest_card(visit, me);
  return http::page(views::compass_page(visit, page));
}

Response show_part(Visit& visit, const Student& me, std::string slug) {
  const SelfPart part = part_of(slug);
  auto statements = all_self_statements(visit.db(), me);
  std::erase_if(statements, [&](const SelfStatement& one) { return one.part != part; });
  return http::page(views::part_page(visit, part, statements));
}

// ---- saying something

Response state_page(Visit& visit, const Student& me, const forms::Typed<SelfDraft>& typed,
                    const std::vector<ExperienceSummary>& experiences) {
  return http::page(views::state_page(visit, {.part = typed.value.part,
                                              .answers = typed,
                                              .experiences = experiences,
                                              .guides = experiences::guide_names(visit.db(), me.institution(),
                                                                                 me.id(), visit.today)}),
                    typed.status());
}

Response show_state(Visit& visit, const Student& me, std::string slug) {
  SelfDraft draft{.part = part_of(slug), .audience = last_self_audience(visit.db(), me)};
  if (const auto experience = visit.request.id<Experience>("ervaring")) {
    draft.experiences.push_back(*experience);
  }
  return state_page(visit, me, statement_form.start(draft), experiences::experiences_of(visit.db(), me));
}

Response add(Visit& visit, const Student& me, std::string slug) {
  const SelfPart part = part_of(slug);
  const auto experiences = experiences::experiences_of(visit.db(), me);
  const auto typed = statement_form.read(visit, views::statement_given(visit, part, experiences),
                                         {.part = part, .audience = last_self_audience(visit.db(), me)});
  if (!typed.holds()) return state_page(visit, me, typed, experiences);
  const SelfDraft& draft = typed.value;
  std::optional<html::Url> undo;
  auto said = access::once(visit, me, [&](sql::Transaction& tx) {
    const Stated stated = state(writing_of(visit, tx, me), draft);
    undo.reset();
    if (stated.is_new) {
      undo = access::undo(paths::of_statement(part, stated.id, "los"), mark_of(tx, me, stated.id));
    }
    return paths::self_statement(part, stated.id);
  });
  const auto name = words::self_name(part, draft.word, draft.own_name, visit.language);
  return std::move(said).with_toast({visit.say(texts::stands_there, name), undo});
}

// ---- one of them

views::StatementPage page_of(const SelfStatement& one) {
  views::StatementPage page{.statement = one};
  page.sentence = sentence_form.edit({.sentence = one.sentence});
  page.audience = audience_form.edit({.audience = one.audience});
  return page;
}

Response show_page(Visit& visit, const Student& me, views::StatementPage page, int status) {
  const SelfStatement& one = page.statement;
  page.changes = changes_of(visit.db(), me, one.id);
  page.guides = experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today);
  for (ExperienceSummary& experience : experiences::experiences_of(visit.db(), me)) {
    const bool proves =
        std::any_of(one.experiences.begin(), one.experiences.end(),
                    [&](const ExperienceSummary& proof) { return proof.id == experience.id; });
    if (!proves) page.others.push_back(std::move(experience));
  }
  if (!page.others.empty()) page.proof = proof_form.start({page.others.front().id});
  for (access::Look& look : access::looks_at(visit.db(), me.institution(), me.id())) {
    if (look.looked_at >= one.stated_at) page.looks.push_back(std::move(look));
  }
  return http::page(views::statement_page(visit, page), status);
}

Response show_statement(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  return show_page(visit, me, page_of(own_self_statement(visit.db(), me, part_of(slug), id)), 200);
}

// Carries out `change` and shows the statement with what was done.
template <class Change>
Response change(Visit& visit, const Student& me, const SelfStatement& one, const i18n::Text& done,
                Change work, std::optional<html::Url> undo = std::nullopt) {
  visit.write([&](sql::Transaction& tx) { work(writing_of(visit, tx, me)); });
  return http::see_other(self_statement_path(one)).with_toast({visit.say(done), std::move(undo)});
}

// Locked, so that nobody comes between reading and writing.
SelfStatement locked_statement(sql::Transaction& tx, const Student& me, SelfPart part, Id<SelfStatement> id) {
  tx.lock(me.id().value);
  return own_self_statement(tx, me, part, id);
}

// The same for a button that may stand on a page as the undo of what was done before.
SelfStatement statement_to_undo(const Visit& visit, sql::Transaction& tx, const Student& me, SelfPart part,
                                Id<SelfStatement> id) {
  auto one = locked_statement(tx, me, part, id);
  access::undo_only(visit, mark_of(tx, me, id));
  return one;
}

SelfDraft draft_of(const SelfStatement& one) {
  return {.part = one.part, .sentence = one.sentence, .audience = one.audience};
}

// Changes one field of a statement, and shows what is wrong at the part of the page that asked for it.
template <class Form, class Save>
Response change_field(Visit& visit, const Student& me, const std::string& slug, Id<SelfStatement> id,
                      const Form& form, forms::Answers views::StatementPage::*answers, Save save) {
  const SelfPart part = part_of(slug);
  std::optional<SelfStatement> one;
  const auto typed = form.change(
      visit,
      [&](sql::Transaction& tx) {
        one = locked_statement(tx, me, part, id);
        return draft_of(*one);
      },
      [&](sql::Transaction& tx, const SelfDraft& draft) { save(writing_of(visit, tx, me), *one, draft); });
  if (typed.holds()) {
    return http::see_other(self_statement_path(*one)).with_toast({visit.say(texts::saved), std::nullopt});
  }
  auto page = page_of(*one);
  page.*answers = typed;
  return show_page(visit, me, std::move(page), typed.status());
}

Response change_sentence(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  return change_field(visit, me, slug, id, sentence_form, &views::StatementPage::sentence,
                      [](const SelfWriting& writing, const SelfStatement& one, const SelfDraft& draft) {
                        reword(writing, one, draft.sentence);
                      });
}

Response change_proof(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const auto one = own_self_statement(visit.db(), me, part_of(slug), id);
  if (const auto off = visit.request.id<Experience>("eraf")) {
    const auto undo = paths::of_statement(one, "bewijs").with("ervaring", id_text(off->value));
    return change(
        visit, me, one, texts::untied, [&](const SelfWriting& writing) { remove_proof(writing, one, *off); },
        undo);
  }
  const auto typed =
      proof_form.read(visit, views::proofs_given(visit, experiences::experiences_of(visit.db(), me)));
  if (!typed.holds() || !typed.value.experience) throw NotFound("experience");
  return access::once(visit, me, self_statement_path(one),
                      [&](sql::Transaction& tx) {
                        add_proof(writing_of(visit, tx, me), one, *typed.value.experience);
                      })
      .with_toast({visit.say(texts::tied), std::nullopt});
}

Response change_audience(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  return change_field(visit, me, slug, id, audience_form, &views::StatementPage::audience,
                      [](const SelfWriting& writing, const SelfStatement& one, const SelfDraft& draft) {
                        share(writing, one, draft.audience);
                      });
}

Response retire_statement(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const SelfPart part = part_of(slug);
  std::string mark;
  visit.write([&](sql::Transaction& tx) {
    const auto one = statement_to_undo(visit, tx, me, part, id);
    let_go(writing_of(visit, tx, me), one);
    mark = mark_of(tx, me, id);
  });
  return http::see_other(paths::self_part(part))
      .with_toast(
          {visit.say(texts::let_go_done), access::undo(paths::of_statement(part, id, "terug"), mark)});
}

Response resume_statement(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const SelfPart part = part_of(slug);
  visit.write([&](sql::Transaction& tx) {
    const auto one = statement_to_undo(visit, tx, me, part, id);
    take_up(writing_of(visit, tx, me), one);
  });
  return http::see_other(paths::self_statement(part, id))
      .with_toast({visit.say(texts::taken_up), std::nullopt});
}

}  // namespace

void add_statement_routes(http::Router& router) {
  router.get<Student>("/ik", show_self);
  router.get<Student>("/ik/{onderdeel}", show_part);
  router.get<Student>("/ik/{onderdeel}/erbij", show_state);
  router.post<Student>("/ik/{onderdeel}/erbij", add);
  router.get<Student>("/ik/{onderdeel}/{id}", show_statement);
  router.post<Student>("/ik/{onderdeel}/{id}/zin", change_sentence);
  router.post<Student>("/ik/{onderdeel}/{id}/bewijs", change_proof);
  router.post<Student>("/ik/{onderdeel}/{id}/wie", change_audience);
  router.post<Student>("/ik/{onderdeel}/{id}/los", retire_statement);
  router.post<Student>("/ik/{onderdeel}/{id}/terug", resume_statement);
}

}  // namespace koers::profile
