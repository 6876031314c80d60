package org.scholion.report.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The sheets of a workbook as their XML, in order, by name. */
record ReadWorkbook(Map<String, Document> sheets, Document styles, Document properties) {

    static ReadWorkbook of(Path file) throws IOException {
        var sheets = new LinkedHashMap<String, Document>();
        try (var zip = new ZipFile(file.toFile())) {
            int number = 1;
            for (var sheet : part(zip, "xl/workbook.xml").select("sheet")) {
                sheets.put(sheet.attr("name"), part(zip, "xl/worksheets/sheet" + number++ + ".xml"));
            }
            return new ReadWorkbook(sheets, part(zip, "xl/styles.xml"), part(zip, "docProps/core.xml"));
        }
    }

    private static Document part(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser());
        }
    }

    /** The cells of a sheet, a list for each row, with empty texts for those that are missing within it. */
    List<List<String>> rows(String sheet) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheets.get(sheet).select("row")) {
            var cells = new ArrayList<String>();
            for (var cell : row.select("c")) {
                int column = cell.attr("r").charAt(0) - 'A'; // our tables have fewer than 26 columns
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(CellText.read(cell.wholeText()));
            }
            rows.add(cells);
        }
        return rows;
    }

    Element cell(String sheet, String reference) {
        return sheets.get(sheet).select("c[r=" + reference + "]").first();
    }

    /** The format of a cell's number. */
    String format(Element cell) {
        var style = styles.select("cellXfs > xf").get(Integer.parseInt(cell.attr("s")));
        return styles.select("numFmt[numFmtId=" + style.attr("numFmtId") + "]").attr("formatCode");
    }
}
