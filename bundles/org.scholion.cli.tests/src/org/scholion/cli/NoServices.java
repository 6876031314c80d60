package org.scholion.cli;

import java.lang.reflect.Proxy;
import java.util.List;

import org.osgi.framework.BundleContext;

/** The view from an installation in which nobody registered a service. */
final class NoServices {

    private NoServices() {
    }

    static BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(NoServices.class.getClassLoader(),
                new Class<?>[] { BundleContext.class },
                (proxy, method, arguments) -> method.getName().equals("getServiceReferences") ? List.of() : null);
    }
}
