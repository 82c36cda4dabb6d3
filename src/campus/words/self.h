// What students can say of themselves, and the skills for this century (content/self.toml; KK 4.1, RW; ST-05,
// ST-19): words to choose from, never a list to tick off. Own words are always possible beside them, and are
// kept by the room profile. Read once, at the first call; the answers live as long as the program.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "campus/words/competency.h"
#include "campus/words/phrase.h"
#include "platform/base/codes.h"
#include "platform/i18n/text.h"

namespace koers::words {

// The parts of a picture of oneself (KK 4.1). For possibilities there are no words to choose from: what
// somebody could do or become is always said in own words.
enum class SelfPart { quality, value, motive, possibility };

inline constexpr std::array self_parts{SelfPart::quality, SelfPart::value, SelfPart::motive,
                                       SelfPart::possibility};

struct SelfWord {
  std::string id;  // unique within its part
  Phrase name;     // Rustig blijven
  Phrase about;    // one sentence to the student
};

struct Skill {
  std::string id;
  Phrase name;
  Phrase about;
  bool digital = false;  // one of the four that make up digital literacy
};

i18n::Text name(SelfPart part);           // Kwaliteiten
i18n::Text question(SelfPart part);       // Waar ben ik goed in?
std::string_view slug(SelfPart part);     // kwaliteiten, in an address
Competency competency_of(SelfPart part);  // where it belongs in the compass

const std::vector<SelfWord>& self_words(SelfPart part);
const std::vector<Skill>& skills();

// What is stored of something that a student says of himself, by its name: the word, or own words.
std::string self_name(SelfPart part, const std::string& word, const std::string& own_name,
                      i18n::Language language);

inline constexpr std::size_t longest_self_name = 80;       // signs
inline constexpr std::size_t longest_self_sentence = 400;  // signs

// nullptr when there is none of that id.
const SelfWord* find_self_word(SelfPart part, std::string_view id);
const Skill* find_skill(std::string_view id);

}  // namespace koers::words

template <>
struct koers::Codes<koers::words::SelfPart> {
  using enum koers::words::SelfPart;
  static constexpr std::array list{std::pair{quality, "quality"}, std::pair{value, "value"},
                                   std::pair{motive, "motive"}, std::pair{possibility, "possibility"}};
};
