# Shared by the benchmarks. Sourced by bash; a benchmark has a folder of its own, $work, which is gone at its end.

source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../toolchain.sh"

sources=$root/releng/benchmark/src
data=${SCHOLION_DATA:-$root/../shared/data}

# usage SYNOPSIS WHAT ARGUMENT…: prints help if that is what the arguments ask for.
usage() {
    local synopsis=$1 what=$2
    shift 2
    case ${1:-} in
        -h | --help)
            printf '%s\n%s\nThe test data are looked for in SCHOLION_DATA, by default beside the checkout.\n' "$synopsis" "$what"
            exit 0
            ;;
    esac
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
}

need() {
    [ -e "$1" ] || die "the test data are not there: $1"
}

# Builds the product where that is necessary. Its own launcher is $scholion, its reader's libraries are $libraries, its
# workers' own classes $worker.
prepare_product() {
    prepare_toolchain
    "$root/releng/scholion" --version > /dev/null
    scholion=$toolchain/product/scholion
    [ -x "$scholion" ] || scholion=$toolchain/product/Contents/Eclipse/scholion
    local reader
    for reader in "$toolchain"/product/{plugins,Contents/Eclipse/plugins}/org.scholion.importer.tika_*; do
        if [ -d "$reader/lib" ]; then
            libraries=$reader/lib
            worker=$reader/worker.jar
        fi
    done
}

# compile CLASS…: of the folder src beside this file.
compile() {
    mkdir -p "$work/classes"
    local files=("${@/#/$sources/}")
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$work/classes" -cp "$worker:$libraries/*" "${files[@]/%/.java}" \
        2> "$work/javac" || die "$(cat "$work/javac")"
}

java_with_libraries() {
    "$JAVA_HOME/bin/java" -cp "$work/classes:$worker:$libraries/*" "$@"
}

# clock NAME COMMAND…: runs it, its output in $work/out, and appends wall-clock and processor seconds to $work/NAME.
clock() {
    local name=$1
    shift
    sync
    TIMEFORMAT='%R %U %S'
    { time "$@" > "$work/out" 2> "$work/errors"; } 2>> "$work/$name" || die "$* failed: $(tail -n 3 "$work/errors")"
}

# median NAME COLUMN: 1 is wall-clock time, 2 processor time.
median() {
    awk -v column="$2" '{ print column == 1 ? $1 : $2 + $3 }' "$work/$1" | sort -n | awk '{ value[NR] = $1 } END {
        print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
    }'
}

seconds() {
    LC_ALL=C printf '%.2f s, %.2f s of the processor' "$(median "$1" 1)" "$(median "$1" 2)"
}

# rate NAME NUMBER: of what was done, in a second.
rate() {
    awk -v number="$2" -v wall="$(median "$1" 1)" -v busy="$(median "$1" 2)" 'BEGIN {
        printf "%7.1f a second   (%.2f s, %.2f s of the processor)", number / wall, wall, busy
    }'
}

ratio() {
    awk -v one="$(median "$1" "$3")" -v other="$(median "$2" "$3")" 'BEGIN { printf "%.2f", one / other }'
}
