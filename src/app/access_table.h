// Who reaches what. One row for each route, one column for each visitor; the things in the addresses are
// Yara's, the forms are filled in well. access_test.cpp walks through all of it.
//   ok    answered          go    done, and sent on        in    asked to sign in
//   403   not in this role  404   not there, for this visitor   422, 409   understood, and not done
#pragma once

#include <string_view>

namespace koers::app {

constexpr std::string_view access_table = R"(
# in this order: nobody ruben joost jeroen fatma marieke paul noah karin yara
GET /inloggen                                   ok  go  go  go  go  go  go  go  go  go
POST /inloggen/demo                             404 404 404 404 404 404 404 404 404 404
POST /uitloggen                                 in  in  in  in  in  in  in  in  in  in
POST /kijk-als                                  in  go  404 404 404 404 404 404 404 go
GET /toegang/{token}                            404 404 404 404 404 404 404 404 404 404
POST /toegang/{token}                           404 404 404 404 404 404 404 404 404 404
GET /                                           in  go  go  go  go  go  go  go  go  go
GET /start                                      in  ok  403 403 403 403 403 403 403 ok
GET /welkom                                     in  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /meldingen                                  in  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /weergave                                   in  ok  ok  ok  ok  ok  ok  ok  ok  ok
POST /weergave                                  in  go  go  go  go  go  go  go  go  go
POST /taal                                      go  go  go  go  go  go  go  go  go  go
GET /privacy                                    in  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /beheer                                     in  403 403 403 403 403 403 ok  403 403
GET /toegankelijkheid                           ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /hulp                                       ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /manifest.webmanifest                       ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /dienst.js                                  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /zonder-internet                            ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /op-je-telefoon                             in  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /vastleggen/zonder-internet                 in  ok  403 403 403 403 403 403 403 ok
GET /readyz                                     ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /metrics                                    ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /vastleggen                                 in  ok  403 403 403 403 403 403 403 ok
POST /vastleggen                                in  go  403 403 403 403 403 403 403 go
GET /vastleggen/wat                             in  go  403 403 403 403 403 403 403 go
POST /vastleggen/wat                            in  go  403 403 403 403 403 403 403 go
POST /vastleggen/concept                        in  409 403 403 403 403 403 403 403 ok
GET /vastleggen/gevoel                          in  go  403 403 403 403 403 403 403 go
POST /vastleggen/gevoel                         in  go  403 403 403 403 403 403 403 go
POST /ervaringen                                in  go  403 403 403 403 403 403 403 go
GET /ervaringen                                 in  ok  403 403 403 403 403 403 403 ok
GET /ervaringen/{id}                            in  404 404 404 404 404 404 404 ok  ok
POST /ervaringen/{id}/vraag                     in  404 404 404 404 404 404 404 go  404
POST /ervaringen/{id}/antwoord                  in  404 403 403 403 403 403 403 403 go
GET /ervaringen/{id}/aanpassen                  in  404 403 403 403 403 403 403 403 ok
POST /ervaringen/{id}/aanpassen                 in  404 403 403 403 403 403 403 403 go
GET /ervaringen/{id}/wie                        in  404 403 403 403 403 403 403 403 ok
POST /ervaringen/{id}/wie                       in  404 403 403 403 403 403 403 403 go
POST /ervaringen/{id}/onderdelen                in  404 403 403 403 403 403 403 403 go
POST /ervaringen/{id}/weg                       in  404 403 403 403 403 403 403 403 go
POST /ervaringen/{id}/terug                     in  404 403 403 403 403 403 403 403 go
GET /beelden/{key}                              in  404 404 404 404 404 404 404 ok  ok
GET /opnames/{key}                              in  404 404 404 404 404 404 404 ok  ok
GET /opnames/{key}/ondertitels                  in  404 404 404 404 404 404 404 ok  ok
GET /ervaringen/{id}/opnames                    in  404 404 404 404 404 404 404 ok  ok
GET /ervaringen/{id}/opnames/{opname}           in  404 403 403 403 403 403 403 403 ok
POST /ervaringen/{id}/opnames/{opname}          in  404 403 403 403 403 403 403 403 go
POST /ervaringen/{id}/opnames/{opname}/weg      in  404 403 403 403 403 403 403 403 go
POST /opnames/onderweg                          in  422 403 403 403 403 403 403 403 422
GET /opnames/onderweg/{id}                      in  404 403 403 403 403 403 403 403 ok
PATCH /opnames/onderweg/{id}                    in  404 403 403 403 403 403 403 403 422
GET /ervaringen/{id}/terugdenken                in  404 403 403 403 403 403 403 403 ok
POST /ervaringen/{id}/terugdenken               in  404 403 403 403 403 403 403 403 go
GET /ik                                         in  ok  403 403 403 403 403 403 403 ok
GET /vooruit                                    in  go  403 403 403 403 403 403 403 go
GET /vooruit/stappen                            in  ok  403 403 403 403 403 403 403 ok
POST /vooruit/stappen                           in  go  403 403 403 403 403 403 403 go
GET /vooruit/stappen/nieuw                      in  ok  403 403 403 403 403 403 403 ok
GET /vooruit/stappen/{id}                       in  404 403 403 403 403 403 403 403 ok
POST /vooruit/stappen/{id}/gelukt               in  404 403 403 403 403 403 403 403 go
POST /vooruit/stappen/{id}/opbrengst            in  404 403 403 403 403 403 403 403 go
POST /vooruit/stappen/{id}/dag                  in  404 403 403 403 403 403 403 403 go
POST /vooruit/stappen/{id}/los                  in  404 403 403 403 403 403 403 403 go
POST /vooruit/stappen/{id}/open                 in  404 403 403 403 403 403 403 403 go
POST /vooruit/stappen/{id}/doel                 in  404 403 403 403 403 403 403 403 go
POST /vooruit/stappen/{id}/ervaring             in  404 403 403 403 403 403 403 403 go
GET /vooruit/doelen                             in  go  403 403 403 403 403 403 403 go
POST /vooruit/doelen                            in  go  403 403 403 403 403 403 403 go
GET /vooruit/doelen/nieuw                       in  ok  403 403 403 403 403 403 403 ok
GET /vooruit/doelen/{id}                        in  404 403 403 403 403 403 403 403 ok
GET /vooruit/doelen/{id}/aanpassen              in  404 403 403 403 403 403 403 403 ok
POST /vooruit/doelen/{id}/aanpassen             in  404 403 403 403 403 403 403 403 go
POST /vooruit/doelen/{id}/bereikt               in  404 403 403 403 403 403 403 403 go
POST /vooruit/doelen/{id}/opbrengst             in  404 403 403 403 403 403 403 403 go
POST /vooruit/doelen/{id}/los                   in  404 403 403 403 403 403 403 403 go
POST /vooruit/doelen/{id}/open                  in  404 403 403 403 403 403 403 403 go
GET /gesprekken                                 in  ok  ok  ok  403 403 403 403 ok  ok
GET /gesprekken/vragen                          in  ok  403 403 403 403 403 403 403 ok
POST /gesprekken/vragen                         in  go  403 403 403 403 403 403 403 go
GET /gesprekken/plannen                         in  403 go  go  403 403 403 403 go  403
POST /gesprekken/plannen                        in  403 404 404 403 403 403 403 go  403
POST /gesprekken/beginnen                       in  403 404 404 403 403 403 403 go  403
GET /gesprekken/{id}/verzetten                  in  404 404 404 404 404 404 404 ok  ok
POST /gesprekken/{id}/verzetten                 in  404 404 404 404 404 404 404 go  go
POST /gesprekken/{id}/afzeggen                  in  404 404 404 404 404 404 404 go  409
POST /gesprekken/{id}/terug                     in  404 404 404 404 404 404 404 409 409
GET /gesprekken/{id}/agenda.ics                 in  404 404 404 404 404 404 404 ok  ok
GET /vandaag                                    in  403 ok  ok  403 403 403 403 ok  403
GET /studenten                                  in  403 ok  ok  403 403 403 403 ok  403
POST /studenten/{id}/signaal                    in  403 404 404 403 403 403 403 go  403
POST /studenten/{id}/signaal/terug              in  403 404 404 403 403 403 403 go  403
GET /studenten/{id}                             in  403 404 404 403 403 403 403 ok  403
GET /studenten/{id}/overdracht                  in  403 404 404 403 403 403 403 ok  403
POST /studenten/{id}/overdracht                 in  403 404 404 403 403 403 403 go  403
GET /studenten/{id}/beeld                       in  403 404 404 403 403 403 403 ok  403
POST /studenten/{id}/beeld                      in  403 404 404 403 403 403 403 go  403
POST /studenten/{id}/beeld/klopt                in  403 404 404 403 403 403 403 404 403
GET /beeld                                      in  ok  403 403 403 403 403 403 403 ok
POST /beeld                                     in  go  403 403 403 403 403 403 403 go
POST /beeld/klopt                               in  404 403 403 403 403 403 403 403 404
GET /_huis/stukken                              ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /_huis/vloer                                ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
GET /kader                                      in  403 ok  403 ok  ok  ok  403 ok  403
GET /kader/{code}                               in  403 ok  403 ok  ok  ok  403 ok  403
POST /kader/{code}/oordeel                      in  403 403 403 422 422 422 403 403 403
GET /cijfers/{indicator}                        in  403 ok  403 ok  ok  ok  403 ok  403
GET /cijfers/{indicator}/tabel.csv              in  403 ok  403 ok  ok  ok  403 ok  403
GET /bestuur                                    in  403 404 403 ok  404 ok  403 404 403
GET /team                                       in  403 ok  403 ok  ok  ok  403 ok  403
GET /overzicht                                  in  403 404 403 ok  404 ok  403 404 403
GET /gesprekken/{id}                            in  404 404 404 404 404 404 404 ok  ok
GET /gesprekken/{id}/doek                       in  404 404 404 404 404 404 404 ok  ok
GET /gesprekken/{id}/live                       in  404 404 404 404 404 404 404 ok  ok
GET /gesprekken/{id}/vinkjes                    in  404 404 404 404 404 404 404 go  go
GET /gesprekken/{id}/voorbereiden               in  404 404 404 404 404 404 404 go  ok
GET /hulpmiddelen                               in  403 ok  ok  ok  ok  ok  ok  ok  403
POST /gesprekken/{id}/afronden                  in  403 404 404 403 403 403 403 go  403
POST /gesprekken/{id}/afspraken                 in  404 404 404 404 404 404 404 422 422
POST /gesprekken/{id}/afspraken/{afspraak}/weg  404 404 404 404 404 404 404 404 404 404
POST /gesprekken/{id}/beginnen                  in  403 404 404 403 403 403 403 go  403
POST /gesprekken/{id}/klopt                     in  404 404 404 404 404 404 404 409 409
POST /gesprekken/{id}/notities                  in  404 404 404 404 404 404 404 409 409
POST /gesprekken/{id}/notities/concept          in  404 404 404 404 404 404 404 409 409
POST /gesprekken/{id}/notities/{notitie}        404 404 404 404 404 404 404 404 404 404
POST /gesprekken/{id}/notities/{notitie}/onderdeel 404 404 404 404 404 404 404 404 404 404
POST /gesprekken/{id}/vinkjes                   in  404 404 404 404 404 404 404 409 409
POST /gesprekken/{id}/voorbereiden              in  404 403 403 403 403 403 403 403 go
POST /gesprekken/{id}/voorbereiden/concept      in  404 403 403 403 403 403 403 403 ok
)";

}  // namespace koers::app
