package org.scholion.app.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Opens the reading perspective at first start, and afterwards what was open when the workbench closed. */
class ScholionWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String READING_PERSPECTIVE = "org.scholion.ui.reading";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return READING_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Views";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ScholionWindowAdvisor(configurer);
    }
}
