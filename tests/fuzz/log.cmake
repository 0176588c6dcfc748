# The desktop program's reading of log lines, which needs no more than Qt Core.
spawner_fuzzer(ansitext LINK Qt6::Core)
target_sources(fuzz_ansitext PRIVATE ${PROJECT_SOURCE_DIR}/gui/log/ansitext.cpp ${PROJECT_SOURCE_DIR}/gui/style/safetext.cpp)
target_include_directories(fuzz_ansitext PRIVATE ${PROJECT_SOURCE_DIR})
