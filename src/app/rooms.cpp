#include "app/rooms.h"

#include "rooms/aftercare/aftercare.h"
#include "rooms/aids/aids.h"
#include "rooms/attachments/attachments.h"
#include "rooms/care/care.h"
#include "rooms/caseload/caseload.h"
#include "rooms/choices/choices.h"
#include "rooms/commitments/commitments.h"
#include "rooms/companies/companies.h"
#include "rooms/course/course.h"
#include "rooms/development/development.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/direction/direction.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experts/experts.h"
#include "rooms/grouptalks/grouptalks.h"
#include "rooms/guidance/guidance.h"
#include "rooms/help/help.h"
#include "rooms/intake/intake.h"
#include "rooms/placements/placements.h"
#include "rooms/policy/policy.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"
#include "rooms/quality/quality.h"
#include "rooms/referrals/referrals.h"
#include "rooms/reflection/reflection.h"
#include "rooms/requirement/requirement.h"
#include "rooms/rounds/rounds.h"
#include "rooms/signals/signals.h"
#include "rooms/support/support.h"
#include "rooms/trainers/trainers.h"

namespace koers::app {

std::span<const rooms::Room* const> all_rooms() {
  static const rooms::Room* const list[] = {
      &rooms::campus(),      //
      &experiences::room(),  //
      &attachments::room(),  //
      &reflection::room(),   //
      &profile::room(),      //
      &course::room(),       //
      &choices::room(),      //
      &experts::room(),      //
      &aids::room(),         //
      &intake::room(),       //
      &guidance::room(),     //
      &dialogue::room(),     //
      &development::room(),  //
      &caseload::room(),     //
      &grouptalks::room(),   //
      &rounds::room(),       //
      &referrals::room(),    //
      &help::room(),         //
      &care::room(),         //
      &signals::room(),      //
      &placements::room(),   //
      &trainers::room(),     //
      &companies::room(),    //
      &requirement::room(),  //
      &support::room(),      //
      &aftercare::room(),    //
      &portfolio::room(),    //
      &commitments::room(),  //
      &direction::room(),    //
      &policy::room(),       //
      &quality::room(),      // sees what the others change, and so comes after them
      &room(),               //
  };
  return list;
}

}  // namespace koers::app
