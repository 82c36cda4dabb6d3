#include "app/import/headers.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/import/cells.h"
#include "app/import/texts.h"

namespace koers::app {
namespace {

// What schools and their systems call a column that Koers calls otherwise.
struct OtherName {
  std::string_view theirs, ours;
};
constexpr std::array other_names{OtherName{"emailadres", "email"},
                                 OtherName{"mail", "email"},
                                 OtherName{"mailadres", "email"},
                                 OtherName{"mentor", "begeleider"},
                                 OtherName{"slber", "begeleider"},
                                 OtherName{"slb", "begeleider"},
                                 OtherName{"coach", "begeleider"},
                                 OtherName{"loopbaanbegeleider", "begeleider"},
                                 OtherName{"studentnummer", "nummer"},
                                 OtherName{"leerlingnummer", "nummer"},
                                 OtherName{"deelnemernummer", "nummer"},
                                 OtherName{"personeelsnummer", "nummer"},
                                 OtherName{"roepnaam", "voornaam"},
                                 OtherName{"naam", "achternaam"},
                                 OtherName{"functie", "rol"},
                                 OtherName{"klas", "groep"},
                                 OtherName{"crebo", "opleiding"},
                                 OtherName{"crebocode", "opleiding"},
                                 OtherName{"opleidingscode", "opleiding"},
                                 OtherName{"studiejaar", "leerjaar"},
                                 OtherName{"startdatum", "start"},
                                 OtherName{"begindatum", "start"},
                                 OtherName{"einddatum", "einde"},
                                 OtherName{"eind", "einde"}};

constexpr std::size_t longest_compared = 30;
constexpr std::size_t most_notes = 40;

// "E-mail" and "e_mail" are "email".
std::string letters_of(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c != '-' && c != '_' && c != ' ' && c != '.' && c != '\'') letters += c;
  }
  return lower(letters);
}

// How many letters must be typed otherwise to make one word the other.
std::size_t distance(std::string_view a, std::string_view b) {
  std::array<std::size_t, longest_compared + 1> row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t before = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = before + (a[i - 1] == b[j - 1] ? 0 : 1);
      before = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
    }
  }
  return row[b.size()];
}

std::string_view probably_meant(std::string_view column, std::span<const std::string_view> known) {
  const auto letters = letters_of(column);
  if (letters.empty() || letters.size() > longest_compared) return {};
  for (const auto& [theirs, ours] : other_names) {
    if (letters == theirs && std::find(known.begin(), known.end(), ours) != known.end()) return ours;
  }
  for (const std::string_view candidate : known) {
    if (distance(letters, candidate) <= (candidate.size() < 6 ? 1U : 2U)) return candidate;
  }
  return {};
}

}  // namespace

void note_unknown_columns(const tabular::Table& table, std::span<const std::string_view> known,
                          std::vector<Remark>& remarks) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < table.columns().size(); ++i) {
    const std::string& column = table.columns()[i];
    if (std::find(known.begin(), known.end(), column) != known.end()) continue;
    if (++count > most_notes) continue;
    Words said = column.empty() ? words(import_texts::column_without_name, i + 1)
                                : words(import_texts::column_unknown, in_quotes(column));
    if (const auto meant = probably_meant(column, known); !meant.empty() && !table.has(meant)) {
      said = words(import_texts::did_you_mean, said, in_quotes(meant));
    }
    remarks.push_back({1, "", std::move(said), false});
  }
  if (count > most_notes) {
    remarks.push_back({1, "", words(import_texts::more_unknown, count - most_notes), false});
  }
}

}  // namespace koers::app
