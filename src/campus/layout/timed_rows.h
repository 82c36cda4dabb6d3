// Rows of lists that come from several places, as one list in the order of time.
//
//   std::vector<layout::TimedRow> coming;
//   coming.push_back({talk.planned_on, talk.begins_minute, talk_row(visit, talk)});
//   layout::list_card("gepland", visit.say(texts::coming), layout::in_order(std::move(coming)));
#pragma once

#include <vector>

#include "platform/base/clock.h"
#include "platform/html/html.h"
#include "platform/sql/window.h"

namespace koers::layout {

struct TimedRow {
  Day on;
  int minute = 0;  // of the day
  html::Html row;
};

// The earliest first, or the latest; what is at the same time stays in the order of the vector. With a window
// that part of them (list_part.h).
html::Html in_order(std::vector<TimedRow> rows, sql::Window window = sql::whole);
html::Html latest_first(std::vector<TimedRow> rows, sql::Window window = sql::whole);

}  // namespace koers::layout
