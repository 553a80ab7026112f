# SPDX-License-Identifier: Apache-2.0
# One imported target per third-party library, all from Debian packages.
# Each third-party header is included from one place only (tests/layers.txt).

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

function(selfsame_dependency name)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${ARGN})
endfunction()

selfsame_dependency(LIBEVENT libevent libevent_openssl libevent_pthreads)
selfsame_dependency(CURL libcurl)
selfsame_dependency(JANSSON jansson)
selfsame_dependency(OPENSSL libssl libcrypto)
selfsame_dependency(YAML yaml-0.1)
selfsame_dependency(SQLITE sqlite3)
selfsame_dependency(PCRE2 libpcre2-8)
selfsame_dependency(UTF8PROC libutf8proc)
selfsame_dependency(ZLIB zlib)
pkg_check_modules(LIBEDIT IMPORTED_TARGET libedit) # may be missing
