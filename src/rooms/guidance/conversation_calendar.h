// A conversation among others in a calendar: whether the time is free, and as a file (RFC 5545) that says
// when, where and with whom, and nothing of what it is about.
#pragma once

#include <string>
#include <string_view>

#include "rooms/guidance/conversation.h"

namespace koers::guidance {

// A coming conversation of this counsellor that takes a part of the same time, or nothing; `but` is left out.
// Of any of his students, also one that is in confidence: only he may read whose it is.
std::optional<Appointment> appointment_at(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> counsellor, const Plan& plan,
                                          std::optional<Id<Conversation>> but = {});

std::string calendar_file(const Conversation& conversation, std::string_view title, std::string_view path,
                          std::string_view base_url, Instant now);

}  // namespace koers::guidance
