# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs.
set(share ${CMAKE_INSTALL_DATADIR})
install(FILES resources/sample/kubestats-sample.bundle DESTINATION ${share}/kubestats/sample)
install(DIRECTORY resources/help/ DESTINATION ${share}/kubestats/help FILES_MATCHING PATTERN "*.md")
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(KUBESTATS_WINDOW)
  install(FILES packaging/desktop/io.github.kubestats.Kubestats.desktop DESTINATION ${share}/applications)
  install(FILES packaging/desktop/io.github.kubestats.Kubestats.metainfo.xml DESTINATION ${share}/metainfo)
  install(FILES resources/icons/logo.svg DESTINATION ${share}/icons/hicolor/scalable/apps RENAME kubestats.svg)
endif()
