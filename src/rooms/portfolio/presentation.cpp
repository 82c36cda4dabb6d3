#include "rooms/portfolio/presentation.h"

#include <algorithm>
#include <array>

#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/portfolio/share.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;
using people::Student;

// ---- reading

constexpr sql::Statement select_presentations{"portfolio.select_presentations", R"(
    SELECT id, form, colour, title, introduction, contact, created_at, changed_at, removed_at
    FROM publication_folios
    WHERE institution_id = $1 AND student_id = $2 AND (removed_at IS NOT NULL) = $3
    ORDER BY changed_at DESC, id DESC)"};

std::vector<Presentation> presentations_of(sql::Reader& reader, Id<Institution> institution,
                                           Id<Person> student, bool removed) {
  return reader.all<Presentation>(select_presentations, institution, student, removed);
}

constexpr sql::Statement select_presentation{"portfolio.select_presentation", R"(
    SELECT id, form, colour, title, introduction, contact, created_at, changed_at, removed_at
    FROM publication_folios WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

Presentation presentation_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                             Id<Presentation> id, bool also_removed) {
  auto found = reader.one<Presentation>(select_presentation, institution, student, id);
  if (!found || (found->removed_at && !also_removed)) throw NotFound("presentation");
  return *std::move(found);
}

Presentation own_presentation(sql::Reader& reader, const Student& me, Id<Presentation> id,
                              bool also_removed) {
  return presentation_of(reader, me.institution(), me.id(), id, also_removed);
}

constexpr sql::Statement select_items{"portfolio.select_items", R"(
    SELECT folio_id, id, kind, source_id, content, title, words, allowed_at FROM publication_items
    WHERE institution_id = $1 AND student_id = $2 AND folio_id IN (SELECT value FROM id_list($3))
    ORDER BY folio_id, place, id)"};

namespace {

std::map<Id<Presentation>, std::vector<Item>> items_on(sql::Reader& reader, Id<Institution> institution,
                                                       Id<Person> student, const std::string& presentations) {
  struct Columns {
    Id<Presentation> presentation_id;
    Id<Item> id;
    ItemKind kind = ItemKind::text;
    std::int64_t source_id = 0;
    Content content = Content::qualities;
    std::string title, words;
    std::optional<Instant> allowed_at;
  };
  std::map<Id<Presentation>, std::vector<Item>> items;
  reader.each<Columns>(
      select_items,
      [&](Columns&& row) {
        items[row.presentation_id].push_back({row.id, row.kind, row.source_id, row.content,
                                              std::move(row.title), std::move(row.words), row.allowed_at});
      },
      institution, student, presentations);
  return items;
}

}  // namespace

std::map<Id<Presentation>, std::vector<Item>> items_of_all(sql::Reader& reader, Id<Institution> institution,
                                                           Id<Person> student,
                                                           const std::vector<Presentation>& presentations) {
  std::vector<Id<Presentation>> ids;
  for (const Presentation& one : presentations) ids.push_back(one.id);
  return items_on(reader, institution, student, sql::id_list(ids));
}

std::vector<Item> items_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                           Id<Presentation> presentation) {
  return items_on(reader, institution, student, sql::id_list(std::array{presentation}))[presentation];
}

Item own_item(sql::Reader& reader, const Student& me, Id<Presentation> presentation, Id<Item> id) {
  for (Item& item : items_of(reader, me.institution(), me.id(), presentation)) {
    if (item.id == id) return std::move(item);
  }
  throw NotFound("item of a presentation");
}

bool stands_there(const std::vector<Item>& items, ItemKind kind, std::int64_t source) {
  return std::any_of(items.begin(), items.end(),
                     [&](const Item& item) { return item.kind == kind && item.source_id == source; });
}

// ---- writing

Presentation locked_presentation(sql::Transaction& tx, const Student& me, Id<Presentation> id,
                                 bool also_removed) {
  tx.lock(me.id().value);
  return own_presentation(tx, me, id, also_removed);
}

namespace {

constexpr sql::Statement insert_presentation{"portfolio.insert_presentation", R"(
    INSERT INTO publication_folios (institution_id, student_id, id, form, colour, title, introduction, contact,
                                    created_at, changed_at, changed_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};

constexpr sql::Statement insert_item{"portfolio.insert_item", R"(
    INSERT INTO publication_items (institution_id, student_id, folio_id, id, place, kind, source_id, content, title,
                                   words, allowed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};

constexpr sql::Statement select_last_place{"portfolio.select_last_place", R"(
    SELECT COALESCE(MAX(place), 0) FROM publication_items
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3)"};

constexpr sql::Statement touch_presentation{"portfolio.touch_presentation", R"(
    UPDATE publication_folios SET changed_at = $4, changed_on = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void insert_items(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  Id<Presentation> presentation, const std::vector<Item>& items) {
  auto place = tx.one<std::int64_t>(select_last_place, institution, student, presentation).value_or(0);
  for (const Item& item : items) {
    tx.run(insert_item, institution, student, presentation, item.id, ++place, item.kind, item.source_id,
           item.content, item.title, item.words, item.allowed_at);
  }
}

// What every change of a page ends with.
void touch(sql::Transaction& tx, const Student& me, Id<Presentation> presentation, Instant now, Day today) {
  tx.run(touch_presentation, me.institution(), me.id(), presentation, now, today);
  refresh_facts(tx, me.institution(), me.id(), today);
}

void insert(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
            const Presentation& presentation) {
  tx.run(insert_presentation, institution, student, presentation.id, presentation.form, presentation.colour,
         presentation.title, presentation.introduction, presentation.contact, presentation.created_at,
         presentation.changed_at, day_of(presentation.changed_at));
}

}  // namespace

void make_presentation(sql::Transaction& tx, const Student& me, const Presentation& presentation,
                       const std::vector<Item>& items, Day today) {
  tx.lock(me.id().value);
  if (presentations_of(tx, me.institution(), me.id()).size() >= most_presentations) {
    throw Conflict("enough pages");
  }
  insert(tx, me.institution(), me.id(), presentation);
  insert_items(tx, me.institution(), me.id(), presentation.id, items);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_presentation{"portfolio.update_presentation", R"(
    UPDATE publication_folios SET form = $4, colour = $5, title = $6, introduction = $7, contact = $8
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void change_presentation(sql::Transaction& tx, const Student& me, const Presentation& presentation,
                         Instant now, Day today) {
  locked_presentation(tx, me, presentation.id);
  tx.run(update_presentation, me.institution(), me.id(), presentation.id, presentation.form,
         presentation.colour, presentation.title, presentation.introduction, presentation.contact);
  touch(tx, me, presentation.id, now, today);
}

constexpr sql::Statement update_removed{"portfolio.update_removed", R"(
    UPDATE publication_folios SET removed_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void throw_away(sql::Transaction& tx, const Student& me, Id<Presentation> id, Instant now, Day today) {
  if (locked_presentation(tx, me, id, true).removed_at) return;
  tx.run(update_removed, me.institution(), me.id(), id, now);
  withdraw_all(tx, me, id, now);
  inbox::withdraw(tx, me.institution(), id.value);
  touch(tx, me, id, now, today);
}

void restore(sql::Transaction& tx, const Student& me, Id<Presentation> id, Instant now, Day today) {
  if (!locked_presentation(tx, me, id, true).removed_at) return;
  tx.run(update_removed, me.institution(), me.id(), id, std::optional<Instant>());
  touch(tx, me, id, now, today);
}

void add_items(sql::Transaction& tx, const Student& me, Id<Presentation> presentation,
               const std::vector<Item>& items, Instant now, Day today) {
  locked_presentation(tx, me, presentation);
  const auto there = items_of(tx, me.institution(), me.id(), presentation);
  std::vector<Item> added;
  std::copy_if(items.begin(), items.end(), std::back_inserter(added), [&](const Item& item) {
    return item.kind == ItemKind::text || !stands_there(there, item.kind, item.source_id);
  });
  if (there.size() + added.size() > most_items) throw Conflict("the page is full");
  insert_items(tx, me.institution(), me.id(), presentation, added);
  touch(tx, me, presentation, now, today);
}

constexpr sql::Statement update_text{"portfolio.update_text", R"(
    UPDATE publication_items SET title = $5, words = $6, content = $7
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3 AND id = $4)"};

void change_text(sql::Transaction& tx, const Student& me, Id<Presentation> presentation, const Item& item,
                 Instant now, Day today) {
  locked_presentation(tx, me, presentation);
  tx.run(update_text, me.institution(), me.id(), presentation, item.id, item.title, item.words, item.content);
  touch(tx, me, presentation, now, today);
}

constexpr sql::Statement delete_item{"portfolio.delete_item", R"(
    DELETE FROM publication_items WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3 AND id = $4)"};

void remove_item(sql::Transaction& tx, const Student& me, Id<Presentation> presentation, Id<Item> id,
                 Instant now, Day today) {
  locked_presentation(tx, me, presentation);
  tx.run(delete_item, me.institution(), me.id(), presentation, id);
  touch(tx, me, presentation, now, today);
}

constexpr sql::Statement update_place{"portfolio.update_place", R"(
    UPDATE publication_items SET place = $5
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3 AND id = $4)"};

void move_item(sql::Transaction& tx, const Student& me, Id<Presentation> presentation, Id<Item> id, Way way,
               Instant now, Day today) {
  locked_presentation(tx, me, presentation);
  auto items = items_of(tx, me.institution(), me.id(), presentation);
  const auto moved = std::find_if(items.begin(), items.end(), [&](const Item& one) { return one.id == id; });
  if (moved == items.end()) throw NotFound("item of a presentation");
  const auto same = [&](const Item& one) { return one.content == moved->content; };
  auto other = items.end();
  if (way == Way::down) {
    other = std::find_if(moved + 1, items.end(), same);
  } else {
    for (auto at = items.begin(); at != moved; ++at) other = same(*at) ? at : other;
  }
  if (other == items.end()) return;  // it is the first or the last already
  std::iter_swap(moved, other);
  for (std::size_t i = 0; i < items.size(); ++i) {
    tx.run(update_place, me.institution(), me.id(), presentation, items[i].id,
           static_cast<std::int64_t>(i) + 1);
  }
  touch(tx, me, presentation, now, today);
}

constexpr sql::Statement update_allowed{"portfolio.update_allowed", R"(
    UPDATE publication_items SET allowed_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3 AND id IN (SELECT value FROM id_list($5)))"};

void allow_items(sql::Transaction& tx, const Student& me, Id<Presentation> presentation,
                 const std::vector<Id<Item>>& ids, Instant seen_at, Instant now, Day today) {
  locked_presentation(tx, me, presentation);
  tx.run(update_allowed, me.institution(), me.id(), presentation, seen_at, sql::id_list(ids));
  touch(tx, me, presentation, now, today);
}

// ---- imported

void import_presentation(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                         const ImportedPresentation& imported, const std::function<std::int64_t()>& next_id) {
  insert(tx, institution, student,
         {imported.id, imported.form, imported.colour, imported.title, imported.introduction,
          imported.contact, imported.changed_at, imported.changed_at, std::nullopt});
  std::vector<Item> items;
  for (const ImportedItem& one : imported.items) {
    items.push_back({{next_id()}, one.kind, one.source_id, one.content, one.title, one.words, std::nullopt});
  }
  insert_items(tx, institution, student, imported.id, items);
  import_shares(tx, institution, student, imported, next_id);
}

}  // namespace koers::portfolio
