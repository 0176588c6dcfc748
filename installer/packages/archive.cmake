# For systems without these packages: a script that unpacks itself, and a plain archive, for /usr/local or any other
# folder. share/fcgi-spawner/setup makes a service of what was unpacked, share/fcgi-spawner/uninstall undoes it all.
set(CPACK_GENERATOR STGZ TGZ)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${summary_daemon}")
set(CPACK_PACKAGE_FILE_NAME fcgi-spawner-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}-qt${Qt6_VERSION_MAJOR}.${Qt6_VERSION_MINOR})
install(PROGRAMS ${package_dir}/../uninstall ${package_dir}/setup DESTINATION ${templates} COMPONENT daemon)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/fcgi-spawner COMPONENT daemon)
# What belongs to it, for uninstall. The installer's folder is the last one that installs anything, so this lists all.
install(CODE [=[
    set(files share/fcgi-spawner/manifest)
    foreach(file IN LISTS CMAKE_INSTALL_MANIFEST_FILES)
        file(RELATIVE_PATH file "${CMAKE_INSTALL_PREFIX}" "${file}")
        list(APPEND files "${file}")
    endforeach()
    list(SORT files)
    list(JOIN files "\n" text)
    file(WRITE "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/share/fcgi-spawner/manifest" "${text}\n")
]=] COMPONENT daemon)
