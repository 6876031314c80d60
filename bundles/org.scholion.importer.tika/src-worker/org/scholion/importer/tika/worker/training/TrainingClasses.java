package org.scholion.importer.tika.worker.training;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Classes that workers need for formats of which there is no training document, since nothing but their programs writes
 * them, or that depend on what is in a document. A class that is missing in a newer version of its library is no matter.
 */
final class TrainingClasses {

    /** Tables of record types: a lambda for each, which are made when the class is initialised. */
    private static final List<String> TABLES = List.of("org.apache.poi.hssf.record.HSSFRecordTypes",
            "org.apache.poi.hslf.record.RecordTypes", "org.apache.poi.ddf.EscherRecordTypes",
            "org.apache.poi.hemf.record.emf.HemfRecordType", "org.apache.poi.hemf.record.emfplus.HemfPlusRecordType",
            "org.apache.poi.hwmf.record.HwmfRecordType", "org.apache.poi.hwmf.record.HwmfEscape$EscapeFunction",
            "org.apache.poi.hwmf.record.HwmfBinaryRasterOp", "org.apache.poi.hwmf.record.HwmfRegionMode",
            "org.apache.poi.hwmf.record.HwmfText$WmfExtTextOut",
            "org.apache.poi.hemf.record.emf.HemfComment$HemfCommentRecordType",
            "org.apache.poi.hemf.record.emfplus.HemfPlusObject$EmfPlusObjectType",
            "org.apache.poi.hemf.record.emfplus.HemfPlusRegion$EmfPlusRegionNodeDataType",
            "org.apache.poi.hssf.record.SubRecord$SubRecordTypes",
            "org.apache.poi.xdgf.usermodel.section.XDGFSectionTypes",
            "org.apache.poi.xdgf.usermodel.section.GeometryRowTypes",
            "org.apache.tika.parser.microsoft.onenote.fsshttpb.MSOneStoreParser");

    /** By the beginning of a jar's name, the beginnings of what is needed of it. */
    private static final Map<String, List<String>> OF_JARS = Map.ofEntries(
            of("worker.jar", "org/scholion/"),
            of("poi.jar", "org/apache/poi/hssf/record/", "org/apache/poi/hssf/usermodel/",
                    "org/apache/poi/hssf/eventusermodel/", "org/apache/poi/hpsf/", "org/apache/poi/poifs/",
                    "org/apache/poi/ddf/", "org/apache/poi/ss/usermodel/", "org/apache/poi/ss/formula/ptg/"),
            of("poi-scratchpad", "org/apache/poi/hwpf/", "org/apache/poi/hslf/", "org/apache/poi/hsmf/",
                    "org/apache/poi/hemf/record/", "org/apache/poi/hwmf/record/", "org/apache/poi/hpbf/",
                    "org/apache/poi/hdgf/"),
            of("poi-ooxml.jar", "org/apache/poi/xssf/binary/", "org/apache/poi/xssf/usermodel/XSSF",
                    "org/apache/poi/xssf/eventusermodel/", "org/apache/poi/xslf/usermodel/XSLF",
                    "org/apache/poi/xwpf/usermodel/XWPF", "org/apache/poi/openxml4j/"),
            of("tika-parser-", "org/apache/tika/parser/"),
            of("pdfbox.jar", "org/apache/pdfbox/cos/", "org/apache/pdfbox/pdfparser/", "org/apache/pdfbox/text/",
                    "org/apache/pdfbox/filter/", "org/apache/pdfbox/pdmodel/font/", "org/apache/pdfbox/pdmodel/common/",
                    "org/apache/pdfbox/pdmodel/encryption/", "org/apache/pdfbox/pdmodel/interactive/",
                    "org/apache/pdfbox/contentstream/"),
            of("fontbox", "org/apache/fontbox/ttf/", "org/apache/fontbox/cff/", "org/apache/fontbox/cmap/"),
            of("juniversalchardet", "org/mozilla/"),
            of("metadata-extractor", "com/drew/metadata/exif/", "com/drew/metadata/jpeg/", "com/drew/imaging/"),
            of("bcprov", "org/bouncycastle/asn1/ASN1", "org/bouncycastle/asn1/BER", "org/bouncycastle/asn1/DER",
                    "org/bouncycastle/asn1/DL"),
            of("jdom2", "org/jdom2/"),
            of("xmpcore", "com/adobe/"),
            of("jempbox", "org/apache/jempbox/"),
            of("jwarc", "org/netpreserve/jwarc/"),
            of("rome.jar", "com/rometools/rome/feed/", "com/rometools/rome/io/"),
            of("xmlbeans", "org/apache/xmlbeans/impl/store/", "org/apache/xmlbeans/impl/values/"));

    private TrainingClasses() {
    }

    /** Loads them from the class path of this process. */
    static void load() throws IOException {
        for (var table : TABLES) {
            load(table, true);
        }
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var name = Path.of(entry).getFileName().toString();
            for (var jar : OF_JARS.entrySet()) {
                if (name.startsWith(jar.getKey())) {
                    load(entry, jar.getValue());
                }
            }
        }
    }

    private static void load(String jar, List<String> beginnings) throws IOException {
        try (var file = new JarFile(jar)) {
            file.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class"))
                    .filter(name -> beginnings.stream().anyMatch(name::startsWith))
                    .forEach(name -> load(name.substring(0, name.length() - 6).replace('/', '.'), false));
        }
    }

    private static void load(String name, boolean initialise) {
        try {
            // Asking for its methods links a class; one that is not linked does not get into an archive.
            Class.forName(name, initialise, TrainingClasses.class.getClassLoader()).getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError e) {
            return; // a part that needs a library which is not shipped
        }
    }

    private static Map.Entry<String, List<String>> of(String jar, String... beginnings) {
        return Map.entry(jar, List.of(beginnings));
    }
}
