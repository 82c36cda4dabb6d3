#include "rooms/experts/expert.h"

#include <algorithm>
#include <array>

#include "campus/people/fitting.h"
#include "campus/people/search.h"
#include "platform/base/error.h"
#include "rooms/experts/notices.h"
#include "rooms/experts/paths.h"

namespace koers::experts {

using organisation::Institution;
using people::Person;
using people::Student;

namespace {

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }
bool is_capital(char sign) { return sign >= 'A' && sign <= 'Z'; }

std::string_view without_marks(std::string_view word) {
  const auto begin = word.find_first_not_of("\"'(),.:;!?");
  if (begin == std::string_view::npos) return {};
  return word.substr(begin, word.find_last_not_of("\"'(),.:;!?") - begin + 1);
}

bool is_mail_address(std::string_view word) {
  const auto at = word.find('@');
  return at != std::string_view::npos && at > 0 && word.find('.', at) != std::string_view::npos;
}

bool is_network(std::string_view word) {
  constexpr std::array<std::string_view, 10> names{"instagram", "insta",   "snapchat", "snap",     "whatsapp",
                                                   "tiktok",    "discord", "telegram", "facebook", "appen"};
  std::string low;
  for (const char sign : without_marks(word).substr(0, 12)) {
    low += is_capital(sign) ? static_cast<char>(sign - 'A' + 'a') : sign;
  }
  return std::find(names.begin(), names.end(), low) != names.end();
}

// 1234 AB, as two words or one.
bool is_postcode(std::string_view before, std::string_view word) {
  const auto four = [](std::string_view text) {
    return text.size() == 4 && std::all_of(text.begin(), text.end(), is_digit);
  };
  const auto two = [](std::string_view text) {
    return text.size() == 2 && is_capital(text[0]) && is_capital(text[1]);
  };
  const auto code = without_marks(word);
  return (four(before) && two(code)) || (code.size() == 6 && four(code.substr(0, 4)) && two(code.substr(4)));
}

// Dorpsstraat 12
bool is_street(std::string_view before, std::string_view word) {
  constexpr std::array<std::string_view, 7> endings{"straat", "laan", "weg", "plein",
                                                    "gracht", "kade", "dijk"};
  if (word.empty() || !is_digit(word.front())) return false;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return before.size() > ending.size() && before.ends_with(ending);
  });
}

}  // namespace

bool mentions_address(std::string_view text) {
  std::string_view before;
  std::size_t digits = 0;  // of what may be a telephone number, over several words
  bool leads_with_zero = false;
  while (!text.empty()) {
    const auto begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const auto word = text.substr(0, text.find_first_of(" \t\n"));
    text.remove_prefix(word.size());
    if (is_mail_address(word) || is_network(word) || is_postcode(before, word) || is_street(before, word)) {
      return true;
    }
    const auto bare = without_marks(word);
    const bool of_number = !bare.empty() && bare.find_first_not_of("0123456789+-.") == std::string_view::npos;
    if (!of_number) digits = 0;
    if (of_number && digits == 0) leads_with_zero = bare.starts_with('0') || bare.starts_with("+31");
    if (of_number) digits += static_cast<std::size_t>(std::count_if(bare.begin(), bare.end(), is_digit));
    if (leads_with_zero && digits >= 9 && digits <= 13) return true;
    before = word;
  }
  return false;
}

// ---- reading

constexpr sql::Statement select_offer{"experts.select_offer", R"(
    SELECT person_id, work, about, monthly_limit, state, offered_at, reviewer_id, reviewed_at, review_note
    FROM course_offers WHERE institution_id = $1 AND person_id = $2)"};

std::optional<Offer> offer_of(sql::Reader& reader, Id<Institution> institution, Id<Person> person) {
  return reader.one<Offer>(select_offer, institution, person);
}

OfferDraft draft_of(const std::optional<Offer>& offer) {
  return offer ? OfferDraft{offer->work, offer->about, offer->monthly_limit} : OfferDraft{};
}

OfferDraft locked_offer_draft(sql::Transaction& tx, const Expert& me) {
  tx.lock(me.id().value);
  return draft_of(offer_of(tx, me.institution(), me.id()));
}

namespace {

// $2 is the asker, $3 the instant at which this month began.
constexpr sql::Statement select_open_offers{"experts.select_open_offers", R"(
    SELECT o.person_id, p.given_name, o.work, o.about,
           o.monthly_limit - (SELECT COUNT(*) FROM course_threads t
                              WHERE t.institution_id = o.institution_id AND t.expert_id = o.person_id
                                AND t.asked_at >= $3)
    FROM course_offers o
    JOIN campus_people p ON p.institution_id = o.institution_id AND p.id = o.person_id
    WHERE o.institution_id = $1 AND o.state = 'open' AND o.person_id <> $2
      AND NOT EXISTS (SELECT 1 FROM course_blocks b
                      WHERE b.institution_id = o.institution_id
                        AND ((b.person_id = o.person_id AND b.blocked_id = $2)
                          OR (b.person_id = $2 AND b.blocked_id = o.person_id)))
    ORDER BY 5 DESC, o.person_id)"};

Instant begin_of_month(Day today) { return instant_of(today - (today.day_of_month() - 1), 0); }

}  // namespace

std::vector<OfferSummary> offers_for(sql::Reader& reader, const Student& asker, const std::string& words,
                                     Day today) {
  auto all =
      reader.all<OfferSummary>(select_open_offers, asker.institution(), asker.id(), begin_of_month(today));
  const people::PersonSearch sought(words);
  std::erase_if(all, [&](const OfferSummary& offer) {
    return !sought.is_in(offer.work + " " + offer.about + " " + offer.given_name);
  });
  return all;
}

OfferSummary offer_for(sql::Reader& reader, const Student& asker, Id<Person> expert, Day today) {
  for (OfferSummary& offer : offers_for(reader, asker, "", today)) {
    if (offer.person_id == expert) return std::move(offer);
  }
  throw NotFound("offer");
}

html::Url experts_path(const std::string& subject) {
  return subject.empty() ? paths::experts() : paths::experts().with("bij", subject);
}

std::vector<FittingExpert> experts_fitting(sql::Reader& reader, const Student& me, const std::string& about,
                                           const std::string& subject, Day today) {
  constexpr std::size_t most = 3;
  std::vector<std::pair<int, const OfferSummary*>> all;
  const auto offers = offers_for(reader, me, "", today);
  for (const OfferSummary& offer : offers) {
    const int common = people::words_in_common(about, offer.work + " " + offer.about);
    if (common > 0 && offer.left > 0) all.emplace_back(common, &offer);
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<FittingExpert> best;
  for (const auto& [common, offer] : all) {
    if (best.size() == most) break;
    best.push_back({offer->given_name, offer->work, paths::expert(offer->person_id).with("bij", subject)});
  }
  return best;
}

constexpr sql::Statement select_waiting_offers{"experts.select_waiting_offers", R"(
    SELECT o.person_id, p.given_name, p.infix, p.family_name, o.work, o.about, o.offered_at
    FROM course_offers o
    JOIN campus_people p ON p.institution_id = o.institution_id AND p.id = o.person_id
    WHERE o.institution_id = $1 AND o.state = 'waiting'
    ORDER BY o.offered_at, o.person_id)"};

std::vector<OfferRow> waiting_offers(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<OfferRow>(select_waiting_offers, institution);
}

constexpr sql::Statement count_blocks{"experts.count_blocks", R"(
    SELECT COUNT(*) FROM course_blocks
    WHERE institution_id = $1
      AND ((person_id = $2 AND blocked_id = $3) OR (person_id = $3 AND blocked_id = $2)))"};

bool is_blocked(sql::Reader& reader, Id<Institution> institution, Id<Person> one, Id<Person> other) {
  return reader.one<std::int64_t>(count_blocks, institution, one, other).value_or(0) > 0;
}

// ---- writing

constexpr sql::Statement upsert_offer{"experts.upsert_offer", R"(
    INSERT INTO course_offers (institution_id, person_id, work, about, monthly_limit, state, offered_at, reviewer_id,
                               reviewed_at, review_note)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (institution_id, person_id) DO UPDATE SET
      work = excluded.work, about = excluded.about, monthly_limit = excluded.monthly_limit, state = excluded.state,
      offered_at = excluded.offered_at, reviewer_id = excluded.reviewer_id, reviewed_at = excluded.reviewed_at,
      review_note = excluded.review_note)"};

static void store(sql::Transaction& tx, Id<Institution> institution, const Offer& offer) {
  tx.run(upsert_offer, institution, offer.person_id, offer.work, offer.about, offer.monthly_limit,
         offer.state, offer.offered_at, offer.reviewer_id, offer.reviewed_at, offer.review_note);
}

void save_offer(sql::Transaction& tx, Id<Institution> institution, const Offer& offer) {
  store(tx, institution, offer);
  if (offer.state == OfferState::waiting) {
    inbox::tell_all(tx, institution,
                    {notices::offer, offer.person_id.value, offer.person_id, offer.offered_at},
                    day_of(offer.offered_at));
  }
}

void make_offer(sql::Transaction& tx, const Expert& me, const OfferDraft& draft, Instant now) {
  tx.lock(me.id().value);
  const auto kept = offer_of(tx, me.institution(), me.id());
  if (kept && kept->state == OfferState::closed) throw Conflict("the school closed this offer");
  Offer offer{.person_id = me.id(),
              .work = draft.work,
              .about = draft.about,
              .monthly_limit = draft.monthly_limit,
              .offered_at = now};
  // Fewer or more questions a month need no second look, and ring for nobody.
  if (kept && kept->work == draft.work && kept->about == draft.about && kept->state != OfferState::refused) {
    offer = *kept;
    offer.monthly_limit = draft.monthly_limit;
    store(tx, me.institution(), offer);
    return;
  }
  save_offer(tx, me.institution(), offer);
}

constexpr sql::Statement update_pause{"experts.update_offer_pause", R"(
    UPDATE course_offers SET state = $4 WHERE institution_id = $1 AND person_id = $2 AND state = $3)"};

void pause_offer(sql::Transaction& tx, const Expert& me, bool paused) {
  tx.lock(me.id().value);
  tx.run(update_pause, me.institution(), me.id(), paused ? OfferState::open : OfferState::paused,
         paused ? OfferState::paused : OfferState::open);
}

// What the school closed stays known, so that it cannot be offered anew.
constexpr sql::Statement delete_offer{"experts.delete_offer", R"(
    DELETE FROM course_offers WHERE institution_id = $1 AND person_id = $2 AND state <> 'closed')"};

void stop_offer(sql::Transaction& tx, const Expert& me) {
  tx.lock(me.id().value);
  tx.run(delete_offer, me.institution(), me.id());
  inbox::withdraw(tx, me.institution(), notices::offer, me.id().value);
}

}  // namespace koers::experts
