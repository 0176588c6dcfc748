use FCGI;
my $socket = @ARGV ? FCGI::OpenSocket($ARGV[0], 16) : 0;
my $request = FCGI::Request(\*STDIN, \*STDOUT, \*STDERR, \%ENV, $socket);
while ($request->Accept() >= 0) {
    my $length = 0;
    while ((my $got = read(STDIN, my $block, 8192)) > 0) { $length += $got; }
    print "Content-Type: text/plain\r\n\r\nquery=$ENV{QUERY_STRING} length=$length";
}
