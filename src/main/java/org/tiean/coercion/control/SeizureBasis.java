package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.OtherPower;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.coercion.entity.SeizureGround;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.kernel.entity.Citation;
import org.tiean.statute.boundary.Statutes;

/** A seizure rests on a clause of a law or regulation in force that is about this kind of act, this measure and this party, and whose ground is found; no clause, no seizure (行政强制法 9–11; rulebook D1.1). */
@ApplicationScoped
public class SeizureBasis implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Inject
    SeizureBases bases;

    @Inject
    PowerItems powers;

    @Inject
    Statutes statutes;

    @Inject
    Reinspections reinspections;

    @Override
    public String id() {
        return "seizure-basis";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 10);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_SEIZURE, ActKind.SEIZE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (found.seizure(situation.caseFile().id()).isPresent()) {
            findings.add(Finding.block(this, "coercion.seizure.running", "measures"));
        }
        if (situation.asked()) {
            if (choices(situation.caseFile(), situation.day()).isEmpty()) {
                findings.add(Finding.block(this, "coercion.basis.none", null, items(situation.caseFile())));
            }
            return findings;
        }
        Optional<SeizureBases.Basis> basis = bases.of(situation.facts().getString("basis"));
        if (basis.isEmpty() || !isInForce(basis.get(), situation.day())) {
            findings.add(Finding.block(this, "coercion.basis.unknown", null, situation.facts().getString("basis")));
            return findings;
        }
        judge(basis.get(), situation, findings);
        return findings;
    }

    private void judge(SeizureBases.Basis basis, Situation situation, List<Finding> findings) {
        JsonObject facts = situation.facts();
        CaseFile caseFile = situation.caseFile();
        UUID partyId = UUID.fromString(facts.getString("partyId"));
        if (caseFile.suspectedActs().stream().noneMatch(act -> act.party().id().equals(partyId) && basis.serves(act.itemCode()))) {
            findings.add(Finding.block(this, "coercion.basis.other-act", null, items(caseFile)));
        }
        if (basis.operatorsOnly() && caseFile.party(partyId).kind() == PartyKind.CITIZEN) {
            findings.add(Finding.block(this, "coercion.basis.operators-only", "parties"));
        }
        SeizureKind kind = SeizureKind.valueOf(facts.getString("kind"));
        if (!basis.knows(kind)) {
            findings.add(Finding.block(this, "coercion.basis.other-measure", null, kind.word()));
        }
        SeizureGround ground = SeizureGround.valueOf(facts.getString("ground"));
        if (!basis.grounds().contains(ground)) {
            findings.add(Finding.block(this, "coercion.basis.other-ground", null, basis.grounds().stream().map(SeizureGround::words).collect(Collectors.joining("；"))));
        } else if (ground == SeizureGround.REFUSED_CORRECTION && !isRefused(caseFile, partyId)) {
            findings.add(Finding.block(this, "coercion.basis.not-refused", "correction"));
        }
    }

    /** Ordered to correct and found not to have done it. */
    private boolean isRefused(CaseFile caseFile, UUID partyId) {
        return reinspections.resultFor(caseFile.id(), partyId).filter(result -> result != Reinspect.Result.CORRECTED).isPresent();
    }

    private boolean isInForce(SeizureBases.Basis basis, LocalDate day) {
        OtherPower power = powers.requireOther(basis.code());
        return power.inForceOn(day) && power.kind() == OtherPower.Kind.COERCIVE_MEASURE && statutes.get(power.basis().statuteId()).kind().maySetSeizure();
    }

    /** The clauses that could be chosen in a case: about its acts, in force, of a rank that may set a seizure. */
    public List<SeizureBases.Basis> choices(CaseFile caseFile, LocalDate day) {
        return bases.all().stream().filter(basis -> caseFile.suspectedActs().stream().anyMatch(act -> basis.serves(act.itemCode())))
                .filter(basis -> isInForce(basis, day)).toList();
    }

    private static String items(CaseFile caseFile) {
        return caseFile.suspectedActs().stream().map(SuspectedAct::itemName).distinct().collect(Collectors.joining("、"));
    }
}
