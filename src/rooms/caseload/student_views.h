// What the counsellor's day and caseload look like. Views ask nothing of the database.
#pragma once

#include <string>
#include <vector>

#include "campus/layout/timed_rows.h"
#include "platform/http/visit.h"
#include "rooms/caseload/students.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/referrals/referrals.h"

namespace koers::caseload::views {

struct TodayPage {
  std::string given_name;
  std::vector<layout::TimedRow> this_week;                  // the talks
  std::vector<referrals::ReferralAppointment> of_requests;  // this week too
  bool is_next_week = false;                                // in the weekend
  std::vector<CaseloadRow> caseload;
  int long_weeks = 0;  // without a conversation: the line of the school
  std::vector<experiences::NewExperience> news;
  Day news_since;
  std::int64_t handovers_to_read = 0;  // that wait for this counsellor
  bool is_counsellor = true;           // and no specialist alone
};
html::Html today_page(const http::Visit& visit, const TodayPage& page);

struct CaseloadPage {
  std::vector<CaseloadRow> all;  // for the counts of the filters
  CaseloadFilter filter = CaseloadFilter::all;
  std::string search;
  int page = 1;
  int long_weeks = 0;  // as on TodayPage
  bool is_counsellor = true;
};
html::Html caseload_page(const http::Visit& visit, const CaseloadPage& page);

// With whom to plan a conversation; the rows in the order in which they stand there.
i18n::Text choosing_title(guidance::Choosing what);
html::Html choosing_page(const http::Visit& visit, const std::vector<CaseloadRow>& rows,
                         guidance::Choosing what);

// Among the people around a student: who guides, as what, since or from when.
html::Html guide_row(const http::Visit& visit, const access::Guide& guide, const std::string& name,
                     bool is_viewer);

}  // namespace koers::caseload::views
