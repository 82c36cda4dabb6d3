// How many files and connections this process may have open at once (getrlimit(2), RLIMIT_NOFILE).
#pragma once

#include <cstddef>

namespace koers {

// Raises the limit to the highest that the system allows this process, and answers it. Programs begin with
// 1,024, which old programs with select(2) need and this one does not.
std::size_t raise_descriptor_limit();

std::size_t descriptor_limit();

}  // namespace koers
