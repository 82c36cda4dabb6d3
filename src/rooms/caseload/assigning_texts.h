// The sentences of giving students a counsellor: /begeleiders, the rehearsal, and what colleagues hear of it.
#pragma once

#include "platform/i18n/text.h"
#include "rooms/caseload/assignment.h"

namespace koers::caseload::assigning_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Wie begeleidt wie?", "Who guides whom?"};
inline constexpr Text without_of{"{} van de {} studenten hebben nog geen begeleider.",
                                 "{} of {} students have no counsellor yet."};
inline constexpr Text without_one_of{"{} van de {} studenten heeft nog geen begeleider.",
                                     "{} of {} students has no counsellor yet."};
inline constexpr Plural guides_with_room{{"{} begeleider heeft nog plek.", "{} counsellor has room."},
                                         {"{} begeleiders hebben nog plek.", "{} counsellors have room."}};
inline constexpr Text everybody_guided{"Iedereen heeft een begeleider.", "Everyone has a counsellor."};
inline constexpr Text everybody_guided_line{"{} studenten, {} begeleiders.", "{} students, {} counsellors."};
inline constexpr Text list_of_day{"Lijst op {}, {} studenten, oudste {} weken",
                                  "List of {}, {} students, the oldest {} weeks"};

// the list
inline constexpr Text none_yet{"Nog geen begeleider", "No counsellor yet"};
inline constexpr Text oldest{"oudste: {} weken", "the oldest: {} weeks"};
inline constexpr Text no_group{"Zonder groep", "In no group"};
inline constexpr Plural weeks_without{{"{} week zonder begeleider", "{} week without a counsellor"},
                                      {"{} weken zonder begeleider", "{} weeks without a counsellor"}};
inline constexpr Text since_today{"sinds deze week zonder begeleider",
                                  "without a counsellor since this week"};
inline constexpr Text began_on{"begon op {}", "began on {}"};
inline constexpr Text former_left{"vorige begeleider ging weg", "the former counsellor left"};
inline constexpr Text coming{"krijgt iemand per {}", "gets someone on {}"};
inline constexpr Text guide{"Begeleider", "Counsellor"};
inline constexpr Text guide_for{"Begeleider voor {}", "Counsellor for {}"};
inline constexpr Text choose_guide{"Kies een begeleider", "Choose a counsellor"};
inline constexpr Text guide_with_size{"{} ({})", "{} ({})"};
inline constexpr Text guide_of_group{"{} ({}, al {} uit {})", "{} ({}, already {} of {})"};
inline constexpr Text guide_full{"{} ({}, zit vol)", "{} ({}, is full)"};
inline constexpr Text because_of_group{"{} begeleidt al {} studenten uit deze groep.",
                                       "{} already guides {} students of this group."};
inline constexpr Text because_one_of_group{"{} begeleidt al een student uit deze groep.",
                                           "{} already guides a student of this group."};
inline constexpr Text because_before{"{} begeleidde een van hen eerder.", "{} guided one of them before."};
inline constexpr Text because_room{"{} heeft nog plek: nu {} studenten.", "{} has room: {} students now."};
inline constexpr Text because_nobody{
    "Niemand in dit team heeft plek. Kies toch iemand, en zeg straks waarom.",
    "Nobody in this team has room. Choose someone, and say why in a moment."};
inline constexpr Text no_guides{
    "Dit team heeft nog geen begeleiders. De beheerder geeft iemand die rol.",
    "This team has no counsellors yet. The administrator gives someone that role."};
inline constexpr Plural more_groups{{"Nog {} groep", "{} more group"}, {"Nog {} groepen", "{} more groups"}};
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text per_team{"Per team", "By team"};
inline constexpr Text per_team_line{"Kies een team om te verdelen.", "Choose a team to divide."};
inline constexpr Text all_teams{"Alle teams", "All teams"};
inline constexpr Text show{"Toon", "Show"};
inline constexpr Text filter_teams{"Welk team?", "Which team?"};
inline constexpr Plural n_students{{"{} student", "{} student"}, {"{} studenten", "{} students"}};

// the form
inline constexpr Text give{"Geef ze een begeleider", "Give them a counsellor"};
inline constexpr Text begins_on{"Vanaf", "From"};
inline constexpr Text day_missing{"Kies een dag.", "Choose a day."};
inline constexpr Text reason{"Reden", "Reason"};
inline constexpr Text reason_hint{"De student leest de reden.", "The student reads the reason."};
inline constexpr Text reason_not_divided{"Nieuw of nog niet verdeeld", "New or not divided yet"};
inline constexpr Text reason_guide_left{"De begeleider ging weg of is ziek", "The counsellor left or is ill"};
inline constexpr Text reason_group_changed{"De student wisselde van groep", "The student changed group"};
inline constexpr Text reason_student_asks{"De student vroeg erom", "The student asked for it"};
inline constexpr Text reason_other{"Een andere reden", "Another reason"};
inline constexpr Text own_words{"Wil je er iets bij zeggen?", "Do you want to add something?"};
inline constexpr Text own_words_hint{"Eén zin is genoeg. De student leest dit ook.",
                                     "One sentence is enough. The student reads this too."};
inline constexpr Text own_words_missing{"Schrijf in een zin welke reden het is.",
                                        "Write the reason in a sentence."};
inline constexpr Text students_missing{"Vink aan wie een begeleider krijgt.", "Tick who gets a counsellor."};
inline constexpr Text guide_missing{"Kies een begeleider voor {}.", "Choose a counsellor for {}."};
inline constexpr Text see_what_changes{"Bekijk wat er verandert", "See what changes"};
inline constexpr Text first_see{"Je ziet eerst alles. Terugdraaien kan een dag lang.",
                                "You see everything first. You can turn it back for a day."};
inline constexpr Text only_looking{"De teamleider of de coördinator wijst begeleiders toe.",
                                   "The team leader or the co-ordinator appoints counsellors."};

// how full it is
inline constexpr Text how_full{"Hoe vol zit het?", "How full is it?"};
inline constexpr Text how_full_line{"Studenten per begeleider, op naam. Afgesproken: hoogstens {}.",
                                    "Students per counsellor, by name. Agreed: {} at most."};
inline constexpr Plural places_free{{"{} plek vrij", "{} place free"}, {"{} plekken vrij", "{} places free"}};
inline constexpr Text just_full{"precies vol", "just full"};
inline constexpr Text too_many{"{} te veel", "{} too many"};
inline constexpr Text no_texts{"Wat studenten en begeleiders elkaar schrijven, zie je hier niet.",
                               "You do not see here what students and counsellors write to each other."};

// students who ask for another counsellor
inline constexpr Text wishes{"Vraagt een andere begeleider", "Asks for another counsellor"};
inline constexpr Text wish_line{"nu {}, gevraagd: {}", "{} now, asked: {}"};
inline constexpr Text wish_how{"Spreek eerst met de student. Daarna hoort de begeleider het van jou.",
                               "Speak with the student first. Then tell the counsellor yourself."};
inline constexpr Text wish_answer{"Kies een ander", "Choose someone else"};

// the rehearsal
inline constexpr Text rehearsal{"Dit verandert er", "This is what changes"};
inline constexpr Text nothing_yet{"Er is nog niets veranderd.", "Nothing has changed yet."};
inline constexpr Text count_students{"studenten krijgen een begeleider", "students get a counsellor"};
inline constexpr Text count_given{"studenten kregen een begeleider", "students got a counsellor"};
inline constexpr Text count_guides_done{"begeleiders kregen er studenten bij",
                                        "counsellors got more students"};
inline constexpr Text count_guides{"begeleiders krijgen er studenten bij", "counsellors get more students"};
inline constexpr Text count_not{"studenten kan nu niet", "students cannot be done now"};
inline constexpr Text per_student{"Per student", "By student"};
inline constexpr Text per_guide{"Per begeleider", "By counsellor"};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text column_guide{"Begeleider", "Counsellor"};
inline constexpr Text column_now{"Nu", "Now"};
inline constexpr Text column_then{"Straks", "Then"};
inline constexpr Text nobody{"niemand", "nobody"};
inline constexpr Text over_bound{"boven de afspraak", "over what was agreed"};
inline constexpr Text taken_since{"heeft al {}, sinds {}", "already has {}, since {}"};
inline constexpr Text taken_from{"krijgt al {}, per {}", "already gets {}, on {}"};
inline constexpr Text has_left{"is niet meer van dit team", "is not of this team any more"};
inline constexpr Text no_role{"{} is hier geen begeleider meer", "{} is no counsellor here any more"};
inline constexpr Text turned_back{"teruggedraaid", "turned back"};
inline constexpr Text who_hears{"Wie hoort het?", "Who hears of it?"};
inline constexpr Text student_hears{"Een melding met de naam van de begeleider, de dag en de reden",
                                    "A notice with the counsellor's name, the day and the reason"};
inline constexpr Text guide_hears{"Een melding per student, vanaf de dag zelf",
                                  "A notice for each student, from the day itself"};
inline constexpr Plural told_students{{"{} student", "{} student"}, {"{} studenten", "{} students"}};
inline constexpr Text from_day_because{"Vanaf {}. Reden: {}.", "From {}. Reason: {}."};
inline constexpr Text why_more{"Waarom mag het meer dan {} worden?", "Why may it be more than {}?"};
inline constexpr Text why_more_hint{"Alleen jij en de coördinator lezen dit.",
                                    "Only you and the co-ordinator read this."};
inline constexpr Text why_more_missing{"Schrijf waarom iemand er meer krijgt dan afgesproken.",
                                       "Write why someone gets more than was agreed."};
inline constexpr Plural do_assign{{"Wijs {} student toe", "Assign {} student"},
                                  {"Wijs {} studenten toe", "Assign {} students"}};
inline constexpr Text back_until{"Terugdraaien kan tot {} om 18.00 uur, als ze elkaar nog niet spraken.",
                                 "You can turn it back until {} at 18:00, if they have not spoken yet."};
inline constexpr Text change_choice{"Verander de keuze", "Change the choice"};
inline constexpr Text nothing_to_do{"Er valt hier niets meer toe te wijzen.",
                                    "There is nothing left to assign."};
inline constexpr Text to_list{"Naar de lijst", "To the list"};
inline constexpr Plural done{{"{} student heeft een begeleider.", "{} student has a counsellor."},
                             {"{} studenten hebben een begeleider.", "{} students have a counsellor."}};
inline constexpr Text done_on{"Gedaan: {}, {}.", "Done: {}, {}."};
inline constexpr Text undone_on{"Teruggedraaid: {}, {}.", "Turned back: {}, {}."};
inline constexpr Text turn_back{"Draai terug", "Turn back"};
inline constexpr Plural turned_back_count{
    {"{} toewijzing is teruggedraaid.", "{} assignment was turned back."},
    {"{} toewijzingen zijn teruggedraaid.", "{} assignments were turned back."}};
inline constexpr Text none_turned_back{"Er viel niets meer terug te draaien: ze spraken elkaar al.",
                                       "There was nothing left to turn back: they spoke already."};
inline constexpr Text lately{"Net toegewezen", "Assigned lately"};
inline constexpr Text until{"terugdraaien kan tot {} 18.00 uur", "can be turned back until {} 18:00"};

// notices for who guides
inline constexpr Text notice_student_name{"Je krijgt een student", "You get a student"};
inline constexpr Text notice_student{"{} is nu jouw student", "{} is your student now"};
inline constexpr Text notice_student_line{"Maak kennis en plan een gesprek", "Meet and plan a conversation"};

inline constexpr const Text& reason_words(AssignmentReason reason) {
  switch (reason) {
    case AssignmentReason::not_divided:
      return reason_not_divided;
    case AssignmentReason::guide_left:
      return reason_guide_left;
    case AssignmentReason::group_changed:
      return reason_group_changed;
    case AssignmentReason::student_asks:
      return reason_student_asks;
    case AssignmentReason::other:
      break;
  }
  return reason_other;
}

}  // namespace koers::caseload::assigning_texts
