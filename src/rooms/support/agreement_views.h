// The page of one agreement, for each of the two.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/support/agreement.h"

namespace koers::support::views {

struct AgreementPage {
  const AgreementSeat& seat;
  forms::Returned returned{};
  bool is_meanwhile = false;  // the text changed while somebody signed

  const WholeAgreement& whole() const { return seat.whole(); }
  const Agreement& agreement() const { return seat.agreement(); }
  Id<Agreement> id() const { return seat.agreement().id; }
  const std::string& other() const { return seat.other_person().given_name; }
};

html::Html agreement_page(http::Visit& visit, const AgreementPage& page);

// What only the page knows of its forms.
forms::Givens sign_givens(http::Visit& visit, const AgreementPage& page);
forms::Givens show_givens(const AgreementPage& page);

}  // namespace koers::support::views
