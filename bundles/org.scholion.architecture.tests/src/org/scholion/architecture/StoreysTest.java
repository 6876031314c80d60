package org.scholion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies run downwards only, and bundles of one storey never see each other. */
class StoreysTest {

    private static final Set<String> PORTS = Set.of("core", "model");

    /** What each bundle may use of the others. A new bundle takes its place here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("model", Set.of()),
            Map.entry("core", Set.of("model")), Map.entry("importer.tika", PORTS), Map.entry("importer.web", PORTS),
            Map.entry("report", PORTS),
            Map.entry("ui", PORTS), Map.entry("cli", PORTS), Map.entry("app", Set.of("ui")));

    /** Bundles that others meet only through the services they register. */
    private static final Set<String> EXPORTS_NOTHING = Set.of("importer.tika", "importer.web", "report", "cli",
            "app");

    private static final Set<String> WORKBENCH = Set.of("ui", "app");

    private static final List<ProductBundle> BUNDLES = ProductBundle.all();

    static List<ProductBundle> bundles() {
        return BUNDLES;
    }

    static Stream<ProductBundle> bundlesBehindPorts() {
        return BUNDLES.stream().filter(bundle -> EXPORTS_NOTHING.contains(bundle.name()));
    }

    static Stream<ProductBundle> bundlesWithoutWindows() {
        return BUNDLES.stream().filter(bundle -> !WORKBENCH.contains(bundle.name()));
    }

    static Stream<ProductBundle> bundlesWithoutParsers() {
        return BUNDLES.stream().filter(bundle -> !bundle.name().equals("importer.tika"));
    }

    @Test
    void everyBundleHasItsPlaceInTheTable() {
        assertThat(BUNDLES).extracting(ProductBundle::name).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void manifestsRequireOnlyWhatTheTableAllows(ProductBundle bundle) {
        var own = bundle.required().stream().filter(name -> name.startsWith("org.scholion."))
                .map(name -> name.substring("org.scholion.".length())).toList();

        assertThat(MAY_USE.get(bundle.name())).containsAll(own);
        assertThat(bundle.imported()).noneMatch(name -> name.startsWith("org.scholion."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void classesUseOnlyBundlesThatTheTableAllows(ProductBundle bundle) {
        var homes = homesOfClasses();
        for (var javaClass : bundle.classes()) {
            for (var dependency : javaClass.getDirectDependenciesFromSelf()) {
                var home = homes.get(dependency.getTargetClass().getBaseComponentType().getName());
                if (home != null && !home.equals(bundle.name())) {
                    assertThat(MAY_USE.get(bundle.name())).as(dependency.getDescription()).contains(home);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundlesBehindPorts")
    void bundlesBehindPortsExportNothing(ProductBundle bundle) {
        assertThat(bundle.exported()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundlesWithoutWindows")
    void workbenchStaysInTheWorkbench(ProductBundle bundle) {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4..")
                .check(bundle.classes());
        assertThat(bundle.required())
                .noneMatch(name -> name.startsWith("org.eclipse.ui") || name.startsWith("org.eclipse.swt"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingNeedsTheIde(ProductBundle bundle) {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.core.resources..", "org.eclipse.ui.ide..", "org.eclipse.ui.editors..")
                .check(bundle.classes());
        assertThat(bundle.required()).doesNotContain("org.eclipse.core.resources", "org.eclipse.ui.ide",
                "org.eclipse.ui.editors");
    }

    @ParameterizedTest
    @MethodSource("bundlesWithoutParsers")
    void documentsAreParsedBehindTheirPortOnly(ProductBundle bundle) {
        // what the product wrote itself is read back by those who know the format
        noClasses().that().doNotHaveSimpleName("HtmlReportReader").and().doNotHaveSimpleName("PaperPage").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.jsoup..")
                .check(bundle.classes());
    }

    private static Map<String, String> homesOfClasses() {
        var homes = new HashMap<String, String>();
        for (var bundle : BUNDLES) {
            bundle.classes().forEach(javaClass -> homes.put(javaClass.getName(), bundle.name()));
        }
        return homes;
    }
}
