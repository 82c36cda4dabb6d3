// Experts: people a step further who let students ask (ST-11, PA-03). An offer says what one may ask about
// and how many questions a month; a co-ordinator looks at it before students see it. First names only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experts/experts.h"

namespace koers::experts {

// Who may make an offer: students who are further, former students, people of companies.
class Expert final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "student, alumnus, trainer";
  static Expert admit(http::Visit& visit) {
    return Expert(with_role(visit, {people::Role::student, people::Role::alumnus, people::Role::trainer}));
  }

 private:
  explicit Expert(const people::Identity& identity) : SignedIn(identity) {}
};

struct OfferDraft {
  std::string work;
  std::string about;
  int monthly_limit = 4;
};
inline constexpr int most_questions_a_month = 20;

// Whether a text holds something by which one could be reached outside Koers: a telephone number, an e-mail
// or street address, a name on another network. Only for a friendly warning: it misses some and suspects too
// many.
bool mentions_address(std::string_view text);

// What is offered now, to be changed; an empty draft when nothing is. With the lock of the expert.
OfferDraft locked_offer_draft(sql::Transaction& tx, const Expert& me);
OfferDraft draft_of(const std::optional<Offer>& offer);

// An offer as students see it. `left` is how many questions can still be asked this month.
struct OfferSummary {
  Id<people::Person> person_id;
  std::string given_name;
  std::string work;
  std::string about;
  int left = 0;
};

std::optional<Offer> offer_of(sql::Reader& reader, Id<organisation::Institution> institution,
                              Id<people::Person> person);
// Open offers that fit the words (all, when there are none), those with the fewest questions first; without
// the asker's own, and without those who blocked the asker or were blocked.
std::vector<OfferSummary> offers_for(sql::Reader& reader, const people::Student& asker,
                                     const std::string& words, Day today);
// One of them; NotFound when it is not to be seen by this student.
OfferSummary offer_for(sql::Reader& reader, const people::Student& asker, Id<people::Person> expert,
                       Day today);

// A new or changed offer waits for the school. One that the school closed stays closed: Conflict.
void make_offer(sql::Transaction& tx, const Expert& me, const OfferDraft& draft, Instant now);
// Open to paused and back; nothing else changes.
void pause_offer(sql::Transaction& tx, const Expert& me, bool paused);
void stop_offer(sql::Transaction& tx, const Expert& me);

// What waits for the school, oldest first, with names as colleagues see them.
struct OfferRow {
  Id<people::Person> person_id;
  std::string given_name;
  std::string infix;
  std::string family_name;
  std::string work;
  std::string about;
  Instant offered_at;
};
std::vector<OfferRow> waiting_offers(sql::Reader& reader, Id<organisation::Institution> institution);

// Whether one of the two blocked the other.
bool is_blocked(sql::Reader& reader, Id<organisation::Institution> institution, Id<people::Person> one,
                Id<people::Person> other);

}  // namespace koers::experts
