package org.tiean.document.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.TemplateField;

/** Snapshots made of the examples in the field lists: for the template preview and for tests. */
public final class SampleSnapshots {

    private SampleSnapshots() {
    }

    public static JsonObject of(DocumentKind kind) {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (TemplateField field : TemplateFields.of(kind).list()) {
            if (!field.example().isEmpty()) {
                add(sample, field);
            }
        }
        return Json.createObjectBuilder(sample).build();
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> sample, TemplateField field) {
        if (!field.isList() && !field.isOfMembers()) {
            container(sample, field.name()).put(last(field.name()), value(field.example(), field.type()));
            return;
        }
        Map<String, Object> place = container(sample, field.listPath());
        String name = last(field.listPath());
        String[] examples = field.example().split("\\|");
        if (field.isList()) {
            if (field.type() == TemplateField.Type.TEXT) {
                place.put(name, new ArrayList<>(List.of(examples)));
            }
            return;
        }
        List<Object> members = (List<Object>) place.computeIfAbsent(name, absent -> new ArrayList<>());
        for (int index = 0; index < examples.length; index++) {
            if (members.size() <= index) {
                members.add(new LinkedHashMap<String, Object>());
            }
            if (!examples[index].isBlank()) {
                ((Map<String, Object>) members.get(index)).put(field.memberName(), value(examples[index], field.type()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> container(Map<String, Object> sample, String path) {
        Map<String, Object> place = sample;
        String[] steps = path.split("\\.");
        for (int step = 0; step < steps.length - 1; step++) {
            place = (Map<String, Object>) place.computeIfAbsent(steps[step], absent -> new LinkedHashMap<>());
        }
        return place;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Object value(String example, TemplateField.Type type) {
        return switch (type) {
            case FEN, INT -> Long.valueOf(example.strip());
            case FLAG -> Boolean.valueOf(example.strip());
            default -> example.strip();
        };
    }
}
