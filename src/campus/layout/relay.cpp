#include "campus/layout/relay.h"

#include "campus/layout/icons.h"
#include "campus/layout/people.h"

namespace koers::layout {

namespace h = html;

namespace {

h::Html step_of(const RelayStep& step) {
  auto item = step.passed == Passed::done  ? h::li.cls("done")
              : step.passed == Passed::now ? h::li.cls("now").aria("current", "step")
                                           : h::Element("li");
  const h::Html face =
      step.name.empty() ? h::span.cls("ava").aria("hidden", "true")(icon(step.icon)) : avatar(step.name);
  const h::Html line = h::when(!step.line.empty(), [&] { return h::small(step.line); });
  return std::move(item)(face, h::span(h::b(step.title), line));
}

}  // namespace

h::Html relay(std::string_view label, const std::vector<RelayStep>& steps) {
  return h::section.cls("card relay-card").aria("label", label)(h::ol.cls("relay")(h::each(steps, step_of)));
}

}  // namespace koers::layout
