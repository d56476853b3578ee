# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs.
install(FILES resources/sample/kubestats-sample.bundle DESTINATION ${CMAKE_INSTALL_DATADIR}/kubestats/sample)
