// How a group talk looks: the list, and the page with the board and the own quarter.
#pragma once

#include "campus/forms/forms.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/grouptalks/group_talk.h"

namespace koers::grouptalks::views {

struct ListPage {
  std::vector<GroupTalkSummary> talks;
  bool is_guide = false;
  std::vector<people::Person> students;  // whom a guide may ask
  forms::Answers form{};                 // of a guide
};
html::Html list_page(http::Visit& visit, const ListPage& page);

struct GroupTalkPage {
  const Place& place;
  std::vector<people::Person> students;
  std::vector<BoardNote> board;
  OwnWords own{};                     // of a student
  std::vector<course::Step> steps{};  // the same
  forms::Returned returned{};
};
html::Html talk_page(http::Visit& visit, const GroupTalkPage& page);
// What others change too.
html::Html board_part(http::Visit& visit, const GroupTalkPage& page);
// It ended meanwhile; the text that came too late is shown, so that it is not lost.
html::Html too_late_page(http::Visit& visit, const Place& place, const std::string& words);

}  // namespace koers::grouptalks::views
