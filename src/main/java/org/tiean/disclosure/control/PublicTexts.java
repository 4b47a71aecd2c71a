package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Agencies;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicParty;
import org.tiean.disclosure.entity.PublicPlace;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.PublishedKind;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.document.control.ChineseDates;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What is told to the public of a decision, drawn from what the decision itself says (公开文本). */
@ApplicationScoped
public class PublicTexts {

    private static final String FINE = "罚款";
    private static final Set<String> PRIVATE_GROUNDS = Set.of(NoPenaltyGround.UNDER_14.words(), NoPenaltyGround.UNABLE.words());

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    ChangesFound changes;

    @Inject
    Complainants complainants;

    /** The facts as decided, with personal values taken out. */
    public String facts(CaseFile caseFile, Publishable decision) {
        JsonObject snapshot = snapshot(decision);
        return masked(caseFile, decision.kind().isPenalty() ? snapshot.getString("facts", caseFile.scene().facts())
                : OtherTexts.facts(paper(decision), snapshot));
    }

    /** A text as everybody may read it by the rules: personal values of the parties and whoever reported it are out of it. */
    public String masked(CaseFile caseFile, String text) {
        return PublicMasking.text(text, caseFile.parties(), complainants.of(caseFile.id()));
    }

    /**
     * @param publicFacts as somebody has read and perhaps reworded them; masked once more
     * @param redactions  what is covered by hand besides
     */
    public PublicContent content(CaseFile caseFile, Publishable decision, String publicFacts, List<Redaction> redactions) {
        Covering covering = new Covering(redactions);
        JsonObject snapshot = snapshot(decision);
        Party party = caseFile.party(decision.partyId());
        return new PublicContent(decision.number(), caseFile.agencyId(),
                agencies.issuingOrganOf(caseFile.agencyId(), decision.decidedOn()).name(), covering.text(item(caseFile, party)),
                covering.party(PublicMasking.party(party)), place(caseFile, covering),
                covering.text(masked(caseFile, publicFacts)),
                OtherTexts.violated(snapshot), decision.kind().isPenalty() ? snapshot.getString("penaltyBasis", "")
                        : OtherTexts.basis(paper(decision), snapshot),
                penalties(penaltyFields(decision, caseFile, covering), decision.kind().isPenalty() ? "" : "："), decision.decidedOn(), covering.text(changeNote(decision)));
    }

    /** Where somebody covered a part of it in another field, it is told to the district only. */
    private static PublicPlace place(CaseFile caseFile, Covering covering) {
        Scene scene = caseFile.scene();
        boolean covered = !scene.place().equals(covering.text(scene.place()));
        return PublicMasking.place(scene, caseFile.parties(), covered);
    }

    /** As the template of the public text names it. */
    public JsonObject fields(CaseFile caseFile, Publishable decision, PublicContent content, List<Redaction> redactions) {
        PublicParty party = content.party();
        return Facts.of().put("number", content.number()).put("date", content.decidedOn())
                .put("matter", decision.kind()).put("paperTitle", decision.kind().isPenalty() ? null : paper(decision).title())
                // the common values name the party in the title of the case
                .put("case", Facts.of().put("number", caseFile.number().orElse("")).build())
                .put("party", Facts.of()
                        .put("kind", party.kind() == PartyKind.SOLE_TRADER ? "INDIVIDUAL_BUSINESS" : party.kind().name())
                        .put("publicName", party.name()).put("code", party.code())
                        .put("publicAddress", party.address()).build())
                .put("publicFacts", content.facts()).put("violated", content.violated())
                .put("penaltyBasis", content.basis())
                .put("penalties", penaltyFields(decision, caseFile, new Covering(redactions)))
                .put("changeNote", content.changeNote()).build();
    }

    /** Whether a decision not to punish rests on an age under fourteen or on a state of mind (行政处罚法30, 31), which is nobody else's business. */
    public boolean speaksOfHealth(Publishable decision) {
        return decision.kind() == PublishedKind.NO_PENALTY && PRIVATE_GROUNDS.contains(snapshot(decision).getJsonObject("ground").getString("words"));
    }

    /** The kinds of penalty as the decision names them. */
    public List<String> kinds(Publishable decision) {
        JsonObject snapshot = snapshot(decision);
        return snapshot.containsKey("penalties") ? snapshot.getJsonArray("penalties").getValuesAs(JsonObject.class).stream()
                .map(penalty -> penalty.getString("kind")).distinct().toList() : List.of();
    }

    /**
     * The penalties of a decision one by one, with nothing masked.
     *
     * @param money  null where there is no sum
     * @param detail what else is said, or empty
     */
    public record Penalty(String kind, Money money, String detail) {
    }

    public List<Penalty> list(Publishable decision) {
        return standing(decision).stream().map(penalty -> new Penalty(penalty.getString("kind"), penalty.containsKey("fen")
                ? new Money(penalty.getJsonNumber("fen").longValueExact()) : null, penalty.getString("detail", ""))).toList();
    }

    /** As the decision says them; after a change the fines in one line with the sum that is left, or none. */
    private List<JsonObject> standing(Publishable decision) {
        JsonObject snapshot = snapshot(decision);
        List<JsonObject> said = snapshot.containsKey("penalties") ? snapshot.getJsonArray("penalties").getValuesAs(JsonObject.class) : List.of();
        long fines = said.stream().filter(PublicTexts::isFine).mapToLong(penalty -> penalty.getJsonNumber("fen").longValueExact()).sum();
        if (changed(decision).isEmpty() || fines == decision.fine().fen()) {
            return said;
        }
        List<JsonObject> standing = new ArrayList<>(said);
        standing.removeIf(PublicTexts::isFine);
        if (!decision.fine().isZero()) {
            standing.add(0, Json.createObjectBuilder().add("kind", FINE).add("fen", decision.fine().fen()).build());
        }
        return standing;
    }

    private static boolean isFine(JsonObject penalty) {
        return FINE.equals(penalty.getString("kind")) && penalty.containsKey("fen");
    }

    private Optional<DecisionChange> changed(Publishable decision) {
        return changed(decision.caseId(), decision.id());
    }

    /** What changed a decision last; empty where it stands as it was made. */
    Optional<DecisionChange> changed(UUID caseId, UUID decisionId) {
        return changes.of(caseId).stream().filter(change -> change.decisionId().equals(decisionId)
                && change.kind() == ChangeKind.CHANGE && change.isInEffect()).reduce((earlier, later) -> later);
    }

    private String changeNote(Publishable decision) {
        return changed(decision).map(change -> "本决定已由" + change.paper().or(() -> change.documentId().map(id -> em.find(CaseDocument.class, id))
                .flatMap(CaseDocument::number).map(number -> "《变更行政处罚决定书》（" + number + "）")).orElse("变更决定") + "变更，自"
                + ChineseDates.inFigures(change.effectiveOn().orElseThrow().toString()) + "起生效，以上处罚决定为变更后的内容。").orElse(null);
    }

    private static String item(CaseFile caseFile, Party party) {
        return caseFile.suspectedActs().stream().filter(act -> act.party().id().equals(party.id()))
                .map(SuspectedAct::itemName).distinct().collect(Collectors.joining("；"));
    }

    /** @param between what stands between the word for what was decided and what belongs to it */
    private static List<String> penalties(JsonArray penalties, String between) {
        List<String> lines = new ArrayList<>();
        for (JsonObject penalty : penalties.getValuesAs(JsonObject.class)) {
            String money = penalty.containsKey("fen") ? money(penalty) : "";
            lines.add(penalty.getString("kind") + money + between + penalty.getString("detail", ""));
        }
        return lines;
    }

    private static String money(JsonObject penalty) {
        Money money = new Money(penalty.getJsonNumber("fen").longValueExact());
        return "人民币" + money.inWords() + "（" + money.display() + "）";
    }

    private JsonArray penaltyFields(Publishable decision, CaseFile caseFile, Covering covering) {
        JsonArrayBuilder masked = Json.createArrayBuilder();
        List<JsonObject> said = decision.kind().isPenalty() ? standing(decision)
                : List.of(OtherTexts.result(paper(decision), snapshot(decision), caseFile.party(decision.partyId())));
        for (JsonObject penalty : said) {
            masked.add(penalty.containsKey("detail") ? Json.createObjectBuilder(penalty)
                    .add("detail", covering.text(masked(caseFile, penalty.getString("detail")))).build() : penalty);
        }
        return masked.build();
    }

    private DocumentKind paper(Publishable decision) {
        return document(decision).kind();
    }

    private JsonObject snapshot(Publishable decision) {
        return Snapshots.read(document(decision).source().snapshot());
    }

    private CaseDocument document(Publishable decision) {
        UUID id = decision.documentId();
        CaseDocument document = id == null ? null : em.find(CaseDocument.class, id);
        if (document == null) {
            throw Refusal.conflict("disclosure.decision.no-document", decision.number());
        }
        return document;
    }
}
