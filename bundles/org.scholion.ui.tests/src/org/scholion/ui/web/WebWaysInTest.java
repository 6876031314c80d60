package org.scholion.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.display;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.feeds.FeedList;
import org.scholion.core.feeds.Feeds;
import org.scholion.core.feeds.Subscription;
import org.scholion.testing.LocalSite;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.testing.ReportsLongestBlocks;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.wizards.ImportJob;

/** Pages, feeds and the clipboard in a running workbench, with the real retriever and a site on this computer. */
@ExtendWith(ReportsLongestBlocks.class)
class WebWaysInTest {

    @TempDir
    private Path folder;

    private final UiDriver driver = new UiDriver();
    private LocalSite site;
    private CasebookStore store;

    @BeforeEach
    void open() throws Exception {
        site = new LocalSite();
        site.page("/cranes", "text/html; charset=utf-8", LocalSite.article("Cranes stop", "The cranes stand still."));
        site.page("/budget", "text/html; charset=utf-8", LocalSite.article("Budget grows", "The council voted today."));
        allow("127.0.0.1");
        store = driver.ui(() -> {
            casebook().create(folder.resolve("my.casebook"), Codebooks.NEWS);
            return casebook().requireStore();
        });
    }

    @AfterEach
    void close() throws Exception {
        driver.ui(() -> {
            for (var shell : window().getShell().getShells()) {
                shell.close();
            }
            casebook().close();
            return null;
        });
        allow("");
        site.close();
        driver.close();
        assertThat(driver.errors()).extracting(IStatus::toString).isEmpty();
    }

    private static void allow(String hosts) {
        InstanceScope.INSTANCE.getNode(ScholionPreferences.NODE).put(ScholionPreferences.WEB_HOSTS, hosts);
    }

    @Test
    void addressesGoThroughThePreviewAndAreFetchedOnce() throws Exception {
        var dialog = driver.ui(this::openWizard);
        driver.ui(() -> {
            control(Text.class, "import.addresses").setText("nonsense");
            assertThat(dialog.getCurrentPage().isPageComplete()).isFalse();
            control(Text.class, "import.addresses").setText(
                    site.address("/cranes") + "\n" + site.address("/none") + "\n" + site.address("/budget"));
            press(dialog.getShell(), "Next >");
            return null;
        });
        driver.waitFor("the end of the preview", () -> control(Label.class, "import.preview.sentence").getText()
                .equals("2 new, 1 cannot be read."));
        driver.ui(() -> {
            var items = control(Table.class, "import.preview").getItems();
            var budget = Arrays.stream(items).filter(item -> item.getText().equals("Budget grows")).findFirst()
                    .orElseThrow();
            assertThat(items).anyMatch(item -> item.getText().equals(site.address("/none"))
                    && item.getText(4).equals("There is no such page (404)"));
            budget.setChecked(false);
            var event = new Event();
            event.item = budget;
            event.detail = SWT.CHECK;
            budget.getParent().notifyListeners(SWT.Selection, event);
            press(dialog.getShell(), "Finish");
            return null;
        });
        Job.getJobManager().join(ImportJob.class, null);

        assertThat(store.articles()).extracting(ArticleSummary::title).containsExactly("Cranes stop");
        assertThat(site.asked("/cranes")).isEqualTo(1);
    }

    @Test
    void feedIsFollowedUpdatedAndRemovedInItsDialog() throws Exception {
        site.page("/feed", "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>The Ledger</title><item><title>C"
                        + "</title><link>" + site.address("/cranes") + "</link></item></channel></rss>");
        driver.ui(() -> {
            FeedsDialog.show(window(), store);
            FeedsDialog.show(window(), store); // comes to the front, and there is still one
            assertThat(feedsShells()).hasSize(1);
            feedsDialog().add(site.address("/feed"));
            return null;
        });
        Job.getJobManager().join(UpdateFeedsJob.class, null);
        driver.waitFor("the update of the feed", () -> feeds().getItemCount() == 1
                && feeds().getItem(0).getText().equals("The Ledger") && feeds().getItem(0).getText(3).equals("1"));
        assertThat(store.articles()).extracting(ArticleSummary::title).containsExactly("Cranes stop");

        execute("org.scholion.ui.updateFeeds");
        Job.getJobManager().join(UpdateFeedsJob.class, null);
        assertThat(new Feeds(store).all().get(0).state().added()).isZero();

        driver.ui(() -> {
            feeds().select(0);
            feeds().notifyListeners(SWT.Selection, new Event());
            control(Button.class, "feeds.remove").notifyListeners(SWT.Selection, new Event());
            assertThat(feeds().getItemCount()).isZero();
            return null;
        });
        assertThat(new Feeds(store).all()).isEmpty();
        assertThat(store.articles()).hasSize(1);
    }

    @Test
    void feedThatCannotBeReadSaysWhyAndWhenWhole() throws Exception {
        driver.ui(() -> {
            FeedsDialog.show(window(), store);
            feedsDialog().add(site.address("/none"));
            return null;
        });
        Job.getJobManager().join(UpdateFeedsJob.class, null);

        driver.waitFor("the reason", () -> feeds().getItem(0).getText(4).equals("There is no such page (404)"));
        assertThat(driver.ui(() -> feeds().getColumn(2).getWidth()))
                .isGreaterThan(driver.ui(() -> TextWidth.of(feeds(), Stream.of(feeds().getItem(0).getText(2)))));
    }

    @Test
    void feedsComeFromAListAndGoToOne() throws Exception {
        site.page("/feed", "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>The Ledger</title><item><title>C"
                        + "</title><link>" + site.address("/cranes") + "</link></item></channel></rss>");
        var list = Files.writeString(folder.resolve("mine.opml"), "<opml version=\"2.0\"><body><outline text=\"L\" "
                + "xmlUrl=\"" + site.address("/feed") + "\"/><outline xmlUrl=\"ftp://old.example/\"/></body></opml>");
        var written = folder.resolve("written.opml");
        driver.ui(() -> {
            FeedsDialog.show(window(), store);
            assertThat(control(Button.class, "feeds.export").isEnabled()).isFalse();
            feedsDialog().addList(list);
            assertThat(feedsDialog().getMessage())
                    .isEqualTo(
                            "Feeds in the list: 1. New here: 1. Not in the web, and not followed: ftp://old.example/");
            return null;
        });
        Job.getJobManager().join(UpdateFeedsJob.class, null);
        driver.waitFor("the update of the feed", () -> feeds().getItem(0).getText().equals("The Ledger"));
        assertThat(store.articles()).extracting(ArticleSummary::title).containsExactly("Cranes stop");

        driver.ui(() -> {
            feedsDialog().addList(list);
            assertThat(feedsDialog().getMessage()).startsWith("Feeds in the list: 1. New here: 0.");
            feedsDialog().add(site.address("/feed"));
            assertThat(feedsDialog().getMessage()).isEqualTo("The casebook follows this feed already.");
            assertThat(control(Button.class, "feeds.export").isEnabled()).isTrue();
            feedsDialog().writeList(written);
            return null;
        });
        assertThat(FeedList.read(written).feeds())
                .containsExactly(new Subscription(site.address("/feed"), "The Ledger"));
    }

    @Test
    void textOnTheClipboardBecomesAnArticleWithItsOriginal() throws Exception {
        copy("Cranes stop\n\nThe cranes of Ostkai stand still since Monday, said the harbour board.");

        execute("org.scholion.ui.importClipboard");
        Job.getJobManager().join(ImportJob.class, null);

        var article = store.articles().get(0);
        assertThat(article.fileName()).isEqualTo("pasted.txt");
        assertThat(article.title()).isEqualTo("Cranes stop");
        assertThat(Files.readString(store.read(article.id()).original())).startsWith("Cranes stop\n\nThe cranes");
    }

    @Test
    void singleLineOnTheClipboardIsTitledByItsFirstWordsAndSaidToBePasted() throws Exception {
        copy("The cranes of Ostkai stand still since Monday, said the harbour board, and will do so until the storms "
                + "of autumn are over.");

        execute("org.scholion.ui.importClipboard");
        Job.getJobManager().join(ImportJob.class, null);

        var title = "The cranes of Ostkai stand still since Monday, said the harbour board, and will\u2026";
        assertThat(store.articles()).extracting(ArticleSummary::title).containsExactly(title);
        driver.waitFor("the article", () -> window().getActivePage().getActiveEditor() != null);
        driver.ui(() -> {
            assertThat(UiDriver.shows(window().getShell(), "pasted ")).isTrue();
            assertThat(UiDriver.shows(window().getShell(), title)).as("the text says it").isFalse();
            return null;
        });
    }

    @Test
    void addressOnTheClipboardStandsForItsPage() throws Exception {
        copy(site.address("/budget"));

        execute("org.scholion.ui.importClipboard");
        Job.getJobManager().join(ImportJob.class, null);

        var article = store.read(store.articles().get(0).id()).article();
        assertThat(article.getTitle()).isEqualTo("Budget grows");
        assertThat(article.getRetrievedFrom()).isEqualTo(site.address("/budget"));
    }

    private void copy(String text) throws Exception {
        driver.ui(() -> {
            var clipboard = new Clipboard(display());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
            return null;
        });
    }

    private void execute(String command) throws Exception {
        driver.ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
    }

    private WizardDialog openWizard() throws Exception {
        var wizard = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.scholion.ui.importArticles")
                .createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        var opened = new WizardDialog(window().getShell(), wizard);
        opened.setBlockOnOpen(false);
        opened.open();
        return opened;
    }

    private static FeedsDialog feedsDialog() {
        return (FeedsDialog) feedsShells().get(0).getData();
    }

    private static List<Shell> feedsShells() {
        return Arrays.stream(window().getShell().getShells()).filter(shell -> "feeds".equals(shell.getData(
                "org.scholion.id"))).toList();
    }

    private static Table feeds() {
        return control(Table.class, "feeds.table");
    }

    private static OpenCasebook casebook() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class);
    }
}
