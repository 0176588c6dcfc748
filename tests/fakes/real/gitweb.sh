#!/bin/sh
# Debian's gitweb, unchanged; gitweb_config.perl beside this file says where the repositories are.
# CGI::Fast takes descriptor 0, or the path in FCGI_SOCKET_PATH. gitweb ends after 100 requests, and
# after each error page.
if [ $# -gt 0 ]; then
    FCGI_SOCKET_PATH=$1
    export FCGI_SOCKET_PATH
fi
# -I.: gitweb reads its configuration with `do "gitweb_config.perl"`, which looks in @INC.
exec perl -I. /usr/share/gitweb/gitweb.cgi --fastcgi
