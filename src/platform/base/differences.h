// Two texts word by word, to show what differs.
#pragma once

#include <string>
#include <vector>

namespace koers {

struct Piece {
  std::string words;  // with the white space behind them
  bool is_different = false;
};
// The pieces of `text` in order, those different that `other` does not have there. For texts of some hundred
// words.
std::vector<Piece> pieces_of(const std::string& text, const std::string& other);

}  // namespace koers
