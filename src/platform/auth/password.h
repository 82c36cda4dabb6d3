// Passwords, for the few who sign in without a school account: the administrator of an installation. Kept as
// argon2id (RFC 9106), which takes 64 MiB and about a tenth of a second per try, on purpose. At most one is
// computed at a time, so that a storm of tries costs one processor and 64 MiB, and no more.
#pragma once

#include <string>
#include <string_view>

namespace koers::auth {

inline constexpr std::size_t shortest_password = 12;  // characters in bytes; NIST SP 800-63B asks 8 at least
inline constexpr std::size_t longest_password = 1'024;

// What is kept: parameters, salt and hash in one text. Throws koers::Unavailable when the queue is too long.
std::string hash_password(std::string_view password);

// Whether the password is the one behind `kept`. Throws koers::Unavailable when the queue is too long.
bool verify_password(std::string_view kept, std::string_view password);

// Takes as long as verify_password and is never right: for a name that nobody has, so that the time of the
// answer does not tell which names exist.
void verify_nothing(std::string_view password);

// Whether `kept` was made with other parameters than hash_password uses now; make it anew at the next
// sign-in.
bool is_outdated(std::string_view kept);

}  // namespace koers::auth
