// What a student of the demo says of himself and shows of himself, from what he lived through.
#pragma once

#include <vector>

#include "app/demo/demo_words.h"
#include "campus/demo/school.h"
#include "rooms/experiences/experiences.h"

namespace koers::demo {

struct Lived {
  Id<experiences::Experience> id;
  Day on;
  bool shared = false;
};

void write_showing(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
                   const Pupil& pupil, const std::vector<Lived>& lived);

}  // namespace koers::demo
