package org.scholion.cli;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.scholion.cli.command.Environment;
import org.scholion.cli.command.Services;
import org.scholion.cli.output.Output;
import org.scholion.cli.start.BundleServices;
import org.scholion.cli.start.StartPlan;

/** The command line as an application of the platform: runs one command and ends with its exit status. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var bundle = FrameworkUtil.getBundle(getClass());
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var version = bundle.getVersion();
        context.applicationRunning();
        try (var output = Output.ofProcess()) {
            var environment = new Environment(output, new Services(new BundleServices(bundle.getBundleContext())));
            var number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
            var status = new Program(environment, number).run(List.of(arguments));
            StartPlan.note(bundle.getBundleContext(), number);
            return status;
        }
    }

    @Override
    public void stop() {
        // a command ends by itself; a signal is taken by the command's own shutdown hook
    }
}
