// Meetings and their agendas, from data to HTML.
#pragma once

#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "platform/http/visit.h"
#include "rooms/commitments/commitment_views.h"
#include "rooms/commitments/meeting.h"

namespace koers::commitments::views {

// "Bestuur, maandag 14 december".
std::string meeting_name(const http::Visit& visit, const Meeting& one);
std::string meeting_time(const http::Visit& visit, const Meeting& one);
// The meetings that are to come, as options.
std::vector<layout::Option> meeting_options(const http::Visit& visit, const std::vector<Meeting>& coming);
// The parts of the school that the reader leads.
std::vector<layout::Option> led_options(const CommitmentReach& reach);
forms::Givens item_givens(const http::Visit& visit, const std::vector<Meeting>& coming);
forms::Givens meeting_givens(const CommitmentReach& reach);
// Where what it is about leads.
std::optional<html::Url> item_address(const CommitmentReach& reach, const AgendaItem& item, Unit unit);
const i18n::Text& agenda_words(AgendaKind kind);
// A meeting with its items, as a card of rows.
html::Html agenda_card(const http::Visit& visit, const CommitmentReach& reach, const Meeting& one,
                       const std::vector<AgendaItem>& items);

struct MeetingsPage {
  const CommitmentReach& reach;
  MeetingCount year{};
  std::vector<Meeting> coming{};
  std::vector<Meeting> past{};
  layout::ListPart part{};
  std::vector<AgendaItem> items{};  // of all of these
  forms::Returned returned{};
};
html::Html meetings_page(http::Visit& visit, const MeetingsPage& page);

struct MeetingPage {
  const CommitmentReach& reach;
  Meeting one{};
  std::string unit_name{};
  std::vector<AgendaItem> items{};
  std::vector<Commitment> agreed{};  // what came of it
  std::vector<ColleagueListed> colleagues{};
  forms::Returned returned{};
};
html::Html meeting_page(http::Visit& visit, const MeetingPage& page);

// "Spreek hier iets af": the form that begins from this.
html::Html agree_card(http::Visit& visit, const CommitmentReach& reach,
                      const std::vector<ColleagueListed>& colleagues, const CommitmentSource& source,
                      Unit unit, const i18n::Text& line);

}  // namespace koers::commitments::views
