// What the directory looks like: the list, one address, and a list of addresses that is read in.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/help/help_address.h"

namespace koers::help::views {

struct DirectoryPage {
  std::string search;
  std::vector<HelpAddress> addresses;  // of this part
  layout::ListPart part{};
  int old = 0;                          // of all that were found
  bool keeps = false;                   // whether the visitor keeps the directory
  std::optional<AddressImport> last{};  // a list that can be turned back
};
html::Html directory_page(http::Visit& visit, const DirectoryPage& page);

struct AddressPage {
  const HelpAddress& address;
  bool keeps = false;
  forms::Returned returned{};
};
html::Html address_page(http::Visit& visit, const AddressPage& page);
html::Html new_address_page(http::Visit& visit, const forms::Answers& typed);
// What is worth knowing of an address, as terms.
html::Html facts_of(const http::Visit& visit, const HelpAddress& address);

// Where a list is chosen or pasted; `mistake` says what is wrong with the one that was sent.
html::Html list_page(http::Visit& visit, const std::string& rows, const std::string& mistake);
// What reading it would do; `rows` is the text of it, sent again with the button.
html::Html rehearsal_page(http::Visit& visit, const AddressFile& file, const std::string& rows);

}  // namespace koers::help::views
