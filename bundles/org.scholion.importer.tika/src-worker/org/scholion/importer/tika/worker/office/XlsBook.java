package org.scholion.importer.tika.worker.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.chart.ObjectLinkRecord;
import org.apache.poi.hssf.record.chart.SeriesTextRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.tika.parser.microsoft.TikaExcelDataFormatter;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.xml.sax.SAXException;

/** Reads the records of a table calculation of the binary format, sheet by sheet. */
final class XlsBook implements HSSFListener {

    private static final List<Short> WANTED = List.of(BOFRecord.sid, EOFRecord.sid, DateWindow1904Record.sid,
            BoundSheetRecord.sid, SSTRecord.sid, FormulaRecord.sid, LabelRecord.sid, LabelSSTRecord.sid,
            NumberRecord.sid, BoolErrRecord.sid, StringRecord.sid, HyperlinkRecord.sid, ObjRecord.sid,
            TextObjectRecord.sid, NoteRecord.sid, SeriesTextRecord.sid, ObjectLinkRecord.sid, FormatRecord.sid,
            ExtendedFormatRecord.sid, DrawingGroupRecord.sid, HeaderRecord.sid, FooterRecord.sid);

    /** Bytes before what a record holds. */
    private static final int HEAD = 4;

    /** Carries what the output throws past POI. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Thrown(SAXException cause) {
            super(cause);
        }
    }

    /** Formats numbers as the format of their cell says. */
    private final class Formats extends FormatTrackingHSSFListener {

        private final TikaExcelDataFormatter formatter;

        Formats(Locale locale) {
            super(XlsBook.this, locale);
            formatter = new TikaExcelDataFormatter(locale);
        }

        String text(CellValueRecordInterface cell, double value) {
            var format = getFormatString(cell);
            int index = getFormatIndex(cell);
            return format == null ? null
                    : "general".equalsIgnoreCase(format) || DateUtil.isADateFormat(index, format)
                            ? formatter.formatRawCellContents(value, index, format, false)
                            : formatNumberDateCell(cell);
        }
    }

    private final OfficeOutput out;
    private final Formats formats;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<DrawingGroupRecord> drawings = new ArrayList<>();
    private final Set<String> commentators = new TreeSet<>();
    private SSTRecord strings;
    private XlsSheet sheet;
    private int next;
    private int depth;
    /** A formula whose value comes in the next record, or {@code null}. */
    private FormulaRecord formula;
    private int shape;
    private boolean comment;
    /** What somebody wrote in a chart, before it is known where. */
    private String inChart = "";
    private final List<XlsChart> charts = new ArrayList<>();
    /** In the cells of all sheets. */
    private final Set<String> words = new HashSet<>();

    XlsBook(OfficeOutput out, Locale locale) {
        this.out = out;
        formats = new Formats(locale);
    }

    void read(InputStream in) throws SAXException {
        var request = new HSSFRequest();
        WANTED.forEach(sid -> request.addListener(formats, sid));
        try {
            new HSSFEventFactory().processEvents(request, in);
        } catch (Thrown e) {
            throw (SAXException) e.getCause();
        }
        end();
        var told = new HashSet<List<?>>(); // charts that were copied with their sheet
        for (var chart : charts) {
            if (!chart.isIn(words) && told.add(chart.content())) {
                chart.tell(out);
            }
        }
    }

    List<DrawingGroupRecord> drawings() {
        return drawings;
    }

    List<String> hiddenSheets() {
        return sheets.stream().filter(XlsBook::isHidden).map(BoundSheetRecord::getSheetname).toList();
    }

    Set<String> commentators() {
        return commentators;
    }

    private static boolean isHidden(BoundSheetRecord sheet) {
        return sheet.isHidden() || sheet.isVeryHidden();
    }

    @Override
    public void processRecord(Record record) {
        switch (record.getSid()) {
            case BOFRecord.sid -> begin((BOFRecord) record);
            case EOFRecord.sid -> {
                depth = Math.max(0, depth - 1);
                if (depth == 0) {
                    end();
                }
            }
            case BoundSheetRecord.sid -> sheets.add((BoundSheetRecord) record);
            case SSTRecord.sid -> strings = (SSTRecord) record;
            case DrawingGroupRecord.sid -> drawings.add((DrawingGroupRecord) record);
            default -> {
                if (sheet != null && depth > 1) {
                    inChart(record);
                } else if (sheet != null) {
                    inSheet(record);
                }
            }
        }
    }

    /** Charts stand inside their sheet, or are one. */
    private void begin(BOFRecord begin) {
        depth++;
        inChart = "";
        if (depth > 1 && sheet != null) {
            charts.add(new XlsChart(sheet.name()));
        }
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            end();
            var name = next < sheets.size() ? sheets.get(next) : null;
            next++;
            sheet = new XlsSheet(name == null ? "" : name.getSheetname(), name != null && isHidden(name));
        }
    }

    private void end() {
        if (sheet != null) {
            var told = sheet;
            sheet = null;
            try {
                told.tell(out);
            } catch (SAXException e) {
                throw new Thrown(e);
            }
        }
    }

    private void inSheet(Record record) {
        switch (record.getSid()) {
            case FormulaRecord.sid -> formula((FormulaRecord) record);
            case StringRecord.sid -> {
                var value = (StringRecord) record;
                if (formula != null) {
                    words(formula, value.getString());
                    formula = null;
                }
            }
            case LabelRecord.sid -> {
                var label = (LabelRecord) record;
                words(label, label.getValue());
            }
            case LabelSSTRecord.sid -> {
                var label = (LabelSSTRecord) record;
                if (strings != null && label.getSSTIndex() < strings.getNumUniqueStrings()) {
                    words(label, strings.getString(label.getSSTIndex()).getString());
                }
            }
            case NumberRecord.sid -> {
                var number = (NumberRecord) record;
                cell(number, formats.text(number, number.getValue()));
            }
            case BoolErrRecord.sid -> {
                var value = (BoolErrRecord) record;
                cell(value, value.isBoolean() ? bool(value.getBooleanValue())
                        : error(value.getErrorValue()));
            }
            case HyperlinkRecord.sid -> {
                var link = (HyperlinkRecord) record;
                sheet.link(link.getFirstRow(), link.getFirstColumn(), link.getAddress());
            }
            case HeaderRecord.sid -> sheet.running(((HeaderRecord) record).getText());
            case FooterRecord.sid -> sheet.running(((FooterRecord) record).getText());
            default -> beside(record);
        }
    }

    private void beside(Record record) {
        switch (record.getSid()) {
            case ObjRecord.sid -> {
                var object = (ObjRecord) record;
                comment = false;
                for (var part : object.getSubRecords()) {
                    if (part instanceof CommonObjectDataSubRecord common) {
                        shape = common.getObjectId();
                        comment = common.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT;
                    }
                }
            }
            case TextObjectRecord.sid -> {
                var text = (TextObjectRecord) record;
                var words = text.getStr() == null ? "" : text.getStr().getString();
                if (comment) {
                    sheet.noteWords(shape, words);
                } else {
                    sheet.box(words);
                }
            }
            case NoteRecord.sid -> {
                var note = (NoteRecord) record;
                sheet.note(note.getRow(), note.getColumn(), note.getShapeId(), note.getAuthor());
                if (note.getAuthor() != null && !note.getAuthor().isBlank()) {
                    commentators.add(note.getAuthor().strip());
                }
            }
            default -> {
                return; // what only the formats listen to
            }
        }
    }

    /** Beside its words the last values that a chart has shown. */
    private void inChart(Record record) {
        switch (record.getSid()) {
            case LabelRecord.sid -> {
                var label = (LabelRecord) record;
                charts.getLast().name(label.getRow(), label.getValue());
            }
            case NumberRecord.sid -> {
                var number = (NumberRecord) record;
                charts.getLast().value(number.getRow(), number.getColumn(),
                        formats.text(number, number.getValue()));
            }
            case SeriesTextRecord.sid -> {
                var text = (SeriesTextRecord) record;
                inChart = text.getText() == null ? "" : text.getText();
            }
            case ObjectLinkRecord.sid -> {
                byte[] place = ((UnknownRecord) record).serialize();
                if (!inChart.isBlank() && place.length > HEAD
                        && place[HEAD] != ObjectLinkRecord.ANCHOR_ID_SERIES_OR_POINT) {
                    sheet.caption(inChart);
                    charts.getLast().caption(inChart);
                }
                inChart = "";
            }
            default -> {
                return;
            }
        }
    }

    private void formula(FormulaRecord value) {
        formula = null;
        var type = value.getCachedResultTypeEnum();
        if (value.hasCachedResultString()) {
            formula = value;
        } else if (type == CellType.BOOLEAN) {
            cell(value, bool(value.getCachedBooleanValue()));
        } else if (type == CellType.ERROR) {
            cell(value, error((byte) value.getCachedErrorValue()));
        } else {
            cell(value, formats.text(value, value.getValue()));
        }
    }

    private void words(CellValueRecordInterface at, String value) {
        if (value != null) {
            words.add(value.strip());
        }
        cell(at, value);
    }

    private void cell(CellValueRecordInterface at, String value) {
        sheet.cell(at.getRow(), at.getColumn(), value);
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }
}
