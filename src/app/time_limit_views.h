// What /beheer/termijnen looks like: all limits, and one of them.
#pragma once

#include "app/time_limit_forms.h"
#include "app/time_limits.h"

namespace koers::app::views {

enum class ShownLimits { all, other, to_check };
struct TimeLimitsPage {
  const std::vector<time_limits::LimitChange>& changes;  // of all limits
  ShownLimits shown = ShownLimits::all;
  bool is_administrator = false;
};
html::Html time_limits_page(http::Visit& visit, const TimeLimitsPage& page);

struct TimeLimitPage {
  const time_limits::TimeLimit& limit;
  const std::vector<time_limits::LimitChange>& changes;  // of this one, the newest first
  forms::Returned returned{};
  bool is_administrator = false;
};
html::Html time_limit_page(http::Visit& visit, const TimeLimitPage& page);

// What only the page knows of the form of a limit: its unit and its bounds.
forms::Givens givens_of(const http::Visit& visit, const time_limits::TimeLimit& limit);
LimitDraft draft_of(const time_limits::LimitChange& standing);
std::string amount(const http::Visit& visit, const time_limits::TimeLimit& limit, int value);

}  // namespace koers::app::views
