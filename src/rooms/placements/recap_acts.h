// What each of the three does to a recap: writing, agreeing, taking away, saying that it is right. The same
// for the student and who guides (recap_pages.cpp) and for the trainer (rooms/trainers), each on pages of
// their own. Part of the door (placements.h).
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "campus/forms/forms.h"
#include "rooms/placements/recap.h"

namespace koers::placements {

// How the counsellor of a student is called, and the whole name; or "the counsellor".
std::pair<std::string, std::string> guide_names(http::Visit& visit, Id<organisation::Institution> institution,
                                                Id<people::Person> student);

// `here` is the page to come back to, `show` that page with the form that was refused, `late` the page with
// words that came too late; `write` begins with what must still hold.
struct Doing {
  http::Visit& visit;
  RecapWriter writer;
  Touchpoint moment;
  html::Url here;
  std::function<http::Response(const forms::Returned&)> show;
  std::function<http::Response(const std::string& words)> late;
  std::function<void(const std::function<void(sql::Transaction&)>&)> write;
};
http::Response say(const Doing& doing);
http::Response agree(const Doing& doing);
http::Response take(const Doing& doing, Id<RecapLine> id);
http::Response say_right(const Doing& doing);

}  // namespace koers::placements
