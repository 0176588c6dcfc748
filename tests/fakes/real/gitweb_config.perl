# Read from the working directory, which is the folder of gitweb.fcgi. (The environment variable
# GITWEB_CONFIG would not do: gitweb reads it after FCGI has put the first request's parameters there.)
use Cwd;
our $projectroot = getcwd() . '/repositories';
1;
