spawner_fuzzer(httphead LINK spawner_http)
spawner_fuzzer(httpbody LINK spawner_http)
