// Files that travel inside the program, so that one file is all there is to install. Names are paths below
// the folder they come from; the tables are sorted by name. Written by tools/embed.py.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace koers::embedded {

struct File {
  std::string_view name;
  std::string_view bytes;
};

std::span<const File> assets();  // assets/: css, fonts, icons, scripts; with .gz and .br beside what shrinks
std::span<const File>
content();  // content/: frameworks, indicators, question cards, texts of the demo school
std::span<const File> migrations();  // src/**/migrations/*.sql

// The file of that name, or nullptr.
inline const File* find(std::span<const File> files, std::string_view name) {
  const auto at =
      std::lower_bound(files.begin(), files.end(), name,
                       [](const File& file, std::string_view wanted) { return file.name < wanted; });
  return at != files.end() && at->name == name ? &*at : nullptr;
}

}  // namespace koers::embedded
