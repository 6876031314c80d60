package org.scholion.ui.annotate;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Folding_nothing;
    public static String Mark_nothingSelected;
    public static String Mark_already;
    public static String Mark_noLayer;
    public static String Mark_done;
    public static String Delete_nothing;
    public static String Delete_others;
    public static String Step_last;
    public static String Step_first;
    public static String Boilerplate_nothing;
    public static String Boilerplate_one;
    public static String Boilerplate_several;
    public static String Boilerplate_textOne;
    public static String Boilerplate_textSeveral;
    public static String Cycle_nothing;
    public static String Comment_nothing;
    public static String Comment_title;
    public static String Comment_prompt;
    public static String Assess_noLayer;
    public static String Mark_blanksSelected;
    public static String QuickPick_mark;
    public static String QuickPick_markKeys;
    public static String QuickPick_change;
    public static String QuickPick_changeKeys;
    public static String QuickPick_changed;
    public static String QuickPick_changedWithLoss;
    public static String MoveEnd_nothing;
    public static String MoveEnd_noFurther;
    public static String MoveEnd_done;
    public static String MoveEnd_endNextWord;
    public static String MoveEnd_endPreviousWord;
    public static String MoveEnd_beginNextWord;
    public static String MoveEnd_beginPreviousWord;
    public static String MoveEnd_endNextCharacter;
    public static String MoveEnd_endPreviousCharacter;
    public static String MoveEnd_beginNextCharacter;
    public static String MoveEnd_beginPreviousCharacter;
    public static String MoveEnd_endNextSentence;
    public static String MoveEnd_endPreviousSentence;
    public static String MoveEnd_beginNextSentence;
    public static String MoveEnd_beginPreviousSentence;
    public static String SpanGesture_noSelection;
    public static String SpanGesture_noAnnotation;
    public static String Extend_done;
    public static String AddPart_done;
    public static String RemovePart_nothing;
    public static String RemovePart_done;
    public static String Split_nothing;
    public static String Split_done;
    public static String Relate_nothing;
    public static String Relate_others;
    public static String Relate_notBegun;
    public static String Relate_noTarget;
    public static String Relate_noLayer;
    public static String Relate_title;
    public static String Relate_keys;
    public static String Relate_already;
    public static String Relate_done;
    public static String LinkTo_none;
    public static String LinkTo_title;
    public static String LinkTo_keys;
    public static String Relation_none;
    public static String Relation_keys;
    public static String Relation_described;
    public static String Relation_now;
    public static String ReverseRelation_title;
    public static String RemoveRelation_title;
    public static String RemoveRelation_done;
    public static String ChangeRelation_title;
    public static String MarkAll_noLayer;
    public static String MarkAll_done;

    public static String LinkEntity_nothing;
    public static String LinkEntity_noAttribute;
    public static String LinkEntity_title;
    public static String LinkEntity_keys;
    public static String LinkEntity_new;

    static {
        NLS.initializeMessages("org.scholion.ui.annotate.messages", Messages.class);
    }

    private Messages() {
    }
}
