// What a counsellor answers to a signal: why it is not so.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/caseload/students.h"
#include "rooms/caseload/texts.h"

namespace koers::caseload {

struct Judgement {
  Signal signal = Signal::not_spoken;
  std::string reason;
};
inline constexpr auto judgement_form = forms::form<Judgement>(
    forms::text<&Judgement::reason>("reden", {.label = texts::not_so_why, .longest = 500}),
    forms::carried<&Judgement::signal>("signaal"));

}  // namespace koers::caseload
