// The demo school: ROC Lindewaard with its people and two school years of history, deterministic by seed,
// with the holes that real schools have. docs/personas.md names the cast one can sign in as.
#pragma once

#include <cstdint>
#include <string>

#include "app/config.h"
#include "platform/base/clock.h"
#include "platform/files/files.h"
#include "platform/sql/sql.h"

namespace koers::app {

struct DemoWish {
  int students = 6'000;
  std::uint64_t seed = 1;
  std::string day{};  // ISO; today when empty
};

// The command; answers the exit code. Refuses a database in which there already is an institution.
int make_demo(const Config& config, const DemoWish& wish);

// The same on an open database, for tests and measurements. The cast has photos and sounds when there is a
// store.
void furnish_demo(sql::Database& database, const DemoWish& wish, Day today, files::Store* files = nullptr);

}  // namespace koers::app
