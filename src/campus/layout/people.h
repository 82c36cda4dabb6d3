// People: their initials, their faces together, and who may see something.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// "Yara Benali" is YB, "Marieke van Dam" MD, "Karin" KA.
std::string initials(std::string_view name);

enum class Size { small, normal, large, huge };

// Initials on a hue that belongs to the name. The name itself always stands beside it.
html::Html avatar(std::string_view name, Size size = Size::normal);
html::Html faces(const std::vector<std::string>& names);

// A name with a face before it, for a table: person_cell("Yara Benali", "MZ2B", url("/studenten/", id)).
html::Html person_cell(std::string_view name, std::string_view line, const html::Url& href);
html::Html person_cell(std::string_view name, std::string_view line = {});

// How wide something is open. It decides the sign; the words are names, never roles: "Jij en Karin".
enum class Reach { only_me, one, several, link };
html::Html who_sees(i18n::Language language, Reach reach, std::string_view names);
// The same as the door to change it.
html::Html who_sees(i18n::Language language, Reach reach, std::string_view names, const html::Url& change);

}  // namespace koers::layout
