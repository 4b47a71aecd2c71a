package org.tiean.investigation.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * What becomes of the samples of one taking, each once (抽样取证物品处理通知书), D11-3.
 *
 * @param samplingId the taking
 */
public record DisposeSamples(UUID samplingId, List<Line> lines) {

    /** @param sequence of the sample in its list, from 1 */
    public record Line(int sequence, SampleEnd end, String reason) {

        public Line {
            if (end == null || Blank.any(reason)) {
                throw Refusal.invalid("investigation.samples.disposal-incomplete");
            }
        }
    }

    public DisposeSamples {
        lines = List.copyOf(lines);
        Set<Integer> named = new HashSet<>();
        if (samplingId == null || lines.isEmpty() || !lines.stream().allMatch(line -> named.add(line.sequence()))) {
            throw Refusal.invalid("investigation.samples.disposal-incomplete");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        lines.forEach(line -> list.add(Facts.of().put("sequence", line.sequence()).put("end", line.end()).put("reason", line.reason()).build()));
        return Facts.of().put("samplingId", samplingId).put("lines", list.build()).build();
    }
}
