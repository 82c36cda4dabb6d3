// What the student reads while making a page: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::portfolio::presentation_texts {

using i18n::Plural;
using i18n::Text;

// ---- all pages
inline constexpr Text my_portfolio{"Mijn portfolio", "My portfolio"};
inline constexpr Text lead{"Laat zien wie je bent. Jij kiest de vorm en wie het ziet.",
                           "Show who you are. You choose the format and who sees it."};
inline constexpr Text none_yet{"Nog geen portfolio", "No portfolio yet"};
inline constexpr Text none_line{"Kies een vorm. Koers zet alvast iets voor je klaar.",
                                "Choose a format. Koers prepares something for you."};
inline constexpr Text choose_form{"Kies een vorm", "Choose a format"};
inline constexpr Text choose_form_hint{"Je kunt later altijd wisselen.", "You can always change it later."};
inline constexpr Text another{"Nog een portfolio", "Another portfolio"};
inline constexpr Text my_pages{"Mijn pagina's", "My pages"};
inline constexpr Text thrown_away{"Weggegooid", "Thrown away"};
inline constexpr Text contents_of_five{"{} van de 5 onderdelen", "{} of the 5 parts"};
inline constexpr Text open_for{"open voor {}", "open to {}"};
inline constexpr Text only_you{"alleen jij ziet het", "only you can see it"};
inline constexpr Text show_yourself{"Laat zien wat je leerde", "Show what you learned"};
inline constexpr Text new_title{"Dit ben ik", "This is me"};
inline constexpr Text too_many{"Je hebt al 20 pagina's. Gooi er eerst één weg.",
                               "You have 20 pages already. Throw one away first."};

// ---- forms, colours, contents
inline constexpr Text form_page{"Pagina", "Page"};
inline constexpr Text form_page_line{"Alles op één pagina", "Everything on one page"};
inline constexpr Text form_blog{"Blog", "Blog"};
inline constexpr Text form_blog_line{"Je verhalen onder elkaar", "Your stories below each other"};
inline constexpr Text form_vlog{"Vlog", "Vlog"};
inline constexpr Text form_vlog_line{"Beeld eerst, weinig tekst", "Pictures first, few words"};
inline constexpr Text form_timeline{"Tijdlijn", "Timeline"};
inline constexpr Text form_timeline_line{"Van vroeger tot straks", "From the past to what is next"};
inline constexpr Text form_cv{"Cv", "CV"};
inline constexpr Text form_cv_line{"Kort en zakelijk", "Short and to the point"};

inline constexpr Text sea{"Zee", "Sea"};
inline constexpr Text plum{"Pruim", "Plum"};
inline constexpr Text rose{"Roos", "Rose"};
inline constexpr Text amber{"Amber", "Amber"};
inline constexpr Text moss{"Mos", "Moss"};
inline constexpr Text green{"Groen", "Green"};
inline constexpr Text blue{"Blauw", "Blue"};
inline constexpr Text violet{"Paars", "Violet"};

inline constexpr Text expected_qualities{"Noem één of meer dingen die je goed kunt.",
                                         "Name one or more things you are good at."};
inline constexpr Text expected_motives{"Vertel wat jij belangrijk vindt in je werk.",
                                       "Say what matters to you in your work."};
inline constexpr Text expected_skills{"Laat met ervaringen zien wat je hebt geleerd.",
                                      "Show with experiences what you have learned."};
inline constexpr Text expected_choices{"Vertel wat je koos, en wat je daarbij hielp.",
                                       "Say what you chose, and what helped you."};
inline constexpr Text expected_next_steps{"Laat zien wat je hierna gaat doen.",
                                          "Show what you will do next."};

// ---- making one page
inline constexpr Text all_five{"Alle 5 de onderdelen staan erop.", "All 5 parts are there."};
inline constexpr Text still_missing{"{} van de 5 onderdelen staan erop. Nog leeg: {}.",
                                    "{} of the 5 parts are there. Still empty: {}."};
inline constexpr Text nothing_there{"Er staat nog niets op. Begin waar je wilt.",
                                    "There is nothing there yet. Start wherever you like."};
inline constexpr Text may_stay_empty{"Een onderdeel mag leeg blijven. Dan staat het niet op je pagina.",
                                     "You can leave a part empty. It will then not be on your page."};
inline constexpr Text look{"Bekijk", "See it"};
inline constexpr Text open_it_for{"Zet open voor…", "Share with…"};
inline constexpr Text add_to{"Zet erbij", "Add"};
inline constexpr Text up{"Omhoog: {}", "Up: {}"};
inline constexpr Text down{"Omlaag: {}", "Down: {}"};
inline constexpr Text take_off{"Haal weg: {}", "Remove: {}"};
inline constexpr Text change_it{"Pas aan: {}", "Change: {}"};
inline constexpr Text own_text{"Eigen tekst", "Own text"};
inline constexpr Text experience{"Ervaring", "Experience"};
inline constexpr Text step{"Stap", "Step"};
inline constexpr Text choice{"Keuze", "Choice"};
inline constexpr Text with_reason{"Je lezers zien ook waarom: {}", "Your readers also see why: {}"};
inline constexpr Text hidden_choice{"Anderen zien dit niet. Je nam deze keuze terug.",
                                    "Others do not see this. You took this choice back."};
inline constexpr Text said_of_me{"Wat ik van mezelf zeg", "What I say about myself"};
inline constexpr Text with_proof{"Met bewijs: {}", "With evidence: {}"};
inline constexpr Text without_proof{"Nog zonder bewijs", "No evidence yet"};
inline constexpr Text hidden_let_go{"Anderen zien dit niet. Het past niet meer bij jou.",
                                    "Others do not see this. It no longer fits you."};
inline constexpr Text hidden_private{"Anderen zien dit niet. Je bewaart het voor jezelf.",
                                     "Others do not see this. You keep it to yourself."};
inline constexpr Text hidden_gone{"Anderen zien dit niet. Je hebt het weggegooid.",
                                  "Others do not see this. You threw it away."};
inline constexpr Text published_though_private{"Je lezers zien dit, al is het verder alleen voor jou.",
                                               "Your readers see this, although it is only yours elsewhere."};
inline constexpr Text let_see{"Laat zien", "Show it"};
inline constexpr Text looks_title{"Vorm en kleur", "Format and colour"};
inline constexpr Text looks_line{"{}, {}", "{}, {}"};
inline constexpr Text title_label{"Hoe noem je deze pagina?", "What do you call this page?"};
inline constexpr Text introduction_label{"Wie ben jij, in twee zinnen?", "Who are you, in two sentences?"};
inline constexpr Text introduction_hint{"Dit staat groot bovenaan.", "This is shown large at the top."};
inline constexpr Text contact_label{"Hoe kunnen mensen je bereiken?", "How can people reach you?"};
inline constexpr Text contact_hint{"Mag leeg blijven. Zet hier niet je huisadres.",
                                   "Optional. Do not put your home address here."};
inline constexpr Text your_colour{"Jouw kleur", "Your colour"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text back_to_page{"Terug naar maken", "Back to editing"};
inline constexpr Text as_others_see{"Zo zien anderen het.", "This is how others see it."};
inline constexpr Text throw_page_away{"Gooi deze pagina weg", "Throw this page away"};
inline constexpr Text is_thrown_away{"Weggegooid. Alle links zijn dicht.",
                                     "Thrown away. All links are closed."};
inline constexpr Text restore{"Haal terug", "Bring back"};
inline constexpr Text is_back{"Terug. De links blijven dicht.", "Back. The links stay closed."};
inline constexpr Text taken_off{"Weggehaald.", "Removed."};
inline constexpr Text moved{"Verplaatst.", "Moved."};
inline constexpr Text added{"Erbij gezet.", "Added."};
inline constexpr Text pdf{"Bewaar als pdf", "Save as PDF"};

// ---- adding
inline constexpr Text what_to_add{"Wat zet je erbij?", "What will you add?"};
inline constexpr Text from_koers{"Kies uit wat je al hebt", "Choose from what you have"};
inline constexpr Text only_for_you_line{"Alleen voor jou. Anderen zien het pas als je dat straks zegt.",
                                        "Only for you. Others see it only when you say so later."};
inline constexpr Text no_experiences{"Alles staat er al op. Of je hebt nog niets om te kiezen.",
                                     "Everything is already there, or you have nothing to choose from yet."};
inline constexpr Text write_yourself{"Schrijf zelf een stukje", "Write something yourself"};
inline constexpr Text short_title{"Titel", "Title"};
inline constexpr Text your_words{"Je tekst", "Your text"};
inline constexpr Text words_hint{
    "Een lege regel maakt een nieuwe alinea. Een regel met - ervoor wordt een lijstje.",
    "An empty line makes a new paragraph. A line that begins with - becomes a list."};
inline constexpr Text in_which_part{"Bij welk onderdeel?", "In which part?"};
inline constexpr Text choose_something{"Kies er één, of schrijf zelf iets.",
                                       "Choose one, or write something."};
inline constexpr Text page_is_full{"Er passen 60 stukken op een pagina. Haal eerst iets weg.",
                                   "A page holds 60 pieces. Take something off first."};

// ---- flaws
inline constexpr Text missing{"Vul hier nog iets in.", "Please fill this in."};

}  // namespace koers::portfolio::presentation_texts
