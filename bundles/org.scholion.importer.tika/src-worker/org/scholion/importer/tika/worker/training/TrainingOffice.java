package org.scholion.importer.tika.worker.training;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents of office programs with what people put into them, made by the libraries that read them. */
final class TrainingOffice {

    private static final String WORDS = TrainingDocuments.WORDS;
    private static final int SIDE = 8;
    private static final int WIDTH = 100_000;

    private TrainingOffice() {
    }

    static void write(Path folder) throws IOException {
        var picture = picture();
        Files.write(folder.resolve("sample.png"), picture);
        pdf(folder.resolve("sample-pages.pdf"), picture);
        xls(folder.resolve("sample.xls"));
        ppt(folder.resolve("sample.ppt"));
        try {
            docx(folder.resolve("sample-parts.docx"), picture);
            pptx(folder.resolve("sample.pptx"), picture);
            xlsx(folder.resolve("sample-parts.xlsx"));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void pdf(Path file, byte[] picture) throws IOException {
        try (var document = new PDDocument()) {
            for (var font : new FontName[] { FontName.TIMES_ROMAN, FontName.HELVETICA_BOLD }) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(font), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 700);
                    for (int i = 0; i < 12; i++) {
                        content.showText(WORDS.substring(i, 60 + i));
                        content.newLine();
                    }
                    content.endText();
                    content.drawImage(PDImageXObject.createFromByteArray(document, picture, "p"), 72, 72);
                }
            }
            document.getDocumentInformation().setTitle("A headline");
            document.save(file.toFile());
        }
    }

    private static void docx(Path file, byte[] picture) throws IOException, InvalidFormatException {
        try (var document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            document.createStyles();
            document.getProperties().getCoreProperties().setTitle("A headline");
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Head");
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Foot");
            var heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("A headline");
            var list = document.createNumbering();
            var numbering = list.addNum(BigInteger.ONE);
            var item = document.createParagraph();
            item.setNumID(numbering);
            item.setNumILvl(BigInteger.ZERO);
            item.createRun().setText(WORDS);
            var paragraph = document.createParagraph();
            paragraph.createHyperlinkRun("https://news.example/").setText("there");
            var run = paragraph.createRun();
            run.setBold(true);
            run.addBreak(BreakType.PAGE);
            run.setText(WORDS);
            run.addPicture(new ByteArrayInputStream(picture), XWPFDocument.PICTURE_TYPE_PNG, "p.png", WIDTH, WIDTH);
            document.createFootnotes();
            document.createFootnote().createParagraph().createRun().setText("A note");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("1");
            document.createComments().createComment(BigInteger.ONE).createParagraph().createRun().setText("A remark");
            document.write(out);
        }
    }

    private static void pptx(Path file, byte[] picture) throws IOException {
        try (var show = new XMLSlideShow(); var out = Files.newOutputStream(file)) {
            var slide = show.createSlide();
            slide.createTextBox().setText(WORDS);
            slide.createGroup().createTextBox().setText(WORDS);
            slide.createTable(1, 2).getCell(0, 0).setText("1");
            slide.createPicture(show.addPicture(picture, PictureType.PNG));
            show.getNotesSlide(slide);
            show.write(out);
        }
    }

    private static void xlsx(Path file) throws IOException {
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("S");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(WORDS);
            var date = row.createCell(1);
            date.setCellValue(45_000.5);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            date.setCellStyle(style);
            row.createCell(2).setCellFormula("B1*2");
            var helper = book.getCreationHelper();
            var anchor = helper.createClientAnchor();
            var drawing = sheet.createDrawingPatriarch();
            row.getCell(0).setCellComment(drawing.createCellComment(anchor));
            drawing.createTextbox(drawing.createAnchor(0, 0, SIDE, SIDE, 3, 3, 5, 5)).setText("A box");
            sheet.getHeader().setCenter("Head");
            book.write(out);
        }
    }

    private static void xls(Path file) throws IOException {
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue(WORDS);
            book.write(out);
        }
    }

    private static void ppt(Path file) throws IOException {
        try (var show = new HSLFSlideShow(); var out = Files.newOutputStream(file)) {
            show.createSlide().addTitle().setText(WORDS);
            show.write(out);
        }
    }
}
