#!/usr/bin/perl
# @NAME@: greets whoever /@NAME@.fcgi?name=... names.
use strict;
use warnings;

# The server hands us our socket as descriptor 0, or the path to make it at as an argument.
BEGIN { $ENV{FCGI_SOCKET_PATH} = $ARGV[0] if @ARGV }
use CGI::Fast;

while (my $cgi = CGI::Fast->new) {
    my $name = $cgi->param('name');
    $name = 'World' unless defined $name && length $name;

    # What goes to standard error is found again with: fcgi-spawnerctl logs @NAME@
    print STDERR "$ENV{REQUEST_METHOD} $ENV{REQUEST_URI}\n";

    # header() also tells escapeHTML() which encoding it is about.
    print $cgi->header(-type => 'text/html', -charset => 'utf-8');
    print "<!DOCTYPE html><title>@NAME@</title>\n";
    print '<h1>Hello, ', $cgi->escapeHTML($name), "!</h1>\n";
}
