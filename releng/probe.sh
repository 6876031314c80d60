# Shared by the smoke test and the benchmark: a copy of a product with the probe in it. The probe is never shipped.

probe_bundle=$root/bundles/org.scholion.probe/target/org.scholion.probe-0.1.0.jar

# Builds the probe when it is not there or older than its sources; for scripts that know toolchain.sh.
build_probe() {
    local newer
    newer=$([ ! -f "$probe_bundle" ] || find "$root/bundles/org.scholion.probe" -path '*/target' -prune -o -type f -newer "$probe_bundle" -print)
    if [ ! -f "$probe_bundle" ] || [ -n "$newer" ]; then
        build "$toolchain/log/probe.log" -Djacoco.skip -pl :org.scholion.probe -am package \
            || die "the probe does not build; the log is $toolchain/log/probe.log"
    fi
}

# copy_with_probe PRODUCT TARGET
copy_with_probe() {
    rm -rf "$2"
    cp -R "$1" "$2"
    local home=$2
    [ -d "$home/Contents/Eclipse" ] && home=$home/Contents/Eclipse
    cp "$probe_bundle" "$home/plugins/org.scholion.probe_0.1.0.jar"
    printf '\norg.scholion.probe,0.1.0,plugins/org.scholion.probe_0.1.0.jar,4,false\n' \
        >> "$home/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}
