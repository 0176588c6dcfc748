spawner_fuzzer(controlrpc LINK spawner_control)
