package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.scholion.core.pages.PageSize;
import org.scholion.core.report.ReportPages;

/** The pages of a small PDF in memory. */
final class DrawnPages implements ReportPages {

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final List<PageSize> sizes;
    private final boolean whole;

    /** @param whole whether the report has no other pages */
    DrawnPages(byte[] bytes, boolean whole) throws IOException {
        this.whole = whole;
        pdf = Loader.loadPDF(bytes);
        renderer = new PDFRenderer(pdf);
        sizes = StreamSupport.stream(pdf.getPages().spliterator(), false).map(page -> page.getCropBox())
                .map(box -> new PageSize(box.getWidth(), box.getHeight())).toList();
    }

    @Override
    public List<PageSize> sizes() {
        return sizes;
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    @Override
    public byte[] picture(int page, double scale) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImage(page, (float) scale, ImageType.RGB), "png", out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
