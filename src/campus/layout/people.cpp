#include "campus/layout/people.h"

#include "campus/layout/texts.h"

namespace koers::layout {
namespace {

namespace h = koers::html;

// The bytes of the first character, upper case where it is plain ASCII.
std::string first_letter(std::string_view word) {
  std::size_t length = 1;
  while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) ++length;
  std::string letter(word.substr(0, length));
  if (letter[0] >= 'a' && letter[0] <= 'z') letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
  return letter;
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> found;
  while (!name.empty()) {
    const auto end = name.find(' ');
    if (end != 0) found.push_back(name.substr(0, end));
    if (end == std::string_view::npos) break;
    name.remove_prefix(end + 1);
  }
  return found;
}

Icon sign_of(Reach reach) {
  switch (reach) {
    case Reach::only_me:
      return "lock-simple";
    case Reach::one:
      return "user";
    case Reach::several:
      return "users";
    case Reach::link:
      return "link-simple";
  }
  throw std::logic_error("a reach without a sign");
}

h::Html who_inside(i18n::Language language, Reach reach, std::string_view names) {
  return h::fragment(icon(sign_of(reach)),
                     h::span(h::span.cls("vh")(texts::who_sees.in(language), " "), names));
}

std::string_view size_class(Size size) {
  switch (size) {
    case Size::small:
      return "ava s";
    case Size::normal:
      return "ava";
    case Size::large:
      return "ava l";
    case Size::huge:
      return "ava xl";
  }
  throw std::logic_error("a size without a class");
}

}  // namespace

std::string initials(std::string_view name) {
  const auto words = words_of(name);
  if (words.empty()) return "?";
  if (words.size() > 1) return first_letter(words.front()) + first_letter(words.back());
  std::string letters = first_letter(words[0]);
  const auto rest = words[0].substr(letters.size());
  if (!rest.empty()) letters += first_letter(rest);
  return letters;
}

h::Html avatar(std::string_view name, Size size) {
  return toned(h::span.cls(size_class(size)), hue_of(name)).aria("hidden", "true")(initials(name));
}

h::Html faces(const std::vector<std::string>& names) {
  return h::span.cls("faces")(h::each(names, [](const std::string& name) { return avatar(name); }));
}

h::Html person_cell(std::string_view name, std::string_view line, const h::Url& href) {
  return h::span.cls("person")(avatar(name), h::span(h::a.cls("cover").href(href)(name),
                                                     h::when(!line.empty(), [&] { return h::small(line); })));
}

h::Html person_cell(std::string_view name, std::string_view line) {
  return h::span.cls("person")(avatar(name),
                               h::span(name, h::when(!line.empty(), [&] { return h::small(line); })));
}

h::Html who_sees(i18n::Language language, Reach reach, std::string_view names) {
  return h::span.cls("who")(who_inside(language, reach, names));
}

h::Html who_sees(i18n::Language language, Reach reach, std::string_view names, const h::Url& change) {
  return h::a.cls("who").href(change)(who_inside(language, reach, names));
}

}  // namespace koers::layout
