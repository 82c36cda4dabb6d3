// Goals, people and questions to experts in the demo school (content/demo/network.toml): told for the cast,
// and a believable share for everybody else. Their dice are their own, so that the rest of the school stays
// the same.
#pragma once

#include "app/demo/furnisher.h"
#include "rooms/guidance/guidance.h"

namespace koers::app::demo {

// Former students whom one may ask. Some have a break, some still wait for the school.
void add_experts(sql::Transaction& tx, Tools& tools, School& school, int students);

// What is told of the cast; after their steps.
void tell_network(sql::Transaction& tx, Tools& tools, const School& school);

// What one student wants, whom he knows and what he asked. The facts are not refreshed.
void write_network(sql::Transaction& tx, Tools& tools, const School& school, const Pupil& pupil);

// Some bring somebody they trust to a conversation, most of all to the first one (ST-20).
void bring_somebody(const Tools& tools, guidance::ImportedConversation& talk);

}  // namespace koers::app::demo
