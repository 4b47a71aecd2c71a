package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.Stage;
import org.tiean.kernel.entity.Citation;

/**
 * The same act is not fined twice (一事不二罚款): warns of cases of any organ in which the same person is
 * suspected of the same item at overlapping days. A warning, because two such acts may be different ones.
 */
@ApplicationScoped
public class OneActOneFineRule implements LegalityRule {

    private static final int NAMED = 5;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PowerItems items;

    @Override
    public String id() {
        return "one-act-one-fine";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 29);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUSPECTED_ACT, ActKind.APPROVE_FILING, ActKind.SUBMIT_REPORT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        CaseFile caseFile = situation.caseFile();
        if (situation.act() != ActKind.RECORD_SUSPECTED_ACT) {
            return caseFile.suspectedActs().stream()
                    .flatMap(act -> elsewhere(caseFile, act.party(), act.itemCode(), act.beganOn(), act.endedOn()))
                    .distinct().toList();
        }
        if (situation.asked()) {
            return List.of();
        }
        JsonObject facts = situation.facts();
        return elsewhere(caseFile, caseFile.party(UUID.fromString(facts.getString("partyId"))), facts.getString("itemCode"),
                LocalDate.parse(facts.getString("beganOn")), LocalDate.parse(facts.getString("endedOn"))).toList();
    }

    private Stream<Finding> elsewhere(CaseFile caseFile, Party party, String itemCode, LocalDate from, LocalDate to) {
        if (party.idNumberIndex().isEmpty()) {
            return Stream.empty();
        }
        String family = items.require(itemCode).family();
        return em.createQuery("""
                        select coalesce(c.number, c.title) from SuspectedAct s join s.caseFile c join s.party p
                        where c.id <> :case and c.stage <> :notFiled and p.idNumberIndex = :person
                        and s.beganOn <= :to and s.endedOn >= :from
                        and s.itemCode in (select i.code from PowerItem i where i.family = :family)
                        order by c.createdAt desc""", String.class)
                .setParameter("case", caseFile.id()).setParameter("notFiled", Stage.NOT_FILED)
                .setParameter("person", party.idNumberIndex().get())
                .setParameter("from", from).setParameter("to", to).setParameter("family", family)
                .setMaxResults(NAMED).getResultStream()
                .map(other -> Finding.warn(this, "intake.rule.same-act-elsewhere", "acts", party.name(), other));
    }
}
