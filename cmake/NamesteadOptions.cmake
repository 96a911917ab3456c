# What every target of the project shares: language, warnings, Qt defines, sanitizers. Nothing is set globally but the language.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Debug)
endif()
find_program(NAMESTEAD_CCACHE ccache)
if(NAMESTEAD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${NAMESTEAD_CCACHE}")
endif()

add_library(namestead_options INTERFACE)
target_include_directories(namestead_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(namestead_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${NAMESTEAD_WERROR}>:-Werror>)
target_compile_definitions(namestead_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NAMESTEAD_SANITIZE)
  target_compile_options(namestead_options INTERFACE
    -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(namestead_options INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(namestead_options INTERFACE QT_FORCE_ASSERTS)
endif()

# namestead_library(NAME SOURCES… ): a static library of one room. Its sources are also what lupdate scans.
function(namestead_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC namestead_options)
  set(files ${ARGN})
  list(TRANSFORM files PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
  set_property(GLOBAL APPEND PROPERTY NAMESTEAD_SOURCES ${files})
endfunction()
