package org.scholion.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportTemplates;

/** The templates of the page. */
@Component
public class PageTemplates implements ReportTemplates {

    private static final List<String> FILES = List.of("README.txt", "report.ftl", "style.css", "print.css",
            "appendix.ftl", "cite.ftl", "claims.ftl", "colors.ftl", "contents.ftl", "cover.ftl", "entities.ftl",
            "facts.ftl", "layers.ftl", "marking.ftl", "method.ftl", "notes.ftl", "points.ftl", "prose.ftl",
            "stories.ftl", "summary.ftl", "text.ftl");

    @Override
    public List<String> formats() {
        return List.of("html");
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public List<String> files() {
        return FILES;
    }

    @Override
    public void copy(Path target) throws IOException {
        Files.createDirectory(target);
        for (var name : FILES) {
            try (var in = PageTemplates.class.getResourceAsStream("templates/" + name)) {
                Files.copy(in, target.resolve(name));
            }
        }
    }
}
