# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=FOLDER -P layering.cmake
#
# Fails on an include that ARCHITECTURE forbids, on a third-party header outside its adapter, on a
# source file that no CMakeLists.txt names, on a missing licence line or #pragma once, and on notes
# about work left over. The tables below are the only place where these rules are written down.
cmake_minimum_required(VERSION 3.25)

# Who may include whom, besides itself. base <- model <- adapters <- rules <- workspace <- ui <- app.
# Adapters never see each other, nor do rules. Inside ui: theme <- models <- widgets <- charts <- pages.
set(core base model git yaml http store secrets kube scan analytics purge workspace)
set(see_base)
set(see_model base)
foreach(adapter git yaml http store secrets)
  set(see_${adapter} base model)
endforeach()
# The one adapter that stands on others: a cluster is spoken to in HTTP and configured in YAML.
set(see_kube base model http yaml)
set(see_scan base model git yaml store)
set(see_analytics base model store)
set(see_purge base model yaml store kube)
set(see_workspace base model git yaml http store secrets kube scan analytics purge)
set(see_ui_theme base model)
set(see_ui_models base model purge workspace store analytics scan ui_theme)
set(see_ui_widgets base model purge workspace store analytics scan ui_theme ui_models)
set(see_ui_charts base model workspace store analytics ui_theme ui_models ui_widgets)
set(see_ui base model purge workspace store analytics scan git ui_theme ui_widgets ui_models ui_charts ui_pages)
set(see_ui_pages ${see_ui} ui)
set(see_app_ctl ${core})
set(see_app_fetch base model git http)
set(see_app_chart ${core} ui_theme ui_charts)
set(see_app_desktop ${core} ui ui_theme ui_widgets ui_models ui_charts ui_pages)

# Third-party headers (a regular expression) and the folders that may include them.
set(third_parties
  "git2(/.*)?[.]h|core_git"
  "yaml[.]h|core_yaml"
  "yaml-cpp/.*|core_yaml"
  "sqlite3[.]h|core_store"
  "curl/.*|core_http"
  "openssl/.*|core_http core_git"
  "libssh2[.]h|core_git"
  "(qt6keychain|qtkeychain|qt6keychain-.*)/.*|core_secrets"
  "CLI/.*|app_ctl"
  "(QtCharts/.*|Q(Chart|ChartView|LineSeries|AreaSeries|ScatterSeries|SplineSeries|StackedBarSeries|BarSet|ValueAxis|DateTimeAxis|AbstractAxis|AbstractSeries|Legend|LegendMarker))|ui_charts"
  "Qsci/.*|ui_widgets"
  "(QtSql|QtNetwork|QtQml|QtQuick|QtConcurrent)/.*|nowhere")

# What needs a window. core, kubestatsctl and kubestats-fetch never include it.
string(CONCAT window_headers
  "(QtGui/.*|QtWidgets/.*|QtSvg/.*|QtPrintSupport/.*|Q(Gui)?Application|QWidget|QMainWindow|QDialog|QLabel|"
  "QAbstractButton|QPushButton|QLineEdit|QTableView|QTreeView|QListView|QHeaderView|QMenu|QAction|QShortcut|"
  "QStyle|QProxyStyle|QPainter|QPainterPath|QPalette|QPixmap|QImage|QIcon|QColor|QFont|QFontMetrics|QFontDatabase|QPen|QBrush|"
  "QScreen|QWindow|QClipboard|QDesktopServices|QTextDocument|QStandardItemModel|QSvgRenderer|QGraphics.*)")

set(failures 0)
macro(fail file text)
  message(NOTICE "${file}: ${text}")
  math(EXPR failures "${failures} + 1")
endmacro()

# The name of the folder a file lies in, as the tables have it: core/git/x.cpp is core_git.
function(area_of file result)
  if(file MATCHES "^(core|app|ui)/([^/]+)/")
    set(${result} ${CMAKE_MATCH_1}_${CMAKE_MATCH_2} PARENT_SCOPE)
  elseif(file MATCHES "^ui/")
    set(${result} ui PARENT_SCOPE)
  else()
    set(${result} tests PARENT_SCOPE)
  endif()
endfunction()

# The area an #include "…" leads to, or nothing where it is none of ours.
function(target_of header result)
  set(${result} "" PARENT_SCOPE)
  if(header MATCHES "^ui/([^/]+)/")
    set(${result} ui_${CMAKE_MATCH_1} PARENT_SCOPE)
  elseif(header MATCHES "^ui/")
    set(${result} ui PARENT_SCOPE)
  elseif(header MATCHES "^app/([^/]+)/")
    set(${result} app_${CMAKE_MATCH_1} PARENT_SCOPE)
  elseif(header MATCHES "^(core/)?([^/]+)/" AND CMAKE_MATCH_2 IN_LIST core)
    set(${result} ${CMAKE_MATCH_2} PARENT_SCOPE)
  endif()
endfunction()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
     ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
file(GLOB_RECURSE scripts RELATIVE ${ROOT} ${ROOT}/core/CMakeLists.txt ${ROOT}/ui/CMakeLists.txt ${ROOT}/app/CMakeLists.txt
     ${ROOT}/tests/CMakeLists.txt ${ROOT}/core/*.cmake ${ROOT}/tests/*.cmake ${ROOT}/tests/*.py ${ROOT}/tests/*.sh
     ${ROOT}/packaging/*.sh ${ROOT}/packaging/*.cmake ${ROOT}/packaging/*.txt ${ROOT}/resources/*.sh ${ROOT}/resources/*.sql)
if(NOT sources)
  message(FATAL_ERROR "layering: no source below ROOT=${ROOT}")
endif()

foreach(file ${sources})
  area_of(${file} area)
  string(REGEX REPLACE "^core_" "" name ${area})
  file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  foreach(line ${lines})
    string(REGEX REPLACE "^[^<\"]*[<\"]([^>\"]+)[>\"].*$" "\\1" header "${line}")

    target_of("${header}" target)
    if(NOT target STREQUAL "" AND NOT area STREQUAL tests AND NOT target STREQUAL name AND NOT target IN_LIST see_${name})
      fail(${file} "${name} must not include ${header}")
    endif()
    if(area MATCHES "^(core_|app_ctl|app_fetch)" AND header MATCHES "^${window_headers}$")
      fail(${file} "no window here: ${header}")
    endif()
    if(NOT area STREQUAL tests)
      foreach(rule ${third_parties})
        string(REGEX REPLACE "^(.*)[|]([a-z_ ]+)$" "\\1" pattern "${rule}")
        string(REGEX REPLACE "^(.*)[|]([a-z_ ]+)$" "\\2" allowed "${rule}")
        string(REPLACE " " ";" allowed "${allowed}")
        if(header MATCHES "^${pattern}$" AND NOT area IN_LIST allowed)
          fail(${file} "${header} stays in ${allowed}")
        endif()
      endforeach()
    endif()
  endforeach()

  if(file MATCHES "[.]h$")
    file(STRINGS ${ROOT}/${file} once REGEX "^#pragma once$")
    if(NOT once)
      fail(${file} "no #pragma once")
    endif()
    file(STRINGS ${ROOT}/${file} using REGEX "^using namespace")
    if(using)
      fail(${file} "a using-directive in a header")
    endif()
  elseif(file MATCHES "^(core|ui|app)/")
    # A source that is in no library is dead.
    get_filename_component(base ${file} NAME)
    get_filename_component(folder ${file} DIRECTORY)
    set(listed FALSE)
    foreach(list ${folder}/CMakeLists.txt ui/pages/CMakeLists.txt)
      if(EXISTS ${ROOT}/${list})
        file(READ ${ROOT}/${list} text)
        if(text MATCHES "[ (/\n]${base}[ )\n]")
          set(listed TRUE)
        endif()
      endif()
    endforeach()
    if(NOT listed)
      fail(${file} "no CMakeLists.txt names it")
    endif()
  endif()
endforeach()

set(leftover "TO" "DO" "FIX" "ME")
list(JOIN leftover "" leftover)
string(REGEX REPLACE "^(....)(.....)$" "(^|[^A-Za-z])(\\1|\\2|XXX)([^A-Za-z]|$)" leftover ${leftover})
foreach(file ${sources} ${scripts})
  file(STRINGS ${ROOT}/${file} licence LIMIT_INPUT 200 REGEX "SPDX-License-Identifier: GPL-3.0-or-later")
  if(NOT licence)
    fail(${file} "no SPDX-License-Identifier: GPL-3.0-or-later in the first lines")
  endif()
  file(STRINGS ${ROOT}/${file} notes REGEX "${leftover}")
  if(notes AND NOT file STREQUAL tests/layering.cmake)
    fail(${file} "a note about work left over: ${notes}")
  endif()
endforeach()

list(LENGTH sources count)
if(failures)
  message(FATAL_ERROR "layering: ${failures} breaches in ${count} sources")
endif()
message(STATUS "layering: ${count} sources keep to the table")
