// What somebody recognises a device by: "Firefox, Android". Said by the browser itself (User-Agent), so it is
// good enough to tell one's own devices apart, and proves nothing.
#pragma once

#include <string>
#include <string_view>

namespace koers::http {

// "" when neither the browser nor the system is one that people know by name.
std::string device_name(std::string_view user_agent);

}  // namespace koers::http
