// All that the rooms hand out of a person, in the order of the archive.
#pragma once

#include <span>
#include <vector>

#include "campus/people/personal_data.h"

namespace koers::app {

struct RoomTables {
  std::string_view room;
  std::span<const people::PersonalTable> tables;
};
std::vector<RoomTables> tables_of_rooms();

}  // namespace koers::app
