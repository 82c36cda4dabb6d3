// What commitments look like, from data to HTML.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "platform/http/visit.h"
#include "rooms/commitments/commitment_forms.h"
#include "rooms/commitments/commitment_writing.h"

namespace koers::commitments::views {

html::Html style_sheet();
// Commitments, meetings, decisions: the tabs of this room.
enum class CommitmentScreen { commitments, meetings, decisions };
html::Html local_nav(const http::Visit& visit, CommitmentScreen current);
std::string day_words(const http::Visit& visit, Day day);
const i18n::Text& origin_words(CommitmentOrigin origin);
// Where a source leads; nothing for what has no page.
std::optional<html::Url> source_address(const CommitmentReach& reach, const Commitment& one);

// ---- the register

// One of the lists on the page: open ones by when they are due.
struct CommitmentGroup {
  std::string_view id;
  const i18n::Text& title;
  std::vector<Commitment> shown{};
  layout::ListPart part{};
};
struct CommitmentFilterNamed {
  std::string value;
  const i18n::Text* label = nullptr;
  int count = 0;
};
struct CommitmentsPage {
  const CommitmentReach& reach;
  CommitmentFilter filter{};
  std::string list{};  // the chosen chip
  std::vector<CommitmentFilterNamed> chips{};
  CommitmentCount year{};
  std::vector<Commitment> to_answer{};  // asked of the reader
  std::vector<Commitment> waiting{};    // asked by the reader
  std::vector<CommitmentGroup> groups{};
  bool is_over = false;  // what is done instead of what is open
  std::vector<ColleagueListed> colleagues{};
  forms::Returned returned{};
  std::string returned_of{};  // whose form came back, of those in rows
};
html::Html register_page(http::Visit& visit, const CommitmentsPage& page);

// The colleagues as options, the reader first.
std::vector<layout::Option> person_options(const http::Visit& visit, const std::vector<ColleagueListed>& all,
                                           Id<people::Person> me);
// What, who, before when, in one line where there is room. `with_follow` for a figure.
html::Html commitment_fields(http::Visit& visit, const forms::Answers& answers, const forms::Givens& givens,
                             bool with_follow, std::string_view suffix = {});
forms::Givens commitment_givens(const http::Visit& visit, const std::vector<ColleagueListed>& all,
                                Id<people::Person> me);

// A row of a list, with the form that asks whether it was spoken about where that is due.
// `asks` is false for all but the first of a list; the others lead there.
html::Html commitment_row(http::Visit& visit, const CommitmentReach& reach, const Commitment& one,
                          const forms::Answers& talk, bool asks = true);
html::Html state_of(const http::Visit& visit, const Commitment& one);
html::Html whom(const http::Visit& visit, const CommitmentReach& reach, const Commitment& one);
// "Is hierover gesproken?"
html::Html talk_card(http::Visit& visit, const Commitment& one, const forms::Answers& answers);

// ---- one

struct CommitmentPage {
  const CommitmentReach& reach;
  Commitment one;
  CommitmentUse use{};
  std::string unit_name{};
  std::vector<CommitmentMove> moves{};
  std::vector<CommitmentTalk> talks{};
  std::vector<ColleagueListed> colleagues{};
  forms::Returned returned{};
};
html::Html commitment_page(http::Visit& visit, const CommitmentPage& page);
// The question of who is asked, with its three answers.
html::Html asked_card(http::Visit& visit, const CommitmentPage& page);

}  // namespace koers::commitments::views
