package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentNumber;
import org.tiean.document.entity.NumberPattern;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Gives documents their numbers (文书编号). The counter's row stays locked until the caller's transaction
 * ends, so two acts never get the same number, and an act that fails gives its number back.
 */
@ApplicationScoped
@Transactional
public class DocumentNumbers {

    /** More than a device writes in a shift. */
    public static final int LARGEST_BLOCK = 50;

    private static final String ADVANCE = """
            insert into tiean.document_counter (agency_id, kind_word, year, last_number)
            values (cast(?1 as uuid), ?2, ?3, ?4)
            on conflict (agency_id, kind_word, year)
            do update set last_number = tiean.document_counter.last_number + excluded.last_number
            returning last_number""";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    protected DocumentNumbers() {
    }

    DocumentNumbers(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * The next number, used at once: for a document that comes to be in the same transaction. The year is
     * the year in China now.
     *
     * @return the number as printed, e.g. 样综执罚决字〔2026〕37号
     * @throws Refusal {@code document.number.unnumbered} if documents of this kind bear none
     */
    public String use(UUID agencyId, NumberPattern pattern, DocumentKind kind) {
        DocumentNumber number = draw(agencyId, pattern, kind, 1, null).get(0);
        number.used(clock.instant());
        return number.text();
    }

    /**
     * A block of numbers lent to a device for on-the-spot decisions without network; each must later be
     * {@linkplain #usedBy used} or {@linkplain #voided voided}.
     *
     * @param size 1 to {@value #LARGEST_BLOCK}
     */
    public List<DocumentNumber> drawBlock(UUID agencyId, NumberPattern pattern, DocumentKind kind,
            DocumentNumber.Loan loan, int size) {
        if (size < 1 || size > LARGEST_BLOCK) {
            throw Refusal.invalid("document.number.block", LARGEST_BLOCK);
        }
        return draw(agencyId, pattern, kind, size, loan);
    }

    /**
     * A lent number now stands on a document of its officer.
     *
     * @param year of the document
     * @throws Refusal 404 unknown; 409 lent to somebody else, of another kind or year, used or voided before
     */
    public void usedBy(String officer, UUID agencyId, DocumentKind kind, int year, String text) {
        find(agencyId, text).usedBy(officer, kind.numberWord().orElse(""), year, clock.instant());
    }

    /** A drawn number will never be used; the record of the reason closes the gap. */
    public void voided(UUID agencyId, String text, String reason) {
        find(agencyId, text).voided(reason, clock.instant());
    }

    /** Numbers an officer still holds, on whatever device, lowest first. */
    public List<DocumentNumber> heldBy(UUID agencyId, String officer) {
        return em.createQuery("""
                select n from DocumentNumber n
                where n.agencyId = :agency and n.lentTo = :officer
                and n.state = org.tiean.document.entity.DocumentNumber.State.DRAWN
                order by n.year, n.serial""", DocumentNumber.class)
                .setParameter("agency", agencyId).setParameter("officer", officer).getResultList();
    }

    /** @throws Refusal 404 if there is no such number */
    public DocumentNumber require(UUID agencyId, String text) {
        return find(agencyId, text);
    }

    private List<DocumentNumber> draw(UUID agencyId, NumberPattern pattern, DocumentKind kind, int count,
            DocumentNumber.Loan loan) {
        String word = kind.numberWord()
                .orElseThrow(() -> Refusal.invalid("document.number.unnumbered", kind.title()));
        int year = Zones.today(clock).getYear();
        int last = ((Number) em.createNativeQuery(ADVANCE).setParameter(1, agencyId.toString())
                .setParameter(2, word).setParameter(3, year).setParameter(4, count).getSingleResult()).intValue();
        List<DocumentNumber> drawn = new ArrayList<>();
        for (int serial = last - count + 1; serial <= last; serial++) {
            DocumentNumber number =
                    new DocumentNumber(agencyId, word, year, serial, pattern, loan, clock.instant());
            em.persist(number);
            drawn.add(number);
        }
        return drawn;
    }

    private DocumentNumber find(UUID agencyId, String text) {
        return em.createQuery("select n from DocumentNumber n where n.agencyId = :agency and n.text = :text",
                        DocumentNumber.class)
                .setParameter("agency", agencyId).setParameter("text", text).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("document.number.unknown", text));
    }
}
