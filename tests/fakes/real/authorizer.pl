#!/usr/bin/perl
# An authorizer with Perl's FCGI. Its contract is in README.md.
use strict;
use warnings;
use FCGI;

my $listen = @ARGV ? FCGI::OpenSocket($ARGV[0], 128) : 0;
my %params;
my $request = FCGI::Request(\*STDIN, \*STDOUT, \*STDERR, \%params, $listen);

sub complaint {
    return 'FCGI_ROLE is not AUTHORIZER' if ($params{FCGI_ROLE} // '') ne 'AUTHORIZER';
    for my $name (qw(CONTENT_LENGTH PATH_INFO PATH_TRANSLATED SCRIPT_NAME)) {
        return $name if exists $params{$name};
    }
    return read(STDIN, my $byte, 1) ? 'there is a body' : undef;
}

while ($request->Accept() >= 0) {
    my $wrong = complaint();
    if (defined $wrong) {
        print "Status: 500 Wrong\r\nContent-Type: text/plain\r\n\r\nWRONG=$wrong\n";
    } elsif (($params{HTTP_COOKIE} // '') =~ /^user=(.*)/) {
        print "Status: 200 OK\r\nVariable-REMOTE_USER: $1\r\nVariable-AUTH_TYPE: Cookie\r\n",
            "Variable-HTTP_EVIL: 1\r\nX-Dropped: 1\r\n\r\ndropped";
    } else {
        print "Status: 401 Who Are You\r\nWWW-Authenticate: Basic realm=\"test\"\r\n",
            "Content-Type: text/plain\r\n\r\nDENIED=$params{DOCUMENT_URI}\n";
    }
    $request->Finish();
}
