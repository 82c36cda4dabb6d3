// The student makes a page: form, contents, order, colour. Everything can be taken back.
#include <algorithm>
#include <set>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/publication_views.h"
#include "rooms/portfolio/routes.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio {
namespace {

using access::FormKey;
using http::Response;
using http::Visit;
using people::Student;
namespace texts = presentation_texts;

constexpr int most_offered = 200;
constexpr int proposed_experiences = 3;

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& words,
                 std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({visit.say(words), std::move(undo)});
}

int contents_of(const Publication& publication) {
  return static_cast<int>(std::count_if(all_contents.begin(), all_contents.end(),
                                        [&](Content content) { return publication.has(content); }));
}

std::vector<views::PresentationRow> lines_of(Visit& visit, const Student& me) {
  std::vector<views::PresentationRow> lines;
  for (Presentation& presentation : presentations_of(visit.db(), me.institution(), me.id())) {
    views::PresentationRow line{presentation,
                                contents_of(publication_for_owner(visit.db(), me.institution(), me.id(),
                                                                  presentation, visit.language)),
                                {}};
    for (const ShareCount& one : shares_of(visit.db(), me.institution(), me.id(), presentation.id)) {
      if (one.share.opens_at(visit.now)) line.readers.push_back(views::reader_name(visit, one.share));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

Response show_presentations(Visit& visit, const Student& me) {
  return http::page(views::presentations_page(visit, lines_of(visit, me),
                                              presentations_of(visit.db(), me.institution(), me.id(), true)));
}

// ---- a new one

Item item_of(Visit& visit, ItemKind kind, Content content, std::int64_t source) {
  return {visit.new_id<Item>(), kind, source, content, "", "", std::nullopt};
}

// What the student says of himself that belongs to a part, with the proof that readers would see.
std::vector<profile::SelfStatement> statements_for(Visit& visit, const Student& me, Content content) {
  const auto fits = [&](words::SelfPart part) {
    if (content == Content::qualities) return part == words::SelfPart::quality;
    if (content == Content::motives) return part == words::SelfPart::value || part == words::SelfPart::motive;
    return content == Content::next_steps && part == words::SelfPart::possibility;
  };
  std::vector<Id<profile::SelfStatement>> ids;
  for (const auto& one : profile::self_statements_of(visit.db(), me)) {
    if (fits(one.part)) ids.push_back(one.id);
  }
  return profile::self_statements_to_show(visit.db(), me.institution(), me.id(), ids);
}

// What Koers puts ready: a few experiences and statements that are shared already, and the first own step.
// Private ones are never proposed.
std::vector<Item> proposal(Visit& visit, const Student& me) {
  std::vector<Id<experiences::Experience>> ids;
  for (const auto& one : experiences::experiences_of(visit.db(), me, most_offered)) ids.push_back(one.id);
  auto publication = experiences::experiences_to_show(visit.db(), me.institution(), me.id(), ids);
  std::erase_if(publication, [](const auto& one) { return one.audience == experiences::Audience::me; });
  std::stable_sort(publication.begin(), publication.end(), [](const auto& one, const auto& other) {
    return !one.pictures.empty() && other.pictures.empty();
  });
  std::vector<Item> items;
  for (const auto& one : publication) {
    if (items.size() == proposed_experiences) break;
    items.push_back(item_of(visit, ItemKind::experience, Content::skills, one.summary.id.value));
  }
  for (const Content content : {Content::qualities, Content::motives}) {
    for (const auto& one : statements_for(visit, me, content)) {
      if (one.audience == experiences::Audience::me || one.experiences.empty()) continue;
      items.push_back(item_of(visit, ItemKind::statement, content, one.id.value));
      break;
    }
  }
  for (const auto& step : course::steps_of(visit.db(), me.institution(), me.id())) {
    if (step.state != course::StepState::open || step.owner_id != me.id()) continue;
    items.push_back(item_of(visit, ItemKind::step, Content::next_steps, step.id.value));
    break;
  }
  return items;
}

Response make(Visit& visit, const Student& me) {
  const auto form = visit.request.choice<Form>("vorm").value_or(Form::page);
  const auto key = visit.request.id<FormKey>("sleutel");
  if (presentations_of(visit.db(), me.institution(), me.id()).size() >= most_presentations) {
    return gone_on(visit, paths::presentations(), texts::too_many);
  }
  const auto items = proposal(visit, me);
  const Presentation presentation{.id = visit.new_id<Presentation>(),
                                  .form = form,
                                  .colour = Colour::sea,
                                  .title = visit.say(texts::new_title),
                                  .created_at = visit.now,
                                  .changed_at = visit.now};
  html::Url address = paths::presentation(presentation.id);
  visit.write([&](sql::Transaction& tx) {
    if (key) {
      if (const auto known = access::answer_to(tx, me, *key)) {
        address = html::local_url(*known);
        return;
      }
      access::remember(tx, me, *key, paths::presentation(presentation.id).text(), visit.now);
    }
    make_presentation(tx, me, presentation, items, visit.today);
  });
  return http::see_other(address);
}

// ---- one page

Response show_presentation(Visit& visit, const Student& me, Id<Presentation> id) {
  const Presentation presentation = own_presentation(visit.db(), me, id);
  return http::page(views::presentation_page(
      visit, {presentation,
              publication_for_owner(visit.db(), me.institution(), me.id(), presentation, visit.language),
              shares_of(visit.db(), me.institution(), me.id(), id),
              messages_of(visit.db(), me.institution(), me.id(), id)}));
}

Response show_looks(Visit& visit, const Student& me, Id<Presentation> id) {
  return http::page(views::looks_page(visit, {.presentation = own_presentation(visit.db(), me, id)}));
}

Response change_looks(Visit& visit, const Student& me, Id<Presentation> id) {
  views::LooksForm form{.presentation = own_presentation(visit.db(), me, id)};
  Presentation& presentation = form.presentation;
  presentation.form = visit.request.choice<Form>("vorm").value_or(presentation.form);
  presentation.colour = visit.request.choice<Colour>("kleur").value_or(presentation.colour);
  presentation.title = visit.request.field("titel");
  presentation.introduction = visit.request.field("over");
  presentation.contact = visit.request.field("contact");
  form.title_flaw = flaw_of(presentation.title, longest_title, true);
  form.introduction_flaw = flaw_of(presentation.introduction, longest_line, false);
  form.contact_flaw = flaw_of(presentation.contact, longest_line, false);
  if (form.title_flaw || form.introduction_flaw || form.contact_flaw) {
    return http::page(views::looks_page(visit, form), 422);
  }
  visit.write(
      [&](sql::Transaction& tx) { change_presentation(tx, me, presentation, visit.now, visit.today); });
  return gone_on(visit, paths::presentation(id), texts::saved);
}

Response preview(Visit& visit, const Student& me, Id<Presentation> id) {
  const Presentation presentation = own_presentation(visit.db(), me, id);
  const auto publication =
      living_publication(visit.db(), me.institution(), me.id(), presentation, visit.language);
  const auto top = html::aside.cls("presentation-top")(
      visit.say(texts::as_others_see), " ",
      html::a.href(paths::presentation(id))(visit.say(texts::back_to_page)));
  return http::page(views::publication_page(visit, {.publication = publication,
                                                    .pictures = html::url("/beelden"),
                                                    .media = html::url("/opnames"),
                                                    .pdf = paths::pdf(id),
                                                    .top = top}));
}

Response show_pdf(Visit& visit, const Student& me, Id<Presentation> id) {
  const Presentation presentation = own_presentation(visit.db(), me, id);
  return pdf_of(visit,
                living_publication(visit.db(), me.institution(), me.id(), presentation, visit.language));
}

Response throw_page_away(Visit& visit, const Student& me, Id<Presentation> id) {
  const Presentation presentation = own_presentation(visit.db(), me, id, true);
  if (!presentation.removed_at) {
    visit.write([&](sql::Transaction& tx) { throw_away(tx, me, id, visit.now, visit.today); });
  }
  return gone_on(visit, paths::presentations(), texts::is_thrown_away, paths::bring_back(id));
}

Response bring_page_back(Visit& visit, const Student& me, Id<Presentation> id) {
  const Presentation presentation = own_presentation(visit.db(), me, id, true);
  if (presentation.removed_at) {
    visit.write([&](sql::Transaction& tx) { bring_back(tx, me, id, visit.now, visit.today); });
  }
  return gone_on(visit, paths::presentation(id), texts::is_back);
}

// ---- what stands on it

bool stands_there(const std::vector<Item>& items, ItemKind kind, std::int64_t source) {
  return std::any_of(items.begin(), items.end(),
                     [&](const Item& item) { return item.kind == kind && item.source_id == source; });
}

// What may still be added: of one's own, not on the page yet.
views::NewItemForm add_form(Visit& visit, const Student& me, Id<Presentation> id) {
  own_presentation(visit.db(), me, id);
  views::NewItemForm form{.presentation = id,
                          .content = visit.request.choice<Content>("onderdeel").value_or(Content::skills)};
  const auto items = items_of(visit.db(), me.institution(), me.id(), id);
  std::vector<Id<experiences::Experience>> ids;
  for (const auto& one : experiences::experiences_of(visit.db(), me, most_offered)) {
    if (!stands_there(items, ItemKind::experience, one.id.value)) ids.push_back(one.id);
  }
  form.experiences = experiences::experiences_to_show(visit.db(), me.institution(), me.id(), ids);
  form.statements = statements_for(visit, me, form.content);
  std::erase_if(form.statements,
                [&](const auto& one) { return stands_there(items, ItemKind::statement, one.id.value); });
  if (form.content == Content::choices) {
    form.choices = choices::made_choices(visit.db(), me.institution(), me.id());
    std::erase_if(form.choices, [&](const auto& one) {
      return !one.has_place || stands_there(items, ItemKind::choice, one.moment_id.value);
    });
  }
  for (auto& step : course::steps_of(visit.db(), me.institution(), me.id())) {
    if (step.state == course::StepState::dropped || step.owner_id != me.id()) continue;
    if (!stands_there(items, ItemKind::step, step.id.value)) form.steps.push_back(std::move(step));
  }
  return form;
}

Response show_add(Visit& visit, const Student& me, Id<Presentation> id) {
  return http::page(views::add_page(visit, add_form(visit, me, id)));
}

std::set<std::int64_t> named(Visit& visit, const char* field) {
  std::set<std::int64_t> ids;
  for (const std::string& one : visit.request.all(field)) {
    if (const auto value = parse_id_text(one)) ids.insert(*value);
  }
  return ids;
}

std::vector<Item> chosen_items(Visit& visit, const views::NewItemForm& form) {
  std::vector<Item> chosen;
  const auto take = [&](const std::set<std::int64_t>& wanted, ItemKind kind, std::int64_t id) {
    if (wanted.contains(id)) chosen.push_back(item_of(visit, kind, form.content, id));
  };
  const auto statements = named(visit, "uitspraak"), experiences = named(visit, "ervaring"),
             steps = named(visit, "stap"), made = named(visit, "keuze");
  for (const auto& one : form.statements) take(statements, ItemKind::statement, one.id.value);
  for (const auto& one : form.choices) take(made, ItemKind::choice, one.moment_id.value);
  for (const auto& one : form.experiences) take(experiences, ItemKind::experience, one.summary.id.value);
  for (const auto& one : form.steps) take(steps, ItemKind::step, one.id.value);
  return chosen;
}

bool is_full(Visit& visit, const Student& me, Id<Presentation> id, std::size_t more) {
  return items_of(visit.db(), me.institution(), me.id(), id).size() + more > most_items;
}

Response add(Visit& visit, const Student& me, Id<Presentation> id) {
  auto form = add_form(visit, me, id);
  const auto chosen = chosen_items(visit, form);
  if (chosen.empty()) form.mistake = visit.say(texts::choose_something);
  if (is_full(visit, me, id, chosen.size())) form.mistake = visit.say(texts::page_is_full);
  if (!form.mistake.empty()) return http::page(views::add_page(visit, form), 422);
  visit.write([&](sql::Transaction& tx) { add_items(tx, me, id, chosen, visit.now, visit.today); });
  return gone_on(visit, paths::presentation(id).at(code(form.content)), texts::added);
}

Response write(Visit& visit, const Student& me, Id<Presentation> id) {
  auto form = add_form(visit, me, id);
  form.title = visit.request.field("naam");
  form.words = visit.request.field("tekst");
  form.title_flaw = flaw_of(form.title, longest_title, true);
  form.words_flaw = flaw_of(form.words, longest_words, false);
  if (is_full(visit, me, id, 1)) form.mistake = visit.say(texts::page_is_full);
  if (form.title_flaw || form.words_flaw || !form.mistake.empty()) {
    return http::page(views::add_page(visit, form), 422);
  }
  Item item = item_of(visit, ItemKind::text, form.content, 0);
  item.title = form.title;
  item.words = form.words;
  const auto key = visit.request.id<FormKey>("sleutel");
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    if (key) access::remember(tx, me, *key, paths::presentation(id).text(), visit.now);
    add_items(tx, me, id, {item}, visit.now, visit.today);
  });
  return gone_on(visit, paths::presentation(id).at(code(form.content)), texts::added);
}

Item own_text(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  own_presentation(visit.db(), me, presentation);
  Item item = own_item(visit.db(), me, presentation, id);
  if (item.kind != ItemKind::text) throw NotFound("only a text can be changed here");
  return item;
}

Response show_text(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  return http::page(
      views::text_page(visit, {.presentation = presentation, .item = own_text(visit, me, presentation, id)}));
}

Response save_text(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  views::ItemForm form{.presentation = presentation, .item = own_text(visit, me, presentation, id)};
  form.item.title = visit.request.field("naam");
  form.item.words = visit.request.field("tekst");
  form.item.content = visit.request.choice<Content>("onderdeel").value_or(form.item.content);
  form.title_flaw = flaw_of(form.item.title, longest_title, true);
  form.words_flaw = flaw_of(form.item.words, longest_words, false);
  if (form.title_flaw || form.words_flaw) return http::page(views::text_page(visit, form), 422);
  visit.write(
      [&](sql::Transaction& tx) { change_text(tx, me, presentation, form.item, visit.now, visit.today); });
  return gone_on(visit, paths::presentation(presentation).at(code(form.item.content)), texts::saved);
}

Response move(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  own_presentation(visit.db(), me, presentation);
  const Item item = own_item(visit.db(), me, presentation, id);
  const auto way = visit.request.choice<Way>("wijzig").value_or(Way::up);
  visit.write(
      [&](sql::Transaction& tx) { move_item(tx, me, presentation, id, way, visit.now, visit.today); });
  return http::see_other(paths::presentation(presentation).at(code(item.content)));
}

Response take_off(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  own_presentation(visit.db(), me, presentation);
  const Item item = own_item(visit.db(), me, presentation, id);
  visit.write([&](sql::Transaction& tx) { remove_item(tx, me, presentation, id, visit.now, visit.today); });
  return gone_on(visit, paths::presentation(presentation).at(code(item.content)), texts::taken_off);
}

}  // namespace

html::Url presentations_path() { return paths::presentations(); }

html::Html presentations_card(http::Visit& visit, const Student& me) {
  return views::presentations_card(visit, lines_of(visit, me));
}

void add_presentation_routes(http::Router& router) {
  router.get<Student>("/ik/portfolio", show_presentations);
  router.post<Student>("/ik/portfolio", make);
  router.get<Student>("/ik/portfolio/{id}", show_presentation);
  router.get<Student>("/ik/portfolio/{id}/vorm", show_looks);
  router.post<Student>("/ik/portfolio/{id}/vorm", change_looks);
  router.get<Student>("/ik/portfolio/{id}/bekijk", preview);
  router.get<Student>("/ik/portfolio/{id}/pdf", show_pdf);
  router.post<Student>("/ik/portfolio/{id}/weg", throw_page_away);
  router.post<Student>("/ik/portfolio/{id}/terug", bring_page_back);
  router.get<Student>("/ik/portfolio/{id}/erbij", show_add);
  router.post<Student>("/ik/portfolio/{id}/erbij", add);
  router.post<Student>("/ik/portfolio/{id}/stukje", write);
  router.get<Student>("/ik/portfolio/{id}/stukken/{stuk}", show_text);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}", save_text);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}/plek", move);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}/weg", take_off);
}

}  // namespace koers::portfolio
