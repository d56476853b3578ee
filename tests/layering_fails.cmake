# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSCRATCH=FOLDER -P layering_fails.cmake
#
# Proves that layering.cmake can fail: each breach below is put into a small tree that is otherwise
# clean, and must be reported by name.
cmake_minimum_required(VERSION 3.25)
# REUSE-IgnoreStart
set(licence "// SPDX-License-Identifier: GPL-3.0-or-later\n")

function(run_in_scratch status output)
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/layering.cmake
                  RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
  set(${status} ${result} PARENT_SCOPE)
  set(${output} "${text}" PARENT_SCOPE)
endfunction()

function(lay_clean_tree)
  file(REMOVE_RECURSE ${SCRATCH})
  file(WRITE ${SCRATCH}/core/git/CMakeLists.txt "# SPDX-License-Identifier: GPL-3.0-or-later\nlibrary(git SOURCES objects.cpp)\n")
  file(WRITE ${SCRATCH}/core/git/objects.h "${licence}#pragma once\n#include \"base/result.h\"\n")
  file(WRITE ${SCRATCH}/core/git/objects.cpp "${licence}#include \"git/objects.h\"\n#include <git2.h>\n#include <QFile>\n")
endfunction()

# must_fail WHAT FILE TEXT: with FILE holding TEXT, the report names FILE and says WHAT.
function(must_fail what file text)
  lay_clean_tree()
  file(WRITE ${SCRATCH}/${file} "${text}")
  if(file MATCHES "^(.*)/([^/]+[.]cpp)$" AND NOT what STREQUAL "no CMakeLists.txt names it")
    file(WRITE ${SCRATCH}/${CMAKE_MATCH_1}/CMakeLists.txt
         "# SPDX-License-Identifier: GPL-3.0-or-later\nlibrary(x SOURCES objects.cpp ${CMAKE_MATCH_2})\n")
  endif()
  run_in_scratch(status output)
  string(FIND "${output}" "${file}: " named)
  string(FIND "${output}" "${what}" said)
  if(status EQUAL 0 OR named EQUAL -1 OR said EQUAL -1)
    message(FATAL_ERROR "\"${what}\" in ${file} was not found:\n${output}")
  endif()
endfunction()

lay_clean_tree()
run_in_scratch(status output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "A clean tree was refused:\n${output}")
endif()

must_fail("base must not include model/ids.h" core/base/x.h "${licence}#pragma once\n#include \"model/ids.h\"\n")
must_fail("git must not include yaml/node.h" core/git/x.cpp "${licence}#include \"yaml/node.h\"\n")
must_fail("scan must not include analytics/series.h" core/scan/x.cpp "${licence}  #  include \"analytics/series.h\"\n")
must_fail("store must not include workspace/workspace.h" core/store/x.cpp "${licence}#include \"workspace/workspace.h\"\n")
must_fail("workspace must not include ui/page.h" core/workspace/x.cpp "${licence}#include \"ui/page.h\"\n")
must_fail("ui_theme must not include ui/pages/overview.h" ui/theme/x.cpp "${licence}#include \"ui/pages/overview.h\"\n")
must_fail("ui_pages must not include yaml/node.h" ui/pages/x.cpp "${licence}#include \"yaml/node.h\"\n")
must_fail("app_ctl must not include ui/theme/theme.h" app/ctl/x.cpp "${licence}#include \"ui/theme/theme.h\"\n")
must_fail("no window here: QColor" core/model/x.h "${licence}#pragma once\n#include <QColor>\n")
must_fail("no window here: QtWidgets/QLabel" app/ctl/x.cpp "${licence}#include <QtWidgets/QLabel>\n")
must_fail("git2.h stays in core_git" core/scan/x.cpp "${licence}#include <git2.h>\n")
must_fail("git2/odb.h stays in core_git" app/fetch/x.cpp "${licence}#include <git2/odb.h>\n")
must_fail("yaml.h stays in core_yaml" core/scan/x.cpp "${licence}#include <yaml.h>\n")
must_fail("sqlite3.h stays in core_store" core/workspace/x.cpp "${licence}#include <sqlite3.h>\n")
must_fail("curl/curl.h stays in core_http" core/git/x.cpp "${licence}#include <curl/curl.h>\n")
must_fail("qt6keychain/keychain.h stays in core_secrets" ui/x.cpp "${licence}#include <qt6keychain/keychain.h>\n")
must_fail("QChart stays in ui_charts" ui/pages/x.cpp "${licence}#include <QChart>\n")
must_fail("CLI/CLI.hpp stays in app_ctl" app/desktop/x.cpp "${licence}#include <CLI/CLI.hpp>\n")
must_fail("no #pragma once" core/base/x.h "${licence}")
must_fail("a using-directive in a header" core/base/x.h "${licence}#pragma once\nusing namespace std;\n")
must_fail("no SPDX-License-Identifier" core/base/x.h "#pragma once\n")
must_fail("no SPDX-License-Identifier" packaging/x.sh "#!/bin/sh\n")
must_fail("no CMakeLists.txt names it" core/base/x.cpp "${licence}")
string(CONCAT note "TO" "DO")
must_fail("a note about work left over" core/base/x.cpp "${licence}// ${note}: later\n")
file(REMOVE_RECURSE ${SCRATCH})
# REUSE-IgnoreEnd
