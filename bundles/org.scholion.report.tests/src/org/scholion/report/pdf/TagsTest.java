package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.report.QuotedPassages.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.report.SampleReports;

/** The structure of a document, read from its file. */
class TagsTest {

    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    @TempDir
    private Path folder;

    private PDDocument pdf;
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    @BeforeEach
    void writeReport() throws Exception {
        pdf = Loader.loadPDF(write(new PdfReportWriter(), SampleReports.realistic(), folder).toFile());
        var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        collectParents(root.getCOSDictionary(COSName.getPDFName("ParentTree")));
    }

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void eachTextLeadsToATagThatHoldsIt() throws Exception {
        int texts = 0;
        for (var page : pdf.getPages()) {
            var elements = (COSArray) parents.get(page.getStructParents());
            for (int text = 0; text < elements.size(); text++) {
                var element = (COSDictionary) elements.getObject(text);
                assertThat(holds(element, page.getCOSObject(), text)).isTrue();
                texts++;
            }
        }
        assertThat(texts).isGreaterThan(1_000);
    }

    @Test
    void eachLinkLeadsToATagThatHoldsIt() throws Exception {
        int links = 0;
        for (var page : pdf.getPages()) {
            for (var link : page.getAnnotations()) {
                var element = (COSDictionary) parents.get(link.getCOSObject().getInt(STRUCT_PARENT));
                assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
                assertThat(kids(element)).anyMatch(kid -> kid instanceof COSDictionary reference
                        && reference.getDictionaryObject(COSName.OBJ) == link.getCOSObject());
                assertThat(link.getContents()).isNotBlank();
                links++;
            }
        }
        assertThat(links).isGreaterThan(100);
    }

    /** The text of the analyst has a heading of the first level and one of the sixth. */
    @Test
    void noLevelOfHeadingsIsSkipped() {
        var levels = new ArrayList<Integer>();
        collectHeadings(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), levels);

        assertThat(levels).contains(1, 2, 3).startsWith(1, 1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void contentsAreReadBehindTheTitle() {
        var document = (COSDictionary) kids(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject()).getFirst();
        var second = (COSDictionary) kids(document).get(1);

        assertThat(pdf.getPages().indexOf(new PDPage(
                second.getCOSDictionary(COSName.PG)))).isEqualTo(1);
    }

    /** Dictionaries for each text would take most of the memory that a long report takes. */
    @Test
    void pagesHaveNoDictionariesForTheirTexts() {
        assertThat(pdf.getPages())
                .allSatisfy(page -> assertThat(page.getResources().getPropertiesNames()).isEmpty());
    }

    private static boolean holds(COSDictionary element, COSDictionary page, int text) {
        return kids(element).stream().anyMatch(kid -> kid instanceof COSInteger number
                ? number.intValue() == text && element.getDictionaryObject(COSName.PG) == page
                : kid instanceof COSDictionary other && other.getInt(COSName.MCID, -1) == text
                        && other.getDictionaryObject(COSName.PG) == page);
    }

    private static void collectHeadings(COSDictionary element, List<Integer> levels) {
        var type = element.getNameAsString(COSName.S, "");
        if (type.matches("H[1-6]")) {
            levels.add(type.charAt(1) - '0');
        }
        kids(element).forEach(kid -> {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                collectHeadings(inner, levels);
            }
        });
    }

    private void collectParents(COSDictionary node) {
        var numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            collectParents((COSDictionary) kids.getObject(i));
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        return TagTree.kids(element);
    }
}
