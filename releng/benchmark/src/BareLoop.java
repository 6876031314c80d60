import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;

/** Parses all files of a folder to XHTML, one after the other, in this process: what the product is compared with. */
public final class BareLoop {

    /** Tika's defaults, but, as in the product, without what starts other programs. */
    private static final String CONFIG = """
            <properties>
              <parsers>
                <parser class="org.apache.tika.parser.DefaultParser">
                  <parser-exclude class="org.apache.tika.parser.ocr.TesseractOCRParser"/>
                  <parser-exclude class="org.apache.tika.parser.external.CompositeExternalParser"/>
                </parser>
              </parsers>
            </properties>
            """;

    private BareLoop() {
    }

    public static void main(String[] arguments) throws Exception {
        var config = new TikaConfig(new ByteArrayInputStream(CONFIG.getBytes(StandardCharsets.UTF_8)));
        var parser = new AutoDetectParser(config);
        int failed = 0;
        long characters = 0;
        for (var file : files(Path.of(arguments[0]))) {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
            var context = new ParseContext();
            context.set(TikaConfig.class, config);
            context.set(Parser.class, parser);
            var out = new ToXMLContentHandler();
            try (var in = TikaInputStream.get(file, metadata)) {
                parser.parse(in, out, metadata, context);
            } catch (Exception | LinkageError | StackOverflowError e) {
                failed++; // the files hold some that nobody can read
            }
            characters += out.toString().length();
        }
        System.out.println(failed + " failed, " + characters + " characters");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
