# Of the data plane's rooms: what needs no QtHttpServer is compiled in, so that fuzzers stay small.
spawner_fuzzer(safepath LINK spawner_base)
spawner_fuzzer(conditional LINK spawner_base)
spawner_fuzzer(trustedproxies LINK spawner_base Qt6::Network)
foreach(name conditional trustedproxies)
    target_sources(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/core/server/${name}.cpp
        ${PROJECT_SOURCE_DIR}/core/http/httpheaders.cpp ${PROJECT_SOURCE_DIR}/core/http/httprequest.cpp)
    target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/core)
endforeach()
