# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ source that holds every migration of FOLDER (001_*.sql, 002_*.sql …) in order.
file(GLOB files ${FOLDER}/[0-9][0-9][0-9]_*.sql)
list(SORT files)
set(text "#include \"store/migrations.h\"\n\nnamespace store {\n\nconst std::vector<Migration> &migrations()\n{\n    static const std::vector<Migration> list{\n")
foreach(file ${files})
  get_filename_component(name ${file} NAME)
  string(SUBSTRING ${name} 0 3 number)
  math(EXPR number "1${number} - 1000")
  file(READ ${file} sql)
  string(APPEND text "        {${number}, R\"sql(${sql})sql\"},\n")
endforeach()
string(APPEND text "    };\n    return list;\n}\n\n} // namespace store\n")
file(WRITE ${OUT} "${text}")
