#include "app/export_tables.h"

#include "app/rooms.h"

namespace koers::app {

std::vector<RoomTables> tables_of_rooms() {
  std::vector<RoomTables> parts;
  for (const rooms::Room* room : all_rooms()) {
    if (parts.empty() || parts.back().heading != room->archive_name()) {
      parts.push_back({room->archive_name(), {}});
    }
    auto& tables = parts.back().tables;
    tables.insert(tables.end(), room->personal_tables.begin(), room->personal_tables.end());
  }
  return parts;
}

}  // namespace koers::app
