// index.html of an archive: all that Koers holds of a person as a booklet to read, on a screen and on paper,
// without a network or a program (ST-16). The rooms tell the chapters (campus/rooms/booklet.h); here they
// become one story, with a cover and a table of contents.
#pragma once

#include <functional>
#include <string>

#include "campus/rooms/booklet.h"

namespace koers::app {

// The page. `places` says where a file lies in the archive.
std::string write_booklet(sql::Reader& reader, Id<organisation::Institution> institution,
                          Id<people::Person> person, i18n::Language language, Instant now,
                          booklet::Teller::Places places);

// app/chapter.cpp: what Koers told the person, and the archives that were asked for.
std::span<const booklet::Chapter> chapters();

}  // namespace koers::app
