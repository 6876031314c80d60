package org.scholion.ui.preferences;

import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.ui.style.WidgetId;

/** What fetching a document from the web may cost, and which hosts may be asked though they are not public. */
public final class WebPreferencePage extends ScholionPage {

    private static final int HOUR = 3_600;
    private static final int MOST_MEGABYTES = 1_024;
    private static final int MOST_REDIRECTS = 50;

    public WebPreferencePage() {
        super(Messages.WebPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        number(ScholionPreferences.WEB_SECONDS, Messages.WebPreferencePage_seconds, 1, HOUR);
        number(ScholionPreferences.WEB_MEGABYTES, Messages.WebPreferencePage_megabytes, 1, MOST_MEGABYTES);
        number(ScholionPreferences.WEB_REDIRECTS, Messages.WebPreferencePage_redirects, 0, MOST_REDIRECTS);
        addField(new HostsField(getFieldEditorParent()));
        note(getFieldEditorParent(), Messages.WebPreferencePage_hostsNote);
    }

    /** Names of hosts, separated by blanks. */
    private static final class HostsField extends StringFieldEditor {

        HostsField(Composite parent) {
            super(ScholionPreferences.WEB_HOSTS, Messages.WebPreferencePage_hosts, parent);
            WidgetId.set(getTextControl(parent), "preferences." + ScholionPreferences.WEB_HOSTS);
        }

        @Override
        protected boolean doCheckState() {
            var wrong = ScholionPreferences.hosts(getStringValue()).stream()
                    .filter(host -> !RetrievalRules.isHost(host)).findFirst();
            wrong.ifPresent(host -> setErrorMessage(NLS.bind(Messages.WebPreferencePage_noHost, host)));
            return wrong.isEmpty();
        }
    }
}
