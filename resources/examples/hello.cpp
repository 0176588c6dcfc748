// The smallest useful FastCGI program: /hello.fcgi?name=Ada greets Ada.
#include "common/fastcgi.h"
#include "common/page.h"
#include "common/text.h"

namespace {

std::string greeting(std::string_view query)
{
    std::string name = examples::queryValue(query, "name").value_or("");
    if (name.empty())
        name = "world";
    return examples::htmlPage("Hello, " + name + "!",
                              "<p>This page comes from a C++ program that was started for you.</p>\n"
                              "<form><label>Your name <input name=\"name\" maxlength=\"100\"></label>\n"
                              "<button>Greet me</button></form>\n");
}

} // namespace

int main(int argc, char **argv)
{
    FCGX_Request request;
    const int listenFd = examples::listenDescriptor(argc, argv);
    if (listenFd < 0 || FCGX_InitRequest(&request, listenFd, 0) != 0)
        return 1;
    while (FCGX_Accept_r(&request) == 0) { // false after SIGTERM
        examples::send(request, "Content-Type: text/html; charset=utf-8\r\n\r\n");
        examples::send(request, greeting(examples::param(request, "QUERY_STRING")));
        FCGX_Finish_r(&request);
    }
    return 0;
}
