// A presentation: a portfolio page, composed of items that the student picks and texts of the student's own
// (ST-12). It stores no copies of experiences and steps: a page shows them as they are now, see
// publication.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rooms/portfolio/portfolio.h"

namespace koers::portfolio {

struct Presentation {
  Id<Presentation> id{};
  Form form = Form::page;
  Colour colour = Colour::sea;
  std::string title{};
  std::string introduction{};
  std::string contact{};
  Instant created_at{};
  Instant changed_at{};
  std::optional<Instant> removed_at{};
};

struct Item {
  Id<Item> id;
  ItemKind kind = ItemKind::text;
  std::int64_t source_id = 0;
  Content content = Content::qualities;
  std::string title;
  std::string words;
  std::optional<Instant> allowed_at;  // the student lets the readers see it although it is private
};

inline constexpr int longest_title = 120;  // signs, as the forms count them
inline constexpr int longest_line = 300;
inline constexpr int longest_words = 4000;
inline constexpr std::size_t most_items = 60;
inline constexpr std::size_t most_presentations = 20;
inline constexpr int days_to_restore = 30;

// ---- reading. Of somebody else's page: NotFound, as if it did not exist.

std::vector<Presentation> presentations_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                           Id<people::Person> student, bool removed = false);
Presentation presentation_of(sql::Reader& reader, Id<organisation::Institution> institution,
                             Id<people::Person> student, Id<Presentation> id, bool also_removed = false);
Presentation own_presentation(sql::Reader& reader, const people::Student& me, Id<Presentation> id,
                              bool also_removed = false);
// In the order of the page.
std::vector<Item> items_of(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<people::Person> student, Id<Presentation> presentation);
std::map<Id<Presentation>, std::vector<Item>> items_of_all(sql::Reader& reader,
                                                           Id<organisation::Institution> institution,
                                                           Id<people::Person> student,
                                                           const std::vector<Presentation>& presentations);
Item own_item(sql::Reader& reader, const people::Student& me, Id<Presentation> presentation, Id<Item> id);
bool stands_there(const std::vector<Item>& items, ItemKind kind, std::int64_t source);

// ---- writing. Each takes the lock of the student, looks again whether the page is still there (NotFound),
// and brings the facts up to date.

// The page as nobody changes it any more until this transaction ends.
Presentation locked_presentation(sql::Transaction& tx, const people::Student& me, Id<Presentation> id,
                                 bool also_removed = false);

// Conflict when there are most_presentations already.
void make_presentation(sql::Transaction& tx, const people::Student& me, const Presentation& presentation,
                       const std::vector<Item>& items, Day today);
void change_presentation(sql::Transaction& tx, const people::Student& me, const Presentation& presentation,
                         Instant now, Day today);
// Closes every link to it too; they stay closed when it is brought back.
void throw_away(sql::Transaction& tx, const people::Student& me, Id<Presentation> id, Instant now, Day today);
void restore(sql::Transaction& tx, const people::Student& me, Id<Presentation> id, Instant now, Day today);

// Of one's own things those that are not on the page yet; a text always. Conflict when the page would hold
// more than most_items.
void add_items(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation,
               const std::vector<Item>& items, Instant now, Day today);
void change_text(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation,
                 const Item& item, Instant now, Day today);
void remove_item(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation, Id<Item> id,
                 Instant now, Day today);
// One place up or down among the items of the same content.
enum class Way { up, down };
void move_item(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation, Id<Item> id,
               Way way, Instant now, Day today);
// The readers may see these private items, as the student saw them at that moment (ST-16).
void allow_items(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation,
                 const std::vector<Id<Item>>& ids, Instant seen_at, Instant now, Day today);

}  // namespace koers::portfolio

template <>
struct koers::Codes<koers::portfolio::Way> {
  using enum koers::portfolio::Way;
  static constexpr std::array list{std::pair{up, "op"}, std::pair{down, "neer"}};
};
