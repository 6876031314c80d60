package org.scholion.report.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportTemplates;
import org.scholion.report.docx.template.ProductTemplate;

/** The template of Word documents, which a team opens and changes in Word. */
@Component
public class DocxTemplates implements ReportTemplates {

    @Override
    public List<String> formats() {
        return List.of("docx");
    }

    @Override
    public String extension() {
        return ".docx";
    }

    @Override
    public List<String> files() {
        return List.of("NAME.docx");
    }

    @Override
    public void copy(Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            ProductTemplate.read().write(out);
        }
    }
}
