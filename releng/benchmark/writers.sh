# Shared by what makes reports outside of the product: its writers as plain Java. Sourced by bash, after toolchain.sh.

# prepare_writers WORK CLASS…: compiles classes of the folder src; then $classes is the class path, $writers the names of
# the classes that write reports.
prepare_writers() {
    local work=$1 plugins=$toolchain/product/plugins libraries
    shift
    "$root/releng/scholion" --version > /dev/null
    find_jdk
    rm -rf "$work/writers" "$work/classes"
    mkdir -p "$work/writers"
    (cd "$work/writers" && "$JAVA_HOME/bin/jar" xf "$plugins"/org.scholion.report_*.jar)
    libraries=$(ls "$plugins"/*.jar | grep -v '/org\.scholion\.report_' | tr '\n' ':')
    classes=$work/classes:$work/writers:$libraries$work/writers/lib/'*'
    writers=$(sed -n 's/.*implementation class="\(.*ReportWriter\)".*/\1/p' "$work"/writers/OSGI-INF/*.xml | sort)
    local files=("${@/#/$root/releng/benchmark/src/}")
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -cp "$classes" -d "$work/classes" "${files[@]/%/.java}"
}
