package org.scholion.ui.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints after the tests of a class for how long each gesture kept the event loop from turning. */
public final class ReportsLongestBlocks implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        UiDriver.display().syncExec(() -> EventLoopWatch.on(UiDriver.display()).forget());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var title = context.getRequiredTestClass().getSimpleName();
        UiDriver.display().syncExec(() -> System.out.print(EventLoopWatch.on(UiDriver.display()).report(title)));
    }
}
