#include "campus/words/self.h"

#include <algorithm>

#include "campus/words/content_table.h"

namespace koers::words {
namespace {

struct SelfFile {
  std::array<std::vector<SelfWord>, self_parts.size()> words;
  std::vector<Skill> skills;
};

SelfFile read_file() {
  const toml::table file = content::file("self.toml");
  const auto read_word = [](const toml::table& one) {
    return SelfWord{content::text(one, "id"), content::phrase(one, "name"), content::phrase(one, "about")};
  };
  SelfFile all;
  all.words = {content::all_of<SelfWord>(file, "qualities", read_word),
               content::all_of<SelfWord>(file, "values", read_word),
               content::all_of<SelfWord>(file, "motives", read_word),
               {}};
  all.skills = content::all_of<Skill>(file, "skills", [](const toml::table& one) {
    return Skill{content::text(one, "id"), content::phrase(one, "name"), content::phrase(one, "about"),
                 content::optional_text(one, "group") == "digital_literacy"};
  });
  return all;
}

const SelfFile& self_file() {
  static const SelfFile all = read_file();
  return all;
}

template <class Item>
const Item* find_in(const std::vector<Item>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [id](const Item& item) { return item.id == id; });
  return found == all.end() ? nullptr : &*found;
}

struct PartWords {
  i18n::Text name;
  i18n::Text question;
  std::string_view slug;
  Competency competency;
};

constexpr std::array part_words{PartWords{{"Kwaliteiten", "Qualities"},
                                          {"Waar ben ik goed in?", "What am I good at?"},
                                          "kwaliteiten",
                                          Competency::qualities},
                                PartWords{{"Waarden", "Values"},
                                          {"Wat vind ik belangrijk?", "What do I find important?"},
                                          "waarden",
                                          Competency::motives},
                                PartWords{{"Motieven", "Motives"},
                                          {"Waar krijg ik energie van?", "What gives me energy?"},
                                          "motieven",
                                          Competency::motives},
                                PartWords{{"Mogelijkheden", "Possibilities"},
                                          {"Wat zou ik kunnen doen of worden?", "What could I do or become?"},
                                          "mogelijkheden",
                                          Competency::exploration}};

const PartWords& words_of(SelfPart part) { return part_words[static_cast<std::size_t>(part)]; }

}  // namespace

i18n::Text name(SelfPart part) { return words_of(part).name; }
i18n::Text question(SelfPart part) { return words_of(part).question; }
std::string_view slug(SelfPart part) { return words_of(part).slug; }
Competency competency_of(SelfPart part) { return words_of(part).competency; }

const std::vector<SelfWord>& self_words(SelfPart part) {
  return self_file().words[static_cast<std::size_t>(part)];
}
const std::vector<Skill>& skills() { return self_file().skills; }

const SelfWord* find_self_word(SelfPart part, std::string_view id) { return find_in(self_words(part), id); }
const Skill* find_skill(std::string_view id) { return find_in(skills(), id); }

std::string self_name(SelfPart part, const std::string& word, const std::string& own_name,
                      i18n::Language language) {
  const SelfWord* known = word.empty() ? nullptr : find_self_word(part, word);
  if (known != nullptr) return known->name.in(language);
  return own_name.empty() ? word : own_name;
}

}  // namespace koers::words
