// Addresses of looking back, and of the forms of other rooms that its last page offers.
#pragma once

#include "campus/words/self.h"
#include "platform/html/html.h"
#include "rooms/experiences/experiences.h"

namespace koers::reflection::paths {

using experiences::Experience;
using html::url;
using html::Url;

inline Url reflect(Id<Experience> id) { return url("/ervaringen/", id, "/terugdenken"); }
// Takes the competencies that an experience belongs to.
inline Url competencies(Id<Experience> id) { return url("/ervaringen/", id, "/onderdelen"); }
// Takes what a student says of himself.
inline Url state(words::SelfPart part) { return url("/ik/", words::slug(part), "/erbij"); }

}  // namespace koers::reflection::paths
