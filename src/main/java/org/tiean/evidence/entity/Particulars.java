package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;

/**
 * What a piece of evidence says of itself besides (证据要素).
 *
 * @param copy  whether it is a copy (复制件、照片、节录本) and not the original
 * @param texts each particular that is said, never blank
 */
public record Particulars(boolean copy, Map<Particular, String> texts) {

    /** An original of which nothing more is said. */
    public static final Particulars NONE = new Particulars(false, Map.of());

    public Particulars {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        texts.forEach((particular, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(particular, text.strip());
            }
        });
        texts = Map.copyOf(said);
    }

    /** An original that says one thing more. */
    public static Particulars of(Particular particular, String text) {
        return new Particulars(false, Map.of(particular, text));
    }

    public boolean says(Particular particular) {
        return texts.containsKey(particular);
    }

    /** These and one more, which replaces what was said before. */
    public Particulars with(Particular particular, String text) {
        Map<Particular, String> more = new EnumMap<>(Particular.class);
        more.putAll(texts);
        more.put(particular, text);
        return new Particulars(copy, more);
    }

    /** What is said, in the order of {@link Particular}. */
    public List<Map.Entry<Particular, String>> lines() {
        return texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** By {@linkplain Particular#key() key}, in the order of {@link Particular}. */
    public JsonObject toFacts() {
        Facts facts = Facts.of();
        for (Particular each : Particular.values()) {
            facts.put(each.key(), texts.get(each));
        }
        return facts.build();
    }

    /** Reads {@link #toFacts()} back. */
    public static Particulars read(boolean copy, JsonObject facts) {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        facts.keySet().forEach(key -> Particular.ofKey(key).ifPresent(each -> texts.put(each, facts.getString(key))));
        return new Particulars(copy, texts);
    }

    /** Reads the text of {@link #toFacts()} back. */
    public static Particulars read(boolean copy, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return read(copy, reader.readObject());
        }
    }
}
