#include "campus/words/competency.h"

namespace koers::words {

i18n::Text name(Competency competency) {
  switch (competency) {
    case Competency::qualities:
      return {"Kwaliteiten", "Qualities"};
    case Competency::motives:
      return {"Motieven", "Motives"};
    case Competency::exploration:
      return {"Werk verkennen", "Exploring work"};
    case Competency::steering:
      return {"Sturen", "Steering"};
    case Competency::networking:
      return {"Netwerk", "Network"};
  }
  throw std::logic_error("a competency without a name");
}

i18n::Text question(Competency competency) {
  switch (competency) {
    case Competency::qualities:
      return {"Wat kan ik?", "What am I good at?"};
    case Competency::motives:
      return {"Wat vind ik belangrijk?", "What matters to me?"};
    case Competency::exploration:
      return {"Welk werk past bij mij?", "Which work suits me?"};
    case Competency::steering:
      return {"Wat wil ik en hoe kom ik er?", "What do I want and how do I get there?"};
    case Competency::networking:
      return {"Wie kan mij helpen?", "Who can help me?"};
  }
  throw std::logic_error("a competency without a question");
}

std::string_view icon_id(Competency competency) {
  switch (competency) {
    case Competency::qualities:
      return "star-four-fill";
    case Competency::motives:
      return "heart-fill";
    case Competency::exploration:
      return "binoculars-fill";
    case Competency::steering:
      return "signpost-fill";
    case Competency::networking:
      return "handshake-fill";
  }
  throw std::logic_error("a competency without an icon");
}

}  // namespace koers::words
