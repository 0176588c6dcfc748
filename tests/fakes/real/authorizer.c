/* An authorizer with libfcgi. Its contract is in README.md. */
#include <fastcgi.h>
#include <fcgiapp.h>

#include <stdio.h>
#include <string.h>

static const char *param(const FCGX_Request *request, const char *name)
{
    const char *value = FCGX_GetParam(name, request->envp);
    return value ? value : "";
}

/* What FastCGI's specification says an authorizer gets, and does not; NULL if it is so. */
static const char *complaint(const FCGX_Request *request)
{
    const char *const absent[] = {"CONTENT_LENGTH", "PATH_INFO", "PATH_TRANSLATED", "SCRIPT_NAME"};
    if (strcmp(param(request, "FCGI_ROLE"), "AUTHORIZER") != 0)
        return "FCGI_ROLE is not AUTHORIZER";
    if (request->role != FCGI_AUTHORIZER)
        return "the role in the request is not FCGI_AUTHORIZER";
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; ++i) {
        if (FCGX_GetParam(absent[i], request->envp))
            return absent[i];
    }
    return FCGX_GetChar(request->in) == EOF ? NULL : "there is a body";
}

static void answer(FCGX_Request *request)
{
    const char *wrong = complaint(request);
    const char *cookie = param(request, "HTTP_COOKIE");
    if (wrong) {
        FCGX_FPrintF(request->out, "Status: 500 Wrong\r\nContent-Type: text/plain\r\n\r\nWRONG=%s\n", wrong);
    } else if (strncmp(cookie, "user=", 5) == 0) {
        FCGX_FPrintF(request->out, "Status: 200 OK\r\nVariable-REMOTE_USER: %s\r\nVariable-AUTH_TYPE: Cookie\r\n"
                                   "Variable-HTTP_EVIL: 1\r\nX-Dropped: 1\r\n\r\ndropped", cookie + 5);
    } else {
        FCGX_FPrintF(request->out, "Status: 401 Who Are You\r\nWWW-Authenticate: Basic realm=\"test\"\r\n"
                                   "Content-Type: text/plain\r\n\r\nDENIED=%s\n", param(request, "DOCUMENT_URI"));
    }
}

int main(int argc, char **argv)
{
    FCGX_Request request;
    if (FCGX_Init() != 0)
        return 1;
    FCGX_InitRequest(&request, argc > 1 ? FCGX_OpenSocket(argv[1], 128) : 0, 0);
    while (FCGX_Accept_r(&request) == 0) {
        answer(&request);
        FCGX_Finish_r(&request);
    }
    return 0;
}
