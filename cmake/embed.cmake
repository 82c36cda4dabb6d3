# Files that travel inside the program: migrations, content, assets. tools/embed.py writes an assembly file that takes
# the bytes in (.incbin) and a table of their names; see platform/base/embedded.h.
#
#   koers_embed(TARGET name FUNCTION migrations FILES ... [COMPRESS])
function(koers_embed)
  cmake_parse_arguments(EMBED "COMPRESS" "TARGET;FUNCTION;BASE" "FILES" ${ARGN})
  set(out ${CMAKE_BINARY_DIR}/embedded)
  set(options "")
  if(EMBED_COMPRESS)
    set(options --compress)
  endif()
  string(REPLACE ";" "\n" list "${EMBED_FILES}")
  file(GENERATE OUTPUT ${out}/${EMBED_FUNCTION}.list CONTENT "${list}\n")
  add_custom_command(
    OUTPUT ${out}/${EMBED_FUNCTION}.S ${out}/${EMBED_FUNCTION}.cpp
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/embed.py --function ${EMBED_FUNCTION} --out ${out}
            --base ${EMBED_BASE} --list ${out}/${EMBED_FUNCTION}.list ${options}
    DEPENDS ${EMBED_FILES} ${CMAKE_SOURCE_DIR}/tools/embed.py ${out}/${EMBED_FUNCTION}.list
    COMMENT "Embedding ${EMBED_FUNCTION}" VERBATIM)
  target_sources(${EMBED_TARGET} PRIVATE ${out}/${EMBED_FUNCTION}.S ${out}/${EMBED_FUNCTION}.cpp)
endfunction()
