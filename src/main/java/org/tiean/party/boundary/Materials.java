package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.casefile.entity.Receipt;
import org.tiean.dossier.entity.FilesHandedIn;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.party.entity.PartyMaterial;

/** Files parties hand in with what they say (当事人提交的材料): kept with the act, read by those who handle the case. */
@ApplicationScoped
@Transactional
public class Materials {

    /** So many a day from one party; more is brought to the counter. */
    private static final long MOST_A_DAY = 50;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Uploads uploads;

    @Inject
    SeenCases cases;

    @Inject
    CaseAccess access;

    @Inject
    FileLooks looks;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor actor;

    @Inject
    ContentStore files;

    @Inject
    Clock clock;

    /**
     * Keeps what came with an act; the act sent again keeps nothing twice.
     *
     * @throws Refusal 404 the actor sent no such file, 429 too many in a day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Receipt with, UUID partyId, List<UUID> uploadIds) {
        List<UUID> fresh = uploadIds.stream().filter(id -> em.find(PartyMaterial.class, id) == null).toList();
        long lately = em.createQuery("select count(m) from PartyMaterial m where m.caseId = :case and m.partyId = :party"
                        + " and m.receivedAt > :since", Long.class).setParameter("case", with.caseId()).setParameter("party", partyId)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1))).getSingleResult();
        if (!fresh.isEmpty() && lately + fresh.size() > MOST_A_DAY) {
            throw new Refusal(Refusal.Kind.TOO_OFTEN, "party.material.too-many", MOST_A_DAY);
        }
        for (UUID id : fresh) {
            PartyMaterial material = new PartyMaterial(with, partyId, uploads.own(id));
            em.persist(material);
            ledger.append(Chain.ofCase(with.caseId()), new ActRecord("hand-in-material", null, with.recordedAt(), actor.username(), material.toFacts()));
        }
    }

    /** Into a package of the case. */
    void packaged(@Observes FilesHandedIn asked) {
        em.createQuery("select m from PartyMaterial m where m.caseId = :case order by m.receivedAt, m.fileName", PartyMaterial.class)
                .setParameter("case", asked.caseId()).getResultList()
                .forEach(material -> asked.add(material.partyId(), material.sha256(), material.mediaType()));
    }

    /**
     * What the parties of a case handed in, oldest first.
     *
     * @throws Refusal 404 if the case is none of the actor's business
     */
    public List<PartyMaterial> of(UUID caseId) {
        cases.require(caseId);
        return em.createQuery("select m from PartyMaterial m where m.caseId = :case order by m.receivedAt, m.fileName", PartyMaterial.class)
                .setParameter("case", caseId).getResultList();
    }

    /**
     * One of them whose file is opened, which is noted.
     *
     * @param why said by who looks, or null
     * @throws Refusal 404 as {@link #of}, 403 for somebody who sees the case masked only or has to say why
     */
    public PartyMaterial opened(UUID caseId, UUID id, String why) {
        PartyMaterial material = of(caseId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("kernel.content.unknown"));
        CaseFile caseFile = cases.require(caseId);
        if (!access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("party.material.not-masked");
        }
        looks.note(caseFile, id, FileLook.What.MATERIAL, material.fileName(), material.sha256(), why);
        return material;
    }
}
