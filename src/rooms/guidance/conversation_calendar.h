// A conversation as a file for a calendar (RFC 5545): when, where and with whom, and nothing of what it is
// about.
#pragma once

#include <string>
#include <string_view>

#include "rooms/guidance/conversation.h"

namespace koers::guidance {

std::string calendar_file(const Conversation& conversation, std::string_view title, std::string_view path,
                          std::string_view base_url, Instant now);

}  // namespace koers::guidance
