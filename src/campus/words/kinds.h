// Where an experience came from, how it felt, how to begin a sentence about it (content/kinds.toml; ST-02).
// Read once, at the first call; the answers live as long as the program.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/words/phrase.h"

namespace koers::words {

struct Kind {
  std::string id;         // placement
  Phrase name;            // Stage
  Phrase question;        // Waar op je stage was je?
  std::string icon;       // a name of campus/layout/icon_names.h
  bool real_life = true;  // all but school (KK 4.2)
  std::string pathway{};  // bbl: only who learns and works is offered it; "" for everybody
};

struct Feeling {
  std::string id;
  Phrase name;
  std::string icon;
};

// The beginning of a sentence, without dots.
struct Starter {
  std::string id;
  Phrase text;
};

struct Place {
  std::string id;
  Phrase name;
  std::vector<std::string> kinds;  // where it is offered
};

const std::vector<Kind>& kinds();
// Those that are offered to who is on this pathway (bol, bbl): who only goes to school has no training
// company.
std::vector<Kind> kinds_for(std::string_view pathway);
const std::vector<Feeling>& feelings();
const std::vector<Starter>& starters();
const std::vector<Place>& places();

// nullptr when there is none of that id.
const Kind* find_kind(std::string_view id);
const Feeling* find_feeling(std::string_view id);
const Starter* find_starter(std::string_view id);
const Place* find_place(std::string_view id);

}  // namespace koers::words
