package org.scholion.probe.internal;

import java.util.Arrays;
import java.util.function.Consumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** All bundles are resolved, and the ports of core have somebody behind them. */
final class BundlesCheck implements Consumer<Findings> {

    @Override
    public void accept(Findings findings) {
        var context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        Arrays.stream(context.getBundles()).filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .forEach(bundle -> findings.problem("bundle " + bundle.getSymbolicName() + " is not resolved"));
        var registered = Arrays.stream(context.getBundles()).map(Bundle::getRegisteredServices)
                .filter(services -> services != null).flatMap(Arrays::stream)
                .flatMap(service -> Arrays.stream((String[]) service.getProperty("objectClass"))).distinct().toList();
        findings.expect("services", registered);
    }
}
