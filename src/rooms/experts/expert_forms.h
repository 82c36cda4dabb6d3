// What is typed about experts: an offer of one's own, what the two write each other, and what goes to the
// school about it.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/message.h"

namespace koers::experts {

// An offer is read by many, so that nothing by which one could be reached stands in it.
void keep_addresses_out(http::Visit& visit, forms::Typed<OfferDraft>& typed);

inline constexpr auto offer_form =
    forms::form<OfferDraft>(
        forms::text<&OfferDraft::work>("werk", {.label = expert_texts::work,
                                                .hint = expert_texts::work_hint,
                                                .needed = expert_texts::work_missing,
                                                .longest = 120}),
        forms::text<&OfferDraft::about>("over", {.label = expert_texts::about,
                                                 .hint = expert_texts::about_hint,
                                                 .needed = expert_texts::about_missing,
                                                 .longest = 300,
                                                 .rows = 3}),
        forms::number<&OfferDraft::monthly_limit>("aantal", {.label = expert_texts::how_many,
                                                             .needed = expert_texts::limit_wrong,
                                                             .wrong = expert_texts::limit_wrong,
                                                             .least = 1,
                                                             .most = most_questions_a_month}))
        .with(keep_addresses_out);

// ---- messages

struct MessageDraft {
  std::string words;
  bool is_sure = false;  // that an address may stand in it
  std::string subject{};
};

inline constexpr int longest_message = 2'000;  // signs

// An address in a message is warned of, once.
void warn_of_address(http::Visit& visit, forms::Typed<MessageDraft>& typed);

inline constexpr auto sure_field =
    forms::tick<&MessageDraft::is_sure>("zeker", {.label = expert_texts::send_anyway});

inline constexpr auto message_form =
    forms::form<MessageDraft>(
        forms::text<&MessageDraft::words>("woorden", {.label = expert_texts::your_question,
                                                      .needed = expert_texts::question_missing,
                                                      .longest = longest_message,
                                                      .rows = 5}),
        sure_field, forms::carried<&MessageDraft::subject>("bij"))
        .with(warn_of_address);

inline constexpr auto thanks_form =
    forms::form<MessageDraft>(
        forms::text<&MessageDraft::words>(
            "woorden", {.hint = expert_texts::thanks_hint, .longest = longest_message, .rows = 2}),
        sure_field)
        .with(warn_of_address);

// ---- to the school

inline constexpr int longest_reason = 500;  // signs

struct ReportDraft {
  std::optional<Id<Message>> message_id;  // none: the whole talk
  std::string reason;
};
inline constexpr auto report_form = forms::form<ReportDraft>(
    forms::choice<&ReportDraft::message_id>(
        "bericht", {.label = expert_texts::which_message, .none = expert_texts::whole_talk}),
    forms::text<&ReportDraft::reason>("reden", {.label = expert_texts::what_is_wrong,
                                                .needed = expert_texts::reason_missing,
                                                .longest = longest_reason,
                                                .rows = 2}));

}  // namespace koers::experts
