// The pages that belong to no room, because they show several or come before all of them.
#pragma once

#include "platform/html/html.h"
#include "platform/http/router.h"
#include "platform/i18n/text.h"

namespace koers::app {

void add_entrance_routes(http::Router& router);        // /inloggen, /uitloggen, /kijk-als, /toegang/{token}
void add_late_form_routes(http::Router& router);       // /niet-verstuurd
void add_home_routes(http::Router& router);            // /, /start
void add_inbox_routes(http::Router& router);           // /meldingen
void add_mail_routes(http::Router& router);            // /meldingen/mail, /mail/{sleutel}
void add_growth_routes(http::Router& router);          // /ik/groei
void add_student_file_routes(http::Router& router);    // /studenten/{id}, /gesprekken/plannen, /nu, /achteraf
void add_people_around_routes(http::Router& router);   // /ik/begeleiding
void add_own_key_routes(http::Router& router);         // /privacy/inloggen
void add_personal_routes(http::Router& router);        // /weergave, /privacy, /privacy/wie-ziet-wat
void add_export_routes(http::Router& router);          // /privacy/meenemen
void add_administration_routes(http::Router& router);  // /beheer
void add_time_limit_routes(http::Router& router);      // /beheer/termijnen
void add_offline_routes(http::Router& router);         // /manifest.webmanifest, /dienst.js, /zonder-internet
void add_help_routes(http::Router& router);            // /hulp
void add_public_routes(http::Router& router);          // /toegankelijkheid, /readyz, /metrics

// A page that needs no sign-in: in the frame of who is signed in, or in that of the public.
http::Response page_for_everybody(http::Visit& visit, const i18n::Text& title, const html::Html& content);

// What cannot be done, in the frame of who is signed in, or in that of the public.
http::Response problem_page(http::Visit& visit, http::Router::Problem problem);

}  // namespace koers::app
