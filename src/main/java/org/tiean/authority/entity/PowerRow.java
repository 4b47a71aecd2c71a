package org.tiean.authority.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tiean.kernel.entity.Json;

/**
 * A row of a list as text by column (清单的一行). What it says is read from it by the same reader, whether it
 * came as a worksheet, as CSV or from the editor; empty cells are left out.
 */
public final class PowerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<PowerColumn, String> cells = new EnumMap<>(PowerColumn.class);

    public PowerRow(Map<PowerColumn, String> cells) {
        cells.forEach((column, text) -> {
            if (text != null && !text.isBlank()) {
                this.cells.put(column, text.strip());
            }
        });
    }

    /** Cells by the columns' names; names that are no columns are left out. */
    public static PowerRow ofNames(Map<String, String> named) {
        Map<PowerColumn, String> cells = new EnumMap<>(PowerColumn.class);
        named.forEach((name, text) -> PowerColumn.ofCode(name).ifPresent(column -> cells.put(column, text)));
        return new PowerRow(cells);
    }

    /** As {@link #json()} wrote it. */
    public static PowerRow ofJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> named = new TreeMap<>();
            object.forEach((name, value) -> named.put(name, ((JsonString) value).getString()));
            return ofNames(named);
        }
    }

    /** All cells as one JSON object of texts. */
    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        cells.forEach((column, text) -> json.add(column.code(), text));
        return json.build().toString();
    }

    /** The text under a column, or null. */
    public String get(PowerColumn column) {
        return cells.get(column);
    }

    /** The same row with other cells; a null takes one away. */
    public PowerRow with(Map<PowerColumn, String> changed) {
        Map<PowerColumn, String> all = new EnumMap<>(PowerColumn.class);
        all.putAll(cells);
        all.putAll(changed);
        return new PowerRow(all);
    }

    public PowerRow with(PowerColumn column, String text) {
        Map<PowerColumn, String> changed = new EnumMap<>(PowerColumn.class);
        changed.put(column, text);
        return with(changed);
    }

    /** Cells by the columns' names, empty ones left out. */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        cells.forEach((column, text) -> named.put(column.code(), text));
        return named;
    }

    /** The item's code without its version. */
    public String family() {
        return ItemCode.parse(get(PowerColumn.ITEM_CODE)).family();
    }

    public PowerKind kind() {
        return PowerKind.ofWord(get(PowerColumn.KIND));
    }

    public boolean isSwitchedOn() {
        return "YES".equals(get(PowerColumn.SWITCHED_ON));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PowerRow that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
