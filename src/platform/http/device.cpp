#include "platform/http/device.h"

#include <array>

namespace koers::http {
namespace {

struct Sign {
  std::string_view in_agent, name;
};

// Nearly every browser names several others as well: the first that is found is meant.
constexpr std::array browsers{
    Sign{"Edg", "Edge"},         Sign{"OPR/", "Opera"},    Sign{"SamsungBrowser", "Samsung Internet"},
    Sign{"Firefox/", "Firefox"}, Sign{"FxiOS", "Firefox"}, Sign{"CriOS", "Chrome"},
    Sign{"Chrome/", "Chrome"},   Sign{"Safari/", "Safari"}};
constexpr std::array systems{Sign{"iPhone", "iPhone"},   Sign{"iPad", "iPad"},
                             Sign{"Android", "Android"}, Sign{"Windows", "Windows"},
                             Sign{"CrOS", "Chromebook"}, Sign{"Macintosh", "Mac"},
                             Sign{"Linux", "Linux"}};

template <class Signs>
std::string_view first_of(const Signs& signs, std::string_view agent) {
  for (const Sign& sign : signs) {
    if (agent.find(sign.in_agent) != std::string_view::npos) return sign.name;
  }
  return {};
}

}  // namespace

std::string device_name(std::string_view user_agent) {
  std::string name(first_of(browsers, user_agent));
  const auto system = first_of(systems, user_agent);
  if (!name.empty() && !system.empty()) name += ", ";
  return name.append(system);
}

}  // namespace koers::http
