// Kinds of work and where one can go on learning (content/occupations, content/studies; ST-06, ST-07), with
// what each asks for in the words of self.h, and money explained without amounts. Read once, at the first
// call; the answers live as long as the program.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/words/phrase.h"
#include "platform/base/codes.h"
#include "platform/i18n/text.h"

namespace koers::words {

enum class Sector {
  zorg,
  techniek,
  horeca,
  economie,
  ict,
  bouw,
  groen,
  sport,
  uiterlijke_verzorging,
  logistiek,
  mobiliteit,
  entree
};
i18n::Text name(Sector sector);

struct Occupation {
  std::string id;    // snake_case
  std::string slug;  // the same with hyphens, in an address
  Phrase name;
  Sector sector = Sector::zorg;
  std::vector<int> levels;  // of mbo
  Phrase about;
  Phrase day;                        // what a day looks like
  std::vector<std::string> asks;     // quality:listening, value:care, motive:earning
  std::vector<std::string> search;   // everyday words by which people look for it
  std::vector<std::string> related;  // ids of occupations
  std::vector<std::string> studies;  // ids of studies
  std::string outlook_source{};      // with its year; empty: not known
  Phrase outlook{};
};

enum class StudyKind { mbo, ad, bachelor, other };
i18n::Text name(StudyKind kind);   // Associate degree
i18n::Text about(StudyKind kind);  // how long, and with what one gets in

struct Study {
  std::string id;
  std::string slug;
  Phrase name;
  StudyKind kind = StudyKind::mbo;
  std::vector<Sector> sectors;
  Phrase about;
  std::vector<std::string> asks;
};

struct MoneyTopic {
  std::string id;
  Phrase title;
  Phrase text;
  std::string where_name;     // who knows the amounts
  std::string where_address;  // https
};

const std::vector<Occupation>& occupations();
const std::vector<Study>& studies();
const std::vector<MoneyTopic>& money_topics();

// nullptr when there is none of that id; an id with hyphens (a slug) is found too.
const Occupation* find_occupation(std::string_view id);
const Study* find_study(std::string_view id);

}  // namespace koers::words

template <>
struct koers::Codes<koers::words::Sector> {
  using enum koers::words::Sector;
  static constexpr std::array list{std::pair{zorg, "zorg"},
                                   std::pair{techniek, "techniek"},
                                   std::pair{horeca, "horeca"},
                                   std::pair{economie, "economie"},
                                   std::pair{ict, "ict"},
                                   std::pair{bouw, "bouw"},
                                   std::pair{groen, "groen"},
                                   std::pair{sport, "sport"},
                                   std::pair{uiterlijke_verzorging, "uiterlijke_verzorging"},
                                   std::pair{logistiek, "logistiek"},
                                   std::pair{mobiliteit, "mobiliteit"},
                                   std::pair{entree, "entree"}};
};
template <>
struct koers::Codes<koers::words::StudyKind> {
  using enum koers::words::StudyKind;
  static constexpr std::array list{std::pair{mbo, "mbo"}, std::pair{ad, "ad"},
                                   std::pair{bachelor, "bachelor"}, std::pair{other, "other"}};
};
