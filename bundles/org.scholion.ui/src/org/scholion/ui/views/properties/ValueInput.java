package org.scholion.ui.views.properties;

/** A widget in which one text is typed or chosen. It tells its listener when the analyst is done. */
interface ValueInput {

    /** Puts a text into the widget in place of whatever is there, without telling the listener. */
    void show(String text);

    /** The text that was shown last; what the widget holds may differ already. */
    String shown();

    /** Tells the listener what was typed and not told yet. */
    void commit();

    void setEditable(boolean editable);

    boolean setFocus();
}
