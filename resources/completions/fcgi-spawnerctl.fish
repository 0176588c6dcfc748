# Completions of fcgi-spawnerctl for fish: install this as fcgi-spawnerctl.fish in a completions folder.

# The daemon that the command line is about.
function __fcgi_spawnerctl_apps
    set -l words (commandline -opc)
    set -l which
    for i in (seq (count $words))
        if contains -- $words[$i] --socket --host -H; and test $i -lt (count $words)
            set which $which $words[$i] $words[(math $i + 1)]
        end
    end
    fcgi-spawnerctl $which --timeout 2s apps --names 2>/dev/null
end

set -l commands status apps requests history logs events explain doctor start stop restart reload pause resume kill \
    keep-alive extend deploy versions rollback config ping new stdio completion help version
set -l with_app status requests history logs explain doctor start stop restart reload pause resume kill keep-alive extend versions rollback

complete -c fcgi-spawnerctl -f
complete -c fcgi-spawnerctl -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from $with_app" -a "(__fcgi_spawnerctl_apps)"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from help" -a "$commands"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from keep-alive" -a "on off"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from config" -a "show check reload"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from config deploy" -F
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from completion" -a "bash zsh fish"

complete -c fcgi-spawnerctl -l socket -r -F -d "control socket of the daemon"
complete -c fcgi-spawnerctl -s H -l host -x -a "(__fish_print_hostnames)" -d "daemon of another machine"
complete -c fcgi-spawnerctl -l timeout -x -d "how long to wait"
complete -c fcgi-spawnerctl -l json -d "print JSON"
complete -c fcgi-spawnerctl -l no-color -d "no colours"
complete -c fcgi-spawnerctl -l help -d "print help"
complete -c fcgi-spawnerctl -l version -d "print the version"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from status requests" -s w -l watch -d "live"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from apps" -l names -d "only the names"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from logs events" -s f -l follow -d "go on"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from logs events history" -s n -l lines -x -d "at most so many"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from logs" -l since -x -d "not older"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from logs" -l grep -x -d "only lines that match"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from logs" -l raw -d "the text alone"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from deploy" -l name -x -a "(__fcgi_spawnerctl_apps)" -d "the app"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from deploy" -l no-canary -d "no trial before"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from new" -s l -l lang -x -a "c++ go php python perl" -d "its language"
complete -c fcgi-spawnerctl -n "__fish_seen_subcommand_from new" -s d -l dir -x -a "(__fish_complete_directories)" -d "where"
