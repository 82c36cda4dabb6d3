// The student makes a page: form, contents, order, colour. Everything can be taken back.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/publication_views.h"
#include "rooms/portfolio/routes.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = presentation_texts;

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
  const auto presentations = presentations_of(visit.db(), me.institution(), me.id());
  if (presentations.empty()) return {};
  const auto publications =
      publications_for_owner(visit.db(), me.institution(), me.id(), presentations, visit.language);
  const auto shares = open_shares_of(visit.db(), me.institution(), me.id(), visit.now);
  std::vector<views::PresentationRow> lines;
  for (std::size_t i = 0; i < presentations.size(); ++i) {
    views::PresentationRow line{presentations[i], contents_of(publications[i]), {}};
    for (const Share& share : shares) {
      if (share.presentation_id == presentations[i].id)
        line.readers.push_back(views::reader_name(visit, share));
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
  for (const auto& one : experiences::experiences_of(visit.db(), me)) ids.push_back(one.id);
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
  const Presentation presentation{.id = visit.new_id<Presentation>(),
                                  .form = visit.request.choice<Form>("vorm").value_or(Form::page),
                                  .title = visit.say(texts::new_title),
                                  .created_at = visit.now,
                                  .changed_at = visit.now};
  const auto items = proposal(visit, me);
  try {
    return access::once(visit, me, paths::presentation(presentation.id), [&](sql::Transaction& tx) {
      make_presentation(tx, me, presentation, items, visit.today);
    });
  } catch (const Conflict&) {
    return gone_on(visit, paths::presentations(), texts::too_many);
  }
}

// ---- one page

Response show_presentation(Visit& visit, const Student& me, Id<Presentation> id) {
  const Presentation presentation = own_presentation(visit.db(), me, id);
  inbox::opened(visit, me, {id.value});
  return http::page(views::presentation_page(
      visit, {presentation,
              publication_for_owner(visit.db(), me.institution(), me.id(), presentation, visit.language),
              shares_of(visit.db(), me.institution(), me.id(), id),
              messages_of(visit.db(), me.institution(), me.id(), id)}));
}

Response show_looks(Visit& visit, const Student& me, Id<Presentation> id) {
  return http::page(views::looks_page(visit, id, looks_form.edit(own_presentation(visit.db(), me, id))));
}

Response change_looks(Visit& visit, const Student& me, Id<Presentation> id) {
  const auto typed = looks_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return own_presentation(tx, me, id);
      },
      [&](sql::Transaction& tx, const Presentation& changed) {
        change_presentation(tx, me, changed, visit.now, visit.today);
      });
  if (!typed.holds()) return http::page(views::looks_page(visit, id, typed), typed.status());
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
  visit.write([&](sql::Transaction& tx) { throw_away(tx, me, id, visit.now, visit.today); });
  return gone_on(visit, paths::presentations(), texts::is_thrown_away, paths::restore(id));
}

Response restore_page(Visit& visit, const Student& me, Id<Presentation> id) {
  visit.write([&](sql::Transaction& tx) { restore(tx, me, id, visit.now, visit.today); });
  return gone_on(visit, paths::presentation(id), texts::is_back);
}

// ---- what stands on it

// What may be put on it: of one's own, and for this part. What stands there already may be chosen again, by a
// form that is sent twice, but is not shown.
views::NewItemPage new_item_page_of(Visit& visit, const Student& me, Id<Presentation> id) {
  own_presentation(visit.db(), me, id);
  views::NewItemPage page{.presentation = id,
                          .content = visit.request.choice<Content>("onderdeel").value_or(Content::skills)};
  std::vector<Id<experiences::Experience>> ids;
  for (const auto& one : experiences::experiences_of(visit.db(), me)) ids.push_back(one.id);
  page.experiences = experiences::experiences_to_show(visit.db(), me.institution(), me.id(), ids);
  page.statements = statements_for(visit, me, page.content);
  if (page.content == Content::choices) {
    page.choices = choices::made_choices(visit.db(), me.institution(), me.id());
    std::erase_if(page.choices, [](const auto& one) { return !one.has_place; });
  }
  page.steps = course::steps_of(visit.db(), me.institution(), me.id());
  std::erase_if(page.steps, [&](const auto& step) {
    return step.state == course::StepState::dropped || step.owner_id != me.id();
  });
  page.there = items_of(visit.db(), me.institution(), me.id(), id);
  page.picked = item_choice_form.start();
  page.text = text_form.start();
  return page;
}

Response show_add(Visit& visit, const Student& me, Id<Presentation> id) {
  return http::page(views::add_page(visit, new_item_page_of(visit, me, id)));
}

std::vector<Item> chosen_items(Visit& visit, const views::NewItemPage& page,
                               const std::vector<std::string>& chosen) {
  std::vector<Item> items;
  const auto take = [&](ItemKind kind, std::int64_t id) {
    const bool is_chosen = std::find(chosen.begin(), chosen.end(), source_code(kind, id)) != chosen.end();
    if (is_chosen && !stands_there(page.there, kind, id)) {
      items.push_back(item_of(visit, kind, page.content, id));
    }
  };
  for (const auto& one : page.statements) take(ItemKind::statement, one.id.value);
  for (const auto& one : page.choices) take(ItemKind::choice, one.moment_id.value);
  for (const auto& one : page.experiences) take(ItemKind::experience, one.summary.id.value);
  for (const auto& one : page.steps) take(ItemKind::step, one.id.value);
  return items;
}

Response add_once(Visit& visit, const Student& me, const views::NewItemPage& page,
                  const std::vector<Item>& items) {
  const auto to = paths::presentation(page.presentation).at(code(page.content));
  return access::once(visit, me, to,
                      [&](sql::Transaction& tx) {
                        add_items(tx, me, page.presentation, items, visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::added), std::nullopt});
}

Response add(Visit& visit, const Student& me, Id<Presentation> id) {
  auto page = new_item_page_of(visit, me, id);
  auto typed = item_choice_form.read(visit, {{"stuk", {.options = views::source_options(visit, page)}}});
  const auto items = chosen_items(visit, page, typed.value.sources);
  try {
    if (typed.holds()) return add_once(visit, me, page, items);
  } catch (const Conflict&) {
    typed.refuse("stuk", visit.say(texts::page_is_full));
  }
  page.picked = typed;
  return http::page(views::add_page(visit, page), typed.status());
}

Response write(Visit& visit, const Student& me, Id<Presentation> id) {
  auto page = new_item_page_of(visit, me, id);
  auto typed = text_form.read(visit, views::part_is_known(), item_of(visit, ItemKind::text, page.content, 0));
  try {
    if (typed.holds()) return add_once(visit, me, page, {typed.value});
  } catch (const Conflict&) {
    typed.refuse("naam", visit.say(texts::page_is_full));
  }
  page.text = typed;
  return http::page(views::add_page(visit, page), typed.status());
}

Item own_text(sql::Reader& reader, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  own_presentation(reader, me, presentation);
  Item item = own_item(reader, me, presentation, id);
  if (item.kind != ItemKind::text) throw NotFound("only a text can be changed here");
  return item;
}

Response show_text(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  const auto typed = text_form.edit(own_text(visit.db(), me, presentation, id));
  return http::page(
      views::text_page(visit, paths::item(presentation, id), paths::presentation(presentation), typed));
}

Response save_text(Visit& visit, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  const auto typed = text_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return own_text(tx, me, presentation, id);
      },
      [&](sql::Transaction& tx, const Item& changed) {
        change_text(tx, me, presentation, changed, visit.now, visit.today);
      });
  const auto page = paths::presentation(presentation);
  if (!typed.holds()) {
    return http::page(views::text_page(visit, paths::item(presentation, id), page, typed), typed.status());
  }
  return gone_on(visit, page.at(code(typed.value.content)), texts::saved);
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
  router.get<Student>("/ik/portfolio/{id}/pdf", show_pdf).takes_long(document_rate);
  router.post<Student>("/ik/portfolio/{id}/weg", throw_page_away);
  router.post<Student>("/ik/portfolio/{id}/terug", restore_page);
  router.get<Student>("/ik/portfolio/{id}/erbij", show_add);
  router.post<Student>("/ik/portfolio/{id}/erbij", add);
  router.post<Student>("/ik/portfolio/{id}/stukje", write);
  router.get<Student>("/ik/portfolio/{id}/stukken/{stuk}", show_text);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}", save_text);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}/plek", move);
  router.post<Student>("/ik/portfolio/{id}/stukken/{stuk}/weg", take_off);
}

}  // namespace koers::portfolio
