package org.scholion.ui.preferences;

import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.style.WidgetId;

/** A whole number within a range; what is wrong with it is said by the field's own name. */
final class NumberField extends IntegerFieldEditor {

    /** A field for a preference; its text has the name "preferences." and the preference as {@code org.scholion.id}. */
    NumberField(String preference, String label, int least, int most, Composite parent) {
        super(preference, label, parent, Integer.toString(most).length());
        setValidRange(least, most);
        setErrorMessage(NLS.bind(Messages.NumberField_range, new Object[] { plain(label), least, most }));
        WidgetId.set(getTextControl(parent), "preferences." + preference);
    }

    /** A label without its mnemonic and colon. */
    static String plain(String label) {
        var text = label.replace("&", "");
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
