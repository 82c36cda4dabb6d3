// What a co-ordinator sees: offers that wait, reports, and one reported thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/experts/moderation.h"

namespace koers::experts::views {

struct ModerationPage {
  std::vector<OfferRow> offers;
  std::vector<ReportRow> reports;
  std::optional<Id<people::Person>> refused{};  // whose note was refused
  forms::Answers note{};
};
html::Html moderation_page(http::Visit& visit, const ModerationPage& page);

// "{} las de melding"
i18n::Text act_words(ModerationKind act);

html::Html report_page(http::Visit& visit, const ReportThread& reported, const forms::Answers& answer);

}  // namespace koers::experts::views
