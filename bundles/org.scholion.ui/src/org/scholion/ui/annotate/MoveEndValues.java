package org.scholion.ui.annotate;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The ways to move an end, for keys and for searching commands. */
public final class MoveEndValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        var values = new LinkedHashMap<String, String>();
        values.put(Messages.MoveEnd_endNextWord, "end.forward.word");
        values.put(Messages.MoveEnd_endPreviousWord, "end.back.word");
        values.put(Messages.MoveEnd_beginNextWord, "begin.forward.word");
        values.put(Messages.MoveEnd_beginPreviousWord, "begin.back.word");
        values.put(Messages.MoveEnd_endNextCharacter, "end.forward.character");
        values.put(Messages.MoveEnd_endPreviousCharacter, "end.back.character");
        values.put(Messages.MoveEnd_beginNextCharacter, "begin.forward.character");
        values.put(Messages.MoveEnd_beginPreviousCharacter, "begin.back.character");
        values.put(Messages.MoveEnd_endNextSentence, "end.forward.sentence");
        values.put(Messages.MoveEnd_endPreviousSentence, "end.back.sentence");
        values.put(Messages.MoveEnd_beginNextSentence, "begin.forward.sentence");
        values.put(Messages.MoveEnd_beginPreviousSentence, "begin.back.sentence");
        return values;
    }
}
