// What a trainer sees who opens the personal link. Nothing here says more of the student than the first name,
// until the trainer said who it is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/experiences/experiences.h"
#include "rooms/trainers/names.h"

namespace koers::trainers::views {

// The frame of all pages of a link, with a title that names nobody.
html::Html public_page(http::Visit& visit, const html::Html& content);
// "morgen, 11.00 uur, De huiskamer".
std::string when_of_talk(const http::Visit& visit, const Touchpoint& moment);

html::Html door_page(http::Visit& visit, const OpenedLink& opened, const std::string& key);
html::Html code_page(http::Visit& visit, const OpenedLink& opened, const std::string& key,
                     const forms::Answers& answers);
html::Html closed_page(http::Visit& visit);
html::Html not_me_page(http::Visit& visit);
// For the student and who guides: it is not theirs to open.
html::Html own_link_page(http::Visit& visit, const OpenedLink& opened);

struct TrainerPage {
  const OpenedLink& opened;
  const std::string& key;
  std::vector<experiences::ShownExperience> shown;
  std::vector<Observation> observations;  // through this link
  std::optional<Touchpoint> next;         // the moment that is planned
  bool has_begun = false;                 // they are talking now
  std::optional<Id<Touchpoint>> recap{};  // that waits for the trainer
  bool is_asked = false;                  // what school and company expect of each other
  const forms::Answers& answers;
};
html::Html trainer_page(http::Visit& visit, const TrainerPage& page);
forms::Givens observation_givens(const http::Visit& visit, const OpenedLink& opened);

}  // namespace koers::trainers::views
