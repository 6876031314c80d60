package org.scholion.report.docx.template;

import java.util.List;
import java.util.Set;

import org.scholion.report.docx.pack.PartXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The settings of a template, which a report keeps but for what would spoil it. */
final class Settings {

    /** What stands behind the list of compatibilities, in the order of the standard, that templates really have. */
    private static final Set<String> BEHIND_COMPATIBILITY = Set.of("docVars", "rsids", "mathPr", "attachedSchema",
            "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures",
            "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults",
            "doNotEmbedSmartTags", "decimalSymbol", "listSeparator", "docId", "chartTrackingRefBased",
            "discardImageEditingData", "defaultImageDpi", "conflictMode");
    private static final Set<String> BEFORE_SHIFT_RETURN = Set.of("useSingleBorderforContiguousCells",
            "wpJustification", "noTabHangInd", "noLeading", "spaceForUL", "noColumnBalance",
            "balanceSingleByteDoubleByteWidth", "noExtraLineSpacing", "doNotLeaveBackslashAlone", "ulTrailSpace");
    private static final String SHIFT_RETURN = "doNotExpandShiftReturn";

    private final Document document;

    Settings(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    /**
     * Takes out the template of the template, which Word would look for wherever it lies, and the order to update fields,
     * about which Word asks whoever opens the document. Justified lines that end in a line break stay as they are.
     */
    void adapt() {
        for (var name : List.of("attachedTemplate", "updateFields")) {
            PartXml.children(document.getDocumentElement(), name).forEach(PartXml::remove);
        }
        var compatibility = PartXml.child(document.getDocumentElement(), "compat").orElseGet(this::compatibility);
        if (PartXml.child(compatibility, SHIFT_RETURN).isEmpty()) {
            var next = PartXml.children(compatibility).stream()
                    .filter(child -> !BEFORE_SHIFT_RETURN.contains(child.getLocalName())).findFirst().orElse(null);
            compatibility.insertBefore(PartXml.create(document, SHIFT_RETURN), next);
        }
    }

    private Element compatibility() {
        var root = document.getDocumentElement();
        var next = PartXml.children(root).stream()
                .filter(child -> BEHIND_COMPATIBILITY.contains(child.getLocalName())).findFirst().orElse(null);
        var compatibility = PartXml.create(document, "compat");
        root.insertBefore(compatibility, next);
        return compatibility;
    }
}
