// What the counsellor's day and caseload look like. Views ask nothing of the database.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/caseload.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance::views {

struct TodayPage {
  std::string given_name;
  std::vector<Appointment> this_week;
  std::vector<CaseloadRow> caseload;
  std::vector<experiences::NewExperience> news;
  Day news_since;
};
html::Html today_page(const http::Visit& visit, const TodayPage& page);

struct CaseloadPage {
  std::vector<CaseloadRow> all;  // for the counts of the filters
  CaseloadFilter filter = CaseloadFilter::all;
  std::string search;
  int page = 1;
};
html::Html caseload_page(const http::Visit& visit, const CaseloadPage& page);

// "11 weken niet gesproken".
std::string signal_words(const http::Visit& visit, const CaseloadRow& row, Signal signal);
// What Koers saw, for a person to judge (GU-09).
html::Html signal_card(http::Visit& visit, const CaseloadRow& row, Signal signal,
                       const forms::Answers& judgement);

}  // namespace koers::guidance::views
