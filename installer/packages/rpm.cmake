# RPM packages. They run where Qt is of the release they are built with; build them on the system they are for.
set(CPACK_GENERATOR RPM)
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_MAIN_COMPONENT daemon)
set(CPACK_RPM_PACKAGE_RELEASE ${SPAWNER_PACKAGE_REVISION})
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND GPL-3.0-only") # the daemon as a whole; see LICENSE and README
set(CPACK_RPM_GUI_PACKAGE_LICENSE MIT)
set(CPACK_RPM_EXAMPLES_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP "System Environment/Daemons")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Symbols for derived classes change between releases of Qt while the library's name does not.
math(EXPR next_minor "${Qt6_VERSION_MINOR} + 1")
set(CPACK_RPM_DAEMON_PACKAGE_REQUIRES
    "systemd, qt6-qthttpserver >= ${Qt6_VERSION_MAJOR}.${Qt6_VERSION_MINOR}, qt6-qthttpserver < ${Qt6_VERSION_MAJOR}.${next_minor}")
set(CPACK_RPM_EXAMPLES_PACKAGE_REQUIRES tzdata)
foreach(component daemon gui examples)
    string(TOUPPER ${component} id)
    string(REPLACE "\n.\n" "\n\n" text "${text_${component}}")
    set(CPACK_RPM_${id}_PACKAGE_SUMMARY "${summary_${component}}")
    set(CPACK_COMPONENT_${id}_DESCRIPTION "${text}")
    set(CPACK_RPM_${id}_PACKAGE_DESCRIPTION "${text}")
endforeach()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${summary_daemon}")
set(CPACK_RPM_GUI_PACKAGE_NAME fcgi-spawner-gui)
set(CPACK_RPM_EXAMPLES_PACKAGE_NAME fcgi-spawner-examples)
set(CPACK_RPM_DAEMON_USER_FILELIST
    "%config(noreplace) /etc/fcgi-spawner/fcgi-spawner.toml" "%config(noreplace) /etc/logrotate.d/fcgi-spawner")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc /etc/logrotate.d /usr/lib/systemd /usr/lib/systemd/system
    /usr/lib/systemd/user /usr/lib/sysusers.d /usr/lib/tmpfiles.d /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/man/man8)
set(CPACK_RPM_DAEMON_POST_INSTALL_SCRIPT_FILE ${package_dir}/rpm/post)
set(CPACK_RPM_DAEMON_PRE_UNINSTALL_SCRIPT_FILE ${package_dir}/rpm/preun)
set(CPACK_RPM_DAEMON_POST_UNINSTALL_SCRIPT_FILE ${package_dir}/rpm/postun)
execute_process(
    COMMAND ${package_dir}/changelog rpm ${PROJECT_SOURCE_DIR}/resources/docs/CHANGELOG.md
        ${PROJECT_VERSION}-${CPACK_RPM_PACKAGE_RELEASE} "${SPAWNER_MAINTAINER}"
    OUTPUT_FILE ${made}/changelog.rpm COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_RPM_CHANGELOG_FILE ${made}/changelog.rpm)
# The same sources, the same package. rpmbuild changes dates only of files that are newer than the sources.
foreach(component ${CPACK_COMPONENTS_ALL})
    install(CODE "execute_process(COMMAND_ERROR_IS_FATAL ANY
        COMMAND find \"\$ENV{DESTDIR}\" -exec touch --no-dereference --date=@${date_of_sources} {} +)" COMPONENT ${component})
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE
"%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost localhost
%global __os_install_post %{nil}
%global _build_id_links none")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/fcgi-spawner COMPONENT daemon)
