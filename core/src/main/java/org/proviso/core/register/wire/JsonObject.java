package org.proviso.core.register.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A JSON object as read, with typed access. What is missing or of another type is an {@link IllegalArgumentException}
 * that names the field; what nobody asks for is ignored.
 */
final class JsonObject {
    private static final int MAX_DEPTH = 8;

    private final Map<String, Object> fields;

    private JsonObject(Map<String, Object> fields) {
        this.fields = fields;
    }

    static JsonObject parse(String json) {
        try (JsonParser in = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            expect(in.nextToken(), JsonToken.START_OBJECT);
            JsonObject object = object(in, 1);
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("more text follows the JSON object");
            }
            return object;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) {
        return optional(name, String.class);
    }

    int integer(String name) {
        return optionalInteger(name).orElseThrow(() -> missing(name));
    }

    Optional<Integer> optionalInteger(String name) {
        try {
            return optional(name, BigDecimal.class).map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("'" + name + "' is not a whole number in range", e);
        }
    }

    BigDecimal number(String name) {
        return optional(name, BigDecimal.class).orElseThrow(() -> missing(name));
    }

    /** False when absent. */
    boolean flag(String name) {
        return optional(name, Boolean.class).orElse(false);
    }

    JsonObject object(String name) {
        return optionalObject(name).orElseThrow(() -> missing(name));
    }

    Optional<JsonObject> optionalObject(String name) {
        return optional(name, JsonObject.class);
    }

    /** A list of strings; empty when absent. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : optional(name, List.class).orElse(List.of())) {
            if (!(item instanceof String text)) {
                throw new IllegalArgumentException("'" + name + "' holds something that is not text");
            }
            texts.add(text);
        }
        return texts;
    }

    /** A list of objects; empty when absent. */
    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : optional(name, List.class).orElse(List.of())) {
            if (!(item instanceof JsonObject object)) {
                throw new IllegalArgumentException("'" + name + "' holds something that is no object");
            }
            objects.add(object);
        }
        return objects;
    }

    private <T> Optional<T> optional(String name, Class<T> type) {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is not of the expected type");
        }
        return Optional.of(type.cast(value));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("'" + name + "' is missing");
    }

    private static JsonObject object(JsonParser in, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH);
        }
        Map<String, Object> fields = new HashMap<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_OBJECT; token = in.nextToken()) {
            expect(token, JsonToken.PROPERTY_NAME);
            String name = in.currentName();
            fields.put(name, value(in, in.nextToken(), depth));
        }
        return new JsonObject(fields);
    }

    private static Object value(JsonParser in, JsonToken token, int depth) {
        return switch (token) {
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> object(in, depth + 1);
            case START_ARRAY -> array(in, depth + 1);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, VALUE_NULL ->
                throw new IllegalArgumentException("unexpected " + token);
        };
    }

    private static List<Object> array(JsonParser in, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH);
        }
        List<Object> items = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            items.add(value(in, token, depth));
        }
        return items;
    }

    private static void expect(JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw new IllegalArgumentException("expected " + expected + ", found " + token);
        }
    }
}
