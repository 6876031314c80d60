package org.scholion.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares JSON with a schema that uses no more of the language than ours does; what it does not know is an error. */
final class SchemaCheck {

    private static final List<String> KNOWN = List.of("$schema", "$id", "title", "description", "type", "properties",
            "required", "additionalProperties", "$defs", "$ref", "items", "enum", "const", "anyOf", "oneOf", "minimum",
            "pattern", "format");

    private final JsonNode root;
    private final List<String> errors = new ArrayList<>();

    SchemaCheck(JsonNode schema) {
        root = schema;
    }

    List<String> errors(JsonNode value) {
        errors.clear();
        check(root, value, "");
        return List.copyOf(errors);
    }

    private void check(JsonNode schema, JsonNode value, String path) {
        schema.fieldNames().forEachRemaining(name -> require(KNOWN.contains(name), path, "unknown keyword " + name));
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").asText().substring(1)), value, path);
        }
        require(!schema.has("type") || isOf(schema.get("type").asText(), value), path, "is no " + schema.get("type"));
        require(!schema.has("const") || schema.get("const").equals(value), path, "is not " + schema.get("const"));
        require(!schema.has("enum") || contains(schema.get("enum"), value), path, value + " is no choice");
        require(!schema.has("minimum") || value.asInt() >= schema.get("minimum").asInt(), path, "is too small");
        require(!schema.has("pattern") || value.asText().matches(schema.get("pattern").asText()), path,
                "does not match");
        alternatives(schema, value, path);
        if (value.isObject() && schema.has("properties")) {
            object(schema, value, path);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), path + "/" + i);
            }
        }
    }

    private void alternatives(JsonNode schema, JsonNode value, String path) {
        for (var kind : List.of("anyOf", "oneOf")) {
            if (schema.has(kind)) {
                long fitting = StreamSupport.stream(schema.get(kind).spliterator(), false)
                        .filter(one -> fits(one, value)).count();
                require(kind.equals("anyOf") ? fitting > 0 : fitting == 1, path, "fits " + fitting + " alternatives");
            }
        }
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        int before = errors.size();
        check(schema, value, "");
        boolean fits = errors.size() == before;
        errors.subList(before, errors.size()).clear();
        return fits;
    }

    private void object(JsonNode schema, JsonNode value, String path) {
        schema.path("required").forEach(name -> require(value.has(name.asText()), path, "has no " + name));
        value.fieldNames().forEachRemaining(name -> {
            var property = schema.get("properties").get(name);
            require(property != null || schema.path("additionalProperties").asBoolean(true), path, "has " + name);
            if (property != null) {
                check(property, value.get(name), path + "/" + name);
            }
        });
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        return StreamSupport.stream(choices.spliterator(), false).anyMatch(value::equals);
    }

    private void require(boolean condition, String path, String problem) {
        if (!condition) {
            errors.add(path + " " + problem);
        }
    }
}
