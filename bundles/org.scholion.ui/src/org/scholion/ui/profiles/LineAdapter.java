package org.scholion.ui.profiles;

import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Lets proposals complete the line at the caret of a field that has many. */
final class LineAdapter extends TextContentAdapter {

    private record Line(int begin, int end, String words) {

        static Line of(Text field) {
            var text = field.getText();
            int caret = Math.min(field.getCaretPosition(), text.length());
            int begin = caret == 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
            int next = text.indexOf('\n', caret);
            int end = next < 0 ? text.length() : next;
            return new Line(begin, end, text.substring(begin, end).replace("\r", ""));
        }
    }

    @Override
    public String getControlContents(Control control) {
        return Line.of((Text) control).words();
    }

    @Override
    public int getCursorPosition(Control control) {
        var field = (Text) control;
        return Math.min(field.getCaretPosition() - Line.of(field).begin(), Line.of(field).words().length());
    }

    @Override
    public void setControlContents(Control control, String words, int caret) {
        var field = (Text) control;
        var line = Line.of(field);
        var text = field.getText();
        field.setText(text.substring(0, line.begin()) + words + text.substring(line.end()));
        field.setSelection(line.begin() + words.length());
    }
}
