package org.scholion.importer.tika.worker;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;

/**
 * Knows the parser of each type. Tika asks all of its hundred parsers for their types at each document, twice; here, where
 * neither the parsers nor their types depend on the document, they are asked once. Pages
 * and the usual formats are recognised at a glance.
 */
final class ParserTable extends AutoDetectParser {

    private static final long serialVersionUID = 1L;

    private transient volatile Map<MediaType, Parser> table;

    ParserTable(TikaConfig config) {
        super(config);
        setDetector(new PageDetector(withSignatures(getDetector(), config.getMimeRepository())));
    }

    /** The same detectors, with known signatures looked at first by the one that compares all. */
    private static Detector withSignatures(Detector detector, MimeTypes types) {
        return detector instanceof CompositeDetector all
                ? new CompositeDetector(types.getMediaTypeRegistry(), Stream.concat(Stream.of(new OpenedOle()),
                        all.getDetectors().stream().map(one -> one == types ? new SignatureDetector(types) : one))
                        .toList())
                : detector;
    }

    @Override
    public Map<MediaType, Parser> getParsers(ParseContext context) {
        if (table == null) {
            var byType = super.getParsers(context);
            var groups = new HashMap<CompositeParser, Map<MediaType, Parser>>();
            byType.replaceAll((type, parser) -> leaf(type, parser,
                    group -> groups.computeIfAbsent(group, one -> one.getParsers(context))));
            table = Map.copyOf(byType);
        }
        return table;
    }

    /**
     * The parser that a group of parsers hands the type on to.
     *
     * @param members what a group has, which it makes anew each time it is asked
     */
    private static Parser leaf(MediaType type, Parser parser,
            Function<CompositeParser, Map<MediaType, Parser>> members) {
        var leaf = parser;
        while (leaf instanceof CompositeParser group && members.apply(group).containsKey(type)) {
            leaf = members.apply(group).get(type);
        }
        return leaf;
    }
}
