package org.tiean.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceItem.Standing;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.EvidenceLine;

/** Evidence a scenario gives as 待核实, 属实 or 不予采信, numbered from 1. */
public class KnownEvidence extends EvidenceList {

    private final List<EvidenceLine> lines = new ArrayList<>();

    public KnownEvidence(List<String> standings) {
        for (String word : standings) {
            Standing standing = switch (word) {
                case "待核实" -> Standing.COLLECTED;
                case "属实" -> Standing.VERIFIED;
                case "不予采信" -> Standing.EXCLUDED;
                default -> throw new IllegalArgumentException(word);
            };
            lines.add(new EvidenceLine(UUID.randomUUID(), lines.size() + 1, EvidenceKind.values()[0], "证据", "事实",
                    Instant.EPOCH, standing, null, null, null, null, false, "{}"));
        }
    }

    @Override
    public List<EvidenceLine> ofCase(UUID caseId) {
        return List.copyOf(lines);
    }

    @Override
    public long count(UUID caseId) {
        return lines.size();
    }
}
