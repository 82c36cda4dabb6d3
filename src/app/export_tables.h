// All that the rooms hand out of a person, under the headings of the archive and in its order. A heading is
// what readers of the archive know (docs/export.md), and stays when a room is renamed or divided.
#pragma once

#include <string_view>
#include <vector>

#include "campus/people/personal_data.h"

namespace koers::app {

struct RoomTables {
  std::string_view heading;
  std::vector<people::PersonalTable> tables;
};
std::vector<RoomTables> tables_of_rooms();

}  // namespace koers::app
