// Companies where students learn to work, who trains there, and what school and company expect of each other.
// This is the door of the room. Placements are at companies and come in through it; what happens the other
// way round, app connects (Neighbours).
#pragma once

#include "campus/forms/forms.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/companies/company.h"
#include "rooms/companies/expectation.h"

namespace koers::rooms {
struct Room;
}

namespace koers::companies {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url companies_path();  // /bedrijven

// What others show and do around a company.
struct Neighbours {
  // Who learns there now, on its page, for this visitor.
  html::Html (*card_at)(http::Visit& visit, const CompanyKeeper& me, Id<Company> company,
                        std::int64_t running) = nullptr;
  // Told when somebody works there no more, in that transaction.
  void (*trainer_left)(const http::Visit& visit, sql::Transaction& tx,
                       Id<organisation::Institution> institution, Id<Trainer> trainer) = nullptr;
};
// Lets this visit find them; before the first page.
void provide(http::Visit& visit, const Neighbours& neighbours);

// ---- the company answers what is proposed, on a page of who has its link

forms::Answers blank_answer();
forms::Typed<PactAnswer> read_answer(http::Visit& visit, const Pact& pact);
html::Html answer_fields(http::Visit& visit, const Pact& pact, const forms::Answers& answers,
                         html::Url action);

}  // namespace koers::companies
