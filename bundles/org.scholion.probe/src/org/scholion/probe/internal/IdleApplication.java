package org.scholion.probe.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Does nothing: what remains is the cost of the bare headless platform, which the benchmark compares with. */
public class IdleApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() { // start has returned long before anyone can ask
    }
}
