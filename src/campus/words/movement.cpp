#include "campus/words/movement.h"

namespace koers::words {

i18n::Text name(Movement movement) {
  switch (movement) {
    case Movement::look_back:
      return {"Terugkijken", "Looking back"};
    case Movement::make_sense:
      return {"Betekenis geven", "Making sense"};
    case Movement::look_ahead:
      return {"Vooruitkijken", "Looking ahead"};
    case Movement::set_in_motion:
      return {"In beweging komen", "Getting moving"};
  }
  throw std::logic_error("a movement without a name");
}

i18n::Text short_name(Movement movement) {
  switch (movement) {
    case Movement::look_back:
      return {"Terug", "Back"};
    case Movement::make_sense:
      return {"Betekenis", "Meaning"};
    case Movement::look_ahead:
      return {"Vooruit", "Ahead"};
    case Movement::set_in_motion:
      return {"Bewegen", "Moving"};
  }
  throw std::logic_error("a movement without a short name");
}

i18n::Text subline(Movement movement) {
  switch (movement) {
    case Movement::look_back:
      return {"Wat is er gebeurd?", "What happened?"};
    case Movement::make_sense:
      return {"Wat zegt dat over jou?", "What does that say about you?"};
    case Movement::look_ahead:
      return {"Wat wil je?", "What do you want?"};
    case Movement::set_in_motion:
      return {"Wat ga je doen?", "What will you do?"};
  }
  throw std::logic_error("a movement without a subline");
}

}  // namespace koers::words
