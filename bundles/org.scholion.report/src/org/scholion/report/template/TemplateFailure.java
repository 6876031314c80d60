package org.scholion.report.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;

/** Says what is wrong with a template in one sentence, with file, line, column and reason, and another on what to do. */
final class TemplateFailure {

    private static final int LONGEST_REASON = 300;

    private final Optional<Path> folder;

    TemplateFailure(Optional<Path> folder) {
        this.folder = folder;
    }

    CoreException of(Exception failure) {
        return new CoreException(Status.error(switch (innermost(failure)) {
            case ParseException broken -> broken(broken.getTemplateName(), broken.getLineNumber(),
                    broken.getColumnNumber(), broken.getEditorMessage());
            case TemplateException broken when broken.getLineNumber() != null -> broken(
                    broken.getTemplateSourceName(), broken.getLineNumber(), broken.getColumnNumber(), reason(broken));
            case TemplateException broken -> name("") + " is broken: " + oneLine(reason(broken)) + "." + advice();
            default -> name("") + " was ended: it " + failure.getMessage() + ". Take the loop out of it"
                    + (folder.isPresent() ? ", or delete its files to use the product's own." : ".");
        }, failure));
    }

    /** Of a template that includes a broken one, the broken one is to be named. */
    private static Exception innermost(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException broken) {
                return broken;
            }
        }
        return failure;
    }

    private String broken(String template, int line, int column, String reason) {
        return name(template) + " is broken in line " + line + ", column " + column + ": " + oneLine(reason) + "."
                + advice();
    }

    private String advice() {
        return folder.isPresent() ? " Correct it, or delete the file to use the product's own." : "";
    }

    private String name(String template) {
        var file = template == null ? "" : template;
        return "The template " + folder.map(path -> path.resolve(file).toString()).orElse(file);
    }

    /** Of an expression that failed in Java, what Java says is the reason. */
    private static String reason(TemplateException broken) {
        var cause = broken.getCause();
        return cause instanceof IOException && cause.getMessage() != null && !(cause instanceof ParseException)
                ? cause.getMessage() : broken.getMessageWithoutStackTop();
    }

    /** The first paragraph, without the advice of FreeMarker that follows it, which speaks to programmers. */
    private static String oneLine(String reason) {
        var words = String.valueOf(reason);
        int end = words.indexOf("\n----");
        words = (end < 0 ? words : words.substring(0, end)).replaceAll("\\[in template[^\\]]*\\]", "")
                .replaceAll("\\s+", " ").strip();
        words = words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) + "…" : words;
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
