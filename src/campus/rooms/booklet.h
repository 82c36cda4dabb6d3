// The booklet: all that Koers holds of a person, told to that person (index.html of the archive, ST-16).
// Every room tells its own chapters with its own words and names them in its record (room.h); app composes
// them in the order of a story. A chapter reads the rows that are taken along
// (campus/people/personal_data.h), and says what they are without the name of a table, a code or an identity:
//
//   Html goals(const booklet::Teller& teller) {
//     Html all;
//     for (const booklet::Row& goal : teller.rows(personal_tables(), "goals")) {
//       all += booklet::entry({.title = goal["title"], .when = teller.until(goal)},
//                             teller.said(texts::why, goal["why"]));
//     }
//     return booklet::group(teller.say(texts::my_goals), all);
//   }
//   constexpr booklet::Chapter chapters[] = {{booklet::Part::course, goals}};
//
// What is empty leaves nothing behind: no label without words, no heading without entries, no part without
// chapters. The page stands by itself: it has no scripts, no addresses, and only the files of the archive.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "campus/people/people.h"
#include "campus/people/personal_data.h"
#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/base/id.h"
#include "platform/html/html.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"

namespace koers::booklet {

// The parts in the order of the booklet: who I am, what I lived through, what we talked about, what I chose,
// where I am going, what I showed, whom I asked for help, what I wrote to others, what I did at work, who was
// around me, what the school knows of me, what Koers keeps besides.
enum class Part {
  who,
  lived,
  talks,
  choices,
  course,
  portfolio,
  help,
  letters,
  work,
  around,
  school,
  besides
};

// One row of what is taken along. A column that the room does not hand out throws std::logic_error.
class Row {
 public:
  using Columns = std::shared_ptr<const std::vector<people::PersonalColumn>>;
  Row(Columns columns, people::PersonalRow values)
      : columns_(std::move(columns)), values_(std::move(values)) {}

  // The words; "" where there are none. Identities as in addresses, to find the rows that belong together.
  const std::string& operator[](std::string_view column) const;
  bool yes(std::string_view column) const { return (*this)[column] == "true"; }
  std::int64_t number(std::string_view column) const;  // 0 where there is none
  std::optional<Day> day(std::string_view column) const;
  std::optional<Instant> moment(std::string_view column) const;
  // Nothing for a code that this program does not know.
  template <Coded Enum>
  std::optional<Enum> code(std::string_view column) const {
    return from_code<Enum>((*this)[column]);
  }
  template <class Thing>
  Id<Thing> id(std::string_view column) const {
    return {parse_id_text((*this)[column]).value_or(0)};
  }

 private:
  Columns columns_;
  people::PersonalRow values_;
};
using Rows = std::vector<Row>;

// To whom the chapters are told, and from what.
class Teller {
 public:
  // The name of a file in the archive by its key, "" when it is gone.
  using Places = std::function<std::string(const std::string& key)>;

  Teller(sql::Reader& reader, Id<organisation::Institution> institution, Id<people::Person> person,
         i18n::Language language, Day today, Places places)
      : reader_(&reader),
        institution_(institution),
        person_(person),
        language_(language),
        today_(today),
        places_(std::move(places)) {}

  sql::Reader& reader() const { return *reader_; }
  Id<organisation::Institution> institution() const { return institution_; }
  Id<people::Person> person() const { return person_; }
  i18n::Language language() const { return language_; }
  Day today() const { return today_; }

  template <class... Values>
  std::string say(const i18n::Text& text, const Values&... values) const {
    return i18n::say(language_, text, values...);
  }
  // The rows of the person in the room's table of that name in the archive, in the order of its columns; or
  // with the earliest of `by` first, and last what has none.
  Rows rows(std::span<const people::PersonalTable> tables, std::string_view name) const;
  Rows rows(std::span<const people::PersonalTable> tables, std::string_view name, std::string_view by) const;

  std::string name_of(const std::string& id) const;  // "iemand die er niet meer is" for who was forgotten
  bool is_me(const std::string& id) const { return id == text(person_); }
  std::string place_of(const std::string& key) const { return places_(key); }

  std::string day(std::optional<Day> day) const;  // 23 november 2026, "" for none
  std::string day_of(std::optional<Instant> moment) const;
  std::string moment(std::optional<Instant> moment) const;  // 23 november 2026, 10.20 uur
  // From the first day to the last, or since the first: "van 1 augustus 2025 tot 23 november 2026".
  std::string period(std::optional<Day> begins, std::optional<Day> ends) const;

  // What is said below a question or a label; nothing when nothing was said.
  html::Html said(const i18n::Text& label, const std::string& words) const;
  // A fact on one line: "Vóór: 1 december 2026"; nothing without a value.
  html::Html fact(const i18n::Text& label, const std::string& value) const;

 private:
  sql::Reader* reader_;
  Id<organisation::Institution> institution_;
  Id<people::Person> person_;
  i18n::Language language_;
  Day today_;
  Places places_;
  // Whoever looked often is looked up once.
  std::shared_ptr<std::map<std::string, std::string>> names_ =
      std::make_shared<std::map<std::string, std::string>>();
};

struct Chapter {
  Part part;
  html::Html (*tell)(const Teller& teller);
};

// ---- the pieces of a chapter

// Words as they were written: lines and all.
html::Html words(const std::string& words);
// A line about what stands above it, of the pieces that are not empty: "Stage · De Lindehof".
html::Html line(const std::vector<std::string>& pieces);

struct Entry {
  std::string title{};
  std::string when{};
};
// A thing of the person with what belongs to it; nothing when it is all empty.
html::Html entry(const Entry& entry, const html::Html& body = {});
// What stands below a label within an entry; nothing without it.
html::Html below(const std::string& label, const html::Html& what);
// Entries below a heading; nothing without any.
html::Html group(const std::string& title, const html::Html& entries);
// Short lines below each other; empty ones are left out.
html::Html list(const std::vector<std::string>& lines);

// Pictures and recordings; `place` is the name in the archive. What is gone leaves its words.
html::Html picture(const std::string& place, const std::string& description);
struct Recording {
  std::string place;
  std::string name;        // Opname van 0:21
  std::string captions{};  // WebVTT; plays along
  std::string words{};     // what is said, to read
  bool is_film = false;
};
html::Html recording(const Recording& recording);

}  // namespace koers::booklet
