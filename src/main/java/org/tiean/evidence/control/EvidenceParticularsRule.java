package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.Particulars;
import org.tiean.kernel.entity.Citation;

/**
 * Each kind of evidence has its form (证据的形式要求; rulebook B4.1, B4.2, B4.5, B4.7): the original first; of a copy it is said
 * how, when and by whom it was made, where the original is and that it agrees; a statement names who made it and how it was
 * checked; an opinion its body and what entitles that body. What is to be heard in a sound stands in words before it is found true.
 */
@ApplicationScoped
public class EvidenceParticularsRule implements LegalityRule {

    @Inject
    KindDemands demands;

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "evidence-particulars";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.COLLECT_EVIDENCE, ActKind.VERIFY_EVIDENCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonObject facts = situation.facts();
        return situation.act() == ActKind.COLLECT_EVIDENCE ? collected(facts) : verified(situation.caseFile().id(), facts);
    }

    /** Of a piece that is only asked about nothing is known, and nothing demanded yet. */
    private List<Finding> collected(JsonObject facts) {
        return Facts.text(facts, "kind").map(EvidenceKind::valueOf).map(kind -> demands.missing(kind,
                        Particulars.read(facts.getBoolean("copy", false), facts.getJsonObject("particulars"))).stream()
                .map(each -> Finding.block(this, "evidence.rule.particular." + each, null)).toList()).orElse(List.of());
    }

    /** The words given with the verification are those of one recording; several are verified one after the other. */
    private List<Finding> verified(UUID caseId, JsonObject facts) {
        if (!facts.getBoolean("stands", false)) {
            return List.of();
        }
        List<UUID> ids = Facts.uuids(facts, "evidenceIds");
        List<EvidenceLine> unwritten = evidence.ofCase(caseId).stream().filter(line -> ids.contains(line.id()))
                .filter(line -> demands.needsSummary(line.kind())).filter(EvidenceLine::lacksSummary).toList();
        if (unwritten.size() == 1 && facts.containsKey("summary")) {
            return List.of();
        }
        return unwritten.stream().map(line -> Finding.block(this, "evidence.rule.sound-unwritten", null, line.number(), line.name())).toList();
    }
}
