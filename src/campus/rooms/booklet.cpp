#include "campus/rooms/booklet.h"

#include <algorithm>
#include <charconv>
#include <ctime>

#include "campus/access/known_names.h"
#include "campus/rooms/booklet_texts.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"

namespace koers::booklet {

using namespace html;
using people::PersonalTable;

const std::string& Row::operator[](std::string_view column) const {
  static const std::string none;
  for (std::size_t i = 0; i < columns_->size(); ++i) {
    if ((*columns_)[i].name == column) return values_[i] ? *values_[i] : none;
  }
  throw std::logic_error("a chapter asks for a column that is not taken along: " + std::string(column));
}

std::int64_t Row::number(std::string_view column) const {
  const std::string& digits = (*this)[column];
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::optional<Day> Row::day(std::string_view column) const { return parse_day((*this)[column]); }

// 2026-11-23T08:00:00Z, as people::each_row writes it.
std::optional<Instant> Row::moment(std::string_view column) const {
  const std::string& words = (*this)[column];
  if (words.empty()) return std::nullopt;
  std::tm parts{};
  if (::strptime(words.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts) == nullptr) return std::nullopt;
  return Instant{static_cast<std::int64_t>(::timegm(&parts))};
}

Rows Teller::rows(std::span<const PersonalTable> tables, std::string_view name) const {
  const auto table =
      std::find_if(tables.begin(), tables.end(), [&](const PersonalTable& one) { return one.name == name; });
  if (table == tables.end()) throw std::logic_error("a chapter asks for a table that is not taken along");
  const auto columns =
      std::make_shared<const std::vector<people::PersonalColumn>>(people::columns_of(*table));
  Rows all;
  people::each_row(*reader_, *table, institution_, person_,
                   [&](const people::PersonalRow& row) { all.emplace_back(columns, row); });
  return all;
}

Rows Teller::rows(std::span<const PersonalTable> tables, std::string_view name, std::string_view by) const {
  Rows all = rows(tables, name);
  std::stable_sort(all.begin(), all.end(), [&](const Row& one, const Row& other) {
    if (one[by].empty() || other[by].empty()) return !one[by].empty() && other[by].empty();
    return one[by] < other[by];
  });
  return all;
}

std::string Teller::name_of(const std::string& id) const {
  const auto known = names_->find(id);
  if (known != names_->end()) return known->second;
  std::string name = say(texts::forgotten);
  const auto value = parse_id_text(id);
  if (value && *value != 0) {
    // Who left and was forgotten has no name any more.
    const auto known_name = access::name_known_to(*reader_, institution_, person_, {*value}, today_);
    if (known_name) name = known_name->is_withheld ? say(texts::a_student) : known_name->name;
  }
  return names_->emplace(id, std::move(name)).first->second;
}

std::string Teller::day(std::optional<Day> day) const {
  return day ? i18n::day_with_year(language_, *day) : std::string();
}

std::string Teller::day_of(std::optional<Instant> moment) const {
  return moment ? day(koers::day_of(*moment)) : std::string();
}

std::string Teller::moment(std::optional<Instant> moment) const {
  if (!moment) return {};
  return say(texts::day_and_time, day_of(moment), i18n::time_of_day(language_, minute_of_day(*moment)));
}

std::string Teller::period(std::optional<Day> begins, std::optional<Day> ends) const {
  if (!begins) return {};
  return ends ? say(texts::from_to, day(begins), day(ends)) : say(texts::since, day(begins));
}

Html Teller::said(const i18n::Text& label, const std::string& said) const {
  return below(say(label), words(said));
}

Html Teller::fact(const i18n::Text& label, const std::string& value) const {
  if (value.empty()) return {};
  return p.cls("fact")(span.cls("label")(say(label)), " ", span(value));
}

Html words(const std::string& words) { return words.empty() ? Html() : p.cls("words")(words); }

Html line(const std::vector<std::string>& pieces) {
  std::string all;
  for (const auto& piece : pieces) {
    if (!piece.empty()) all += (all.empty() ? "" : " · ") + piece;
  }
  return all.empty() ? Html() : p.cls("line")(all);
}

Html entry(const Entry& entry, const Html& body) {
  Html head;
  if (!entry.when.empty()) head += p.cls("when")(entry.when);
  if (!entry.title.empty()) head += h4(entry.title);
  if (head.empty() && body.empty()) return {};
  return article(head, body);
}

Html below(const std::string& label, const Html& what) {
  return what.empty() ? Html() : div.cls("said")(p.cls("label")(label), what);
}

Html group(const std::string& title, const Html& entries) {
  if (entries.empty()) return {};
  return section(h3(title), entries);
}

Html list(const std::vector<std::string>& lines) {
  Html rows;
  for (const auto& one : lines) {
    if (!one.empty()) rows += li(one);
  }
  return rows.empty() ? Html() : ul(rows);
}

Html picture(const std::string& place, const std::string& description) {
  const Html caption = description.empty() ? Html() : figcaption(description);
  if (place.empty()) return description.empty() ? Html() : p.cls("words")(description);
  return figure(img.with("src", place).alt(description), caption);
}

namespace {

// Captions inside the page: a browser plays no file beside a page that was opened from a disk.
std::string as_data(const std::string& captions) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string data = "data:text/vtt;charset=utf-8,";
  for (const char sign : captions) {
    const auto byte = static_cast<unsigned char>(sign);
    const bool plain =
        (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    if (plain) {
      data += sign;
    } else {
      data += '%';
      data += digits[byte >> 4U];
      data += digits[byte & 15U];
    }
  }
  return data;
}

}  // namespace

Html recording(const Recording& recording) {
  const Html said = words(recording.words);
  if (recording.place.empty()) return fragment(line({recording.name}), said);
  Html track;
  if (!recording.captions.empty()) {
    track = fragment(Element("track")
                         .with("kind", "captions")
                         .with("src", as_data(recording.captions))
                         .with("label", recording.name)
                         .flag("default"));
  }
  auto player = (recording.is_film ? video : audio).with("src", recording.place);
  return figure(
      std::move(player).flag("controls").aria("label", recording.name).with("preload", "metadata")(track),
      figcaption(recording.name), said);
}

}  // namespace koers::booklet
