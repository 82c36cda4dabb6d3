// Portfolios: what a student shows of himself, to whom, in what form, and until when (KK 4.3, guideline 9;
// ST-12). This is the door of the room.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/layout/permission.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::portfolio {

struct Presentation;  // a portfolio page

// The form is the student's own choice.
enum class Form { page, blog, vlog, timeline, cv };
// A hue from a fixed list; koers.css has the colours (data-presentation).
enum class Colour { sea, plum, rose, amber, moss, green, blue, violet };
// What a portfolio shows (KK 4.3, guideline 9).
enum class Content { qualities, skills, motives, choices, next_steps };
enum class ItemKind { text, experience, step, statement, choice };

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url presentations_path();  // /ik/portfolio

// "Portfolio": what the student shows to those who guide; empty when that is nothing.
html::Html presentations_of_student(http::Visit& visit, const access::GuidedStudent& student);
// "Mijn portfolio" on the student's own page.
html::Html presentations_card(http::Visit& visit, const people::Student& me);

// On /ik/begeleiding: to whom a page is open now, each with the button that stops it.
std::vector<layout::Permission> open_permissions(http::Visit& visit, const people::Student& me);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);
// ---- for who imports pages that were made elsewhere (the demo school). The facts are not refreshed.

struct ImportedItem {
  ItemKind kind = ItemKind::text;
  Content content = Content::qualities;
  std::int64_t source_id = 0;  // of an experience, a step, a statement or the moment of a choice
  std::string title{};
  std::string words{};
};
struct ImportedPresentation {
  Id<Presentation> id;
  Form form = Form::page;
  Colour colour = Colour::sea;
  std::string title;
  std::string introduction{};
  std::string contact{};
  Instant changed_at;
  std::vector<ImportedItem> items{};
  bool for_counsellor = false;  // open to those who guide, for three months
  std::string receiver{};       // of that link
};
// `next_id` makes the ids of items and shares.
void import_presentation(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> student, const ImportedPresentation& presentation,
                         const std::function<std::int64_t()>& next_id);

// ---- upkeep

// Erases what was thrown away more than 30 days ago, with the pictures of its snapshots. Run every night.
std::int64_t erase_old(sql::Database& database, files::Store* files, Instant now);

}  // namespace koers::portfolio

#define KOERS_CODE(value) \
  std::pair { value, #value }
template <>
struct koers::Codes<koers::portfolio::Form> {
  using enum koers::portfolio::Form;
  static constexpr std::array list{KOERS_CODE(page), KOERS_CODE(blog), KOERS_CODE(vlog), KOERS_CODE(timeline),
                                   KOERS_CODE(cv)};
};
template <>
struct koers::Codes<koers::portfolio::Colour> {
  using enum koers::portfolio::Colour;
  static constexpr std::array list{KOERS_CODE(sea),  KOERS_CODE(plum),  KOERS_CODE(rose), KOERS_CODE(amber),
                                   KOERS_CODE(moss), KOERS_CODE(green), KOERS_CODE(blue), KOERS_CODE(violet)};
};
template <>
struct koers::Codes<koers::portfolio::Content> {
  using enum koers::portfolio::Content;
  static constexpr std::array list{KOERS_CODE(qualities), KOERS_CODE(skills), KOERS_CODE(motives),
                                   KOERS_CODE(choices), KOERS_CODE(next_steps)};
};
template <>
struct koers::Codes<koers::portfolio::ItemKind> {
  using enum koers::portfolio::ItemKind;
  static constexpr std::array list{KOERS_CODE(text), KOERS_CODE(experience), KOERS_CODE(step),
                                   KOERS_CODE(statement), KOERS_CODE(choice)};
};
#undef KOERS_CODE
