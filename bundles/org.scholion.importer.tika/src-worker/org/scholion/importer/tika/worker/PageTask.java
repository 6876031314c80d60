package org.scholion.importer.tika.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.worker.document.Reply;

/** Renders one page of a PDF document, or says where its words are. */
final class PageTask {

    /** More would be a picture that no screen shows and no heap holds. */
    private static final int MOST_PIXELS = 16_000_000;

    private final Path file;
    private final int page;
    private final float scale;
    private final Path picture;
    private final String passwords;
    private final Reply reply;

    PageTask(Message request, Reply reply) {
        file = Path.of(request.field(0));
        page = Integer.parseInt(request.field(1));
        scale = Float.parseFloat(request.field(2));
        picture = Path.of(request.field(3));
        passwords = request.field(4);
        this.reply = reply;
    }

    void run() throws IOException {
        try (var document = open()) {
            if (page < 0) {
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    describe(document, i);
                    new Words(document, i).tell();
                }
            } else if (page < document.getNumberOfPages()) {
                describe(document, page);
                ImageIO.setUseCache(false);
                ImageIO.write(render(document), "png", picture.toFile());
            }
        }
    }

    private PDDocument open() throws IOException {
        IOException first = null;
        var tried = new ArrayList<>(List.of(""));
        passwords.lines().forEach(tried::add);
        for (var password : tried) {
            try {
                return Loader.loadPDF(file.toFile(), password);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    private BufferedImage render(PDDocument document) throws IOException {
        var size = Size.of(document.getPage(page));
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, size.width() * size.height()));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, (float) Math.min(scale, most), ImageType.RGB);
    }

    private void describe(PDDocument document, int index) {
        var size = Size.of(document.getPage(index));
        reply.say(Message.of(MessageType.PAGE, index, document.getNumberOfPages(), size.width(), size.height()));
    }

    /** Of a page as it is looked at, in points. */
    private record Size(float width, float height) {

        static Size of(PDPage page) {
            var box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            return turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
        }
    }

    /** The words of one page, in the order in which they are drawn, which is mostly that in which they are read. */
    private final class Words extends PDFTextStripper {

        private final PDDocument document;

        Words(PDDocument document, int index) {
            this.document = document;
            setStartPage(index + 1);
            setEndPage(index + 1);
            setShouldSeparateByBeads(false);
            setSuppressDuplicateOverlappingText(true);
        }

        void tell() throws IOException {
            getText(document);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var word = new ArrayList<TextPosition>();
            for (var position : positions) {
                if (position.getUnicode() == null || position.getUnicode().isBlank()) {
                    end(word);
                } else {
                    word.add(position);
                }
            }
            end(word);
        }

        /** Tells a word with the box around it, from the upper left corner of the page. */
        private void end(List<TextPosition> word) {
            if (word.isEmpty()) {
                return;
            }
            var text = new StringBuilder();
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = 0;
            float bottom = 0;
            for (var position : word) {
                text.append(position.getUnicode());
                float height = Math.max(position.getHeightDir(), position.getFontSizeInPt() * .7f);
                left = Math.min(left, position.getX());
                right = Math.max(right, position.getX() + position.getWidth());
                top = Math.min(top, position.getY() - height);
                bottom = Math.max(bottom, position.getY() + height * .25f);
            }
            reply.say(Message.of(MessageType.WORD, text, left, top, right - left, bottom - top));
            word.clear();
        }
    }
}
