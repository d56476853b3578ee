# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs, by component: ctl is what kubestatsctl needs, desktop the
# window's. Programs name their component themselves.
set(share ${CMAKE_INSTALL_DATADIR})
set(made ${CMAKE_BINARY_DIR}/packaging)
file(MAKE_DIRECTORY ${made})

install(FILES resources/sample/kubestats-sample.bundle DESTINATION ${share}/kubestats/sample COMPONENT ctl)
install(FILES resources/schema/purgepolicy.schema.json DESTINATION ${share}/kubestats/schema COMPONENT ctl)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT ctl)

# The manual and the completions come from the program itself, so that they cannot drift.
set(generated "")
foreach(row "man|kubestatsctl.1" "completion bash|kubestatsctl.bash" "completion zsh|_kubestatsctl" "completion fish|kubestatsctl.fish")
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 words)
  list(GET row 1 file)
  separate_arguments(words)
  add_custom_command(OUTPUT ${made}/${file}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 $<TARGET_FILE:kubestatsctl> ${words} > ${made}/${file}
    DEPENDS kubestatsctl VERBATIM)
  list(APPEND generated ${made}/${file})
endforeach()
add_custom_target(manuals ALL DEPENDS ${generated})
install(FILES ${made}/kubestatsctl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ctl)
install(FILES packaging/man/kubestats-fetch.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ctl)
install(FILES ${made}/kubestatsctl.bash DESTINATION ${share}/bash-completion/completions RENAME kubestatsctl COMPONENT ctl)
install(FILES ${made}/_kubestatsctl DESTINATION ${share}/zsh/vendor-completions COMPONENT ctl)
install(FILES ${made}/kubestatsctl.fish DESTINATION ${share}/fish/vendor_completions.d COMPONENT ctl)

if(KUBESTATS_WINDOW)
  configure_file(packaging/man/kubestats.1 ${made}/kubestats.1 @ONLY)
  install(FILES ${made}/kubestats.1 packaging/man/kubestats-chart.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT desktop)
  install(DIRECTORY resources/help/ DESTINATION ${share}/kubestats/help COMPONENT desktop FILES_MATCHING PATTERN "*.md")
  install(FILES packaging/desktop/io.github.kubestats.Kubestats.desktop DESTINATION ${share}/applications COMPONENT desktop)
  install(FILES packaging/desktop/io.github.kubestats.Kubestats.metainfo.xml DESTINATION ${share}/metainfo COMPONENT desktop)
  install(FILES resources/icons/logo.svg DESTINATION ${share}/icons/hicolor/scalable/apps RENAME kubestats.svg COMPONENT desktop)
endif()

include(packaging/deb.cmake)
