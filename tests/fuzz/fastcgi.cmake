spawner_fuzzer(fastcgirecord LINK spawner_fastcgi)
spawner_fuzzer(fastcgiparams LINK spawner_fastcgi)
spawner_fuzzer(cgihead LINK spawner_fastcgi)
