// What a co-ordinator sees: offers that wait, reports, and one reported thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/experts/moderation.h"

namespace koers::experts::views {

struct ModerationPage {
  std::vector<OfferRow> offers;
  std::vector<ReportRow> reports;
  std::optional<Id<people::Person>> refused{};  // of which the note was missing
  std::string note{};
  std::optional<MessageFlaw> flaw{};
};
html::Html moderation_page(http::Visit& visit, const ModerationPage& page);

struct ReportPage {
  ReportThread reported;
  std::string answer{};
  std::optional<MessageFlaw> flaw{};
};
html::Html report_page(http::Visit& visit, const ReportPage& page);

html::Html waiting_card(http::Visit& visit, int count);

}  // namespace koers::experts::views
