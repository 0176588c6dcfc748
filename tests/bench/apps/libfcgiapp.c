/* A greeting with the reference library: one request at a time, as most FastCGI programs.

   Usage: libfcgiapp [SOCKET]      without SOCKET, descriptor 0 is the listening socket */
#include <fcgiapp.h>

int main(int argc, char **argv)
{
    FCGX_Request request;
    FCGX_Init();
    FCGX_InitRequest(&request, argc > 1 ? FCGX_OpenSocket(argv[1], 1024) : 0, 0);
    while (FCGX_Accept_r(&request) == 0)
        FCGX_PutS("Content-Type: text/plain\r\nContent-Length: 13\r\n\r\nHello, world\n", request.out);
    return 0;
}
