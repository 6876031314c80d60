package org.scholion.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the window shows around its parts. */
class ScholionWindowAdvisor extends WorkbenchWindowAdvisor {

    /** The window's first size, as far as the screen has room for it: three columns and a line of 70 characters. */
    private static final Point FIRST_SIZE = new Point(1600, 1000);
    /** Leaves room for the frame and for what else is on the screen. */
    private static final double SHARE = 0.95;

    ScholionWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        DrawnKeyNames.install();
        return new ScholionActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(firstSize());
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    private static Point firstSize() {
        var screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(FIRST_SIZE.x, (int) (SHARE * screen.width)),
                Math.min(FIRST_SIZE.y, (int) (SHARE * screen.height)));
    }
}
