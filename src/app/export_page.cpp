#include "app/export_page.h"

#include "app/export_texts.h"
#include "platform/i18n/dates.h"

namespace koers::app {

using namespace html;
using people::PersonalType;
namespace texts = export_texts;

namespace {

// The only look an archive has; it is read without a network.
constexpr const char* look = R"CSS(
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem; color: #14262c; background: #f7f4ef; }
h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 3px solid #f2a65a; padding-top: .75rem; }
article { background: #fff; border-radius: .75rem; padding: .75rem 1rem; margin: .5rem 0; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); gap: .15rem 1rem; margin: 0; }
dt { color: #46575e; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; } img { max-width: 20rem; height: auto; border-radius: .5rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
)CSS";

// "happened_on" is "happened on": plain, and the same word as in koers.json.
std::string words_of(std::string_view name) {
  std::string words(name);
  for (char& c : words) c = c == '_' ? ' ' : c;
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 32);
  return words;
}

bool is_picture(std::string_view place) {
  for (const char* end : {".webp", ".jpg", ".png", ".gif"}) {
    if (place.ends_with(end)) return true;
  }
  return false;
}

}  // namespace

ExportPage::ExportPage(i18n::Language language, std::string name, std::string school, std::string made_at)
    : language_(language), name_(std::move(name)), school_(std::move(school)), made_at_(std::move(made_at)) {}

void ExportPage::begin_room(const i18n::Text& title) {
  end_room();
  title_ = title;
}

void ExportPage::end_room() {
  if (!room_.empty()) {
    all_ += section(h2(title_->in(language_)), room_);
  }
  room_ = Html();
}

void ExportPage::begin_table(std::string_view table) {
  table_name_ = table;
  rows_ = Html();
  count_ = 0;
}

void ExportPage::begin_row() { row_ = Html(); }

void ExportPage::value(const people::PersonalColumn& column, const std::string& value) {
  if (value.empty() || column.type == PersonalType::identity) return;
  std::string words = value;
  if (column.type == PersonalType::yes_or_no) {
    words = std::string((value == "true" ? texts::yes : texts::no).in(language_));
  }
  if (const auto day = column.type == PersonalType::day ? parse_day(value) : std::nullopt) {
    words = i18n::day_with_year(language_, *day);
  }
  row_ += fragment(dt(words_of(column.name)), dd(words));
}

void ExportPage::file(std::string_view column, const std::string& place) {
  if (place.empty()) return;
  const Html shown = is_picture(place) ? fragment(img.with("src", place).alt(""), br()) : Html();
  row_ += fragment(dt(words_of(column)), dd(shown, a.with("href", place)(place)));
}

void ExportPage::end_row() {
  ++count_;
  if (!row_.empty()) rows_ += article(dl(row_));
}

void ExportPage::end_table() {
  if (rows_.empty()) return;
  room_ += fragment(h3(words_of(table_name_), " (", count_, ")"), rows_);
}

std::string ExportPage::finish() && {
  end_room();
  const std::string title_words = i18n::say(language_, texts::all_of, name_);
  const Html page = html_.lang(code(language_))(
      head(meta.with("charset", "utf-8"), meta.name("viewport").with("content", "width=device-width"),
           title(title_words), Tag("style")(trusted(look))),
      body(main(h1(title_words), p(i18n::say(language_, texts::made_on, school_, made_at_)),
                p(texts::for_machines.in(language_)), all_)));
  return "<!doctype html>\n" + page.text();
}

}  // namespace koers::app
