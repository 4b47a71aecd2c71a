package org.tiean.document.control;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.TemplateField;
import org.tiean.kernel.entity.Refusal;

/**
 * What must stand in a document of one kind. Read from {@code templates/<kind>/fields.csv}, where a line
 * {@code @party} takes in {@code templates/fields/party.csv}, so that a value has one name everywhere.
 */
public final class TemplateFields {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private static final String SHA_256 = "[0-9a-f]{64}";

    private final DocumentKind kind;
    private final List<TemplateField> fields;

    private TemplateFields(DocumentKind kind, List<TemplateField> fields) {
        this.kind = kind;
        this.fields = List.copyOf(fields);
    }

    public static TemplateFields of(DocumentKind kind) {
        return of(kind, TemplateFiles::text);
    }

    /** @param files text of a file by its name */
    static TemplateFields of(DocumentKind kind, UnaryOperator<String> files) {
        return new TemplateFields(kind, read(TemplateFiles.fields(kind), files));
    }

    public List<TemplateField> list() {
        return fields;
    }

    /**
     * The values for the template, with an empty container wherever an optional one is absent.
     *
     * @throws Refusal naming all that is missing or malformed
     */
    Map<String, Object> checked(JsonObject snapshot) {
        Map<String, Object> values = Snapshots.values(snapshot);
        List<String> missing = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        for (TemplateField field : fields) {
            fillContainers(values, field);
            inspect(values, field, missing, malformed);
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid("document.fields.missing", kind.title(), String.join("、", missing));
        }
        if (!malformed.isEmpty()) {
            throw Refusal.invalid("document.fields.malformed", kind.title(), String.join("、", malformed));
        }
        return values;
    }

    /** The pictures the values name, by digest. */
    Set<String> pictures(Map<String, Object> values) {
        Set<String> digests = new LinkedHashSet<>();
        replacePictures(values, digest -> {
            digests.add(digest);
            return digest;
        });
        return digests;
    }

    /** Puts something else in the place of every digest of a picture. */
    @SuppressWarnings("unchecked")
    void replacePictures(Map<String, Object> values, UnaryOperator<String> replacement) {
        for (TemplateField field : fields) {
            if (field.type() != TemplateField.Type.PICTURE) {
                continue;
            }
            if (field.isOfMembers()) {
                for (Object member : (List<Object>) TemplateField.at(values, field.listPath())) {
                    replaceIn((Map<String, Object>) member, field.memberName(), replacement);
                }
            } else {
                int dot = field.name().lastIndexOf('.');
                Object holder = dot < 0 ? values : TemplateField.at(values, field.name().substring(0, dot));
                replaceIn((Map<String, Object>) holder, field.name().substring(dot + 1), replacement);
            }
        }
    }

    private static void replaceIn(Map<String, Object> holder, String name, UnaryOperator<String> replacement) {
        if (TemplateField.isPresent(holder.get(name))) {
            holder.put(name, replacement.apply((String) holder.get(name)));
        }
    }

    private static void inspect(Map<String, Object> values, TemplateField field, List<String> missing,
            List<String> malformed) {
        if (field.isOfMembers()) {
            inspectMembers(values, field, missing, malformed);
            return;
        }
        if (field.isList()) {
            int size = TemplateField.at(values, field.listPath()) instanceof List<?> list ? list.size() : 0;
            if (size < field.leastMembers(values)) {
                missing.add(field.label() + "（" + field.name() + "，至少" + field.leastMembers(values) + "项）");
            }
            return;
        }
        Object value = TemplateField.at(values, field.name());
        if (TemplateField.isPresent(value)) {
            if (!fits(value, field.type())) {
                malformed.add(field.label() + "（" + field.name() + "）");
            }
        } else if (field.isRequired(values) && !(value instanceof Boolean)) {
            missing.add(field.label() + "（" + field.name() + "）");
        }
    }

    private static void inspectMembers(Map<String, Object> values, TemplateField field, List<String> missing,
            List<String> malformed) {
        if (!(TemplateField.at(values, field.listPath()) instanceof List<?> list)) {
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            Object value = list.get(index) instanceof Map<?, ?> member ? member.get(field.memberName()) : null;
            String place = field.label() + "（" + field.name() + "，第" + (index + 1) + "项）";
            if (TemplateField.isPresent(value)) {
                if (!fits(value, field.type())) {
                    malformed.add(place);
                }
            } else if (field.isRequired(values) && !(value instanceof Boolean)) {
                missing.add(place);
            }
        }
    }

    private static boolean fits(Object value, TemplateField.Type type) {
        try {
            return switch (type) {
                case TEXT -> value instanceof String;
                case PICTURE -> value instanceof String text && text.matches(SHA_256);
                case LIST -> value instanceof List;
                case FLAG -> value instanceof Boolean;
                case INT, FEN -> value instanceof Long number && number >= 0;
                case DATE -> value instanceof String text && text.length() == 10 && ChineseDates.day(text) != null;
                case TIME -> value instanceof String text && ChineseDates.moment(text) != null;
            };
        } catch (Refusal malformed) {
            return false;
        }
    }

    /** So that {@code ${hearing.status}} is simply empty where nothing was said of a hearing. */
    @SuppressWarnings("unchecked")
    private static void fillContainers(Map<String, Object> values, TemplateField field) {
        boolean ofList = field.isList() || field.isOfMembers();
        String[] steps = (ofList ? field.listPath() : field.name()).split("\\.");
        Map<String, Object> place = values;
        for (int step = 0; step < steps.length - 1; step++) {
            Object next = place.computeIfAbsent(steps[step], absent -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map)) {
                return;
            }
            place = (Map<String, Object>) next;
        }
        if (ofList) {
            place.computeIfAbsent(steps[steps.length - 1], absent -> new ArrayList<>());
        } else {
            place.putIfAbsent(steps[steps.length - 1], null);
        }
    }

    private static List<TemplateField> read(String path, UnaryOperator<String> files) {
        List<TemplateField> fields = new ArrayList<>();
        try (var records = FORMAT.parse(new StringReader(files.apply(path)))) {
            for (CSVRecord row : records) {
                String name = row.get("name");
                if (name.startsWith("@")) {
                    fields.addAll(read("fields/" + name.substring(1) + ".csv", files));
                } else {
                    fields.add(new TemplateField(name, row.get("label"), row.get("required"),
                            TemplateField.Type.valueOf(row.get("type").toUpperCase(Locale.ROOT)), row.get("example")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
