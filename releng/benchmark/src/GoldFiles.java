import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;

/** Reads the documents and annotations of re3d (JSON, one object a line) and GUM (CoNLL-U and WebAnno TSV). */
final class GoldFiles {

    private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("Organisation", "mention/organisation"),
            Map.entry("Location", "mention/place"), Map.entry("Person", "mention/person"),
            Map.entry("Weapon", "mention/product"), Map.entry("MilitaryPlatform", "mention/product"),
            Map.entry("Vehicle", "mention/product"), Map.entry("DocumentReference", "mention/work"),
            Map.entry("Temporal", "time/date"), Map.entry("Quantity", "quantity/count"),
            Map.entry("Money", "quantity/money"), Map.entry("organization", "mention/organisation"),
            Map.entry("person", "mention/person"), Map.entry("place", "mention/place"),
            Map.entry("event", "mention/event"), Map.entry("object", "mention/product"), Map.entry("time", "time/"));
    private static final Pattern REFERENT = Pattern.compile("(.+?)(?:\\[(\\d+)\\])?");
    private static final Pattern CHAIN = Pattern.compile("[\\d-]+\\[(\\d+)_(\\d+)\\]");

    private GoldFiles() {
    }

    static List<GoldCasebook.Gold> re3d(Path folder) throws IOException {
        var gold = new ArrayList<GoldCasebook.Gold>();
        try (var sources = Files.newDirectoryStream(folder, Files::isDirectory)) {
            var sorted = new ArrayList<Path>();
            sources.forEach(sorted::add);
            for (var source : sorted.stream().sorted().toList()) {
                var entities = objects(source.resolve("entities.json"));
                var relations = objects(source.resolve("relations.json"));
                for (var document : objects(source.resolve("documents.json"))) {
                    gold.add(re3d(document, of(document, entities), of(document, relations)));
                }
            }
        }
        return gold;
    }

    private static List<Map<String, String>> of(Map<String, String> document, List<Map<String, String>> all) {
        return all.stream().filter(one -> document.get("_id").equals(one.get("documentId"))).toList();
    }

    private static GoldCasebook.Gold re3d(Map<String, String> document, List<Map<String, String>> entities,
            List<Map<String, String>> relations) {
        var title = document.getOrDefault("title", "").strip();
        int shift = title.length() + 2;
        var marks = new ArrayList<GoldCasebook.GoldMark>();
        var places = new HashMap<String, Integer>();
        for (var entity : entities) {
            var tag = TAGS.getOrDefault(entity.get("type"), "mention/").split("/", 2);
            int begin = Integer.parseInt(entity.get("begin"));
            int end = Integer.parseInt(entity.get("end"));
            boolean isNamed = tag[0].equals("mention") && Character.isUpperCase(entity.get("value").codePointAt(0));
            places.putIfAbsent(begin + "-" + end, marks.size());
            marks.add(new GoldCasebook.GoldMark(tag[0], tag[1], begin + shift, end + shift,
                    isNamed ? entity.get("value").replaceAll("\\s+", " ").strip() : "", Map.of()));
        }
        var ties = new ArrayList<GoldCasebook.GoldTie>();
        for (var relation : relations) {
            var from = places.get(relation.get("sourceBegin") + "-" + relation.get("sourceEnd"));
            var to = places.get(relation.get("targetBegin") + "-" + relation.get("targetEnd"));
            if (from != null && to != null && !from.equals(to)) {
                ties.add(new GoldCasebook.GoldTie(relation.get("type"), from, to));
            }
        }
        return new GoldCasebook.Gold("re3d", title, document.get("sourceName"), "",
                document.getOrDefault("sourceUrl", ""), "", title + "\n\n" + document.get("text"), marks, ties);
    }

    private static List<Map<String, String>> objects(Path file) throws IOException {
        var objects = new ArrayList<Map<String, String>>();
        if (!Files.exists(file)) {
            return objects;
        }
        try (var parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                var object = new LinkedHashMap<String, String>();
                for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    object.put(name, parser.getValueAsString());
                    parser.skipChildren();
                }
                objects.add(object);
            }
        }
        return objects;
    }

    static List<GoldCasebook.Gold> gum(Path folder) throws IOException {
        var gold = new ArrayList<GoldCasebook.Gold>();
        try (var files = Files.newDirectoryStream(folder.resolve("dep"), "*.conllu")) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            for (var file : sorted.stream().sorted().toList()) {
                var name = file.getFileName().toString().replace(".conllu", "");
                gold.add(new GumText(Files.readAllLines(file)).with(
                        referents(Files.readAllLines(folder.resolve("tsv").resolve(name + ".tsv")))));
            }
        }
        return gold;
    }

    /** What is meant where: by token, from 0, the first and the last of each. */
    private static List<Referent> referents(List<String> lines) {
        var found = new TreeMap<Integer, Referent>();
        var heads = new HashMap<Integer, Integer>(); // of chains
        int token = 0;
        int single = 1_000_000; // WebAnno gives no number to what is one token long
        for (var line : lines) {
            var columns = line.split("\t");
            if (line.startsWith("#") || columns.length < 4 || columns[0].contains(".")) {
                continue;
            }
            var types = columns[3].split("\\|");
            var identities = columns[6].split("\\|");
            for (int i = 0; i < types.length && !types[i].equals("_"); i++) {
                var form = REFERENT.matcher(types[i]);
                form.matches();
                int id = form.group(2) == null ? single++ : Integer.parseInt(form.group(2));
                var known = found.get(id);
                found.put(id, new Referent(form.group(1), known == null ? token : known.first(), token,
                        known == null ? identity(identities, id) : known.identity(), id));
            }
            var chains = CHAIN.matcher(columns.length > 9 ? columns[9] : "");
            while (chains.find()) {
                heads.put(root(heads, Integer.parseInt(chains.group(1))), root(heads,
                        Integer.parseInt(chains.group(2))));
            }
            token++;
        }
        return named(found, heads);
    }

    private static String identity(String[] identities, int id) {
        for (var identity : identities) {
            if (identity.endsWith("[" + id + "]")) {
                var page = identity.substring(0, identity.lastIndexOf('[')).replace("+", "%2B");
                return URLDecoder.decode(page, StandardCharsets.UTF_8).replace('_', ' ');
            }
        }
        return "";
    }

    private static List<Referent> named(Map<Integer, Referent> found, Map<Integer, Integer> heads) {
        var names = new HashMap<Integer, String>();
        found.values().stream().filter(referent -> !referent.identity().isBlank())
                .forEach(referent -> names.putIfAbsent(root(heads, referent.id()), referent.identity()));
        return found.values().stream().map(referent -> new Referent(referent.type(), referent.first(), referent.last(),
                referent.identity().isBlank() ? names.getOrDefault(root(heads, referent.id()), "")
                        : referent.identity(),
                referent.id())).toList();
    }

    private static int root(Map<Integer, Integer> heads, int id) {
        int root = id;
        for (int steps = 0; heads.containsKey(root) && heads.get(root) != root && steps < 10_000; steps++) {
            root = heads.get(root);
        }
        return root;
    }

    /** The layer and tag of a type. */
    static String[] tag(String type) {
        return TAGS.getOrDefault(type, "mention/").split("/", 2);
    }

    record Referent(String type, int first, int last, String identity, int id) {
    }
}
