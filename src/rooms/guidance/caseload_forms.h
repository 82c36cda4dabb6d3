// What a counsellor answers to a signal: why it is not so.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/guidance/caseload.h"
#include "rooms/guidance/caseload_texts.h"

namespace koers::guidance {

struct Judgement {
  Signal signal = Signal::not_spoken;
  std::string reason;
};
inline constexpr auto judgement_form = forms::form<Judgement>(
    forms::text<&Judgement::reason>("reden", {.label = caseload_texts::not_so_why, .longest = 500}),
    forms::carried<&Judgement::signal>("signaal"));

}  // namespace koers::guidance
