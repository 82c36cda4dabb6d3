# The list of all SQL statements, made from the sources (see tools/list_statements.py and app/statements.h).
#
#   koers_statements(TARGET name SOURCES ...)
function(koers_statements)
  cmake_parse_arguments(LIST "" "TARGET" "SOURCES" ${ARGN})
  set(out ${CMAKE_BINARY_DIR}/generated/statements.cpp)
  add_custom_command(
    OUTPUT ${out}.made
    BYPRODUCTS ${out}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/list_statements.py ${out}
    COMMAND ${CMAKE_COMMAND} -E touch ${out}.made
    DEPENDS ${LIST_SOURCES} ${CMAKE_SOURCE_DIR}/tools/list_statements.py ${CMAKE_SOURCE_DIR}/tools/statements.py
            ${CMAKE_SOURCE_DIR}/tools/checking.py
    COMMENT "Listing statements" VERBATIM)
  target_sources(${LIST_TARGET} PRIVATE ${out}.made ${out})
endfunction()
