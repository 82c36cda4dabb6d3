// Numbers inside drawings and attributes: one decimal, a point, no "-0".
#pragma once

#include <cmath>
#include <cstdint>
#include <string>

namespace koers::layout {

inline std::string number(double value) {
  const auto tenths = static_cast<std::int64_t>(std::llround(value * 10));
  std::string text = tenths < 0 ? "-" : "";
  const std::int64_t size = tenths < 0 ? -tenths : tenths;
  text += std::to_string(size / 10);
  if (size % 10 != 0) text.append(".").append(std::to_string(size % 10));
  return text;
}

}  // namespace koers::layout
