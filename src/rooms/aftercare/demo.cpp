// Whom counsellors of the demo school keep in touch with: some students of the last year of a short
// programme, and of the cast Esra, who said in spring that she may stop.
#include "rooms/aftercare/case.h"
#include "rooms/aftercare/limits.h"
#include "rooms/aftercare/record.h"

namespace koers::aftercare {
namespace {

using people::Person;

constexpr const char* agreed_words[] = {"We bellen elke maand, tot er werk is.",
                                        "Zij laat weten hoe de proefdag was.",
                                        "We kijken samen naar de open avonden."};
constexpr const char* contact_words[] = {"Het gaat goed, en het zoeken loopt.",
                                         "Even stil nu. Over twee weken weer.",
                                         "Er is een gesprek bij een bedrijf."};
constexpr const char* steps[] = {"Een brief sturen.", "Bellen met het wijkteam.", ""};
constexpr const char* regions[] = {"Lindewaard", "Lindewaard", "Oosterdal"};

template <std::size_t size>
const char* one_of(demo::Dice& dice, const char* const (&all)[size]) {
  return all[static_cast<std::size_t>(dice.below(static_cast<int>(size)))];
}

struct Told {
  Id<Person> student, guide;
  CaseReason reason = CaseReason::no_place;
  Day from{};
};

void live(sql::Transaction& tx, demo::Tools& tools, const demo::School& school, demo::Dice& dice,
          demo::Numbers ids, const Told& told) {
  const auto id = ids.id<Case>();
  const Case one{.id = id,
                 .student_id = told.student,
                 .guide_id = told.guide,
                 .reason = told.reason,
                 .words = one_of(dice, agreed_words),
                 .region = one_of(dice, regions),
                 .begins_on = told.from,
                 .ends_on = add_months(told.from, months_of_aftercare.standard)};
  if (tools.happens(told.student, told.from)) import_case(tx, school.institution, one, told.from);
  for (int i = 0; i < 3; ++i) {
    const Day on = told.from + 14 + 30 * i + dice.below(7);
    const Contact contact{ids.id<Contact>(),           told.guide,         on, ContactChannel::call,
                          one_of(dice, contact_words), one_of(dice, steps)};
    if (on < tools.today && tools.happens(told.student, on))
      add_contact({tx, school.institution, on}, one, contact);
  }
}

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  const auto esra = school.cast.find("esra");
  if (esra != school.cast.end()) {
    demo::Dice dice(71);
    live(tx, tools, school, dice, tools.numbers.take(4),
         {esra->second, school.cast.at("karin"), CaseReason::asked, tools.today - 45});
  }
  for (const demo::Pupil& pupil : school.pupils) {
    demo::Dice dice(pupil.seed() * 43 + 11);
    const demo::Numbers ids = tools.numbers.take(4);
    const auto& words = *school.programmes[pupil.programme].words;
    const bool is_last = words.level <= 2 && pupil.year == words.years;
    const bool is_marked = dice.chance(0.25);
    const Day from = tools.today - dice.between(20, 70);
    if (!is_last || !is_marked || !pupil.counsellor || from <= pupil.started_on) continue;
    live(tx, tools, school, dice, ids, {pupil.id, *pupil.counsellor, CaseReason::low_level, from});
  }
}

}  // namespace koers::aftercare
