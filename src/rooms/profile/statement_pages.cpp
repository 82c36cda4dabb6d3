// /ik: who am I now. The compass shows how much stands behind each competency; what the student says of
// himself is tied to the experiences that prove it (ST-01, ST-05). It counts proof and never gives a mark.
#include <algorithm>

#include "campus/layout/people.h"
#include "campus/layout/tables.h"
#include "platform/base/error.h"
#include "rooms/profile/paths.h"
#include "rooms/profile/statement_views.h"
#include "rooms/profile/texts.h"

namespace koers::profile {
namespace {

using http::Response;
using http::Visit;
using people::Student;
using words::SelfPart;

constexpr int most_experiences = 400;
constexpr int most_to_choose = 5;
constexpr int most_looks = 5;

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
      .experiences = experiences::experiences_of(visit.db(), me, most_experiences),
      .statements = self_statements_of(visit.db(), me),
      .guides = experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today)};
  for (access::Look& look : access::looks_at(visit.db(), me.institution(), me.id(), 1)) {
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

Response state_again(Visit& visit, const Student& me, views::StateForm form, int status) {
  form.experiences = experiences::experiences_of(visit.db(), me, most_to_choose);
  form.guides = experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today);
  return http::page(views::state_page(visit, form), status);
}

Response show_state(Visit& visit, const Student& me, std::string slug) {
  views::StateForm form;
  form.draft.part = part_of(slug);
  form.draft.audience = last_self_audience(visit.db(), me);
  if (const auto experience = visit.request.id<Experience>("ervaring")) {
    form.draft.experiences.push_back(*experience);
  }
  return state_again(visit, me, std::move(form), 200);
}

Response state_it(Visit& visit, const Student& me, std::string slug) {
  views::StateForm form;
  SelfDraft& draft = form.draft;
  draft.part = part_of(slug);
  draft.own_name = visit.request.field("naam");
  // Own words go before a word from the list that is still ticked.
  if (draft.own_name.empty()) draft.word = visit.request.field("woord");
  draft.sentence = visit.request.field("zin");
  draft.audience = visit.request.choice<Audience>("wie").value_or(last_self_audience(visit.db(), me));
  for (const std::string& one : visit.request.all("ervaring")) {
    if (const auto id = parse_id_text(one)) draft.experiences.push_back({*id});
  }
  form.flaws = draft.flaws();
  if (!form.flaws.empty()) return state_again(visit, me, std::move(form), 422);
  Id<SelfStatement> id;
  visit.write([&](sql::Transaction& tx) { id = state(writing_of(visit, tx, me), draft); });
  const auto said = own_self_statement(visit.db(), me, draft.part, id);
  return http::see_other(self_statement_path(said))
      .with_toast(
          {visit.say(texts::stands_there, said.name(visit.language)), paths::of_statement(said, "los")});
}

// ---- one of them

Response show_again(Visit& visit, const Student& me, views::StatementPage page, int status) {
  const SelfStatement& one = page.statement;
  page.changes = changes_of(visit.db(), me, one.id);
  page.guides = experiences::guide_names(visit.db(), me.institution(), me.id(), visit.today);
  for (ExperienceSummary& experience : experiences::experiences_of(visit.db(), me, most_experiences)) {
    const bool proves =
        std::any_of(one.experiences.begin(), one.experiences.end(),
                    [&](const ExperienceSummary& proof) { return proof.id == experience.id; });
    if (!proves) page.others.push_back(std::move(experience));
  }
  for (access::Look& look : access::looks_at(visit.db(), me.institution(), me.id(), most_looks)) {
    if (look.looked_at >= one.stated_at) page.looks.push_back(std::move(look));
  }
  return http::page(views::statement_page(visit, page), status);
}

Response show_statement(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  return show_again(visit, me, {.statement = own_self_statement(visit.db(), me, part_of(slug), id)}, 200);
}

// Carries out `change` and shows the statement with what was done.
template <class Change>
Response change(Visit& visit, const Student& me, const SelfStatement& one, const i18n::Text& done,
                Change work, std::optional<html::Url> undo = std::nullopt) {
  visit.write([&](sql::Transaction& tx) { work(writing_of(visit, tx, me)); });
  return http::see_other(self_statement_path(one)).with_toast({visit.say(done), std::move(undo)});
}

Response say_differently(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const auto one = own_self_statement(visit.db(), me, part_of(slug), id);
  const std::string sentence = visit.request.field("zin");
  const SelfDraft draft{.part = one.part, .word = one.word, .own_name = one.own_name, .sentence = sentence};
  if (const auto flaws = draft.flaws(); !flaws.empty()) {
    return show_again(visit, me, {.statement = one, .sentence = sentence, .flaws = flaws}, 422);
  }
  return change(visit, me, one, texts::saved,
                [&](const SelfWriting& writing) { reword(writing, one, sentence); });
}

Response change_proof(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const auto one = own_self_statement(visit.db(), me, part_of(slug), id);
  if (const auto off = visit.request.id<Experience>("eraf")) {
    const auto undo = paths::of_statement(one, "bewijs").with("ervaring", id_text(off->value));
    return change(
        visit, me, one, texts::untied, [&](const SelfWriting& writing) { untie(writing, one, *off); }, undo);
  }
  const auto experience = visit.request.id<Experience>("ervaring");
  if (!experience) throw NotFound("experience");
  if (experiences::experiences_named(visit.db(), me.institution(), me.id(), {*experience}).empty()) {
    throw NotFound("experience");
  }
  return change(visit, me, one, texts::tied,
                [&](const SelfWriting& writing) { tie(writing, one, *experience); });
}

Response choose_who(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const auto one = own_self_statement(visit.db(), me, part_of(slug), id);
  const auto audience = visit.request.choice<Audience>("wie").value_or(one.audience);
  return change(visit, me, one, texts::saved,
                [&](const SelfWriting& writing) { share(writing, one, audience); });
}

Response let_it_go(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const auto one = own_self_statement(visit.db(), me, part_of(slug), id);
  visit.write([&](sql::Transaction& tx) { let_go(writing_of(visit, tx, me), one); });
  return http::see_other(paths::self_part(one.part))
      .with_toast({visit.say(texts::let_go_done), paths::of_statement(one, "terug")});
}

Response take_it_up(Visit& visit, const Student& me, std::string slug, Id<SelfStatement> id) {
  const auto one = own_self_statement(visit.db(), me, part_of(slug), id);
  return change(visit, me, one, texts::taken_up, [&](const SelfWriting& writing) { take_up(writing, one); });
}

}  // namespace

// ---- for the student's file

html::Html shared_self_card(Visit& visit, const access::GuidedStudent& student) {
  using namespace html;
  const auto statements = shared_self_statements_of(visit.db(), student);
  const Html rest = experiences::rest_for_guide(visit, student);
  if (statements.empty()) return rest;
  Html parts;
  for (const SelfPart part : words::self_parts) {
    Html rows;
    for (const SelfStatement& one : statements) {
      if (one.part != part) continue;
      const Html proofs = each(
          one.experiences, [&](const ExperienceSummary& proof) { return views::proof_row(visit, proof); });
      const Html head = fragment(b(one.name(visit.language)), small(views::proof_line(visit, one)));
      const Html said = when(!one.sentence.empty(), [&] { return p.cls("words")(one.sentence); });
      rows +=
          layout::fold(span.cls("txt")(head), layout::stack(3, fragment(said, when(!proofs.empty(), [&] {
                                                                          return ul.cls("rows inset")(proofs);
                                                                        }))));
    }
    if (rows.empty()) continue;
    parts += div.cls("stack gap-2")
                 .data("c", koers::code(words::competency_of(part)))(h3(visit.say(words::name(part))), rows);
  }
  return layout::card(
      {.labelled_by = "zelf"},
      fragment(layout::section_head("zelf", visit.say(texts::says_of_self, student.person().given_name)),
               parts));
}

void add_statement_routes(http::Router& router) {
  router.get<Student>("/ik", show_self);
  router.get<Student>("/ik/{onderdeel}", show_part);
  router.get<Student>("/ik/{onderdeel}/erbij", show_state);
  router.post<Student>("/ik/{onderdeel}/erbij", state_it);
  router.get<Student>("/ik/{onderdeel}/{id}", show_statement);
  router.post<Student>("/ik/{onderdeel}/{id}/zin", say_differently);
  router.post<Student>("/ik/{onderdeel}/{id}/bewijs", change_proof);
  router.post<Student>("/ik/{onderdeel}/{id}/wie", choose_who);
  router.post<Student>("/ik/{onderdeel}/{id}/los", let_it_go);
  router.post<Student>("/ik/{onderdeel}/{id}/terug", take_it_up);
}

}  // namespace koers::profile
