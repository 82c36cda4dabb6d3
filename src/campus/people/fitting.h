// Who fits a question: how many telling words of what is asked about occur in what somebody says of himself.
// Only to put the likeliest first; nobody is left out by it for good.
#pragma once

#include <string>
#include <string_view>

namespace koers::people {

// Words of five letters or more that are not in every text ("werken", "student"); a word counts when its
// beginning occurs, so that "jeugd" finds "jeugdzorg".
int words_in_common(std::string_view about, std::string_view text);

// What a question is about, as the room that it is of names it: "option:123". Other rooms keep and give back
// the name, and know nothing more of it. "" for anything that cannot be one.
std::string subject_of(const std::string& typed);

}  // namespace koers::people
