# SPDX-License-Identifier: GPL-3.0-or-later
# Two Debian packages, by `cpack -G DEB` in the build folder: kubestats (the window, kubestats-chart)
# and kubestatsctl (the command line and kubestats-fetch, which the window needs too).
set(debian ${CMAKE_BINARY_DIR}/packaging/debian)
file(MAKE_DIRECTORY ${debian})
configure_file(packaging/debian/changelog.in ${debian}/changelog @ONLY)
find_program(GZIP gzip REQUIRED)
foreach(package ctl desktop)
  set(name kubestats)
  if(package STREQUAL ctl)
    set(name kubestatsctl)
  elseif(NOT KUBESTATS_WINDOW)
    continue()
  endif()
  # Packages are reproducible: no time in the compressed files.
  add_custom_command(OUTPUT ${debian}/${name}.changelog.gz COMMAND ${GZIP} -9nc ${debian}/changelog > ${debian}/${name}.changelog.gz
    DEPENDS ${debian}/changelog VERBATIM)
  add_custom_target(changelog-${name} ALL DEPENDS ${debian}/${name}.changelog.gz)
  install(FILES ${debian}/${name}.changelog.gz DESTINATION ${share}/doc/${name} RENAME changelog.gz COMPONENT ${package})
  install(FILES packaging/debian/copyright DESTINATION ${share}/doc/${name} COMPONENT ${package})
endforeach()
# Debian wants manual pages compressed; this runs before the packages' files are listed.
install(CODE "
  file(GLOB pages \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1/*.1\")
  if(pages AND \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" MATCHES \"_CPack_Packages\")
    execute_process(COMMAND ${GZIP} -9nf \${pages} COMMAND_ERROR_IS_FATAL ANY)
  endif()" ALL_COMPONENTS)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kubestats)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "lifecycle of Kubernetes manifests from Git histories")
set(CPACK_PACKAGE_CONTACT "The Kubestats authors <kubestats@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/kubestats/kubestats")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL ctl)
if(KUBESTATS_WINDOW)
  list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION vcs)

set(CPACK_DEBIAN_CTL_PACKAGE_NAME kubestatsctl)
set(CPACK_DEBIAN_CTL_PACKAGE_RECOMMENDS "libsecret-1-0, openssh-client, ca-certificates")
set(CPACK_DEBIAN_CTL_PACKAGE_SUGGESTS "kubestats")
set(CPACK_COMPONENT_CTL_DESCRIPTION "Reads the whole history of Git repositories full of Kubernetes manifests and
tells when every resource was created, changed, moved, deleted or brought
back, by whom, and what exactly changed. It only reads them.
.
This package has kubestatsctl for scripts and continuous integration, and
kubestats-fetch, which clones and fetches in a process of its own.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME kubestats)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "kubestatsctl (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "fonts-noto-core | fonts-dejavu-core, libsecret-1-0, qt6-wayland, qt6-translations-l10n")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "Reads the whole history of Git repositories full of Kubernetes manifests and
shows when every resource was created, changed, moved, deleted or brought
back, by whom, and what exactly changed. It only reads them.
.
This package has the window with events, resources, trends and their charts,
and kubestats-chart, which draws charts for kubestatsctl.")
include(CPack)
