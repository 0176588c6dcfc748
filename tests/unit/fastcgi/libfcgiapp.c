/* The plainest libfcgi program: one request at a time, on fd 0 or on the socket path in argv[1]. */
#include <fcgiapp.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    FCGX_Request request;
    int listener = argc > 1 ? FCGX_OpenSocket(argv[1], 16) : 0;
    FCGX_Init();
    if (listener < 0 || FCGX_InitRequest(&request, listener, 0) != 0)
        return 1;
    while (FCGX_Accept_r(&request) == 0) {
        char block[8192];
        long length = 0;
        int got = 0;
        while ((got = FCGX_GetStr(block, sizeof block, request.in)) > 0)
            length += got;
        const char *query = FCGX_GetParam("QUERY_STRING", request.envp);
        FCGX_FPrintF(request.out, "Status: 200 OK\r\nContent-Type: text/plain\r\n\r\nquery=%s length=%d", query ? query : "none", (int)length);
        FCGX_FPrintF(request.err, "seen");
        FCGX_Finish_r(&request);
    }
    return 0;
}
