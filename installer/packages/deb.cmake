# Debian packages.
set(CPACK_GENERATOR DEB)
set(CPACK_SET_DESTDIR ON) # for what goes to /etc and /lib
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ARCHIVE_TYPE gnutar)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# Packages of one release do not run on another (see below); the version says which, and orders them.
set(suffix "")
if(OS_ID STREQUAL "debian" AND OS_VERSION_ID MATCHES "^[0-9]+$")
    set(suffix "~deb${OS_VERSION_ID}u1")
elseif(OS_VERSION_ID)
    set(suffix "~${OS_ID}${OS_VERSION_ID}.1")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${SPAWNER_PACKAGE_REVISION}${suffix})
set(deb_version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})

# The library of Qt's HTTP server has the same name in each release of Qt 6, but its symbols for derived classes change.
# dpkg would let a daemon built with one release be installed beside another, where it cannot start.
set(qt_series ${Qt6_VERSION_MAJOR}.${Qt6_VERSION_MINOR})
math(EXPR next_minor "${Qt6_VERSION_MINOR} + 1")
set(qt_next ${Qt6_VERSION_MAJOR}.${next_minor})

set(CPACK_DEBIAN_DAEMON_PACKAGE_NAME fcgi-spawner)
set(CPACK_DEBIAN_DAEMON_PACKAGE_SECTION httpd)
set(CPACK_DEBIAN_DAEMON_PACKAGE_DEPENDS
    "libqt6httpserver6 (>= ${qt_series}), libqt6httpserver6 (<< ${qt_next}~), systemd-standalone-sysusers | systemd-sysusers, systemd-standalone-tmpfiles | systemd-tmpfiles, init-system-helpers (>= 1.54~)")
set(CPACK_DEBIAN_DAEMON_PACKAGE_SUGGESTS "fcgi-spawner-examples, fcgi-spawner-gui, nginx | httpd")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME fcgi-spawner-gui)
set(CPACK_DEBIAN_GUI_PACKAGE_SECTION admin)
# Qt loads the plugin for SVG icons at run time, where no tool sees it.
set(svg_plugin qt6-svg-plugins)
if(OS_VERSION_CODENAME STREQUAL "bookworm" OR Qt6_VERSION VERSION_LESS 6.5)
    set(svg_plugin libqt6svg6)
endif()
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "${svg_plugin}")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS fcgi-spawner)
set(CPACK_DEBIAN_EXAMPLES_PACKAGE_NAME fcgi-spawner-examples)
set(CPACK_DEBIAN_EXAMPLES_PACKAGE_SECTION httpd)
set(CPACK_DEBIAN_EXAMPLES_PACKAGE_DEPENDS "tzdata") # the time app
set(CPACK_DEBIAN_EXAMPLES_PACKAGE_RECOMMENDS fcgi-spawner)

set(release_name ${OS_VERSION_CODENAME})
if(NOT release_name)
    set(release_name unstable)
endif()
execute_process(
    COMMAND ${package_dir}/changelog deb ${PROJECT_SOURCE_DIR}/resources/docs/CHANGELOG.md ${deb_version} ${release_name}
        "${SPAWNER_MAINTAINER}"
    OUTPUT_FILE ${made}/changelog COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${GZIP} -9nc ${made}/changelog OUTPUT_FILE ${made}/changelog.Debian.gz COMMAND_ERROR_IS_FATAL ANY)
foreach(component ${CPACK_COMPONENTS_ALL})
    string(TOUPPER ${component} id)
    set(name ${CPACK_DEBIAN_${id}_PACKAGE_NAME})
    set(CPACK_DEBIAN_${id}_DESCRIPTION "${summary_${component}}\n${text_${component}}")
    set(CPACK_DEBIAN_${id}_PACKAGE_PRIORITY optional)
    install(FILES ${made}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
    install(FILES ${package_dir}/deb/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
    # Of lintian 2.116 only; newer ones do not know that tag.
    set(overrides ${package_dir}/deb/${name}.lintian-overrides)
    if(component STREQUAL "daemon" AND NOT OS_VERSION_CODENAME STREQUAL "bookworm")
        set(overrides none)
    endif()
    if(EXISTS ${overrides})
        install(FILES ${overrides} DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
            RENAME ${name} COMPONENT ${component})
    endif()
endforeach()
set(CPACK_DEBIAN_DAEMON_PACKAGE_CONTROL_EXTRA ${package_dir}/deb/conffiles ${package_dir}/deb/postinst
    ${package_dir}/deb/prerm ${package_dir}/deb/postrm)
