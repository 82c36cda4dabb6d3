// Every record of a room says what is so, and what stands in a record works.
#include "app/rooms.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "app/testing/house.h"

namespace koers::app {
namespace {

using testing::TestHouse;

bool begins_with(const std::string& path, std::string_view address) {
  return path == address || path.starts_with(std::string(address) + "/");
}

// The room whose address is the longest beginning of the path.
std::string room_of(const std::string& path) {
  std::string name, longest;
  for (const rooms::Room* room : all_rooms()) {
    for (const auto address : room->addresses) {
      if (!begins_with(path, address) || address.size() < longest.size()) continue;
      EXPECT_NE(address, longest) << name << " and " << room->name << " both have it";
      longest = address;
      name = room->name;
    }
  }
  return name;
}

TEST(Rooms, EveryRouteBeginsWithAnAddressOfItsRoom) {
  std::set<std::string> used;
  for (const rooms::Room* room : all_rooms()) {
    if (room->add_routes == nullptr) continue;
    http::Router router;
    room->add_routes(router);
    for (const auto& route : router.routes()) {
      EXPECT_EQ(room_of(route->pattern), room->name) << route->pattern << " at " << route->where;
      for (const auto address : room->addresses) {
        if (begins_with(route->pattern, address)) used.insert(std::string(address));
      }
    }
    for (const auto address : room->addresses) {
      EXPECT_TRUE(used.contains(std::string(address))) << room->name << " has no route at " << address;
    }
  }
}

TEST(Rooms, NamesAreOfOneRoomAndJobsToo) {
  std::set<std::string_view> names, jobs;
  for (const rooms::Room* room : all_rooms()) {
    EXPECT_TRUE(names.insert(room->name).second) << room->name;
    for (const auto& job : room->regular_jobs) EXPECT_TRUE(jobs.insert(job.name).second) << job.name;
    for (const auto& job : room->asked_jobs) EXPECT_TRUE(jobs.insert(job.kind).second) << job.kind;
  }
}

// Meets AD-02.
TEST(Navigation, EveryRoleOpensEachOfItsPlaces) {
  TestHouse house;
  const std::map<people::Role, std::string> cast{
      {people::Role::student, "yara"},        {people::Role::counsellor, "karin"},
      {people::Role::specialist, "jeroen"},   {people::Role::coordinator, "fatma"},
      {people::Role::team_leader, "marieke"}, {people::Role::board, "paul"},
      {people::Role::administrator, "noah"}};
  for (const auto& [role, who] : cast) {
    const auto& places = house.app().places().of(role);
    EXPECT_EQ(testing::location_of(house.get(who, "/")), places.front()->path) << who;
    for (const auto* place : places) {
      EXPECT_EQ(house.get(who, std::string(place->path)).status, 200) << who << " at " << place->path;
    }
  }
}

TEST(Navigation, TwoPlacesDoNotShareAPositionAndNoneIsLeftOpen) {
  constexpr navigation::Place first[] = {{.path = "/een",
                                          .label = {"Een", "One"},
                                          .icon = "house",
                                          .icon_current = "house-fill",
                                          .positions = {{people::Role::student, 2}}}};
  navigation::Places places;
  places.add(first);
  EXPECT_THROW(places.add(first), std::logic_error);
  EXPECT_THROW(places.check_complete(), std::logic_error);
}

}  // namespace
}  // namespace koers::app
