// Sound without a container, as dictaphones, telephones and encoders write it: one frame after another, each
// with its own header. MPEG audio (ISO/IEC 11172-3, 13818-3, and "2.5" for sample rates of 8 to 12 kHz) and
// AAC in ADTS (ISO/IEC 13818-7). For files.cpp alone.
#pragma once

#include <cstddef>
#include <string_view>

namespace koers::files {

// "audio/mpeg" or "audio/aac" when the bytes begin with a frame, which is followed by another one of its kind
// where the bytes reach that far; "" otherwise. Encoders pad with zeros: those before the first frame are
// passed over.
std::string_view type_of_frames(std::string_view bytes);

// How many bytes an ID3v2 tag (id3.org) at the beginning takes, its header included; 0 when there is none.
std::size_t size_of_id3(std::string_view first_bytes);

}  // namespace koers::files
