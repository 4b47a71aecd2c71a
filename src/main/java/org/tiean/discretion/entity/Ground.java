package org.tiean.discretion.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import org.tiean.kernel.entity.Json;

/**
 * A ground for no, a lighter or a heavier penalty (裁量情节), from law or from the local benchmark.
 *
 * @param code      such as {@code DF-C3}
 * @param kind      what it leads to
 * @param text      close to the clause, shortened
 * @param statute   code of the statute, null for a local ground
 * @param article   article, 0 for none
 * @param paragraph paragraph, 0 for none
 * @param item      item, 0 for none
 * @param evidence  what should be on file for it
 * @param verified  whether it was checked against the law
 */
public record Ground(String code, FactorKind kind, String text, String statute, int article, int paragraph, int item,
        String evidence, boolean verified) implements Serializable {

    /**
     * Minor, corrected and harmless, or a first violation so (行政处罚法 33(1), 生态环境法典 1056(2)): the only
     * grounds that open the tier 轻微 of a clause that fines at once.
     */
    public boolean minorAndCorrected() {
        boolean penaltyLaw = statute != null && statute.startsWith("XZCF-") && article == 33 && paragraph == 1;
        boolean code = "SHJF-2026".equals(statute) && article == 1056 && paragraph == 2;
        return (kind == FactorKind.NO_PENALTY || kind == FactorKind.MAY_SPARE) && (penaltyLaw || code);
    }

    /** Whether it holds for a first violation only (首违不罚, 行政处罚法 33(1) second sentence). */
    public boolean firstViolationOnly() {
        return kind == FactorKind.MAY_SPARE && minorAndCorrected();
    }

    /** For keeping with the case. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", code).add("kind", kind.name()).add("text", text)
                .add("article", article).add("paragraph", paragraph).add("item", item).add("evidence", evidence)
                .add("verified", verified);
        return (statute == null ? json : json.add("statute", statute)).build();
    }

    /** Reads back what {@link #toJson()} wrote. */
    public static Ground fromJson(JsonObject json) {
        return new Ground(json.getString("code"), FactorKind.valueOf(json.getString("kind")), json.getString("text"),
                json.getString("statute", null), json.getInt("article"), json.getInt("paragraph"), json.getInt("item"),
                json.getString("evidence"), json.getBoolean("verified"));
    }
}
