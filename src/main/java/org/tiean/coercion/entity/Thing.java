package org.tiean.coercion.entity;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** One line of a list of things that are kept (物品清单的一项): name, quantity, specification, state, where it is kept. */
@Embeddable
public class Thing {

    /** What it is, as the law tells them apart. */
    public enum Kind {
        /** 场所. */
        PREMISES,
        /** 设施. */
        FACILITY,
        /** 财物: equipment, tools, goods. */
        GOODS
    }

    private static final int SHORT = 100;
    private static final int LONG = 500;
    private static final int SCALE = 3;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    @Enumerated(EnumType.STRING)
    @Column(name = "thing_kind")
    private Kind kind;

    private String name;

    private BigDecimal quantity;

    private String unit;

    private String specification;

    private String condition;

    @Column(name = "kept_at")
    private String keptAt;

    private String relation;

    protected Thing() {
    }

    /**
     * @param quantity      more than nothing, at most three decimals
     * @param unit          台, 件, 千克 …
     * @param specification make, model, number; null for none
     * @param condition     as it was found
     * @param keptAt        where it is kept
     * @param relation      what it has to do with the act
     */
    public Thing(Kind kind, String name, BigDecimal quantity, String unit, String specification, String condition, String keptAt,
                 String relation) {
        if (kind == null || quantity == null || quantity.signum() <= 0 || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > SCALE) {
            throw Refusal.invalid("coercion.thing.incomplete");
        }
        this.kind = kind;
        this.name = text(name, SHORT);
        this.quantity = quantity;
        this.unit = text(unit, SHORT);
        this.specification = specification == null || specification.isBlank() ? null : text(specification, LONG);
        this.condition = text(condition, LONG);
        this.keptAt = text(keptAt, LONG);
        this.relation = text(relation, LONG);
    }

    private static String text(String given, int longest) {
        if (given == null || given.isBlank() || given.length() > longest) {
            throw Refusal.invalid("coercion.thing.incomplete");
        }
        return given.strip();
    }

    /** As the record has it, and as documents take it. */
    public JsonObject toFacts() {
        return facts().build();
    }

    Facts facts() {
        return Facts.of().put("kind", kind).put("name", name).put("quantity", amount()).put("unit", unit)
                .put("specification", specification).put("condition", condition).put("keptAt", keptAt).put("relation", relation);
    }

    /** A list as the record has it. */
    public static JsonArray toFacts(List<Thing> things) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        things.forEach(thing -> list.add(thing.toFacts()));
        return list.build();
    }

    /** Reads a line back from the facts of an act. */
    static Thing of(JsonObject facts) {
        BigDecimal quantity = facts.get("quantity") instanceof JsonNumber number ? number.bigDecimalValue() : new BigDecimal(facts.getString("quantity"));
        return new Thing(Kind.valueOf(facts.getString("kind")), facts.getString("name"), quantity, facts.getString("unit"),
                facts.getString("specification", null), facts.getString("condition"), facts.getString("keptAt"), facts.getString("relation"));
    }

    /** Reads the list back from the facts of an act; empty where there is none. */
    public static List<Thing> listed(JsonObject facts) {
        return facts.containsKey("things") ? facts.getJsonArray("things").getValuesAs(JsonObject.class).stream().map(Thing::of).toList() : List.of();
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Without idle zeros: 3, 1.5. */
    public String amount() {
        return quantity.stripTrailingZeros().toPlainString();
    }

    public String unit() {
        return unit;
    }

    public Optional<String> specification() {
        return Optional.ofNullable(specification);
    }

    public String condition() {
        return condition;
    }

    public String keptAt() {
        return keptAt;
    }

    public String relation() {
        return relation;
    }
}
