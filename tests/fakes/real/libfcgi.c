/* The test contract of README.md with libfcgi: one request at a time, as most FastCGI programs. */
#include "sha256.h"

#include <fcgiapp.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { ChunkBytes = 32 * 1024, TailBytes = 4096 };

static char tag[256] = "none";

/* The file may have been replaced since, but /proc/self/exe is still the one that runs. */
static void readTag(void)
{
    static const char marker[] = "\n#TAG=";
    const size_t markerSize = sizeof marker - 1;
    char tail[TailBytes];
    FILE *file = fopen("/proc/self/exe", "rb");
    if (!file)
        return;
    if (fseek(file, -(long)sizeof tail, SEEK_END) != 0)
        rewind(file);
    const size_t size = fread(tail, 1, sizeof tail, file);
    fclose(file);
    for (size_t i = 0; i + markerSize <= size; ++i) {
        if (memcmp(tail + i, marker, markerSize) != 0)
            continue;
        size_t length = 0;
        while (i + markerSize + length < size && tail[i + markerSize + length] != '\n'
               && length < sizeof tag - 1)
            ++length;
        memcpy(tag, tail + i + markerSize, length);
        tag[length] = '\0';
    }
}

/* The value of `name` in a query string, "" if it has none, NULL if it is not there. */
static const char *queryValue(const char *query, const char *name)
{
    const size_t length = strlen(name);
    while (query && *query) {
        if (strncmp(query, name, length) == 0 && strchr("=&", query[length]))
            return query[length] == '=' ? query + length + 1 : "";
        query = strchr(query, '&');
        if (query)
            ++query;
    }
    return NULL;
}

static void sendBytes(FCGX_Stream *out, long long total)
{
    static char chunk[251 * 128];
    for (size_t i = 0; i < sizeof chunk; ++i)
        chunk[i] = (char)(i % 251);
    FCGX_PutS("Content-Type: application/octet-stream\r\n\r\n", out);
    while (total > 0) {
        const int part = total < (long long)sizeof chunk ? (int)total : (int)sizeof chunk;
        if (FCGX_PutStr(chunk, part, out) != part)
            return;
        total -= part;
    }
}

static void sendDigest(FCGX_Request *request)
{
    static char chunk[ChunkBytes];
    char hex[65];
    Sha256 hash;
    sha256Start(&hash);
    for (int part; (part = FCGX_GetStr(chunk, sizeof chunk, request->in)) > 0;)
        sha256Add(&hash, chunk, (size_t)part);
    const unsigned long long size = hash.length;
    sha256Finish(&hash, hex);
    FCGX_FPrintF(request->out, "Content-Type: text/plain\r\n\r\nBYTES=%llu SHA256=%s\n", size, hex);
}

static const char *param(const FCGX_Request *request, const char *name)
{
    const char *value = FCGX_GetParam(name, request->envp);
    return value ? value : "";
}

static void answer(FCGX_Request *request)
{
    const char *query = param(request, "QUERY_STRING");
    const char *method = param(request, "REQUEST_METHOD");
    const char *sleepMs = queryValue(query, "sleep");
    const char *bytes = queryValue(query, "bytes");
    if (sleepMs) {
        const long ms = atol(sleepMs);
        const struct timespec pause = {ms / 1000, ms % 1000 * 1000000};
        nanosleep(&pause, NULL);
    }
    if (queryValue(query, "tag")) {
        FCGX_FPrintF(request->out, "Content-Type: text/plain\r\n\r\nTAG=%s PID=%d\n", tag,
                     (int)getpid());
    } else if (bytes) {
        sendBytes(request->out, atoll(bytes));
    } else if (strcmp(method, "POST") == 0) {
        sendDigest(request);
    } else {
        /* Not FCGX_FPrintF: a long query would not fit its buffer. */
        const char *parts[] = {"Content-Type: text/plain\r\n\r\nMETHOD=", method, " PATH_INFO=",
                               param(request, "PATH_INFO"), " QUERY=", query, "\n"};
        for (size_t i = 0; i < sizeof parts / sizeof parts[0]; ++i)
            FCGX_PutS(parts[i], request->out);
    }
}

int main(int argc, char **argv)
{
    FCGX_Request request;
    int listenFd = 0;
    readTag();
    if (FCGX_Init() != 0)
        return 1;
    if (argc > 1) {
        listenFd = FCGX_OpenSocket(argv[1], 128);
        if (listenFd < 0) {
            fprintf(stderr, "cannot listen on %s\n", argv[1]);
            return 1;
        }
    }
    FCGX_InitRequest(&request, listenFd, 0);
    while (FCGX_Accept_r(&request) == 0) {
        answer(&request);
        FCGX_Finish_r(&request);
    }
    return 0;
}
