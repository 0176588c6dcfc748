spawner_fuzzer(config LINK spawner_config)
