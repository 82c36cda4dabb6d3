// The questions of somebody, and one thread with everything the two can do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/experts/expert_views.h"
#include "rooms/experts/moderation.h"

namespace koers::experts::views {

struct QuestionsPage {
  std::vector<ThreadSummary> of_me;  // asked of me
  std::vector<ThreadSummary> mine;   // asked by me
  bool has_offer = false;
  bool is_student = false;
};
html::Html questions_page(http::Visit& visit, const QuestionsPage& page);

struct ThreadPage {
  Thread thread;
  Id<people::Person> me;
  std::string my_name;
  std::string other_name;  // first names
  std::string other_work{};
  std::vector<Message> messages{};
  std::vector<Report> reports{};
  std::vector<Moderation> moderations{};
  std::vector<OfferSummary> others{};  // whom one may ask instead
  bool may_write = true;
  bool i_blocked = false;
  forms::Answers message{};
  forms::Answers thanks{};
  forms::Answers report{};

  bool i_asked() const { return me == thread.student_id; }
};
// Which messages may be reported: those of the other.
forms::Givens report_givens(http::Visit& visit, const ThreadPage& page);
html::Html thread_page(http::Visit& visit, const ThreadPage& page);

}  // namespace koers::experts::views
