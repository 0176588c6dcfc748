# CPack: what kinds of packages there are, what is in them and what they need.
set(package_dir ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/packages)
file(MAKE_DIRECTORY ${made})
set(SPAWNER_MAINTAINER "The fcgi-spawner authors <fcgi-spawner@packages.invalid>" CACHE STRING
    "Who answers for the packages: Name <address>")
set(SPAWNER_PACKAGE_REVISION 1 CACHE STRING "Counts packages of the same version")

# The release this is built on, for what only fits there.
file(STRINGS /etc/os-release os_release)
foreach(line IN LISTS os_release)
    if(line MATCHES "^(ID|VERSION_ID|VERSION_CODENAME)=\"?([^\"]*)\"?$")
        set(OS_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
    endif()
endforeach()

set(CPACK_PACKAGE_NAME fcgi-spawner)
set(CPACK_PACKAGE_VENDOR "The fcgi-spawner authors")
set(CPACK_PACKAGE_CONTACT "${SPAWNER_MAINTAINER}")
if(SPAWNER_HOMEPAGE)
    set(CPACK_PACKAGE_HOMEPAGE_URL ${SPAWNER_HOMEPAGE})
endif()
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1)
set(CPACK_COMPONENTS_ALL daemon)
foreach(pair "examples=examples" "fcgi-spawner-gui=gui")
    string(REPLACE "=" ";" pair ${pair})
    list(GET pair 0 target)
    list(GET pair 1 component)
    if(TARGET ${target})
        list(APPEND CPACK_COMPONENTS_ALL ${component})
    endif()
endforeach()
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(summary_daemon "FastCGI application server")
set(text_daemon
"Serves FastCGI programs over HTTP: drop an executable NAME.fcgi into a folder
and it is live at /NAME.fcgi. The daemon starts it with the first request,
keeps it warm while it is used, replaces it when its file changes without
losing a request, and stops it when it is idle.
.
This package contains the daemon, its command-line client fcgi-spawnerctl, the
systemd units, and templates for web servers in front of it.")
set(summary_gui "desktop program for fcgi-spawner")
set(text_gui
"Shows what a running fcgi-spawner does, and steers it, from a window or the
system tray: each app and its processes, their logs and idle countdowns.")
set(summary_examples "example apps for fcgi-spawner")
set(text_examples
"Six small FastCGI programs, ready to be copied into the web root of
fcgi-spawner: a greeting, the request as a program sees it, the time, an
event stream, signing in with other services (OpenID Connect), and a receiver
of web hooks.")

# The same date in everything, so that the same sources give the same packages.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(date_of_sources $ENV{SOURCE_DATE_EPOCH})
else()
    string(TIMESTAMP date_of_sources "%s" UTC)
endif()

# Manual pages are compressed, without a date.
if(NOT SPAWNER_PACKAGE STREQUAL "archive")
    find_program(GZIP gzip REQUIRED)
    foreach(component ${CPACK_COMPONENTS_ALL})
        install(CODE "
            file(GLOB_RECURSE pages \"\$ENV{DESTDIR}${CMAKE_INSTALL_FULL_MANDIR}/*.[1-9]\")
            foreach(page IN LISTS pages)
                execute_process(COMMAND ${GZIP} -9nf \"\${page}\" COMMAND_ERROR_IS_FATAL ANY)
            endforeach()" COMPONENT ${component})
    endforeach()
endif()

if(SPAWNER_PACKAGE STREQUAL "deb")
    include(${package_dir}/deb.cmake)
elseif(SPAWNER_PACKAGE STREQUAL "rpm")
    include(${package_dir}/rpm.cmake)
else()
    include(${package_dir}/archive.cmake)
endif()
include(CPack)
