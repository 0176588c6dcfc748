#!/usr/bin/perl
# The test contract of README.md with Perl's FCGI.
use strict;
use warnings;
use Digest::SHA;
use FCGI;
use Time::HiRes;

# The script's own open file: right even if the path has been replaced since.
my $tag = 'none';
while (my $line = <DATA>) {
    $tag = $1 if $line =~ /^#TAG=(.*)/;
}

my $pattern = pack('C*', map { $_ % 251 } 0 .. 251 * 128 - 1);

sub sendBytes {
    my ($total) = @_;
    print "Content-Type: application/octet-stream\r\n\r\n";
    while ($total > 0) {
        my $part = $total < length $pattern ? $total : length $pattern;
        print substr($pattern, 0, $part) or return;
        $total -= $part;
    }
}

sub sendDigest {
    my ($in) = @_;
    my $hash = Digest::SHA->new(256);
    my $size = 0;
    while ((my $part = read($in, my $chunk, 32768)) > 0) {
        $hash->add($chunk);
        $size += $part;
    }
    print "Content-Type: text/plain\r\n\r\nBYTES=$size SHA256=", $hash->hexdigest, "\n";
}

my $listen = @ARGV ? FCGI::OpenSocket($ARGV[0], 128) : 0;
my %params;
my $request = FCGI::Request(\*STDIN, \*STDOUT, \*STDERR, \%params, $listen);
while ($request->Accept() >= 0) {
    my $query = $params{QUERY_STRING} // '';
    Time::HiRes::sleep($1 / 1000) if $query =~ /(?:^|&)sleep=(\d+)/;
    if ($query =~ /(?:^|&)tag(?:[=&]|$)/) {
        print "Content-Type: text/plain\r\n\r\nTAG=$tag PID=$$\n";
    } elsif ($query =~ /(?:^|&)bytes=(\d+)/) {
        sendBytes($1);
    } elsif ($params{REQUEST_METHOD} eq 'POST') {
        sendDigest(\*STDIN);
    } else {
        print "Content-Type: text/plain\r\n\r\nMETHOD=$params{REQUEST_METHOD}",
            ' PATH_INFO=', $params{PATH_INFO} // '', " QUERY=$query\n";
    }
    $request->Finish();
}
__END__
