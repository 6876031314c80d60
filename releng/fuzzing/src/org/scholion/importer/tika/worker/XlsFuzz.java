package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.chart.ObjectLinkRecord;
import org.apache.poi.hssf.record.chart.SeriesTextRecord;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A table calculation of the binary format with changes in its records. */
class XlsFuzz {

    private static final String STREAM = "Workbook";
    private static final OleSeed SEED = new OleSeed("application/vnd.ms-excel", file(),
            List.of(new OleSeed.Part(STREAM, OleSeed::records)), "Ships", "North\t12\t", "#N/A", "1/14/24", "two piers",
            "Comment by Bo Cho (B1): Really?", "Beside the cells.", "Port", "[Hidden sheet]", "[Chart: Quay dues]",
            "Oslo\t7.5");

    @FuzzTest
    void xls(byte[] changes) {
        SEED.read(changes);
    }

    private static byte[] file() {
        try (var book = new HSSFWorkbook()) {
            ships(book);
            book.createSheet("Costs").createRow(0).createCell(0).setCellValue(1.5);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var out = new ByteArrayOutputStream();
            book.write(out);
            return withChart(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ships(HSSFWorkbook book) throws IOException {
        var sheet = book.createSheet("Ships");
        var first = sheet.createRow(0);
        first.createCell(0).setCellValue("North");
        first.createCell(1).setCellValue(12);
        first.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
        first.createCell(3).setCellValue(true);
        var second = sheet.createRow(1);
        second.createCell(0).setCellFormula("\"two \"&\"piers\"");
        second.createCell(1).setCellFormula("1/0");
        second.createCell(2).setCellFormula("B1>3");
        var date = book.createCellStyle();
        date.setDataFormat((short) 0xe);
        var day = second.createCell(3);
        day.setCellValue(45305);
        day.setCellStyle(date);
        var money = book.createCellStyle();
        money.setDataFormat(book.createDataFormat().getFormat("[Red]#,##0.00 \"kr\";(0.0)"));
        second.createCell(4).setCellValue(-7.25);
        second.getCell(4).setCellStyle(money);
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://harbour.example/plan");
        first.getCell(0).setHyperlink(link);
        sheet.getFooter().setCenter("Port &P");
        drawn(book, sheet);
    }

    private static void drawn(HSSFWorkbook book, HSSFSheet sheet) throws IOException {
        var drawings = sheet.createDrawingPatriarch();
        var comment = drawings.createCellComment(drawings.createAnchor(0, 0, 0, 0, 4, 4, 6, 6));
        comment.setString(new HSSFRichTextString("Bo Cho:\nReally?"));
        comment.setAuthor("Bo Cho");
        sheet.getRow(0).getCell(1).setCellComment(comment);
        drawings.createTextbox(drawings.createAnchor(0, 0, 0, 0, 1, 7, 3, 9))
                .setString(new HSSFRichTextString("Beside the cells."));
        int picture = book.addPicture(new byte[40], HSSFWorkbook.PICTURE_TYPE_WMF);
        int object = book.addOlePackage("A plan.".getBytes(StandardCharsets.US_ASCII), "plan", "plan.txt", "plan.txt");
        drawings.createObjectData(drawings.createAnchor(0, 0, 0, 0, 1, 10, 3, 12), object, picture);
    }

    /** The file with a chart in its first sheet, whose values are in no cell. */
    private static byte[] withChart(byte[] file) throws IOException {
        try (var ole = new POIFSFileSystem(new ByteArrayInputStream(file));
                var in = ole.createDocumentInputStream(STREAM)) {
            var stream = in.readAllBytes();
            int end = 0;
            int ends = 0;
            for (int at : OleSeed.records(stream)) {
                if (stream[at] == EOFRecord.sid && stream[at + 1] == 0 && ++ends == 2) {
                    end = at;
                }
            }
            var chart = chart();
            var all = ByteBuffer.allocate(stream.length + chart.length).put(stream, 0, end).put(chart)
                    .put(stream, end, stream.length - end);
            ole.getRoot().createOrUpdateDocument(STREAM, new ByteArrayInputStream(all.array()));
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] chart() {
        var chart = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        record(chart, BOFRecord.sid, 16).putShort((short) 0x600).putShort((short) BOFRecord.TYPE_CHART)
                .put(new byte[12]);
        var title = "Quay dues".getBytes(StandardCharsets.US_ASCII);
        record(chart, SeriesTextRecord.sid, 4 + title.length).putShort((short) 0).put((byte) title.length)
                .put((byte) 0).put(title);
        record(chart, ObjectLinkRecord.sid, 6).putShort((short) 1).putInt(0);
        var name = "Oslo".getBytes(StandardCharsets.US_ASCII);
        record(chart, LabelRecord.sid, 9 + name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putShort((short) name.length).put((byte) 0).put(name);
        record(chart, NumberRecord.sid, 14).putShort((short) 0).putShort((short) 0).putShort((short) 0).putDouble(7.5);
        record(chart, EOFRecord.sid, 0);
        var bytes = new byte[chart.position()];
        chart.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer record(ByteBuffer into, int type, int length) {
        return into.putShort((short) type).putShort((short) length);
    }
}
