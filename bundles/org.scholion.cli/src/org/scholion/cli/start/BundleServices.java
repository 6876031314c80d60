package org.scholion.cli.start;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.scholion.cli.command.ServiceSource;

/** The services that bundles have registered. */
public final class BundleServices implements ServiceSource {

    private final BundleContext bundles;

    public BundleServices(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public <S> Stream<S> all(Class<S> service) {
        try {
            return bundles.getServiceReferences(service, null).stream().sorted(Comparator.reverseOrder())
                    .map(bundles::getService).filter(Objects::nonNull);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("There is no filter that could be wrong", e);
        }
    }
}
