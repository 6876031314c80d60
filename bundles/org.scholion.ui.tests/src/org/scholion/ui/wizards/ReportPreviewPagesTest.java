package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.core.pages.PageSize;
import org.scholion.core.report.ReportPages;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** The wizard shows the pages of a format that can be laid out, as its template makes them. */
class ReportPreviewPagesTest extends WorkbenchTest {

    private static final String TITLE = "Export report";
    private static final int RED = 0xD02020;

    @TempDir
    private Path folder;
    private final Paper paper = new Paper();
    private List<ServiceRegistration<?>> services;

    @BeforeEach
    void openCasebook() throws Exception {
        aCasebook(folder.resolve("c")).with(anArticle().titled("Bread").withText("Bread is dearer.").withClaim(0, 15))
                .close();
        var context = FrameworkUtil.getBundle(ReportJob.class).getBundleContext();
        services = List.of(context.registerService(ReportWriter.class, paper, null),
                context.registerService(ReportPainter.class, paper, null));
        driver.waitFor("the painter", () -> PlatformUI.getWorkbench().getService(ReportFormats.class) != null
                && PlatformUI.getWorkbench().getService(ReportFormats.class).named("paper").isPresent()
                && PlatformUI.getWorkbench().getService(ReportFormats.class).painter("paper").isPresent());
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
    }

    @AfterEach
    void unregister() throws Exception {
        driver.ui(() -> {
            UiDriver.shell(TITLE).ifPresent(Shell::close);
            return null;
        });
        services.forEach(ServiceRegistration::unregister);
    }

    private Shell preview() throws Exception {
        UiDriver.display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand("org.scholion.ui.exportReport", null);
            } catch (Exception e) { // fails the test by what it then waits for in vain
                throw new IllegalStateException(e);
            }
        });
        driver.waitFor("the wizard", () -> UiDriver.shell(TITLE).isPresent());
        var wizard = driver.ui(() -> UiDriver.shell(TITLE).orElseThrow());
        for (int i = 0; i < 3; i++) {
            driver.ui(() -> {
                press(wizard, "Next >");
                return null;
            });
        }
        return wizard;
    }

    private static String sentence() {
        return control(Label.class, "report.preview.sentence").getText();
    }

    @Test
    void pagesAreDrawnScrolledByKeysAndClosedWithTheWizard() throws Exception {
        var wizard = preview();
        driver.waitFor("the preview", () -> sentence().startsWith("1 article, 1 annotation. Its first 3 pages"));
        var canvas = driver.ui(() -> control(Canvas.class, "report.preview.pages"));
        driver.waitFor("the first page", () -> canvas.isVisible() && isColoured(canvas));
        driver.key(canvas, 0, SWT.PAGE_DOWN);
        driver.waitFor("a later part", () -> canvas.getVerticalBar().getSelection() > 0);
        driver.key(canvas, 0, SWT.ESC);
        driver.waitFor("the wizard to close", wizard::isDisposed);
        paper.closed.await();
    }

    /** Whether the middle of the canvas shows a page; one that is not drawn yet is white. */
    private static boolean isColoured(Canvas canvas) {
        var image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        var gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        var color = data.palette.getRGB(data.getPixel(data.width / 2, data.height / 2));
        return color.red - color.green > 30;
    }

    @Test
    void brokenTemplateIsSaidBeforeAnythingIsWritten() throws Exception {
        paper.problem = "cover.ftl, line 2: what is this";
        var wizard = preview();
        driver.waitFor("the end", () -> sentence().equals("There is no preview."));
        assertThat(driver.ui(() -> says(wizard, "cover.ftl, line 2: what is this"))).isTrue();
    }

    private static boolean says(Shell wizard, String words) {
        return UiDriver.controls(wizard).stream().anyMatch(each -> each instanceof Text text
                && text.getText().contains(words) || each instanceof Label label && label.getText().contains(words));
    }

    /** Three red pages, of which there would be more. */
    private static final class Paper implements ReportWriter, ReportPainter {

        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile String problem;

        @Override
        public String format() {
            return "paper";
        }

        @Override
        public String label() {
            return "A paper";
        }

        @Override
        public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor) {
            SubMonitor.convert(monitor, 1).split(1);
        }

        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public ReportPages begin(CasebookReport report, ReportDesign design, int most, IProgressMonitor monitor)
                throws CoreException {
            if (problem != null) {
                throw new CoreException(Status.error(problem));
            }
            return new RedPages(closed);
        }
    }

    private record RedPages(CountDownLatch closed) implements ReportPages {

        @Override
        public List<PageSize> sizes() {
            return Collections.nCopies(3, new PageSize(595, 842));
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public byte[] picture(int page, double scale) {
            var data = new ImageData((int) (595 * scale), (int) (842 * scale), 24,
                    new PaletteData(0xFF0000, 0xFF00, 0xFF));
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    data.setPixel(x, y, RED);
                }
            }
            var loader = new ImageLoader();
            loader.data = new ImageData[] { data };
            var out = new ByteArrayOutputStream();
            loader.save(out, SWT.IMAGE_PNG);
            return out.toByteArray();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
