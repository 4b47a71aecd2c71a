package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.entity.Closing;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.FineAccount;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.transfer.control.TransfersFound;

/** What the form for closing says (结案审批表 D57). */
@ApplicationScoped
public class ClosingForm {

    private static final String NOT_PUBLISHED = "没有作出行政处罚决定，不属于应当公示的行政处罚决定";
    private static final String NOT_SIGNED = "承办部门未另行签署意见。";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Decisions decisions;

    @Inject
    FineAccounts accounts;

    @Inject
    NoPenalties noPenalties;

    @Inject
    TransfersFound transfers;

    @Inject
    ChangesFound changes;

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    /** D57, complete once the head has approved. */
    public JsonObject fields(CaseFile caseFile, Closing closing, LocalDate day) {
        List<DecisionView> current = decisions.current(caseFile.id());
        List<FineAccount> paid = accounts.of(caseFile.id());
        Optional<NoPenalty> without = noPenalties.approved(caseFile.id());
        Optional<DecisionChange> fall = current.isEmpty() ? fall(caseFile.id()) : Optional.empty();
        return Facts.of()
                .put("case", Facts.of().put("number", caseFile.number().orElse("")).put("name", caseFile.title())
                        .put("filedOn", caseFile.filedOn().or(caseFile::decidedOn).orElse(day)).build())
                .put("decision", without.map(ended -> ended(caseFile.id(), ended)).or(() -> fall.flatMap(this::fallen)).or(() -> handedOn(caseFile.id())).orElseGet(() -> Facts.of()
                        .put("number", joined(current.stream().map(DecisionView::number).toList()))
                        .put("date", current.stream().map(DecisionView::decidedOn).max(LocalDate::compareTo).orElse(day))
                        .put("content", joined(current.stream().map(this::content).toList())).build()))
                .put("execution", Facts.of().put("performance", without.isPresent() || current.isEmpty() ? fall.map(change -> undone(change, paid)).orElse("没有缴款义务") : performance(closing, paid))
                        .put("surcharge", surcharge(caseFile, paid, day)).put("goods", closing.goods().orElse("无")).build())
                .put("remedy", closing.remedy().orElse("未申请行政复议，未提起行政诉讼"))
                .put("closing", Facts.of().put("ground", closing.ground().words()).build())
                .put("publication", fall.isPresent() ? publication(caseFile.id()) + "；该决定已" + fall.get().kind().word()
                        : without.isPresent() || current.isEmpty() ? NOT_PUBLISHED : publication(caseFile.id()))
                .put("handler", opinion(closing.proposalOpinion(), handlers(caseFile), closing.proposedOn()))
                .put("department", opinion(NOT_SIGNED, "—", closing.proposedOn()))
                .put("head", opinion(closing.headOpinion().orElseThrow(), actor.displayName(), day)).build();
    }

    /** What took the last decision of the case away: then none stands, and the form tells which one it was. */
    private Optional<DecisionChange> fall(UUID caseId) {
        return changes.of(caseId).stream().filter(change -> change.isInEffect() && change.kind().revokes()).reduce((earlier, later) -> later);
    }

    private Optional<JsonObject> fallen(DecisionChange change) {
        return decisions.view(change.decisionId()).map(decision -> Facts.of().put("number", decision.number()).put("date", decision.decidedOn())
                .put("content", content(decision) + "（已" + change.kind().word() + "）").build());
    }

    /** What came in before the decision fell, and what went back. */
    private static String undone(DecisionChange change, List<FineAccount> paid) {
        List<String> words = new ArrayList<>(List.of("决定已" + change.kind().word() + "，没有缴款义务"));
        paid.forEach(account -> {
            account.payments().forEach(payment -> words.add(payment.paidOn() + "曾缴纳" + money(payment.amount())));
            account.refunds().forEach(refund -> words.add(refund.paidOn() + "退还" + money(refund.amount())));
        });
        return String.join("；", words);
    }

    /** The letter with which the case went to another organ; empty where it did not. */
    private Optional<JsonObject> handedOn(UUID caseId) {
        return !transfers.isGone(caseId) || !decisions.current(caseId).isEmpty() ? Optional.empty()
                : Stream.of(DocumentKind.TRANSFER_LETTER, DocumentKind.CRIME_LETTER).flatMap(kind -> documents.latest(caseId, kind).stream())
                .max(Comparator.comparing(DocumentView::createdAt)).map(letter -> Facts.of().put("number", letter.number())
                .put("date", Zones.dayOf(letter.createdAt())).put("content", letter.kind().title()).build());
    }

    private JsonObject ended(UUID caseId, NoPenalty ended) {
        String numbers = ended.ground().isDecision()
                ? joined(ended.papers().stream().flatMap(paper -> documents.view(paper.documentId()).stream()).map(DocumentView::number).toList())
                : documents.latest(caseId, DocumentKind.TERMINATION_APPROVAL).map(DocumentView::number).orElse("");
        return Facts.of().put("number", numbers).put("date", ended.decidedOn().orElseThrow())
                .put("content", (ended.ground().isDecision() ? "不予行政处罚：" : "终止调查：") + ended.ground().words()).build();
    }

    private String content(DecisionView decision) {
        JsonObject snapshot = snapshot(decision.documentId());
        return snapshot.getJsonArray("penalties").getValuesAs(JsonObject.class).stream().map(ClosingForm::penalty)
                .collect(Collectors.joining("，"));
    }

    private static String penalty(JsonObject penalty) {
        return penalty.getString("kind") + (penalty.containsKey("fen")
                ? money(new Money(penalty.getJsonNumber("fen").longValueExact())) : "") + penalty.getString("detail", "");
    }

    private static String performance(Closing closing, List<FineAccount> paid) {
        List<String> words = new ArrayList<>();
        paid.forEach(account -> account.payments().forEach(payment ->
                words.add(payment.paidOn() + "缴纳" + money(payment.amount()) + "，票据号" + payment.receiptNumber())));
        closing.performance().ifPresent(words::add);
        return words.isEmpty() ? "决定书已送达，没有缴款义务" : String.join("；", words);
    }

    private String surcharge(CaseFile caseFile, List<FineAccount> paid, LocalDate day) {
        var base = accounts.base(caseFile, day);
        Money sum = paid.stream().map(account -> account.balanceOn(day, base).surcharge()).reduce(Money.ZERO, Money::plus);
        return sum.isZero() ? "无" : money(sum) + "，已缴清";
    }

    /** As the papers of the case have it; the room that publishes lies below this one. */
    private String publication(UUID caseId) {
        boolean published = documents.latest(caseId, DocumentKind.PUBLIC_TEXT).isPresent();
        Optional<DocumentView> approved = documents.latest(caseId, DocumentKind.PUBLICATION_APPROVAL);
        Optional<DocumentView> withdrawn = documents.latest(caseId, DocumentKind.WITHDRAWAL_APPROVAL)
                .filter(view -> approved.filter(last -> last.createdAt().isAfter(view.createdAt())).isEmpty());
        if (withdrawn.isPresent()) {
            return "公示已撤回：" + snapshot(withdrawn.get().id()).getJsonObject("withdrawal").getString("reason");
        }
        return approved.map(view -> snapshot(view.id()))
                .map(form -> form.getJsonObject("publication").getBoolean("publish") ? "已依法公示"
                        : "不予公示：" + form.getJsonObject("publication").getString("ground"))
                .orElse(published ? "已依法公示" : "当场处罚决定，依本机关设置不予公示");
    }

    private JsonObject snapshot(UUID documentId) {
        return Snapshots.read(em.find(CaseDocument.class, documentId).source().snapshot());
    }

    private String handlers(CaseFile caseFile) {
        return joined(caseFile.handlers().stream().map(handler -> officers.require(handler.officerId()).name()).toList());
    }

    private static String money(Money money) {
        return "人民币" + money.inWords() + "（" + money.display() + "）";
    }

    private static String joined(List<String> words) {
        return String.join("、", words);
    }

    private static JsonObject opinion(String text, String signer, LocalDate day) {
        return Facts.of().put("text", text).put("signer", signer).put("date", day).build();
    }
}
