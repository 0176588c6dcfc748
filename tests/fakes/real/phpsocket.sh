#!/bin/sh
# php-cgi would print this file, which SCRIPT_FILENAME names; the code it shall run goes before it.
exec php-cgi -d enable_post_data_reading=0 -d auto_prepend_file="${0%.fcgi}.php" -b "$1"
