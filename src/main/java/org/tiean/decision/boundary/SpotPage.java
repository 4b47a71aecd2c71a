package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Scene;
import org.tiean.decision.entity.Collection;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.decision.entity.Handover;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.decision.entity.SpotSteps;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.TierRule;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;

/** {@code /field/spot.xhtml}: two officers decide on the spot, at the phone. */
@Named
@RequestScoped
public class SpotPage {

    private static final int SUGGESTIONS = 12;
    private static final int TITLE = 20;
    private static final long LARGEST_PICTURE = 1_000_000;
    private static final String PNG = "data:image/png;base64,";

    @Inject
    HttpServletRequest http;

    @Inject
    SummaryDecisions decisions;

    @Inject
    PowerItems items;

    @Inject
    Benchmarks benchmarks;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    @Inject
    ContentStore pictures;

    @Inject
    Clock clock;

    private final SpotForm form = new SpotForm();

    public SpotForm getForm() {
        return form;
    }

    /** Kept in the form, so that a double click decides once. */
    public UUID getActId() {
        return kept("actId");
    }

    public UUID getCaseId() {
        return kept("caseId");
    }

    private UUID kept(String name) {
        Object known = http.getAttribute(name);
        String sent = http.getParameter(name);
        UUID id = known != null ? (UUID) known : sent == null ? UUID.randomUUID() : UUID.fromString(sent);
        http.setAttribute(name, id);
        return id;
    }

    /** Items the agency may pursue today whose words match; each as {@code code name}. */
    public List<String> items(String words) {
        LocalDate today = Zones.today(clock);
        return items.searchSwitchedOn(words, actor.agencyId(), today, today, Page.Slice.first(SUGGESTIONS)).rows().stream()
                .map(line -> line.code() + " " + line.name()).toList();
    }

    /** The rows of the benchmark to choose from, for the item and the party. */
    public List<TierRule> getConditions() {
        String item = sent(form.getItem(), "spot:item_input");
        PartyKind kind = form.getKind();
        if (kind == null && http.getParameter("spot:kind") != null) {
            kind = Arrays.stream(PartyKind.values()).filter(one -> one.name().equals(http.getParameter("spot:kind")))
                    .findFirst().orElse(null);
        }
        if (item == null || kind == null) {
            return List.of();
        }
        PartyGroup group = kind == PartyKind.ORGANISATION ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN;
        return benchmarks.find(code(item), group, Zones.today(clock), actor.agencyId()).map(found -> found.value().rules()).orElse(List.of());
    }

    /** What is chosen is compared with the rows before the form has taken its values, so they are read from the request. */
    private String sent(String taken, String field) {
        return taken != null ? taken : blankToNull(http.getParameter(field));
    }

    /** Officers of the own squad besides oneself. */
    public List<Officer> getColleagues() {
        return actor.squadId() == null ? List.of() : officers.ofSquad(actor.squadId()).stream()
                .filter(officer -> !officer.isAuxiliary() && !officer.username().equals(actor.username())).toList();
    }

    public PartyKind[] getKinds() {
        return PartyKind.values();
    }

    public OnTheSpot[] getGrounds() {
        return OnTheSpot.values();
    }

    private static String code(String item) {
        return item.strip().split(" ")[0];
    }

    public String submit() {
        Instant now = clock.instant();
        Receipt receipt = decisions.decide(new ActRequest(getActId(), getCaseId(), now), command(now));
        return "/desk/case.xhtml?faces-redirect=true&id=" + receipt.caseId() + "&done=" + receipt.act().key();
    }

    private DecideOnTheSpot command(Instant now) {
        List<UUID> pair = new ArrayList<>();
        officers.byUsername(actor.username()).map(Officer::id).ifPresent(pair::add);
        pair.add(UUID.fromString(form.getSecondOfficer()));
        String facts = form.getFacts();
        Scene scene = new Scene(facts.substring(0, Math.min(TITLE, facts.length())), form.getPlace(), null, null, facts);
        boolean citizen = form.getKind() == PartyKind.CITIZEN;
        PartyDetails party = new PartyDetails(UUID.nameUUIDFromBytes(("party:" + getCaseId()).getBytes(StandardCharsets.UTF_8)), form.getKind(), form.getName(),
                citizen ? "居民身份证" : "统一社会信用代码", ProtectedText.of(form.getIdNumber()), blankToNull(form.getLegalRepresentative()),
                ProtectedText.of(form.getAddress()), null);
        Money fine = form.getYuan() == null ? Money.ZERO : Money.ofYuan(form.getYuan());
        return new DecideOnTheSpot(pair, scene, now, form.getEvidence(), party, code(form.getItem()), findings(), List.of(), fine,
                new SpotSteps(form.isCertificateShown(), form.isIdentityChecked(), form.isRightsTold(), blankToNull(form.getDefence()),
                        blankToNull(form.getDefenceAnswer())), blankToNull(form.getCorrection()), collection(), handover(), null);
    }

    /** The condition chosen, as the fact the benchmark asks for. */
    private Map<String, BigDecimal> findings() {
        return getConditions().stream().filter(rule -> rule.condition().equals(form.getCondition())).findFirst()
                .map(rule -> Map.of(rule.factor(), rule.low())).orElse(Map.of());
    }

    private Collection collection() {
        return form.getGround() == null ? null
                : new Collection(form.getGround(), form.getReceiptNo(), blankToNull(form.getRequest()));
    }

    private Handover handover() {
        String drawn = form.getSignature();
        if (drawn == null || !drawn.startsWith(PNG)) {
            return new Handover(false, null, null, blankToNull(form.getRefusal()));
        }
        byte[] picture = Base64.getDecoder().decode(drawn.substring(PNG.length()));
        return new Handover(false, form.getName(), pictures.store(new ByteArrayInputStream(picture), LARGEST_PICTURE).sha256(), null);
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
