// Goals and people of students in the demo school (content/demo/network.toml): told for the cast,
// and a believable share for everybody else. Their dice are their own, so that the rest of the school stays
// the same.
#pragma once

#include <map>
#include <string>

#include "app/demo/acts.h"

namespace koers::demo {

// What is told of the cast; `steps` are theirs, by title.
void tell_network(sql::Transaction& tx, Tools& tools, const School& school,
                  const std::map<std::string, course::Step>& steps);

// What one student wants and whom he knows. The facts are not refreshed.
void write_network(sql::Transaction& tx, Tools& tools, const School& school, const Pupil& pupil);

// Some bring somebody they trust to a conversation, most of all to the first one (ST-20).
void bring_somebody(const Tools& tools, guidance::ImportedConversation& talk);

}  // namespace koers::demo
