message(STATUS "layering: not written yet")
