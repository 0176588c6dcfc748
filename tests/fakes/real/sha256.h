/* SHA-256 (FIPS 180-4), so that the C program needs nothing but libfcgi. */
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef struct
{
    uint32_t state[8];
    uint64_t length; /* bytes so far */
    unsigned char block[64];
} Sha256;

void sha256Start(Sha256 *hash);
void sha256Add(Sha256 *hash, const void *bytes, size_t size);
/* `hex`: 64 characters and a zero. */
void sha256Finish(Sha256 *hash, char hex[65]);
