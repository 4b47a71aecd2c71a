package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.entity.ActKind;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentNumber;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * Blocks of numbers for on-the-spot decisions (当场处罚文号段), lent to a device before it goes where there is no
 * network: the form is numbered beforehand (行政处罚法52(1)). Every number lent is used by the officer who drew it,
 * or given back with a reason; drawing and giving back stand in the record of the agency's numbers.
 */
@ApplicationScoped
@Transactional
public class LentNumbers {

    private static final String REGISTER = "document-numbers";
    private static final Citation BASIS = Citation.of("行政处罚法", 52, 1);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    DocumentNumbers numbers;

    @Inject
    CaseDocuments documents;

    @Inject
    Agencies agencies;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Draws so many numbers that the device holds at least that many of this year; asked again it draws none.
     *
     * @param count 0 to {@value DocumentNumbers#LARGEST_BLOCK}
     * @return what the officer holds on this device, lowest first
     * @throws Refusal 403 for who makes no on-the-spot decisions, 400 for a larger block
     */
    public List<DocumentNumber> hold(UUID deviceId, int count) {
        DocumentNumber.Loan loan = new DocumentNumber.Loan(deviceId, officer());
        if (count < 0 || count > DocumentNumbers.LARGEST_BLOCK) {
            throw Refusal.invalid("document.number.block", DocumentNumbers.LARGEST_BLOCK);
        }
        oneAtATime(deviceId);
        LocalDate today = Zones.today(clock);
        Organ organ = agencies.issuingOrganOf(actor.agencyId(), today);
        List<DocumentNumber> held = new ArrayList<>(on(deviceId, organ));
        int missing = count - (int) held.stream().filter(number -> number.year() == today.getYear()).count();
        if (missing > 0) {
            List<DocumentNumber> drawn = numbers.drawBlock(organ.agencyId(), documents.pattern(organ, today),
                    DocumentKind.SUMMARY_DECISION, loan, missing);
            held.addAll(drawn);
            record("lend-numbers", organ, deviceId, drawn.stream().map(DocumentNumber::text).toList(), "");
        }
        return held;
    }

    /** All numbers the officer holds, on whatever device. */
    public List<DocumentNumber> held() {
        String officer = officer();
        return numbers.heldBy(organ().agencyId(), officer);
    }

    /**
     * Numbers that will stand on no document: each is voided and the reason recorded. What was given back before
     * stays so.
     *
     * @throws Refusal 404 unknown or lent to somebody else, 409 used, 400 no reason
     */
    public void giveBack(UUID deviceId, List<String> texts, String reason) {
        String officer = officer();
        Organ organ = organ();
        List<String> given = new ArrayList<>();
        for (String text : texts) {
            DocumentNumber number = numbers.require(organ.agencyId(), text);
            if (!officer.equals(number.lentTo().orElse(null))) {
                throw Refusal.notFound("document.number.unknown", text);
            }
            if (number.state() != DocumentNumber.State.VOID) {
                number.voided(reason, clock.instant());
                given.add(text);
            }
        }
        if (!given.isEmpty()) {
            record("void-numbers", organ, deviceId, given, reason);
        }
    }

    private List<DocumentNumber> on(UUID deviceId, Organ organ) {
        return numbers.heldBy(organ.agencyId(), actor.username()).stream()
                .filter(number -> number.deviceId().filter(deviceId::equals).isPresent()).toList();
    }

    private Organ organ() {
        return agencies.issuingOrganOf(actor.agencyId(), Zones.today(clock));
    }

    /** @throws Refusal 403 */
    private String officer() {
        if (actor.agencyId() == null || actor.roles().stream().noneMatch(LentNumbers::decides)) {
            throw Refusal.forbidden("document.number.not-an-officer");
        }
        return actor.username();
    }

    private static boolean decides(Role role) {
        return ActKind.DECIDE_ON_THE_SPOT.roles().contains(role);
    }

    private void oneAtATime(UUID deviceId) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, deviceId.getMostSignificantBits() ^ deviceId.getLeastSignificantBits()).getSingleResult();
    }

    private void record(String act, Organ organ, UUID deviceId, List<String> texts, String reason) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(list::add);
        ledger.append(Chain.ofRegister(organ.agencyId().toString(), REGISTER), new ActRecord(act, BASIS, clock.instant(),
                actor.username(), Json.createObjectBuilder().add("device", deviceId.toString()).add("numbers", list)
                        .add("reason", reason).build()));
    }
}
