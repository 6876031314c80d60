package org.scholion.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;

class XmiFilesTest {

    /** Every character of the first plane, the lone surrogates among them, and the ends of some others. */
    private static final String EVERYTHING = everything();

    @Test
    void whatIsWrittenCanBeReadWhateverTheTexts() throws Exception {
        var casebook = casebook(EVERYTHING);
        casebook.getEntities().add(entity(EVERYTHING));

        var read = XmiFiles.parse("it", XmiFiles.bytes(casebook), Casebook.class);

        assertThat(read.getTitle()).contains("a\tb\n<&>\"'").contains("\ud83d\ude00").doesNotContain("\u0000",
                "\ufffe");
        assertThat(read.getEntities().get(0).getAliases().get(0)).isEqualTo(read.getTitle());
        assertThat(EcoreUtil.equals(read, XmiFiles.parse("it", XmiFiles.bytes(read), Casebook.class))).isTrue();
    }

    @Test
    void sameObjectGivesTheSameBytes() throws Exception {
        var casebook = casebook("one");
        casebook.getEntities().add(entity("two"));
        var bytes = XmiFiles.bytes(casebook);

        assertThat(XmiFiles.bytes(casebook)).isEqualTo(bytes);
        assertThat(XmiFiles.bytes(XmiFiles.parse("it", bytes, Casebook.class))).isEqualTo(bytes);
    }

    @Test
    void objectInsideAnotherIsWrittenAloneAndStaysThere() throws Exception {
        var casebook = casebook("one");
        var entity = entity("two");
        casebook.getEntities().add(entity);
        XmiFiles.bytes(casebook);

        var read = XmiFiles.parse("it", XmiFiles.bytes(entity), Entity.class);

        assertThat(read.getName()).isEqualTo("two");
        assertThat(entity.eContainer()).isSameAs(casebook);
    }

    @Test
    void objectThatLacksWhatTheModelRequiresIsNeitherWrittenNorRead() {
        var casebook = casebook("one");
        casebook.getEntities().add(ModelFactory.eINSTANCE.createEntity());

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> XmiFiles.bytes(casebook))
                .withMessage("there is a Entity without id");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> XmiFiles.parse("set.xmi", xmi("AnnotationSet", "",
                        "article=\"a\" analyst=\"b\"", "<annotations id=\"1\"/>"), AnnotationSet.class))
                .withMessage("set.xmi is damaged: there is a SpanAnnotation without layer.");
    }

    @Test
    void documentTypeDeclarationIsRefusedBeforeItsEntitiesAreLookedAt(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        assertThatExceptionOfType(CoreException.class).isThrownBy(
                () -> XmiFiles.parse("it", xmi("Casebook", doctype, "id=\"1\" title=\"&e;\"", ""), Casebook.class))
                .withMessageContaining("it is damaged").withMessageContaining("DOCTYPE")
                .withMessageNotContaining("secret");
        assertThatExceptionOfType(CoreException.class).isThrownBy(
                () -> XmiFiles.parse("it", xmi("Casebook", "<!DOCTYPE x>", "id=\"1\" title=\"t\"", ""),
                        Casebook.class));
    }

    @Test
    void referenceIntoAnotherFileIsNotFollowed(@TempDir Path folder) throws Exception {
        var other = folder.resolve("other.xmi");
        Files.write(other, XmiFiles.bytes(casebook("other")));
        var content = xmi("Casebook", "", "id=\"1\" title=\"t\"", "<codebook href=\"" + other.toUri() + "#/\"/>");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> XmiFiles.parse("it", content, Casebook.class))
                .withMessageContaining("it is damaged");
    }

    @Test
    void schemaOfAnUnknownNamespaceIsNotLoaded(@TempDir Path folder) throws IOException {
        var schema = folder.resolve("schema.ecore");
        var content = ("<evil:Thing xmlns:evil=\"urn:evil\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"urn:evil " + schema.toUri() + "\"/>").getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> XmiFiles.parse("it", content, Casebook.class))
                .withMessageContaining("urn:evil");
    }

    @Test
    void objectOfAnotherKindIsDamage() throws Exception {
        var bytes = XmiFiles.bytes(casebook("one"));

        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> XmiFiles.parse("set.xmi", bytes, AnnotationSet.class))
                .withMessage("set.xmi is damaged: it does not hold one AnnotationSet.");
    }

    @Test
    void emptyMissingAndHalfFilesAreNamed(@TempDir Path folder) throws Exception {
        var file = folder.resolve("half.xmi");
        var whole = XmiFiles.bytes(casebook("one"));
        for (int length : new int[] { 0, 10, whole.length / 2, whole.length - 2 }) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatExceptionOfType(CoreException.class).as("%s bytes", length)
                    .isThrownBy(() -> XmiFiles.read(file, Casebook.class))
                    .withMessageStartingWith(file + " is damaged: ");
        }
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> XmiFiles.read(folder.resolve("none.xmi"), Casebook.class))
                .withMessage(folder.resolve("none.xmi") + " is missing.");
    }

    @ParameterizedTest
    @ValueSource(ints = { 600, 20_000, 200_000 })
    void fileThatNestsBeyondReasonIsDamagedAndDoesNotOverflowTheStack(int depth) {
        var nested = "<annotations id=\"1\" layer=\"l\"><comments id=\"c\">" + "<replies id=\"r\">".repeat(depth)
                + "</replies>".repeat(depth) + "</comments></annotations>";

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> XmiFiles.parse("it",
                xmi("AnnotationSet", "", "article=\"a\" analyst=\"b\"", nested), AnnotationSet.class))
                .withMessageStartingWith("it is damaged: ");
    }

    @Test
    void largeFilesFullOfEscapesAreReadBack() throws Exception {
        var text = "a&b<c>\"d\"\n".repeat(300_000);
        var casebook = casebook(text);
        var entity = entity(text);
        for (int i = 0; i < 20_000; i++) {
            entity.getIdentifiers().add("&<\n" + i);
        }
        casebook.getEntities().add(entity);

        var read = XmiFiles.parse("it", XmiFiles.bytes(casebook), Casebook.class);

        assertThat(EcoreUtil.equals(read, casebook)).isTrue();
    }

    private static byte[] xmi(String type, String doctype, String attributes, String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + "<scholion:" + type
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:scholion=\"https://scholion.org/model/1\" "
                + attributes + ">" + content + "</scholion:" + type + ">").getBytes(StandardCharsets.UTF_8);
    }

    private static Casebook casebook(String title) {
        var casebook = ModelFactory.eINSTANCE.createCasebook();
        casebook.setId("1");
        casebook.setTitle(title);
        return casebook;
    }

    private static Entity entity(String name) {
        var entity = ModelFactory.eINSTANCE.createEntity();
        entity.setId("e");
        entity.setName(name);
        entity.getAliases().add(name);
        return entity;
    }

    private static String everything() {
        var text = new StringBuilder("a\tb\n<&>\"']]> \ud83d\ude00 ");
        for (int c = 0; c <= 0xffff; c++) {
            text.append((char) c);
        }
        return text.append("\ud83f\udffe\udbff\udfff \udc00\ud800").toString();
    }

    /** A search through the file for each of them would take minutes. */
    @Test
    void thousandsOfRelationsAreResolvedInOneWalk() throws Exception {
        var set = ModelFactory.eINSTANCE.createAnnotationSet();
        set.setArticle("a1");
        set.setAnalyst("ana");
        for (int i = 0; i < 20_000; i++) {
            var annotation = ModelFactory.eINSTANCE.createSpanAnnotation();
            annotation.setId("annotation-" + i);
            annotation.setLayer("claim");
            set.getAnnotations().add(annotation);
            if (i > 0) {
                var relation = ModelFactory.eINSTANCE.createRelation();
                relation.setId("relation-" + i);
                relation.setLayer("supports");
                relation.setFrom(annotation);
                relation.setTo(set.getAnnotations().get(i / 2));
                set.getRelations().add(relation);
            }
        }

        long began = System.nanoTime();
        var read = XmiFiles.parse("set", XmiFiles.bytes(set), AnnotationSet.class);
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(10_000);

        for (int i = 1; i < 20_000; i++) {
            var relation = read.getRelations().get(i - 1);
            assertThat(relation.getFrom()).isSameAs(read.getAnnotations().get(i));
            assertThat(relation.getTo()).isSameAs(read.getAnnotations().get(i / 2));
        }
    }
}
