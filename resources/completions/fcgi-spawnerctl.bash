# Completions of fcgi-spawnerctl for bash: source this, or install it as fcgi-spawnerctl in bash-completion's folder.

# The names of the apps, asked of the daemon that the command line is about.
_fcgi_spawnerctl_apps() {
    local -a which=()
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --socket | --host | -H) which+=("${COMP_WORDS[i]}" "${COMP_WORDS[i + 1]-}") ;;
        esac
    done
    "${COMP_WORDS[0]}" ${which[@]+"${which[@]}"} --timeout 2s apps --names 2>/dev/null
}

_fcgi_spawnerctl_options() {
    local common='--socket --host --timeout --json --no-color --help'
    case $1 in
    status | requests) echo "$common --watch" ;;
    apps) echo "$common --names" ;;
    history) echo "$common --lines" ;;
    events) echo "$common --follow --lines" ;;
    logs) echo "$common --follow --lines --since --grep --raw" ;;
    deploy) echo "$common --name --no-canary" ;;
    new) echo "$common --lang --dir" ;;
    '') echo "$common --version" ;;
    *) echo "$common" ;;
    esac
}

_fcgi_spawnerctl_arguments() {
    local command=$1 position=$2
    case $command:$position in
    :*) echo 'status apps requests history logs events explain doctor start stop restart reload pause resume kill
        keep-alive extend deploy versions rollback config ping new stdio completion help version' ;;
    config:0) echo 'show check reload' ;;
    completion:0) echo 'bash zsh fish' ;;
    keep-alive:1) echo 'on off' ;;
    help:0) _fcgi_spawnerctl_arguments '' 0 ;;
    status:0 | requests:0 | history:0 | logs:0 | explain:0 | doctor:0 | start:0 | stop:0 | restart:0 | reload:0 | pause:0 \
        | resume:0 | kill:0 | keep-alive:0 | extend:0 | versions:0 | rollback:0)
        _fcgi_spawnerctl_apps ;;
    esac
}

_fcgi_spawnerctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' position=0 i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --socket | --host | -H | --timeout | --lines | -n | --since | --grep | --name | --lang | -l | --dir | -d) ((++i)) ;;
        -*) ;;
        *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}; else ((++position)); fi ;;
        esac
    done
    case $previous in
    --socket | --dir | -d) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    --host | -H) mapfile -t COMPREPLY < <(compgen -A hostname -- "$current") && return ;;
    --lang | -l) mapfile -t COMPREPLY < <(compgen -W 'c++ go php python perl' -- "$current") && return ;;
    --timeout | --lines | -n | --since | --grep) return ;;
    --name) mapfile -t COMPREPLY < <(compgen -W "$(_fcgi_spawnerctl_apps)" -- "$current") && return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_fcgi_spawnerctl_options "$command")" -- "$current")
    elif [[ $command:$position == deploy:0 || $command:$position == config:1 ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$(_fcgi_spawnerctl_arguments "$command" "$position")" -- "$current")
    fi
}

complete -F _fcgi_spawnerctl fcgi-spawnerctl
