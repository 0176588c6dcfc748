# Of the data plane's rooms: what needs no QtHttpServer is compiled in, so that fuzzers stay small.
spawner_fuzzer(safepath LINK spawner_base)
spawner_fuzzer(conditional LINK spawner_base)
spawner_fuzzer(trustedproxies LINK spawner_base Qt6::Network)
spawner_fuzzer(secretmask LINK spawner_base)
target_sources(fuzz_secretmask PRIVATE ${PROJECT_SOURCE_DIR}/core/telemetry/secretmask.cpp
    ${PROJECT_SOURCE_DIR}/core/telemetry/textescape.cpp)
target_include_directories(fuzz_secretmask PRIVATE ${PROJECT_SOURCE_DIR}/core)
foreach(name conditional trustedproxies)
    target_sources(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/core/server/${name}.cpp
        ${PROJECT_SOURCE_DIR}/core/http/httpheaders.cpp ${PROJECT_SOURCE_DIR}/core/http/httprequest.cpp)
    target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/core)
endforeach()
