// The job that sends mail: it makes the letters whose moment has come (campus/inbox/letters.h) and hands them
// to the mail server, one by one. It runs every minute, on each machine; a letter is sent by one.
#pragma once

#include <memory>

#include "app/config.h"
#include "campus/rooms/room.h"

namespace koers::app {

// Nothing without a postman. Never throws for what is wrong with one letter, or with the mail server.
void send_mail(const rooms::Tools& tools);

// To the mail server of the settings; nothing when they name none.
std::unique_ptr<mail::Postman> postman_of(const Config& config);
mail::Mailbox sender_of(const Config& config);

// How long a link of a message opens the choices of its reader.
inline constexpr int days_of_choice_link = 90;
// What such a link is for (platform/auth/link.h).
inline constexpr std::string_view choice_purpose = "mail";

}  // namespace koers::app
