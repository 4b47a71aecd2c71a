package org.tiean.discretion.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tiean.kernel.entity.Json;

/**
 * One step of the saved explanation (裁量说明).
 *
 * @param question what was asked
 * @param value    what was found; may be empty
 * @param outcome  what followed
 * @param citation the clause or document it rests on, printed; may be empty
 * @param children the steps it is made of
 */
public record ExplanationNode(String question, String value, String outcome, String citation,
        List<ExplanationNode> children) implements Serializable {

    public ExplanationNode {
        children = List.copyOf(children);
    }

    public static ExplanationNode leaf(String question, String value, String outcome, String citation) {
        return new ExplanationNode(question, value, outcome, citation, List.of());
    }

    /** 法定幅度：500元以上5000元以下（《…》第…条）. */
    public String line() {
        String found = value.isEmpty() || value.equals(citation) ? "" : "：" + value;
        String followed = outcome.isEmpty() ? "" : (found.isEmpty() ? "：" : "，") + outcome;
        return question + found + followed + (citation.isEmpty() ? "" : "（" + citation + "）");
    }

    /**
     * The steps below this one in words for a document, each step before those it is made of.
     *
     * @param depth how many levels; 1 for the direct steps only
     */
    public List<String> lines(int depth) {
        List<String> lines = new ArrayList<>();
        for (ExplanationNode child : children) {
            lines.add(child.line());
            if (depth > 1) {
                lines.addAll(child.lines(depth - 1));
            }
        }
        return lines;
    }

    /** For keeping with the case. */
    public JsonObject toJson() {
        JsonArrayBuilder below = Json.createArrayBuilder();
        children.forEach(child -> below.add(child.toJson()));
        return Json.createObjectBuilder().add("question", question).add("value", value).add("outcome", outcome)
                .add("citation", citation).add("children", below).build();
    }

    /** Reads back what {@link #toJson()} wrote. */
    public static ExplanationNode fromJson(JsonObject json) {
        return new ExplanationNode(json.getString("question"), json.getString("value"), json.getString("outcome"),
                json.getString("citation"), json.getJsonArray("children").getValuesAs(JsonObject.class).stream()
                        .map(ExplanationNode::fromJson).toList());
    }
}
