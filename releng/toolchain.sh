# Shared by releng/scholion and releng/verify: finds or fetches what a build needs. Sourced by bash; everything that is
# fetched or built lies in the git-ignored folder .toolchain. Messages go to standard error.

maven_version=3.9.11
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
toolchain=$root/.toolchain

say() {
    printf '%s\n' "$*" >&2
}

# explain ARGUMENT…: prints what is said at the beginning of the script and ends it, if that is what the arguments ask for.
explain() {
    case ${1:-} in
        -h | --help)
            sed -n '2,/^[^#]/{/^#/s/^# \{0,1\}//p;}' "$0"
            exit 0
            ;;
    esac
}

die() {
    say "${0##*/}: $*"
    exit 1
}

is_debian_root() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null
}

# require_packages PACKAGE…: installs them as root on Debian or Ubuntu, else ends with the command that does.
require_packages() {
    [ $# -gt 0 ] || return 0
    if ! is_debian_root; then
        die "something is missing. On Debian or Ubuntu run: sudo apt-get install -y $*"
    fi
    say "Installing $*"
    local log=$toolchain/log/apt.log
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } \
        > "$log" 2>&1 < /dev/null; then
        tail -n 5 "$log" >&2
        die "could not install $*; the log is $log"
    fi
}

has_library() {
    ! [ -x /sbin/ldconfig ] || /sbin/ldconfig -p | grep -q "$1"
}

# The Debian packages of the window system that are missing.
missing_window_packages() {
    [ "$(uname)" = Linux ] || return 0
    has_library 'libgtk-3\.so\.0' || echo libgtk-3-0
    ls /usr/share/fonts/truetype/*/*.ttf > /dev/null 2>&1 || echo fonts-dejavu-core
}

# is_jdk HOME: a compiler, and version 21 or later by its release file.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${version:-0}" -ge 21 ]
}

# Sets and exports JAVA_HOME.
find_jdk() {
    local home javac
    javac=$(command -v javac) && javac=$(readlink -f "$javac")
    for home in "${JAVA_HOME:-}" "${javac%/bin/javac}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/*; do
        if [ -n "$home" ] && is_jdk "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done
    if is_debian_root && apt-cache show openjdk-21-jdk-headless > /dev/null 2>&1 \
        && [ ! -e /usr/lib/jvm/java-21-openjdk ]; then
        require_packages openjdk-21-jdk-headless
        for home in /usr/lib/jvm/*; do
            is_jdk "$home" && export JAVA_HOME=$home && return
        done
    fi
    die "no JDK 21 or later found in JAVA_HOME, on the PATH or in /usr/lib/jvm; install one, or set JAVA_HOME to it"
}

# Tycho needs a newer Maven than distributions have: any Maven fetches the right one by its coordinates.
find_maven() {
    maven=$toolchain/apache-maven-$maven_version/bin/mvn
    [ -x "$maven" ] && return
    command -v mvn > /dev/null || require_packages maven
    say "Fetching Maven $maven_version"
    local outside
    outside=$(mktemp -d) # an old Maven must not read .mvn/extensions.xml of the project
    if ! (cd "$outside" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$outside" \
        && cd "$outside" && "$JAVA_HOME/bin/jar" xf apache-maven-$maven_version-bin.zip) > "$toolchain/log/maven.log" 2>&1
    then
        tail -n 5 "$toolchain/log/maven.log" >&2
        die "could not fetch Maven $maven_version; the log is $toolchain/log/maven.log"
    fi
    chmod +x "$outside"/apache-maven-$maven_version/bin/mvn # the archive does not keep the bit
    rm -rf "$toolchain/apache-maven-$maven_version"
    mv "$outside/apache-maven-$maven_version" "$toolchain/"
    rm -rf "$outside"
}

prepare_toolchain() {
    mkdir -p "$toolchain/log"
    find_jdk
    find_maven
}

# One build at a time in this folder: a lock on file descriptor 9, held until the shell that took it ends.
lock_build() {
    mkdir -p "$toolchain"
    exec 9> "$toolchain/build.lock"
    command -v flock > /dev/null || return 0
    if ! flock -n 9; then
        say "Waiting for another build in $root"
        flock 9
    fi
}

# What Maven is run under, a virtual display for instance.
under=()

# build LOG ARGUMENT…: runs Maven, output in the log, a line for each module on standard error.
build() {
    local log=$1 line status seconds=$SECONDS
    local module='^\[INFO\] Building (.*[^ ]) +[^ ]+ +\[([0-9]+/[0-9]+)\]$'
    shift
    : > "$log"
    while true; do
        if IFS= read -r -t 20 line; then
            printf '%s\n' "$line" >> "$log"
            [[ $line =~ $module ]] && say "  ${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
            [[ $line == *"Tests run:"* && $line != *"Time elapsed"* ]] && say "      ${line#\[*\] }"
        elif [ $? -gt 128 ]; then
            say "  … $((SECONDS - seconds)) s"
        else
            break
        fi
    done < <(cd "$root" && ${under[@]+"${under[@]}"} "$maven" -B -Dstyle.color=never "$@" 2>&1 9>&-; echo "exit status $?")
    status=$(tail -n 1 "$log")
    [ "$status" = "exit status 0" ]
}
