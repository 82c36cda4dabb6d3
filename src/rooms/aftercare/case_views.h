// The page of one person in aftercare, for each of the two.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/aftercare/case.h"

namespace koers::aftercare::views {

struct CasePage {
  const CaseSeat& seat;
  forms::Returned returned{};
};
html::Html case_page(http::Visit& visit, const CasePage& page);

// One tap and a sentence, which the link shows too.
html::Html answer_card(http::Visit& visit, const forms::Answers& answers, const html::Url& action);

}  // namespace koers::aftercare::views
